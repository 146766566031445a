import type { TeamRef } from '../../fact.ts';
import type { Item, PlaceMention } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { knownTeam } from '../../team-ref.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { opponentIn } from '../matches/draft.ts';
import type { Scene } from '../names/scene.ts';

/**
 * "held to a 1-1 draw in Arden": the one team of that town in the subject's league. "won 2-0 at the Ashford Arena": whose
 * ground it is; of two who share it the one that the report has just named.
 */
export function opponentAt(
  reading: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  { teamsById }: Vocabulary,
  recent: readonly TeamRef[],
): TeamRef | null {
  const own = teamsById.get(subject.id);
  for (let at = reading.scoreAt + 1; at <= reading.to + 4; at += 1) {
    if (items[at]?.word === ';') return null;
    const place = items[at]?.mention;
    if (items[at]?.type === 'SCORE') return null;
    if (place?.type !== 'PLACE' || own === undefined) continue;
    if (!isWhere(items, at) || place.teams.some((team) => team.id === subject.id)) return null;
    const fitting = place.teams.filter(
      (team) =>
        team.women === own.women &&
        team.national === own.national &&
        (own.national || place.ground || (own.league !== undefined && team.league === own.league)),
    );
    const named = fitting.filter(({ id }) => recent.some((team) => team.id === id));
    const [only] = place.ground && named.length === 1 ? named : fitting;
    const sure = fitting.length === 1 || (place.ground && named.length === 1);
    return sure && only !== undefined ? knownTeam(only) : null;
  }
  return null;
}

/** "in Ashford", "at the Ashford Arena". */
export function isWhere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return before?.word === 'in' || before?.word === 'at';
}

/** "won 2-1 in Ashford" of a team from elsewhere: the only club of that town. */
export function hostOfTown(
  reading: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  { teamsById, confederationOf }: Vocabulary,
): TeamRef | null {
  const own = teamsById.get(subject.id);
  if (own === undefined || own.national || items.some(isNeutralStage)) return null;
  const place = leftTo(reading) ? placeOfNight(reading, items) : placeBehind(reading, items);
  if (place === null || place.teams.some((team) => team.id === subject.id)) return null;
  // "lost 4-1 at Newcastle" of a side of England: not to a club of Australia.
  const clubs = place.teams.filter(
    (team) =>
      !team.national &&
      team.women === own.women &&
      confederationOf.get(team.country) === confederationOf.get(own.country),
  );
  const called = clubs.filter((team) => team.name === place.name);
  const [only] = called.length === 1 ? called : clubs;
  return (called.length === 1 || clubs.length === 1) && only !== undefined ? knownTeam(only) : null;
}

/** Finals, and in many cups semi-finals, are played on neither side's ground. */
function isNeutralStage({ mention }: Item): boolean {
  return (
    mention?.type === 'STAGE' && /final$/u.test(mention.stage.name) && !/^(?:quarter|eighth)/u.test(mention.stage.name)
  );
}

/** "will have to overturn a 3-1 deficit": of a leg that was lost elsewhere. */
function leftTo({ rule }: ResultReading): boolean {
  return rule === 'deficit-to-overturn';
}

/** "must overturn a 3-1 deficit at home next week after a chastening night in Ashford": where the leg was lost. */
function placeOfNight({ scoreAt }: ResultReading, items: readonly Item[]): PlaceMention | null {
  const after = items.findIndex(({ word }, at) => at > scoreAt && /^(?:after|following)$/u.test(word));
  if (after < 0) return null;
  for (let at = after + 1; at < Math.min(items.length, after + 8); at += 1) {
    const { mention = null, type } = items[at] ?? {};
    if (type === 'SCORE' || type === 'TEAM') return null;
    if (mention?.type === 'PLACE') return isWhere(items, at) ? mention : null;
  }
  return null;
}

const getting = /^(?:to|from|at|left|leaving|visited)$/u;

/** "after Arden came to Castle Park and won 2-1", "left Castle Park with a 2-1 win": the only club that plays on the ground gone to. */
export function hostOfGround(
  { from, outcome }: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  { teamsById }: Vocabulary,
): TeamRef | null {
  const own = teamsById.get(subject.id);
  if (own === undefined || own.national || outcome === 'ended') return null;
  for (let at = from - 1; at > Math.max(0, from - 10); at -= 1) {
    const { type, word, mention } = items[at] ?? {};
    if (type === 'SCORE' || type === 'TEAM' || word === ';') return null;
    if (mention?.type !== 'PLACE') continue;
    const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
    const clubs = mention.teams.filter((team) => !team.national && team.women === own.women);
    const [host] = clubs;
    const gone = getting.test(before?.word.split(' ').at(-1) ?? '');
    if (!mention.ground || !gone || host === undefined || clubs.length > 1 || host.id === subject.id) return null;
    return knownTeam(host);
  }
  return null;
}

/** The place that a result was at: "won 2-1 in Ashford". */
export function placeBehind(reading: ResultReading, items: readonly Item[]): PlaceMention | null {
  for (let at = reading.scoreAt + 1; at <= reading.to + 4; at += 1) {
    const item = items[at];
    if (item?.type === 'SCORE' || item?.word === ';') return null;
    if (item?.mention?.type === 'PLACE') return isWhere(items, at) ? item.mention : null;
  }
  return null;
}

/** "a 2-2 draw in Ashford" where neither side of the match being told plays: it was another match. */
export function isPlayedElsewhere(
  reading: ResultReading,
  items: readonly Item[],
  { match }: Scene,
  subject: TeamRef,
): boolean {
  const place = placeBehind(reading, items);
  if (place === null || match === null || place.teams.length === 0) return false;
  const other = opponentIn(match, subject);
  // "the first leg in Portugal": a country is where any of its clubs play.
  if (place.teams.every(({ national }) => national) && !subject.id.startsWith('national/')) return false;
  return (
    other !== null && place.teams.length > 1 && !place.teams.some(({ id }) => id === other.id || id === subject.id)
  );
}
