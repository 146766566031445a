import type { EffectFinder, EffectSaid } from '../../../lexicon/goal-effects.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import { saidAs } from '../readings/said-as.ts';

/** What only a goal does. */
const deeds: readonly EffectSaid[] = ['reply', 'nearer', 'halve', 'widen', 'level'];

/**
 * Whether the report tells of more goals of a match than could be read: a sentence that tells none says what one did
 * ("Borough reduced the arrears"), or one counts more ("a six-goal thriller", "a second half of four goals").
 */
export function tellsMoreGoals(
  story: Story,
  match: MatchFact,
  mentions: readonly GoalMention[],
  effects: EffectFinder,
): boolean {
  const read = new Set(mentions.map(({ reading }) => reading.sentence));
  const goals = mentions.reduce((sum, { reading }) => sum + reading.count, 0);
  return story.marked.sentences.some((sentence, at) => {
    if (story.matchOf(sentence)?.key !== match.key) return false;
    if (story.marked.article.blocks[sentence.block]?.kind === 'headline') return false;
    if (countsMore(sentence.items, goals)) return true;
    const said = read.has(at) || sentence.items.some(isOfNone) ? null : effects(sentence.items.map(saidAs).join(' '));
    return said !== null && deeds.some((deed) => said.has(deed));
  });
}

/** "a seven-goal thriller": that many fell in the match, and no more. */
export function countsAllGoals(story: Story, match: MatchFact, goals: number): boolean {
  return story.marked.sentences.some(
    (sentence) =>
      story.matchOf(sentence)?.key === match.key &&
      sentence.items.some(
        ({ mention }, at, items) =>
          mention?.type === 'NUMBER' &&
          mention.value === goals &&
          items[at + 1]?.word === '-' &&
          items[at + 2]?.word === 'goal' &&
          wholeMatch.test(items[at + 3]?.word ?? ''),
      ),
  );
}

const wholeMatch = /^(?:thriller|epic|classic|feast|game|match|contest|encounter|spectacular|ding-dong|extravaganza)$/u;

/** "might have been level", "an equaliser was ruled out", "looking for an equaliser" */
function isOfNone({ word, wordClass }: Item): boolean {
  return (
    wordClass === 'unreal' ||
    wordClass === 'no-goal' ||
    /^(?:would|might|could|should|for|search|chance|looking|pressed|pushed|to|if|had)$/u.test(word)
  );
}

function countsMore(items: readonly Item[], goals: number): boolean {
  return items.some(({ mention }, at) => {
    if (mention?.type !== 'NUMBER' || mention.value <= goals || mention.value > mostGoals) return false;
    const next = items[at + 1]?.word === '-' ? items[at + 2] : items[at + 1];
    return next?.word === 'goals' || (next?.word === 'goal' && items[at + 1]?.word === '-');
  });
}

const mostGoals = 15;
