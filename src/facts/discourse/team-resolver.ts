import type { Team } from '../../lexicon/schema.ts';
import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence, TeamMention } from '../mentions/mention.ts';
import { nameWords } from '../people.ts';
import { knownTeam, unknownTeam } from '../team-ref.ts';
import type { Cast } from './cast.ts';
import type { MatchBook } from './match-book.ts';
import { theyOf, type Before } from './pronouns.ts';
import { guestOf, hostOf } from './hosts-and-visitors.ts';
import { opponentIn, type Draft } from './draft.ts';

/** Where the report stands when a sentence begins. */
export interface Scene {
  /** The match being told. */
  readonly match: Draft | null;
  /** What the last sentence was about. */
  readonly topic: TeamRef | null;
  /** Teams in the order of their last mention, the latest first. */
  readonly recent: readonly TeamRef[];
  /** Matches told and pairs of teams named so far. */
  readonly book: MatchBook;
  /** The person whom the last sentence was about: "he" in the next. */
  readonly person: string | null;
  /** Who was last said to be at home to whom, before any result of theirs is told. */
  readonly host: { readonly home: TeamRef; readonly away: TeamRef } | null;
  /** Who was last said to have won, where no score of it is told yet. */
  readonly decided: { readonly winner: TeamRef; readonly loser: TeamRef } | null;
  /** How many teams the sentence before named. */
  readonly crowd: number;
  /** Whose result the sentence told before this one. */
  readonly subject: TeamRef | null;
}

/** Resolves the TEAM items of a sentence from left to right; an item that cannot be told stays out of the map. */
export function resolveTeams(sentence: MarkedSentence, cast: Cast, scene: Scene): ReadonlyMap<Item, TeamRef> {
  const told = cast.told.get(sentence);
  if (told !== undefined) return told;
  const resolved = resolveItems(sentence.items, cast, scene);
  if (sentence.items.every((item) => !standsForTeam(item) || tellsItself(item, cast)))
    cast.told.set(sentence, resolved);
  return resolved;
}

/** Whether an item means the same team wherever the report stands: a name, or "who" behind one. */
function tellsItself({ mention, wordClass }: Item, cast: Cast): boolean {
  if (mention?.type !== 'TEAM') return wordClass === 'who';
  if (mention.how === 'name' || mention.how === 'alias' || mention.how === 'nickname')
    return cast.settle(mention) !== null;
  return mention.how === 'shape';
}

function resolveItems(items: readonly Item[], cast: Cast, scene: Scene): ReadonlyMap<Item, TeamRef> {
  if (!items.some(standsForTeam)) return none;
  const resolved = new Map<Item, TeamRef>();
  let last: TeamRef | null = null;
  let previous: TeamRef | null = null;
  let subject: TeamRef | null = null;
  let unclear = false;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || !standsForTeam(item)) continue;
    const team = resolveItem(items, at, cast, scene, { last, previous, subject, unclear });
    if (team === null) {
      unclear ||= item.type === 'TEAM';
      continue;
    }
    resolved.set(item, team);
    if (item.type !== 'TEAM') continue;
    if (last?.id !== team.id) previous = last;
    last = team;
    if (subject === null && !hangsOn.has(lastWord(items[at - 1]?.word ?? ''))) subject = team;
  }
  return resolved;
}

const none: ReadonlyMap<Item, TeamRef> = new Map();

function standsForTeam({ type, wordClass }: Item): boolean {
  return type === 'TEAM' || wordClass === 'who' || wordClass === 'they';
}

/** "a trip to" hangs a name on as "to" does. */
function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

const hangsOn = new Set(['of', 'to', 'with', 'against', 'over', 'by', 'at', 'from', 'for', 'beating', 'past']);

const eventVerbs =
  /^(?:came|comes|means|meant|was|is|took|takes|left|leaves|moved|moves|saw|sees|ended|ends|put|puts|kept|keeps|gave|gives|lifts|lifted|sends|sent)$/u;

function resolveItem(
  items: readonly Item[],
  at: number,
  cast: Cast,
  scene: Scene,
  { last, previous, subject, unclear }: Before,
): TeamRef | null {
  const item = items[at];
  if (item?.word === 'which' && eventVerbs.test(items[at + 1]?.word ?? '')) return null;
  if (item?.wordClass === 'who') return isOfPerson(items, at) ? null : last;
  // "gave themselves hope": whoever did it.
  if (item?.word === 'themselves' || item?.word === 'itself') return null;
  if (item?.wordClass === 'they') return theyOf(items, at, scene, { last, previous, subject, unclear });
  if (item?.mention?.type !== 'TEAM') return null;
  const { mention } = item;
  switch (mention.how) {
    case 'name':
    case 'alias':
    case 'nickname':
      return refOf(cast.settle(mention) ?? atTheirGround(items, at, mention) ?? nearest(mention, cast, scene, last));
    case 'shape':
      return unknownTeam(mention.words);
    case 'people':
      return refOf(nearest(mention, cast, scene, last));
    case 'coach':
      return coachTeam(mention, cast, scene, subject ?? last);
    case 'league':
      return ofLeague(mention, scene, { last, previous });
    case 'home':
      return hostOf(items, at, scene, last);
    case 'away':
      return guestOf(items, at, scene, last, previous);
    case 'pronoun':
      return mention.words === 'that' && isOfCoach(items, at)
        ? coachBefore(items, at, cast)
        : (subject ?? last ?? scene.topic);
    case 'relative':
      return last ?? scene.topic;
  }
}

