import { isObject } from '../discourse/sides/is-object.ts';
import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';

/** "ten-man Arden", "the nine-woman visitors" */
const shortHanded = /^(?:10|ten|9|nine|8|eight)[ -]{1,3}(?:wo)?m[ae]n$/u;
const people = /^(?:men|women|players)$/u;
const leads = /^(?:down|reduced|cut|finished|ended|played|left|depleted)$/u;
/** "Costa saw red, Arden seeing it out with ten men" */
const goingOn = /^(?:finishing|ending|playing|seeing|seeing out|holding|hanging|battling)$/u;

/** The one side of a match that a report says to have been left with fewer than eleven; null where none or both were. */
export function shortSide(story: Story, match: MatchFact): TeamRef | null {
  const short = new Map<string, TeamRef>();
  for (const { items } of story.marked.sentences) {
    const team = shortSideIn(story, items);
    if (team !== null) short.set(team.id, team);
  }
  const [only, ...more] = match.teams.filter(({ id }) => short.has(id));
  return only === undefined || more.length > 0 ? null : only;
}

/** The one side that a sentence calls ten men; null where it calls none or two so. */
export function shortSideIn(story: Story, items: readonly Item[]): TeamRef | null {
  const short = items.flatMap((item, at) => {
    const team = item.type === 'TEAM' && (isShort(items[at - 1]) || isLeftShort(items, at)) ? story.teamOf(item) : null;
    return team ?? [];
  });
  const [first] = short;
  return first !== undefined && short.every(({ id }) => id === first.id) ? first : null;
}

function isShort(item: Item | undefined): boolean {
  return shortHanded.test(item?.word ?? '');
}

/** "Arden, reduced to ten men", "Arden were down to nine", "Arden finished with ten players" */
function isLeftShort(items: readonly Item[], team: number): boolean {
  // "Arden lost 2-0 to Borough and finished with ten men", "Arden beat Borough 2-0, but …": Arden did.
  const behind = items.slice(team + 1, team + 4).find(({ type, word }) => type !== 'SCORE' && word !== ',');
  if (/^(?:and|but)$/u.test(behind?.word ?? '') && isObject(items, team)) return false;
  for (let at = team + 1; at < Math.min(items.length, team + 9); at += 1) {
    const item = items[at];
    if (
      item === undefined ||
      item.type === 'TEAM' ||
      item.type === 'PERSON' ||
      /^(?:;|against|not|'t)$/u.test(item.word)
    )
      return false;
    if (item.wordClass === 'unreal') return false;
    if (item.mention?.type !== 'NUMBER' || item.mention.value < 7 || item.mention.value > 10) continue;
    const told =
      items.slice(team + 1, at).some(({ word }) => leads.test(word)) || goingOn.test(items[team + 1]?.word ?? '');
    return told && people.test(items[at + 1]?.word ?? '');
  }
  return false;
}

/** Words of a side that plays on with one more: "the extra man", "a numerical advantage". */
const more = /^(?:extra|spare|numerical|man)$/u;
const moreOf = /^(?:man|woman|player|advantage|superiority)$/u;

/** "could not make the extra man tell", "made their numerical advantage count": the side whose opponents are short; null where none is told. */
export function longSideIn(story: Story, items: readonly Item[]): TeamRef | null {
  const at = items.findIndex(
    ({ word }, index) => more.test(word) && moreOf.test(items[index + 1]?.word ?? items[index + 1]?.wordClass ?? ''),
  );
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const item = items[back];
    if (item?.word === ';' || item?.type === 'PERSON') return null;
    if (item?.type === 'TEAM') return story.teamOf(item);
  }
  return null;
}
