import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { People } from '../../people.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { sideOfRepeat, sideOfRun } from '../matches/as-it-ended.ts';
import { sideOfAbsolute } from './absolute-side.ts';
import { isOfDescription } from './club-of-description.ts';
import { describedBy, sideDescribed, standingAfter, teamOfPlayer, teamOfWhose } from '../recalled/described-by.ts';
import { isInOpening } from './participle-opening.ts';
import { reach } from '../matches/result-reach.ts';
import type { Scene } from '../names/scene.ts';
import { isOfChasers, isOfLoneTitle, openingTitle, teamOfTitle, titleBefore } from '../competitions/title-for-team.ts';
import { isObject } from './is-object.ts';
import { isMetInOpening, isOfFixture, isOfOtherPair } from './of-other-match.ts';
import { isInReducedClause, isRivalNotPlaying } from '../recalled/reduced-clause.ts';
import { teamBehind } from './team-behind.ts';
import { opponentsAt, otherThanNamed } from './their-opponents.ts';
import { turnedRoundBy } from './turned-round-by.ts';
import { undoneBy } from './undone-by.ts';
import { startOfPhrase, isOfPerson, isToBeMet, joints } from './team-phrase.ts';

/** Who won, lost or drew: see each step. `taken` are the items that are the object of another result. */
export function subjectOf(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  people: People,
  object: TeamRef | null,
  taken: ReadonlySet<number>,
): TeamRef | null {
  // Only of the match that this sentence has told before: `scene.subject` is one of its sides.
  const own = scene.subject === null ? null : scene.match;
  const run =
    own === null ? null : (sideOfRun(items, reading, teams, own) ?? sideOfRepeat(items, reading, own, object));
  if (run != null && run.id !== object?.id) return run;
  const opponents = opponentsAt(items, reading.from);
  if (opponents >= 0) return otherThanNamed(items, opponents, teams, scene);
  const { sure, fallback, blocked } = findSubject(reading, items, teams, object, taken);
  if (sure !== null || blocked) return sure;
  const before = titleBefore(items, reading.from);
  const title = before >= 0 ? before : openingTitle(items, reading.from);
  if (title >= 0 && (isAlone(items, reading.from) || isOfLoneTitle(items, reading.from)))
    return teamOfLoneTitle(reading, items, scene, object);
  // "The champions maintained their pursuit of Arden with a 1-0 win": the team named in what they did is not who won.
  if (fallback !== null && isOfChasers(items, reading.from)) {
    const chaser = teamOfLoneTitle(reading, items, scene, object);
    return chaser?.id === fallback.id ? null : chaser;
  }
  const again = scene.subject !== null && scene.subject.id !== object?.id ? scene.subject : null;
  return (
    again ??
    teamOfPerson(reading, items, scene, people, object) ??
    teamBehind(reading, items, teams, object, taken) ??
    (fallback !== null && isMet(items, reading.from, teams, fallback) && scene.topic?.id !== fallback.id
      ? scene.topic
      : null) ??
    fallback
  );
}

function isAlone(items: readonly Item[], from: number): boolean {
  return items.slice(0, from).every(({ type }) => type !== 'TEAM' && type !== 'SCORE' && type !== 'PERSON');
}

/** "The champions went down 2-1 at Castle Park, where …": whom the sentence before was about, if only one could be meant. */
function teamOfLoneTitle(
  { outcome }: ResultReading,
  items: readonly Item[],
  { decided, crowd, topic, recent, book }: Scene,
  object: TeamRef | null,
): TeamRef | null {
  // Who won the tie may have lost its first leg.
  const isOfLeg = items.some(({ wordClass }) => wordClass === 'first-leg');
  if (decided !== null && outcome !== 'draw' && !isOfLeg) return outcome === 'loss' ? decided.loser : decided.winner;
  if (crowd === 1) return topic?.id !== object?.id ? topic : null;
  // "Arden will face Borough in the final. The holders beat Castle 3-0": of two the one whose match is not told yet.
  const untold = recent.slice(0, 2).filter((team) => !book.hasMain(team) && team.id !== object?.id);
  return crowd === 2 && untold.length === 1 ? (untold[0] ?? null) : null;
}

