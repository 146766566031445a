import type { Item } from '../../mentions/mention.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** "Arden, 98 places above their hosts", "Arden, the visitors,": whose part in the match is said beside the name. */
export function hostsOf(items: readonly Item[], draft: Draft, teams: Told['teams']): Draft['home'] {
  for (let at = 2; at < items.length; at += 1) {
    const { mention } = items[at] ?? {};
    const how = mention?.type === 'TEAM' ? mention.how : null;
    if (how !== 'home' && how !== 'away') continue;
    const owned = /^(?:their|its)$/u.test(items[at - 1]?.word ?? '');
    const beside = items[at - 1]?.word === ',' && items[at - 2]?.type === 'TEAM' && isEndOfApposition(items, at + 1);
    // "Borough were the visitors": said of the one named.
    const said = /^(?:was|were|are)$/u.test(items[at - 1]?.word ?? '') && namesOnly(items, draft, teams);
    const named = owned
      ? items.slice(0, at).find((item) => item.type === 'TEAM')
      : beside || said
        ? items[at - 2]
        : undefined;
    const team = named === undefined ? undefined : teams.get(named);
    const other = team === undefined ? null : opponentIn(draft, team);
    if (team === undefined || other === null) continue;
    return (how === 'home') === owned ? other : team;
  }
  return null;
}

/** Whether a sentence names no team but the two. */
function namesOnly(items: readonly Item[], draft: Draft, teams: Told['teams']): boolean {
  return items.every((item) => {
    const team = teams.get(item);
    return team === undefined || opponentIn(draft, team) !== null;
  });
}

/** "the visitors," "the visitors' first goal": no clause of its own about them. */
function isEndOfApposition(items: readonly Item[], at: number): boolean {
  return /^(?:,|\.|'s?)$/u.test(items[at]?.word ?? '.');
}
