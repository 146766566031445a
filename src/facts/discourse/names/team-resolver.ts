import type { Team } from '../../../lexicon/schema.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence, TeamMention } from '../../mentions/mention.ts';
import { nameWords } from '../../people.ts';
import { knownTeam, unknownTeam } from '../../team-ref.ts';
import type { Cast } from './cast.ts';
import { isOfDescription } from '../sides/club-of-description.ts';
import { sideOfUnknownCoach } from '../sides/side-of-coach.ts';
import { theyOf, type Before } from '../sides/pronouns.ts';
import { guestOf, hostOf } from '../grounds/hosts-and-visitors.ts';
import type { Scene } from './scene.ts';
import { atTheirGround, inTheirDerby, nearest, ofLeague, printedSo } from './several-meanings.ts';

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
    // "fellow Koreans Arden": who Arden are, and no other side.
    if (item.mention?.type === 'TEAM' && item.mention.how === 'people' && items[at + 1]?.type === 'TEAM') continue;
    // "Beaten 2-0 by Borough last week, they won": nobody whom the words before the comma hang on something.
    const before = subject === null && isBehindOpening(items, at) ? null : last;
    const team = resolveItem(items, at, cast, scene, { last: before, previous, subject, unclear });
    if (team === null) {
      unclear ||= item.type === 'TEAM';
      continue;
    }
    resolved.set(item, team);
    if (item.type !== 'TEAM' || isOfDescription(items, at)) continue;
    if (last?.id !== team.id) previous = last;
    last = team;
    if (subject === null && !hangsOn.has(lastWord(items[at - 1]?.word ?? ''))) subject = team;
  }
  return resolved;
}

const none: ReadonlyMap<Item, TeamRef> = new Map();

/** Whether an item may mean a team: no other is ever resolved to one. */
export function standsForTeam({ type, wordClass }: Item): boolean {
  return type === 'TEAM' || wordClass === 'who' || wordClass === 'they';
}

/** "City lost 2-1 to neighbours United": the one called so in the town of the team before. */
function neighbourOf(items: readonly Item[], at: number, cast: Cast, of: TeamRef | null): Team | null {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'TEAM' || mention.how !== 'nickname' || mention.candidates.length < 2 || of === null)
    return null;
  if (!/^(?:neighbou?rs|city rivals)$/u.test(items[at - 1]?.word ?? '')) return null;
  const own = cast.active.keys().find(({ id }) => id === of.id);
  const [only, ...others] = cast
    .played(mention.candidates)
    .filter(({ town, id, women }) => town !== undefined && town === own?.town && id !== of.id && women === own.women);
  return only !== undefined && others.length === 0 ? only : null;
}

/** "they", "Reed's men" right behind the first comma of a sentence. */
function isBehindOpening(items: readonly Item[], at: number): boolean {
  const { wordClass, mention } = items[at] ?? {};
  if (wordClass !== 'they' && (mention?.type !== 'TEAM' || mention.how !== 'coach')) return false;
  if (items[at - 1]?.word !== ',' || /^(?:for|with)$/u.test(items[0]?.word ?? '')) return false;
  return items.findIndex(({ word }) => word === ',') === at - 1;
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
      if (mention.candidates.length === 0) return cast.nicknames.get(unknownTeam(mention.words).id) ?? null;
      return refOf(
        neighbourOf(items, at, cast, last ?? scene.topic) ??
          inTheirDerby(items, at, cast, mention) ??
          cast.settle(mention) ??
          printedSo(mention, cast, scene) ??
          atTheirGround(items, at, mention) ??
          nearest(mention, cast, scene, last),
      );
    case 'shape':
      return calledSo(unknownTeam(mention.words), cast);
    case 'people':
      return refOf(nearest(mention, cast, scene, last));
    case 'coach':
      return (
        sideOfUnknownCoach(items, at, cast, scene, subject) ??
        coachTeam(mention, {
          cast,
          scene,
          last: isOfClauseBehind(items, at) ? last : (subject ?? last),
          contrasted: items[at - 1]?.word === 'but' && subject !== null,
        })
      );
    case 'league':
      return ofLeague(mention, scene, { last, previous });
    case 'home':
      return hostOf(items, at, scene, last);
    case 'away':
      return guestOf(items, at, scene, last, previous);
    case 'pronoun':
      return mention.words === 'that' && isOfCoach(items, at)
        ? coachBefore(items, at, cast)
        : ((his.test(mention.words) ? coachBefore(items, at, cast) : null) ?? subject ?? last ?? scene.topic);
    case 'relative':
      return last ?? scene.topic;
  }
}

const farthestPlace = 12;

/** "a point ahead of Arden after Reed's side won", "ahead of Arden at the top, after Reed's side won": of the team before. */
function isOfClauseBehind(items: readonly Item[], at: number): boolean {
  if (!/^(?:after|as|when|since|because)$/u.test(items[at - 1]?.word ?? '')) return false;
  const team = items.findLastIndex(({ type }, index) => index < at && index > at - farthestPlace && type === 'TEAM');
  if (team < 0 || team === at - 2) return team >= 0;
  const before = `${items[team - 2]?.word ?? ''} ${items[team - 1]?.word ?? ''}`;
  return /(?:^| )(?:ahead of|clear of|behind|above|below)$/u.test(before);
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

const his = /^(?:his|her)$/u;

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

function calledSo(team: TeamRef, { nicknames }: Cast): TeamRef {
  return nicknames.get(team.id) ?? team;
}

function refOf(team: Team | null): TeamRef | null {
  return team === null ? null : knownTeam(team);
}

/** Whether "Reed's men" can only be guessed to be the team: nothing says whose coach he is, nor who coaches the sides it plays. */
export function isGuessOfCoach(mention: TeamMention, cast: Cast, opponents: readonly TeamRef[]): boolean {
  if (mention.how !== 'coach' || cast.coaches.has(nameWords(mention.words).at(-1) ?? '')) return false;
  return !cast.coaches.values().some(({ id }) => opponents.some((each) => each.id === id));
}

/** "Klopp's men": the team he is said to lead, else the one that the report was just about. */
function coachTeam(
  mention: TeamMention,
  {
    cast,
    scene,
    last,
    contrasted,
  }: {
    readonly cast: Cast;
    readonly scene: Scene;
    readonly last: TeamRef | null;
    readonly contrasted: boolean;
  },
): TeamRef | null {
  const surname = nameWords(mention.words).at(-1) ?? '';
  const known = cast.coaches.get(surname);
  if (known !== undefined) return knownTeam(known);
  // "Arden are favourites but Reed's men are unbeaten": of either.
  if (contrasted) return null;
  // The sentence before told of two matches: it may be any of their coaches.
  if (last === null && scene.crowd > 3) return null;
  const taken = new Set([...cast.coaches.values()].map((team) => team.id));
  const free = [last, scene.topic, ...(scene.match?.teams ?? [])].filter(
    (team) => team !== null && !taken.has(team.id),
  );
  return free[0] ?? null;
}