/** "His penalty against Arden in the 4-2 win": whom they met, while the report is about another. */
function isMet(items: readonly Item[], from: number, teams: ReadonlyMap<Item, TeamRef>, team: TeamRef): boolean {
  const at = items.findLastIndex((item, index) => index < from && teams.get(item)?.id === team.id);
  return /^(?:against|versus)$/u.test(items[startOfPhrase(items, at) - 1]?.word ?? '') && items[from]?.type === 'SCORE';
}

/** The nearest team left of the predicate that is no object of another phrase; `fallback` is one that is. */
function findSubject(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
  taken: ReadonlySet<number>,
): { readonly sure: TeamRef | null; readonly fallback: TeamRef | null; readonly blocked: boolean } {
  let fallback: TeamRef | null = null;
  const described =
    describedBy(reading, items, teams) ??
    standingAfter(reading, items, teams) ??
    turnedRoundBy(reading, items, teams) ??
    undoneBy(reading, items, teams);
  if (described !== null && described.id !== object?.id) return { sure: described, fallback, blocked: false };
  const absolute = sideOfAbsolute(reading, items, teams);
  if (absolute !== null && absolute.id !== object?.id) return { sure: absolute, fallback, blocked: false };
  const whose =
    teamOfWhose(reading, items, teams) ??
    sideDescribed(items, reading.from, teams) ??
    teamOfPlayer(reading, items, teams);
  if (whose !== null && whose.id !== object?.id) return { sure: whose, fallback, blocked: false };
  if (isInOpening(items, reading)) return { sure: null, fallback, blocked: false };
  if (isOfUnknown(items, reading.from)) return { sure: null, fallback, blocked: true };
  const title = titleBefore(items, reading.from);
  if (title >= 0 && items.slice(0, title).some((item) => item.type === 'TEAM'))
    return { sure: teamOfTitle(items, title, teams, object, taken), fallback, blocked: true };
  for (let at = reading.from - 1; at >= Math.max(0, reading.from - reach); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') break;
    if (isUnknownOwner(items, at)) return { sure: null, fallback: null, blocked: true };
    if (isTitleOwner(items, at) && reading.from - at <= 4) return ownedBy(items, at, teams, object);
    const team = teams.get(item);
    if (team === undefined && item.word === 'they') return { sure: null, fallback: null, blocked: true };
    if (item.word === 'we' || (team === undefined && item.wordClass === 'who')) break;
    // "the Blues won 1-0", where nothing tells who the Blues are: no team further left is meant.
    if (team === undefined && (isUnresolvedName(item) || isSideOfGround(item)) && !isObject(items, at))
      return { sure: null, fallback: null, blocked: true };
    if (team === undefined || team.id === object?.id || taken.has(at) || isOfDescription(items, at)) continue;
    if (isRivalNotPlaying(items, at, reading.from) || isInReducedClause(items, at, reading.from)) continue;
    if (isOfOtherPair(items, at, reading.from) || isMetInOpening(items, at, reading.from)) continue;
    if (ownsResult(items, at, reading.from)) return { sure: team, fallback, blocked: false };
    if (isBlowFor(items, at) || isOfParticiple(items, at, reading.from))
      return { sure: team, fallback, blocked: false };
    if (!isObject(items, at) && !isOwnerOfObject(items, at, reading.from))
      return { sure: team, fallback, blocked: false };
    if (!isOfPerson(items, at) && !isToBeMet(items, at) && !isOfFixture(items, at)) fallback ??= team;
  }
  return { sure: null, fallback, blocked: false };
}

const predicates = new Set(['beat', 'beaten', 'won', 'lost', 'drew', 'held']);

/** "Rivermouth were beaten 3-0": a name that is no team's, and no team further left, is the subject of the verb. */
function isOfUnknown(items: readonly Item[], from: number): boolean {
  if (!predicates.has(items[from]?.wordClass ?? '')) return false;
  const before = /^(?:were|are)$/u.test(items[from - 1]?.word ?? '') ? items[from - 2] : items[from - 1];
  return before?.type === 'PERSON' && before !== items[from - 1];
}

/** "the champions' 1-1 draw": whose score it is, is told by a title. */
function isTitleOwner(items: readonly Item[], at: number): boolean {
  const owner = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'";
  return owner && /^(?:champions?|holders?|leaders?|finalists?)$/u.test(items[at]?.word ?? '');
}

