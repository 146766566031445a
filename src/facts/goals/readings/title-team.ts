import type { Story } from '../../discourse/story.ts';
import type { TeamRef } from '../../fact.ts';

const titles = /^(?:leaders?|champions?|holders?|favourites?)$/u;
const known = new WeakMap<Story, ReadonlyMap<string, TeamRef | null>>();

/** Whom a report calls so: "leaders Arden" makes Arden "the leaders". Null for nobody and for more than one. */
export function teamOfTitle(story: Story, title: string): TeamRef | null {
  const all = known.get(story) ?? readTitles(story);
  known.set(story, all);
  return all.get(singular(title)) ?? null;
}

const singular = (title: string): string => title.replace(/s$/u, '');

/** Read once for a report, however often it speaks of them. */
function readTitles(story: Story): ReadonlyMap<string, TeamRef | null> {
  const found = new Map<string, TeamRef | null>();
  for (const { items } of story.marked.sentences)
    items.forEach((item, at) => {
      const next = items[at + 1];
      if (!titles.test(item.word) || next?.type !== 'TEAM') return;
      const team = story.teamOf(next);
      const before = found.get(singular(item.word));
      if (team !== null) found.set(singular(item.word), before === undefined || before?.id === team.id ? team : null);
    });
  return found;
}
