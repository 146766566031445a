import type { Team } from '../../../lexicon/schema.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item, TeamMention } from '../../mentions/mention.ts';
import type { Cast } from './cast.ts';
import type { Before } from '../sides/pronouns.ts';
import { opponentIn } from '../matches/draft.ts';
import { idsOf } from './ids-of.ts';
import type { Scene } from './scene.ts';

/** "the Reds … at Castle Park": the one that plays on the ground named in the sentence. */
export function atTheirGround(items: readonly Item[], at: number, { candidates }: TeamMention): Team | null {
  for (let near = Math.max(0, at - 40); near < Math.min(items.length, at + 40); near += 1) {
    const mention = items[near]?.mention;
    if (mention?.type !== 'PLACE' || !mention.ground) continue;
    const playing = candidates.filter((team) => mention.teams.includes(team));
    const [only] = playing;
    if (playing.length === 1 && only !== undefined) return only;
  }
  return null;
}

/** "the Castle derby between United and City": the one of that town. */
export function inTheirDerby(items: readonly Item[], at: number, cast: Cast, named: TeamMention): Team | null {
  const derby = items.findLastIndex(({ word }, index) => word === 'derby' && index < at && index > at - 8);
  const place = items[derby - 1]?.mention;
  if (named.how !== 'nickname' || place?.type !== 'PLACE') return null;
  const [only, ...others] = cast
    .played(named.candidates)
    .filter((team) => place.teams.includes(team) && team.women === cast.women);
  return only !== undefined && others.length === 0 ? only : null;
}

/** "United" of Arden United against Borough, who are United, too: of two sides of one match the one whose name the report prints so. */
export function printedSo({ how, words, candidates }: TeamMention, cast: Cast, { match }: Scene): Team | null {
  if (how !== 'nickname' || match === null) return null;
  const playing = cast.played(candidates).filter((team) => match.teams.some(({ id }) => id === team.id));
  const called = playing.length === 2 ? cast.calledFirst(words) : null;
  return called !== null && playing.includes(called) ? called : null;
}

/** Among several meanings: the team of the match being told, else the one mentioned last. */
export function nearest(named: TeamMention, cast: Cast, scene: Scene, last: TeamRef | null): Team | null {
  const mention = { ...named, candidates: cast.played(named.candidates) };
  const before = mention.candidates.find((team) => team.id === last?.id);
  if (before !== undefined && (mention.how === 'people' || mention.how === 'nickname')) return before;
  const recent = idsOf(scene.recent);
  const active = mention.candidates.filter((team) => cast.active.has(team) || recent.has(team.id));
  const playing = active.filter((team) => scene.match?.teams.some((each) => each.id === team.id));
  if (mention.how === 'nickname' && active.length > 1 && playing.length < 2)
    return shared(mention, active, playing, cast, scene);
  // "Lazio did better. A 4-0 rout moved the Rome club up": whom the sentence before turned to.
  const turned =
    mention.how === 'people' &&
    scene.match !== null &&
    scene.topic !== null &&
    opponentIn(scene.match, scene.topic) === null;
  const topic = turned ? active.find((team) => team.id === scene.topic?.id) : undefined;
  if (topic !== undefined) return topic;
  if (playing.length === 1) return playing[0] ?? null;
  if (playing.length === 2) return null;
  if (active.length === 0 && mention.how === 'people' && cast.nations) {
    const nations = mention.candidates.filter((team) => team.national && team.women === cast.women);
    return nations.length === 1 ? (nations[0] ?? null) : null;
  }
  if (active.length <= 1) return active[0] ?? null;
  // "Lyon beat Reims. The French side …": whom the sentence before was about.
  const told = mention.how === 'people' ? active.find((team) => team.id === scene.topic?.id) : undefined;
  if (told !== undefined) return told;
  for (const recent of scene.recent) {
    const found = active.find((team) => team.id === recent.id);
    if (found !== undefined) return found;
  }
  return null;
}

/** "the Championship side": the only one of the two teams just spoken of that plays there. */
export function ofLeague(
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

/**
 * The one named last, unless it was named of a match with another that is called so. Where that match is told, and of another
 * none, it is the other one's turn: "Castle lost at Borough City. City …" of a round-up that began with Arden City.
 */
function lastNamed(active: readonly Team[], { recent, book }: Scene): Team | null {
  const [latest, next, third] = recent.filter(({ id }) => active.some((team) => team.id === id));
  if (latest === undefined || (next !== undefined && book.between(latest, next).length > 0)) return null;
  const turn = next !== undefined && third === undefined && isTold(latest, book) && !isTold(next, book) ? next : latest;
  return active.find((team) => team.id === turn.id) ?? null;
}

function isTold(team: TeamRef, book: Scene['book']): boolean {
  return book.hasMain(team);
}