/** "the manager, Ann Reed, who": a person and no team. */
function isOfPerson(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === ',' ? items[at - 2] : items[at - 1];
  return before?.mention?.type === 'PERSON' || before?.wordClass === 'coach' || before?.wordClass === 'role';
}

/** "Reed kept the side that won 2-0": a person chose it. */
function isOfCoach(items: readonly Item[], at: number): boolean {
  const before = items
    .slice(Math.max(0, at - 12), at)
    .findLast((item) => item.type === 'PERSON' || item.type === 'TEAM');
  return before?.type === 'PERSON';
}

/** The side of that person, where the report says whose coach he is. */
function coachBefore(items: readonly Item[], at: number, cast: Cast): TeamRef | null {
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const mention = items[back]?.mention;
    if (mention?.type === 'TEAM') return null;
    const team = mention?.type === 'PERSON' ? cast.coaches.get(nameWords(mention.name).at(-1) ?? '') : undefined;
    if (team !== undefined) return knownTeam(team);
  }
  return null;
}

function refOf(team: Team | null): TeamRef | null {
  return team === null ? null : knownTeam(team);
}

/** "the Reds … at Castle Park": the one that plays on the ground named in the sentence. */
function atTheirGround(items: readonly Item[], at: number, { candidates }: TeamMention): Team | null {
  for (let near = Math.max(0, at - 40); near < Math.min(items.length, at + 40); near += 1) {
    const mention = items[near]?.mention;
    if (mention?.type !== 'PLACE' || !mention.ground) continue;
    const playing = candidates.filter((team) => mention.teams.includes(team));
    const [only] = playing;
    if (playing.length === 1 && only !== undefined) return only;
  }
  return null;
}

/** Among several meanings: the team of the match being told, else the one mentioned last. */
function nearest(named: TeamMention, cast: Cast, scene: Scene, last: TeamRef | null): Team | null {
  const mention = { ...named, candidates: cast.played(named.candidates) };
  const before = mention.candidates.find((team) => team.id === last?.id);
  if (before !== undefined && (mention.how === 'people' || mention.how === 'nickname')) return before;
  const active = mention.candidates.filter(
    (team) => cast.active.has(team) || scene.recent.some((each) => each.id === team.id),
  );
  const playing = active.filter((team) => scene.match?.teams.some((each) => each.id === team.id));
  if (mention.how === 'nickname' && active.length > 1 && playing.length < 2)
    return shared(mention, active, playing, cast, scene);
  if (playing.length === 1) return playing[0] ?? null;
  if (playing.length === 2) return null;
  if (active.length === 0 && mention.how === 'people' && cast.nations) {
    const nations = mention.candidates.filter((team) => team.national && team.women === cast.women);
    return nations.length === 1 ? (nations[0] ?? null) : null;
  }
  if (active.length <= 1) return active[0] ?? null;
  for (const recent of scene.recent) {
    const found = active.find((team) => team.id === recent.id);
    if (found !== undefined) return found;
  }
  return null;
}

/** "the Championship side": the only one of the two teams just spoken of that plays there. */
function ofLeague(
  { candidates }: TeamMention,
  { topic, recent, match }: Scene,
  { last, previous }: Pick<Before, 'last' | 'previous'>,
): TeamRef | null {
  const spoken = [last, previous, topic, ...recent.slice(0, 2), ...(match?.teams ?? [])].filter(
    (team) => team !== null,
  );
  const ids = [...new Set(spoken.map(({ id }) => id))].slice(0, 2);
  const fitting = ids.filter((id) => candidates.some((team) => team.id === id));
  const [only] = fitting;
  return fitting.length === 1 ? (spoken.find(({ id }) => id === only) ?? null) : null;
}

/**
 * "United" where several teams of the report are called so: whom the sentence before was about, else whom the report began
 * to call so, else the only one in the match being told, where the sentence before was of that, else the
 * one named last.
 */
function shared(
  { words }: TeamMention,
  active: readonly Team[],
  playing: readonly Team[],
  cast: Cast,
  scene: Scene,
): Team | null {
  const topic = active.find((team) => team.id === scene.topic?.id);
  if (topic !== undefined) return topic;
  const called = cast.calledFirst(words);
  if (called !== null && active.includes(called)) return called;
  const told = scene.topic === null || scene.match === null || opponentIn(scene.match, scene.topic) !== null;
  if (told && playing.length === 1) return playing[0] ?? null;
  return lastNamed(active, scene);
}

/** The one named last, unless it was named of a match with another that is called so. */
function lastNamed(active: readonly Team[], { recent, book }: Scene): Team | null {
  const [latest, next] = recent.filter(({ id }) => active.some((team) => team.id === id));
  if (latest === undefined || (next !== undefined && book.between(latest, next).length > 0)) return null;
  return active.find((team) => team.id === latest.id) ?? null;
}

/** "Klopp's men": the team he is said to lead, else the one that the report was just about. */
function coachTeam(mention: TeamMention, cast: Cast, scene: Scene, last: TeamRef | null): TeamRef | null {
  const surname = nameWords(mention.words).at(-1) ?? '';
  const known = cast.coaches.get(surname);
  if (known !== undefined) return knownTeam(known);
  // The sentence before told of two matches: it may be any of their coaches.
  if (last === null && scene.crowd > 3) return null;
  const taken = new Set([...cast.coaches.values()].map((team) => team.id));
  const free = [last, scene.topic, ...(scene.match?.teams ?? [])].filter(
    (team) => team !== null && !taken.has(team.id),
  );
  return free[0] ?? null;
}
