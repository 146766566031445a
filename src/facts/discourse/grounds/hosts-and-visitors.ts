import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { opponentIn } from '../matches/draft.ts';
import { reach } from '../matches/result-reach.ts';
import type { Scene } from '../names/scene.ts';

/** Who "the hosts" are: in "Arden led at Borough, but the hosts" the team named last, else who is at home in the match told. */
export function hostOf(items: readonly Item[], at: number, scene: Scene, last: TeamRef | null): TeamRef | null {
  if (isSaidOfTeam(items, at) || isOfDoer(items, at, scene, last)) return last;
  return (
    (isAtTeam(items, at) ? last : null) ??
    scene.host?.home ??
    homeOfMatch(scene) ??
    otherThanHelped(items, at, scene, last)
  );
}

/** Who "the visitors" are: in "Arden led at Borough, but the visitors" the other team named before. */
export function guestOf(
  items: readonly Item[],
  at: number,
  scene: Scene,
  last: TeamRef | null,
  previous: TeamRef | null,
): TeamRef | null {
  if (isSaidOfTeam(items, at) || isOfDoer(items, at, scene, last)) return last;
  return (
    (last !== null && isAtTeam(items, at) ? previous : null) ??
    scene.host?.away ??
    awayOfMatch(scene) ??
    otherThanHelped(items, at, scene, last)
  );
}

/** Who is at home in the match being told, unless the sentence before set two other teams against each other. */
function homeOfMatch({ match, topic, recent, crowd }: Scene): TeamRef | null {
  if (match?.home == null) return null;
  const turned =
    crowd > 1 && topic !== null && [topic, recent[0]].every((team) => team != null && opponentIn(match, team) === null);
  return turned ? null : match.home;
}

/** Whether the nearest team before is named as the place of the match, and no result of it is told before. */
function isAtTeam(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - reach); back -= 1) {
    const item = items[back];
    if (item?.word === ';') return false;
    if (item?.type !== 'TEAM') continue;
    const before = items[back - 1];
    return before?.word === 'at' || before?.wordClass === 'away';
  }
  return false;
}

function awayOfMatch(scene: Scene): TeamRef | null {
  const home = homeOfMatch(scene);
  return home === null || scene.match === null ? null : opponentIn(scene.match, home);
}

/** "Ashe scored for Arden after the hosts had Reed sent off": not Arden, where nothing else tells who was at home. */
function otherThanHelped(items: readonly Item[], at: number, { match }: Scene, last: TeamRef | null): TeamRef | null {
  if (match === null || match.home !== null || last === null) return null;
  const joint = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (!/^(?:after|when|as|but|before|while)$/u.test(items[joint]?.word ?? '')) return null;
  const named = items.findLastIndex(({ type }, index) => index < joint && type === 'TEAM');
  return items[named - 1]?.word === 'for' ? opponentIn(match, last) : null;
}

const given = /^(?:for|as|gave|give|giving|gives|earned|earn|handed|hand|put|secured|sealed|rescued|kept)$/u;

/** "Arden's Ashe struck late to earn a draw for the hosts", behind the match of two others: the side of whom the sentence begins with. */
function isOfDoer(items: readonly Item[], at: number, { match }: Scene, last: TeamRef | null): boolean {
  if (last === null || match === null || opponentIn(match, last) !== null || items[0]?.type !== 'TEAM') return false;
  const [, owner, person] = items;
  const doer =
    owner?.type === 'PERSON' ||
    (/^'s?$/u.test(owner?.word ?? '') || owner?.wordClass === 'role' ? person?.type === 'PERSON' : false);
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return doer && given.test(before?.word ?? '') && items.slice(1, at).every(({ type }) => type !== 'TEAM');
}

/** "Arden were the visitors" */
function isSaidOfTeam(items: readonly Item[], at: number): boolean {
  return /^(?:were|was|are|is)$/u.test(items[at - 1]?.word ?? '') && items[at - 2]?.type === 'TEAM';
}
