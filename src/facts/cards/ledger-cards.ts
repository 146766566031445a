import type { Story } from '../discourse/story.ts';
import type { CardFact, MatchFact, TeamRef } from '../fact.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { sideMeant } from '../lineups/side-of-letters.ts';
import { fold } from '../tokens.ts';

/** "POR – Holm (caution; Reckless Foul), 34", "CLB -- Nils Holm (ejection; 2nd Caution) 73" */
const misconduct =
  /^(?<side>\p{Lu}{2,4}) (?:--|[–—\-]) (?<name>\p{Lu}[\p{L}\p{M}'’. -]{1,40}) \((?<card>caution|yellow card|ejection|red card|sent off|dismissal)[^()\n]{0,60}\),? (?<minute>\d{1,3})(?:st|nd|rd|th)?(?:\+(?<stoppage>\d{1,2}))?'?(?: min(?:ute)?\.?)?$/iu;

/** "15 Holm Booked at 34mins", "- 4WeberSent off at 71'minutes": a page copied as text has lost the blanks. */
const roster =
  /^(?:- )?\d{1,2} ?(?<name>\p{Lu}[\p{L}\p{M}'’. -]{1,40}?) ?(?<card>Booked|Sent off|Dismissed|booked|sent off|dismissed) (?:at|after) (?<minute>\d{1,3})(?:\+(?<stoppage>\d{1,2}))?'? ?(?:mins?|minutes?)?\.?$/u;

const longestLine = 140;

/** The cards of lines of a record below a report about one match: a summary of misconduct, line-ups with a player a line. */
export function ledgerCards(story: Story, affiliations: Affiliations): readonly CardFact[] {
  const match = matchReported(story, affiliations);
  if (match === null) return [];
  const { article } = story.marked;
  const facts: CardFact[] = [];
  let start = 0;
  let headed: TeamRef | null = null;
  for (const line of article.text.split('\n')) {
    headed = teamOfLine(match, line) ?? headed;
    const found = line.length > longestLine ? null : (misconduct.exec(line.trim()) ?? roster.exec(line.trim()));
    const { side, name, card, minute, stoppage } = found?.groups ?? {};
    if (name !== undefined && card !== undefined && minute !== undefined)
      facts.push({
        kind: 'card',
        match: match.key,
        player: story.people.fullName(name),
        team:
          affiliations.teamIn(match, name) ??
          (side === undefined
            ? roster.test(line.trim())
              ? headed
              : null
            : (sideMeant(match, side) ?? printedAs(story, match, side))),
        card: /^(?:caution|yellow card|booked)$/iu.test(card) ? 'yellow' : 'red',
        minute: Number(minute),
        stoppage: stoppage === undefined ? null : Number(stoppage),
        evidence: [{ article: article.id, start, end: start + line.trimEnd().length }],
        rule: 'ledger-cards',
      });
    start += line.length + 1;
  }
  return facts;
}

/** `USA – Holm (caution)`: the side that the letters stand for in the sentences. */
function printedAs(
  { marked: { article, sentences }, teamOf }: Story,
  { teams }: MatchFact,
  side: string,
): TeamRef | null {
  for (const { items } of sentences)
    for (const item of items) {
      if (item.type !== 'TEAM' || article.text.slice(item.start, item.end) !== side) continue;
      const team = teamOf(item);
      if (teams.some(({ id }) => id === team?.id)) return team;
    }
  return null;
}

/** A line that holds nothing but the name of a side: its players stand below. */
function teamOfLine({ teams }: MatchFact, line: string): TeamRef | null {
  return line.length > longestLine ? null : (teams.find(({ name }) => fold(name) === fold(line.trim())) ?? null);
}

/** The one main match of a report; of several the one that its headline prints, else the one whose sides it names. */
function matchReported({ marked, teamOf }: Story, { main }: Affiliations): MatchFact | null {
  const [first] = main;
  if (first !== undefined && main.length === 1) return first;
  const { title } = marked.article;
  if (title === null) return null;
  const printed = main.find(({ evidence }) => evidence.some(({ start }) => title.start <= start && start < title.end));
  if (printed !== undefined) return printed;
  const headed = marked.sentences.filter(({ start }) => title.start <= start && start < title.end);
  const named = new Set(headed.flatMap(({ items }) => items.map((item) => teamOf(item)?.id)));
  return main.find(({ teams }) => teams.every(({ id }) => named.has(id))) ?? null;
}
