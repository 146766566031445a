import { reference } from '../answers/short-id.ts';
import type { Mark, PlacedName } from './mark.ts';
import { beginsWith } from './phrases.ts';
import type { QuestionWords } from './question-words.ts';

/** Words that carry no meaning for any rule. */
const meaningless: ReadonlySet<string> = new Set(['filler', 'little', 'for']);

/** A question as the rules see it: which classes of words it has, and its names in their order. */
export interface Clue {
  readonly text: string;
  readonly words: QuestionWords;
  readonly marks: readonly Mark[];
  /** Classes of words, without those that mean nothing. */
  readonly classes: ReadonlySet<string>;
  readonly teams: readonly PlacedName[];
  /** Teams whose town alone is said, and which are named beside: where a match was. */
  readonly towns: readonly PlacedName[];
  readonly people: readonly PlacedName[];
  readonly competitions: readonly PlacedName[];
  readonly days: readonly string[];
  readonly venues: readonly string[];
  readonly stages: readonly string[];
  readonly legs: readonly ('1' | '2')[];
  readonly minutes: readonly string[];
  readonly scorelines: readonly (readonly [number, number])[];
  readonly unknown: readonly Mark[];
  /** Teams that no report tells of. */
  readonly absent: readonly string[];
  /** Of the newest season alone. */
  readonly season: boolean;
  /** Asked to be answered with yes or no. */
  readonly yesNo: boolean;
}

/** Sorts the marks of a question. */
export function clueOf(text: string, settled: readonly Mark[], words: QuestionWords): Clue {
  const marks = settleEdges(settled);
  const names = (kind: PlacedName['kind']): readonly PlacedName[] =>
    marks.filter((mark): mark is PlacedName => mark.kind === kind);
  const first = marks.find((mark) => !(mark.kind === 'word' && mark.of === 'filler'));
  return {
    text,
    words,
    marks,
    classes: classesOf(marks),
    teams: distinct(names('team')),
    towns: townsOf(names('team')),
    people: distinct(names('person')),
    competitions: distinct(names('competition')),
    days: [...new Set(marks.flatMap((mark) => (mark.kind === 'day' ? [mark.day] : [])))],
    venues: [...new Set(marks.flatMap((mark) => (mark.kind === 'venue' ? [mark.venue] : [])))],
    stages: [...new Set(marks.flatMap((mark) => (mark.kind === 'stage' ? [mark.stage] : [])))],
    legs: [...new Set(marks.flatMap((mark) => (mark.kind === 'leg' ? [mark.leg] : [])))],
    minutes: [...new Set(marks.flatMap((mark) => (mark.kind === 'minute' ? [mark.minute] : [])))],
    scorelines: marks.flatMap((mark) => (mark.kind === 'scoreline' ? [mark.goals] : [])),
    unknown: marks.filter(
      (mark, at) => mark.kind === 'unknown' || mark.kind === 'absent' || isNation(mark, marks[at + 1]),
    ),
    absent: [...new Set(marks.flatMap((mark) => (mark.kind === 'absent' ? [mark.name] : [])))],
    season: marks.some((mark) => mark.kind === 'word' && mark.of === 'season'),
    yesNo: first !== undefined && beginsWith({ text, words }, 'yes-no', first.start),
  };
}

/** "Quick" or "right" at the end of a question says nothing; before other words it may. */
function settleEdges(marks: readonly Mark[]): readonly Mark[] {
  const isEdge = (mark: Mark): boolean => mark.kind === 'word' && (mark.of === 'edge' || mark.of === 'filler');
  const last = marks.findLastIndex((mark) => !isEdge(mark));
  return marks.map((mark, at) =>
    mark.kind === 'word' && mark.of === 'edge' && at > last ? { ...mark, of: 'filler' } : mark,
  );
}

/** Whether words of this class carry no meaning of their own. */
export function isPlainWord(of: string): boolean {
  return meaningless.has(of);
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

/** "Arden in Castle": a town of a team that is named itself says where, and would be lost among the names. */
function townsOf(teams: readonly PlacedName[]): readonly PlacedName[] {
  return teams.filter(
    ({ town, entry }, at) =>
      town === true && entry !== null && teams.some((other, place) => place !== at && other.entry?.id === entry.id),
  );
}

/** "Made it" with a score behind it tells of a goal, and of who went through else; "this season" is any time of it. */
function classesOf(marks: readonly Mark[]): ReadonlySet<string> {
  // A winner in a minute is a goal.
  const has = (of: string): boolean => marks.some((mark) => mark.kind === 'word' && mark.of === of);
  const isGoal = has('scored') || (has('minute') && !has('last'));
  const isScored = marks.some(({ kind }) => kind === 'scoreline');
  return new Set(
    marks.flatMap((mark) => {
      if (mark.kind !== 'word' || meaningless.has(mark.of)) return [];
      if (mark.of === 'season') return ['ever'];
      if (mark.of === 'winner') return [isGoal ? 'goal-winner' : 'win'];
      return mark.of === 'made-it' && !isScored ? ['through'] : [mark.of];
    }),
  );
}

function distinct(names: readonly PlacedName[]): readonly PlacedName[] {
  return [...new Map(names.map((name) => [nameOf(name), name])).values()];
}
