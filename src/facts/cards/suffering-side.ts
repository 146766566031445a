import type { Story } from '../discourse/story.ts';
import type { TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';

const plight =
  /^(?:misery|miseries|woes?|fate|frustrations?|night|evening|afternoon|day|task|problems|troubles|hopes|chances|cause|situation|plight|discipline)$/u;
const blow = /^(?:worse|blow|note|matters|complete|harder|misery|setback|insult|end)$/u;
const help = /^(?:helped|aided|eased|easier|boosted|lifted|raised|improved|furthered|brighter)$/u;
const joints = /^(?:when|as|after|with|once|by)$/u;
const leaving = /^(?:leav(?:e|es|ing)|left|reduc(?:e|es|ed|ing))$/u;

const burdens =
  /^(?:to|with|a|short|short-handed|facing|hanging|needing|chasing|clinging|holding|up against it|down|exposed|reeling|outnumbered|depleted|in|a man down|light)$/u;

/** Where a sentence tells a card. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whom a card hurt, by what stands before or behind it: "Arden's misery was complete when …", "… for the visitors", "leaving Arden with ten". */
export function sufferingSide(story: Story, items: readonly Item[], { from, to }: Stretch): TeamRef | null {
  const at = sufferedBehind(items, to) ?? sufferedBefore(items, from);
  const item = at === null ? undefined : items[at];
  return item === undefined ? null : story.teamOf(item);
}

function sufferedBehind(items: readonly Item[], to: number): number | null {
  for (let at = to; at < Math.min(items.length, to + 16); at += 1) {
    if (items[at]?.word === ';') return null;
    const team = items[at + 1]?.word === 'the' ? at + 2 : at + 1;
    if (items[team]?.type !== 'TEAM') continue;
    if (at < to + 2 && items[at]?.word === 'for' && /^(?:[,.;]|in|late|late on)$/u.test(items[team + 1]?.word ?? '.'))
      return team;
    if (leaving.test(items[at]?.word ?? '') && burdens.test(items[team + 1]?.word ?? '')) return team;
  }
  return null;
}

/** "Arden's woes deepened when Costa", "there was worse to come for the visitors when Costa"; not "Arden's cause was helped when Borough had Costa" */
function sufferedBefore(items: readonly Item[], from: number): number | null {
  const joint = items.findLastIndex(({ word }, at) => at <= from && at > from - 6 && joints.test(word));
  if (joint < 0 || isHelpedBefore(items, joint) || items.slice(joint, from).some(({ type }) => type === 'TEAM'))
    return null;
  for (let at = joint - 1; at >= Math.max(0, joint - 14); at -= 1) {
    if (items[at]?.word === ';') return null;
    if (items[at]?.type !== 'TEAM') continue;
    if (/^'s?$/u.test(items[at + 1]?.word ?? '')) return plight.test(items[at + 2]?.word ?? '') ? at : null;
    const link = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
    return link === 'for' && items.slice(Math.max(0, at - 8), at).some(({ word }) => blow.test(word)) ? at : null;
  }
  return null;
}

/** "Arden's task was made easier": the card was the others'. "was not helped": it was their own. */
function isHelpedBefore(items: readonly Item[], joint: number): boolean {
  const at = items.findLastIndex(({ word }, index) => index < joint && index > joint - 6 && help.test(word));
  return at >= 0 && !items.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:not|'t|hardly|no)$/u.test(word));
}
