import type { Story } from '../discourse/story.ts';
import type { CardFact } from '../fact.ts';
import { matchOfList } from '../goals/lists/lineup-goals.ts';
import type { LineupList } from '../lineups/read-lineups.ts';

/** The cards of the footers: `Booked: Rossi, Bianchi.`, `Sent off: Costa (65).` */
export function lineupCards(story: Story, lists: readonly LineupList[]): readonly CardFact[] {
  return lists.flatMap((list) => {
    const { kind, team, entries } = list;
    const match = matchOfList(story, list);
    if ((kind !== 'booked' && kind !== 'sent-off') || match === null) return [];
    return entries.map((entry): CardFact => ({
      kind: 'card',
      match: match.key,
      player: story.people.fullName(entry.name),
      team,
      card: kind === 'booked' ? 'yellow' : 'red',
      minute: entry.minutes[0]?.minute ?? entry.substitute?.minute ?? null,
      stoppage: entry.minutes[0]?.stoppage ?? null,
      evidence: [{ article: story.marked.article.id, start: entry.start, end: entry.end }],
      rule: 'lineup-cards',
    }));
  });
}