/** "while Rivermouth's hopes took a hit with their 2-0 loss": a clause about a place whose team nothing tells. */
export function isUnknownOwner(items: readonly Item[], at: number): boolean {
  const place = items[at]?.mention;
  if (place?.type !== 'PLACE' || place.ground || !/^'s?$/u.test(items[at + 1]?.word ?? '')) return false;
  return /^(?:while|whereas|but|as|and|;)$/u.test(items[at - 1]?.word ?? '');
}

/** The team that such a title stands for: the one named right before, unless the sentence is about it ("their draw" else). */
function ownedBy(
  items: readonly Item[],
  title: number,
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
): { readonly sure: TeamRef | null; readonly fallback: null; readonly blocked: boolean } {
  for (let at = title - 1; at >= Math.max(0, title - reach); at -= 1) {
    const item = items[at];
    const team = item === undefined ? undefined : teams.get(item);
    if (team === undefined || team.id === object?.id) continue;
    const first = items.findIndex((each) => teams.has(each)) === at;
    return { sure: isObject(items, at) || first ? team : null, fallback: null, blocked: true };
  }
  return { sure: null, fallback: null, blocked: true };
}

/** A name of a team, or of its coach, that nothing in the report settles. */
export function isUnresolvedName({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && ['nickname', 'alias', 'name', 'coach', 'people'].includes(mention.how);
}

/** "the hosts", "the visitors". */
export function isSideOfGround({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'home' || mention.how === 'away');
}

/** "Having beaten Borough, he said": the team of the person who speaks or is told of. */
function teamOfPerson(
  reading: ResultReading,
  items: readonly Item[],
  scene: Scene,
  people: People,
  object: TeamRef | null,
): TeamRef | null {
  const clause = items.slice(Math.max(0, reading.from - reach), reading.to + reach);
  const before = items
    .slice(Math.max(0, reading.from - reach), reading.from)
    .findLast((item) => item.mention?.type === 'PERSON');
  const name =
    before?.mention?.type === 'PERSON'
      ? before.mention.name
      : clause.some((item) => item.word === 'he' || item.word === 'she')
        ? scene.person
        : null;
  const team = name === null ? null : people.teamOf(name);
  // "England striker Rossi set Arden on their way to a 3-1 win over Borough"
  const capped = team !== null && object !== null && isNation(team) && !isNation(object);
  return team === null || capped || team.id === object?.id ? null : team;
}

const isNation = ({ id }: TeamRef): boolean => id.startsWith('national/');

/** "thanks to Arden drawing 2-2 with Borough": a team right before a participle did it, whatever stands before the team. */
function isOfParticiple(items: readonly Item[], at: number, from: number): boolean {
  // "were too good for Arden winning 2-0": whoever was
  if (items[startOfPhrase(items, at) - 1]?.wordClass === 'beat') return false;
  return at === from - 1 && items[from]?.type === 'WORD' && /^\p{L}+ing$/u.test(items[from].word);
}

/** "the real blow for Arden was the 1-0 loss", "the low point of Arden's season came in a 1-0 loss". */
function isBlowFor(items: readonly Item[], at: number): boolean {
  const before = items[startOfPhrase(items, at) - 1]?.word ?? '';
  return /^(?:for|to)$/u.test(before) && /^(?:was|is|were|came|comes)$/u.test(items[at + 1]?.word ?? '');
}

/** "scored in Arden's 2-1 win": whose result it is, whatever stands before the name. */
function ownsResult(items: readonly Item[], at: number, from: number): boolean {
  const next = items[at + 1]?.word;
  if ((next !== "'s" && next !== "'") || from - at > 4 || items[from]?.type !== 'SCORE') return false;
  return items.slice(at + 2, from).every(({ word }) => word !== ',');
}

/** "ended Arden's hopes, winning 2-0": owns the object of another verb, and not the result right behind it. */
function isOwnerOfObject(items: readonly Item[], at: number, result: number): boolean {
  const next = items[at + 1]?.word;
  if (next !== "'s" && next !== "'") return false;
  if (result - at <= 4 && !items.slice(at, result).some((item) => item.word === ',')) return false;
  const before = items[startOfPhrase(items, at) - 1];
  return (
    before?.type === 'WORD' &&
    !joints.test(before.word) &&
    /(?:ed|ing|s|ought|ent|ept|oke|ook|ut|elt|ealt|it|ave|ive|urt|oil|ash|eal)$/u.test(before.word)
  );
}
