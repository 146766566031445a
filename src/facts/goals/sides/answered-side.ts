import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import { isTeamSubject } from '../scorers/subjects.ts';

/** How many words may stand between "before" and the name: "before the former Arden striker Rossi". */
const longestRole = 4;

/**
 * "Arden led through Rossi, only for Verdi to level", "Arden were 2-0 up before Rossi levelled": the goal is against the
 * subject.
 */
export function isAnswered(
  items: readonly Item[],
  reading: GoalMention['reading'],
  at: number,
  until: number,
): boolean {
  const { said } = reading;
  if (at >= until || !isToldOf(items, at)) return false;
  if (items[until - 1]?.word === 'for' && items[until - 2]?.word === 'only') return true;
  if (isGotOver(items, reading, at, until) || isInSpiteOf(items, at, until)) return true;
  if (!said.has('level')) return false;
  const joint = items.findLastIndex(
    ({ word }, index) =>
      index < until &&
      (/^(?:before|until|till|but|only)$/u.test(word) || (word === 'with' && items[index - 1]?.word === ',')),
  );
  if (joint <= at || until - joint > longestRole) return false;
  const between = items.slice(at + 1, joint);
  return between.some((_, index) => isLeading(between, index)) && !between.some(isBehind);
}

const recovering =
  /(?:^|\s)(?:(?:came|come|coming) (?:from|back)|from behind|(?:fought|hit|battled|bounced|struck|stormed|roared) back|recover(?:ed|ing)|rall(?:ied|ying)|respond(?:ed|ing)|repl(?:ied|ying)|turn(?:ed|ing) .*round|overturn(?:ed|ing)|equalis(?:ed|ing)|level(?:led|ling))(?:\s|$)/u;

/** "Arden came from behind to win after Rossi had opened the scoring", "recovered from a Rossi opener": a goal that came before all of theirs. */
function isGotOver(items: readonly Item[], { said, to }: GoalMention['reading'], at: number, until: number): boolean {
  const joint = items.findLastIndex((_, index) => index < until && leadsBack(items, index));
  if (joint <= at || until - joint > longestRole) return false;
  const words = items
    .slice(at + 1, joint + 1)
    .map(({ word }) => word)
    .join(' ');
  // "responded with early goals from Rossi": from whom a goal came is none to recover from.
  if (!recovering.test(words) || (/ from$/u.test(words) && !/(?:recover\w*|back) from$/u.test(words))) return false;
  const behind = items.slice(until, to + 4).map(({ word }) => word);
  return said.has('first') || said.has('ahead') || behind.some((word) => /^(?:had|early|opener|first)$/u.test(word));
}

/** "after", "from", "replying to"; not the "to" of "at home to Borough" */
function leadsBack(items: readonly Item[], at: number): boolean {
  const { word = '' } = items[at] ?? {};
  if (word === 'to') return /^(?:repl|respond|answer)/u.test(items[at - 1]?.word ?? '');
  return /(?:^| )(?:after|following|from)$/u.test(word);
}

const holding = /^(?:beat|won|win|victory)$/u;

/** "Arden held on to win despite a late goal from Rossi": what the winners had to bear. */
function isInSpiteOf(items: readonly Item[], at: number, until: number): boolean {
  const joint = items.findLastIndex(({ word }, index) => index < until && word === 'despite');
  if (joint <= at || until - joint > longestRole + 2) return false;
  // "won despite missing Verdi, Rossi scoring twice"
  if (items.slice(joint + 1, until).some(({ word }) => word === ',' || /ing$/u.test(word))) return false;
  const between = items.slice(at + 1, joint);
  if (between.some(({ word, wordClass }) => word === ';' || /^(?:lost|loss|defeat|drew)$/u.test(wordClass ?? '')))
    return false;
  return between.some(({ wordClass }) => holding.test(wordClass ?? ''));
}

/** The subject, or "put Arden ahead". */
function isToldOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass === 'they' || isTeamSubject(items, at)) return true;
  return items[startOfPhrase(items, at) - 1]?.wordClass === 'put';
}

/** "led", "were 2-0 up", "had been ahead", "were cruising". */
function isLeading(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass = null } = items[at] ?? {};
  // "on the front foot", "up front", "led the corner count"
  const near = `${items[at - 1]?.word ?? ''} ${word} ${items[at + 1]?.word ?? ''}`;
  if (/ foot$|^up front|^\S+ up front/u.test(near) || items.slice(at, at + 5).some((item) => item.word === 'count'))
    return false;
  return (
    /^(?:led|lead|advantage)$/u.test(wordClass ?? '') ||
    /^(?:up|ahead|front|leading|led|cruising|coasting|control)$/u.test(word)
  );
}

function isBehind({ word, wordClass }: Item): boolean {
  return wordClass === 'suffer' || wordClass === 'level' || /^(?:trail|behind|down$|adrift)/u.test(word);
}
