import type { Item } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';
import { isDoer } from '../scorers/subjects.ts';

const hauls = /^(?:peg|reel)(?:ged|led|ed|s|ging|ing)?$/u;
const undoes =
  /^(?:deni(?:ed|es)|denying|robb(?:ed|ing)|depriv(?:ed|ing)|stunn(?:ed|ing)|shock(?:ed|ing)|sank|sunk|punish(?:ed|ing)|cost(?:ing)?)$/u;
const longest = 12;

/** "Arden led 2-0, but a Rossi penalty pegged them back", "before Rossi denied them victory": whom the goal of another side undid. */
export function isPeggedBack(
  items: readonly Item[],
  { from, to, at: goal }: GoalMention['reading'],
  at: number,
  until: number,
): boolean {
  if (at > goal) return at <= to + 2 && isHauledBack(items, at);
  if (at >= until || !isDoer(items, at) || items.slice(at + 1, until).some(({ type }) => type === 'TEAM')) return false;
  for (let them = Math.max(from, goal) + 1; them < Math.min(items.length, to + longest); them += 1) {
    const { word = '', type } = items[them] ?? {};
    if (type === 'TEAM' && word !== 'them') return false;
    if (/^(?:who|while|when|as|after|;)$/u.test(word)) return false;
    if (word !== 'them' && word !== 'it') continue;
    const verb = items[them - 1]?.word ?? '';
    return (
      (hauls.test(verb) &&
        items[them + 1]?.word === 'back' &&
        !/^(?:in|into|level|from|to)$/u.test(items[them + 2]?.word ?? '')) ||
      (word === 'them' && undoes.test(verb))
    );
  }
  return false;
}

/** "pegged Arden back", and not "pulled Arden back into it" */
function isHauledBack(items: readonly Item[], at: number): boolean {
  const verb = items[startOfPhrase(items, at) - 1]?.word ?? '';
  if (!hauls.test(verb) || items[at + 1]?.word !== 'back') return false;
  return !/^(?:in|into|level|from|to)$/u.test(items[at + 2]?.word ?? '');
}

const turns = /^(?:but|only)$/u;
const second = /^(?:second|third|fourth|another|more|further|settled|sealed|secured|safe|comfortable)$/u;

/** "Arden led 2-0, but an own goal and a Rossi header earned a point": what turns the lead is not told of those who led. */
export function isLeadTurned(items: readonly Item[], at: number, from: number): boolean {
  const between = items.slice(at + 1, from);
  const turn = between.findLastIndex(({ word }) => turns.test(word));
  if (turn < 0 || !/^(?:an?|goals|late|two|three)$/u.test(between[turn + 1]?.word ?? items[from]?.word ?? ''))
    return false;
  if (items.slice(at + 1 + turn, from + longest).some(({ word }) => second.test(word))) return false;
  return between
    .slice(0, turn)
    .some(({ word, wordClass }) => wordClass === 'led' || /^(?:ahead|in front|2-0 up|up|lead)$/u.test(word));
}
