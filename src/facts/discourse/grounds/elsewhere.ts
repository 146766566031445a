import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence, PlaceMention } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { knownTeam } from '../../team-ref.ts';
import { opponentIn } from '../matches/draft.ts';
import { isSideOfGround } from '../sides/find-subject.ts';
import { idsOf } from '../names/ids-of.ts';
import { isWhere } from '../sides/opponent-by-place.ts';
import type { Scene } from '../names/scene.ts';
import type { Walk } from '../walk.ts';

/**
 * "At Castle Park, the visitors led …": a sentence that opens with the ground of a side named before turns to the match of
 * that side, to none where the report gives no result of it.
 */
export function turnToGround(walk: Walk, sentence: MarkedSentence): void {
  const { match, recent } = walk;
  const place = placeOfOpening(sentence) ?? groundAlone(sentence);
  if (match === null || place === null) return;
  const ids = idsOf(recent);
  const hosts = place.teams.filter(({ id }) => ids.has(id)).map(knownTeam);
  if (hosts.length === 0) return;
  if (hosts.every((host) => opponentIn(match, host) === null) && !turn(walk, hosts, place.ground)) return;
  if (walk.topic !== null && (walk.match === null || opponentIn(walk.match, walk.topic) === null)) walk.topic = null;
}

/** Whether the report turns to the match of those hosts. */
function turn(walk: Walk, hosts: readonly TeamRef[], ground: boolean): boolean {
  const { book } = walk;
  const own = hosts.values().flatMap((host) => book.mainOf(host));
  const first = own.next().value;
  const only = first === undefined || own.some((draft) => draft !== first) ? null : first;
  // Many a match is played in the town of others: only a ground says that it is theirs.
  if (only === null && !ground) return false;
  walk.match = only;
  const [host] = hosts;
  const pair = host === undefined || hosts.length > 1 ? undefined : book.lastPairOf(host);
  const guest = host === undefined || pair === undefined ? null : opponentIn(pair, host);
  walk.host = host !== undefined && guest !== null ? { home: host, away: guest } : null;
  return true;
}

/** "Ashe opened the scoring at Castle Park": the ground of a sentence that names no side and prints no score. */
function groundAlone({ items, code }: MarkedSentence): PlaceMention | null {
  if (!code.startsWith(symbolOf.PERSON) || /[TS]/u.test(code)) return null;
  const grounds = items.flatMap(({ mention }, at) =>
    mention?.type === 'PLACE' && mention.ground && isWhere(items, at) ? [mention] : [],
  );
  const [only] = grounds;
  return only !== undefined && grounds.length === 1 && items.some(isOfGoal) ? only : null;
}

function isOfGoal({ wordClass }: Item): boolean {
  return /^(?:score|strike|lead|goal|level|into-net|widen)$/u.test(wordClass ?? '');
}

/** How many items an opening may have: "In the late game of the day at Castle Park, …" */
const longest = 10;

/** "At Castle Park, …", "In Ashford, …", "In the late game at Castle Park, …" */
function placeOfOpening({ items }: MarkedSentence): PlaceMention | null {
  if (!/^(?:at|in|over)$/u.test(items[0]?.word ?? '')) return null;
  for (let at = 1; at < Math.min(items.length, longest); at += 1) {
    const { type, mention, word } = items[at] ?? {};
    if (mention?.type === 'PLACE')
      return isWhere(items, at) && (at <= 2 || items[at + 1]?.word === ',') ? mention : null;
    if (type === 'TEAM' || type === 'PERSON' || type === 'SCORE' || word === ',') return null;
  }
  return null;
}

/**
 * "Arden lost again, Borough the latest to profit. Two late goals earned the visitors a 2-1 win at Castle Park": of the only
 * two sides that were named, one plays at the ground, so that the other are the visitors. Null where a match of either is told.
 */
export function hostAtGround({ book, recent }: Walk, { items }: MarkedSentence): Scene['host'] {
  if (!items.some(isSideOfGround) || recent.length !== 2) return null;
  const grounds = items.flatMap(({ mention }, at) =>
    mention?.type === 'PLACE' && mention.ground && isWhere(items, at) ? [mention] : [],
  );
  const [ground, second] = grounds;
  if (ground === undefined || second !== undefined || recent.some((team) => book.hasMain(team))) return null;
  const [home, other] = recent.filter(({ id }) => ground.teams.some((team) => team.id === id));
  const away = recent.find(({ id }) => id !== home?.id);
  if (home === undefined || other !== undefined || away === undefined) return null;
  const club = ground.teams.find(({ id }) => id === home.id);
  return club === undefined ? null : { home: knownTeam(club), away };
}
