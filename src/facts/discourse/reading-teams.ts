import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import type { People } from '../people.ts';
import { unknownTeam } from '../team-ref.ts';
import { opponentIn } from './draft.ts';
import type { Scene } from './team-resolver.ts';

/** The two sides of a reading, as far as they can be told. */
export interface Sides {
  readonly subject: TeamRef | null;
  readonly object: TeamRef | null;
}

const objectWords = new Set([
  'against',
  'over',
  'from',
  'with',
  'by',
  'to',
  'of',
  'at',
  'v',
  'vs',
  'than',
  'like',
  'past',
  'behind',
]);

const takesObject = new Set(['away', 'beat', 'beaten', 'beating', 'defeat', 'at-hands', 'at-home']);

/** Finds who played: what the pattern names, else the subject to its left and the opponent from the scene. */
export function sidesOf(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  people: People,
): Sides {
  const { items } = sentence;
  const named = (at: number | null): TeamRef | null => {
    const item = at === null ? undefined : items[at];
    return item === undefined ? null : (teams.get(item) ?? null);
  };
  let object = named(reading.object);
  const subject =
    reading.subject === null ? subjectOf(reading, items, teams, scene, people, object) : named(reading.subject);
  if (object !== null && subject?.id === object.id) object = null;
  if (object === null && reading.object === null && subject !== null)
    object = opponentNearby(reading, items, teams, subject);
  if (object === null && subject !== null) object = opponentFromScene(subject, scene) ?? shapeOf(items, reading);
  if (subject === null && object !== null && reading.subject === null)
    return { subject: scene.match === null ? null : opponentIn(scene.match, object), object };
  return { subject, object };
}

/** Who won, lost or drew: see each step. */
function subjectOf(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  people: People,
  object: TeamRef | null,
): TeamRef | null {
  const { sure, fallback } = findSubject(reading, items, teams, object);
  if (sure !== null) return sure;
  const again = scene.subject !== null && scene.subject.id !== object?.id ? scene.subject : null;
  return (
    again ??
    teamOfPerson(reading, items, scene, people, object) ??
    teamBehind(reading, items, teams, object) ??
    fallback
  );
}

/** The nearest team left of the predicate that is no object of another phrase; `fallback` is one that is. */
function findSubject(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
): { readonly sure: TeamRef | null; readonly fallback: TeamRef | null } {
  let fallback: TeamRef | null = null;
  for (let at = reading.from - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') break;
    const team = teams.get(item);
    if (team === undefined || team.id === object?.id) continue;
    if (!isObject(items, at)) return { sure: team, fallback };
    fallback ??= team;
  }
  return { sure: null, fallback };
}

/** "Having beaten Borough, he said": the team of the person who speaks or is told of. */
function teamOfPerson(
  reading: ResultReading,
  items: readonly Item[],
  scene: Scene,
  people: People,
  object: TeamRef | null,
): TeamRef | null {
  const before = items.slice(0, reading.from).findLast((item) => item.mention?.type === 'PERSON');
  const name =
    before?.mention?.type === 'PERSON'
      ? before.mention.name
      : items.some((item) => item.word === 'he' || item.word === 'she')
        ? scene.person
        : null;
  const team = name === null ? null : people.teamOf(name);
  return team === null || team.id === object?.id ? null : team;
}

/** Whether the team at `at` hangs on a preposition or describes a person or a thing: "against X", "X captain Y". */
function isObject(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  const article = before?.word === 'the' || before?.type === 'ADJECTIVE' ? items[at - 2] : before;
  if (article?.word === 'with' && next?.type === 'WORD') return false;
  if (article !== undefined && (objectWords.has(article.word) || takesObject.has(article.wordClass ?? ''))) return true;
  return next?.wordClass === 'role' || next?.wordClass === 'coach' || next?.type === 'PERSON';
}

/** "After beating Borough 2-0, Arden went top", "A 2-0 win over Borough took Arden top": the subject follows. */
function teamBehind(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
): TeamRef | null {
  let behind = reading.from <= 2;
  for (let at = reading.to; at < items.length; at += 1) {
    const item = items[at];
    if (item?.word === ',' || item?.word === 'as' || item?.word === 'to' || item?.word === 'for') behind = true;
    const team = item === undefined ? undefined : teams.get(item);
    if (behind && team !== undefined && team.id !== object?.id) return team;
  }
  return null;
}

const opponentWords = new Set(['against', 'v', 'vs', 'with', 'over', 'at', 'past', 'facing', 'hosting', 'of']);

/** Another team of the sentence that stands behind "against" and the like. */
function opponentNearby(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  let found: TeamRef | null = null;
  items.forEach((item, at) => {
    const team = teams.get(item);
    if (team === undefined || team.id === subject.id || at > reading.to + 8) return;
    const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
    if (opponentWords.has(before?.word ?? '')) found ??= team;
  });
  return found;
}

/** Whom the team plays: in the match being told, in the one match told of it, or as the report last set it against. */
function opponentFromScene(team: TeamRef, scene: Scene): TeamRef | null {
  const current = scene.match === null ? null : opponentIn(scene.match, team);
  if (current !== null) return current;
  const told = scene.told.filter((draft) => opponentIn(draft, team) !== null);
  const [only] = told;
  if (told.length === 1 && only !== undefined) return opponentIn(only, team);
  const pair = scene.pairs.findLast((teams) => teams.some((each) => each.id === team.id));
  return pair === undefined ? null : opponentIn({ teams: pair }, team);
}

/** A capitalised name where an opponent must stand is a team that the lexicon does not hold. */
function shapeOf(items: readonly Item[], reading: ResultReading): TeamRef | null {
  const mention = reading.object === null ? undefined : items[reading.object]?.mention;
  const before = items[(reading.object ?? 0) - 1];
  if (before?.type === 'MARK' || before?.word === 'to') return null;
  return mention?.type === 'PERSON' &&
    !/\b(?:stadium|park|arena|road|lane|ground|field|stade|stadio)\b/iu.test(mention.name)
    ? unknownTeam(mention.name)
    : null;
}
