import { reference } from '../answers/short-id.ts';
import type { Mark, PlacedName } from './mark.ts';

/** Words that carry no meaning for any rule. */
const meaningless: ReadonlySet<string> = new Set(['filler', 'little']);
const yesNoStart = /^\W*(?:is|are|was|were|did|does|do|has|have|had|will|can)\b/iu;

/** A question as the rules see it: which classes of words it has, and its names in their order. */
export interface Clue {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Classes of words, without those that mean nothing. */
  readonly classes: ReadonlySet<string>;
  readonly teams: readonly PlacedName[];
  readonly people: readonly PlacedName[];
  readonly competitions: readonly PlacedName[];
  readonly days: readonly string[];
  readonly venues: readonly string[];
  readonly stages: readonly string[];
  readonly legs: readonly ('1' | '2')[];
  readonly scorelines: readonly (readonly [number, number])[];
  /** Goals by their part in a match: `equaliser`, `first`. */
  readonly goals: readonly string[];
  readonly unknown: readonly Mark[];
  /** Teams that no report tells of. */
  readonly absent: readonly string[];
  /** Asked to be answered with yes or no. */
  readonly yesNo: boolean;
}

const goalClass = /^(goal-(?:place|turn))-([a-z]+)$/u;

/** Rules speak of a goal by its place or its turn, whichever it is. */
export function familyOf(of: string): string {
  return goalClass.exec(of)?.[1] ?? of;
}

function goalOf(of: string): string | null {
  return goalClass.exec(of)?.[2] ?? null;
}

/** Sorts the marks of a question. */
export function clueOf(text: string, marks: readonly Mark[]): Clue {
  const names = (kind: PlacedName['kind']): readonly PlacedName[] =>
    marks.filter((mark): mark is PlacedName => mark.kind === kind);
  const first = marks.find((mark) => !(mark.kind === 'word' && mark.of === 'filler'));
  return {
    text,
    marks,
    classes: new Set(
      marks.flatMap((mark) => (mark.kind === 'word' && !meaningless.has(mark.of) ? [familyOf(mark.of)] : [])),
    ),
    goals: [...new Set(marks.flatMap((mark) => (mark.kind === 'word' ? (goalOf(mark.of) ?? []) : [])))],
    teams: distinct(names('team')),
    people: distinct(names('person')),
    competitions: distinct(names('competition')),
    days: [...new Set(marks.flatMap((mark) => (mark.kind === 'day' ? [mark.day] : [])))],
    venues: [...new Set(marks.flatMap((mark) => (mark.kind === 'venue' ? [mark.venue] : [])))],
    stages: [...new Set(marks.flatMap((mark) => (mark.kind === 'stage' ? [mark.stage] : [])))],
    legs: [...new Set(marks.flatMap((mark) => (mark.kind === 'leg' ? [mark.leg] : [])))],
    scorelines: marks.flatMap((mark) => (mark.kind === 'scoreline' ? [mark.goals] : [])),
    unknown: marks.filter(
      (mark, at) => mark.kind === 'unknown' || mark.kind === 'absent' || isNation(mark, marks[at + 1]),
    ),
    absent: [...new Set(marks.flatMap((mark) => (mark.kind === 'absent' ? [mark.name] : [])))],
    yesNo: first !== undefined && yesNoStart.test(text.slice(first.start)),
  };
}

/** A name as a question carries it. */
export function nameOf({ kind, entry, typed }: PlacedName): string {
  return entry === null ? typed : reference(kind, entry.id);
}

/** Offset of the first word of a class, or -1. */
export function placeOf({ marks }: Clue, of: string): number {
  return marks.find((mark) => mark.kind === 'word' && mark.of === of)?.start ?? -1;
}

/** Whether the words just before a name are of this class. */
export function standsBefore({ marks }: Clue, of: string, name: PlacedName): boolean {
  const at = marks.indexOf(name);
  const before = marks.slice(0, at).findLast((mark) => !(mark.kind === 'word' && mark.of === 'little'));
  return before?.kind === 'word' && before.of === of;
}

/** Whether it is asked of whom it was done to. "beaten by Roma": who stands behind did it. */
export function isPassive({ classes }: Clue): boolean {
  return classes.has('by') && ['beat', 'lose', 'out', 'defeat'].some((of) => classes.has(of));
}

/** "Which English team": where people are from is not held, though a word like it is a name of a league. */
function isNation(mark: Mark, next: Mark | undefined): boolean {
  if (mark.kind !== 'competition' || mark.typed.includes(' ')) return false;
  return next?.kind === 'word' && ['team', 'player', 'role-manager'].includes(next.of);
}

function distinct(names: readonly PlacedName[]): readonly PlacedName[] {
  return [...new Map(names.map((name) => [nameOf(name), name])).values()];
}
