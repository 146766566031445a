import type { Evidence } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Story } from '../story.ts';

/** The words of a sentence from item `from` up to, and without, item `to`: where a fact stands in its report. */
export function evidenceOf(story: Story, items: readonly Item[], from: number, to: number): Evidence {
  return {
    article: story.marked.article.id,
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? items.at(-1)?.end ?? 0,
  };
}
