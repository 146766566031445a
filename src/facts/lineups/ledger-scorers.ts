import type { Story } from '../discourse/story.ts';
import type { MatchFact } from '../fact.ts';
import { matchesTold } from '../goals/scorers/affiliations.ts';
import { minutesIn, type Entry } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';
import { goalsOf } from './scorer-lists.ts';
import { sideMeant } from './side-of-letters.ts';

/**
 * "HOU – Ola Brandt 2 (unassisted) 49", "HOU -- Ola Brandt 9 (Piet Vos 5, Jan Lind) 71", "HOU: Brandt (PK) 90+2": who scored, his
 * goals of the season, who laid it on, the minute.
 */
const scored =
  /^(?<side>\p{Lu}{2,4}|\p{Lu}[\p{L}. ]{2,24}) ?(?:--|[–—\-:]) ?(?<name>\p{Lu}[\p{L}\p{M}'’. -]{1,38}?)(?<count> \d{1,2})?(?<with> ?\([^()\n]{1,70}\))? (?<minute>\d{1,3}(?:['’]?\+\d{1,2})?)['’]?$/u;

/** What stands in the brackets of a line that tells of something else. */
const noGoal =
  /\b(?:for|on|off|out|in|subs?|shots?)\b|caution|ejection|yellow|red card|sent off|dismiss|foul|misconduct|missed|saved|dissent/iu;
const head = /^(?:scoring|scoring summary|goals?|scorers?|goal ?scorers?|goals scored):?$/iu;

const longestLine = 140;
const mostLines = 20;

/** The scorers of a summary below a report about one match that has a line for each goal, behind the letters or the town of the side. */
export function ledgerScorers(story: Story): readonly LineupList[] {
  const [match, ...others] = matchesTold(story);
  if (match?.score == null || others.length > 0) return [];
  const { text } = story.marked.article;
  const lists: LineupList[] = [];
  let start = 0;
  let headed = false;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (head.test(words)) headed = true;
    else if (words !== '') {
      const list =
        words.length > longestLine ? null : listOf(match, words, { start, end: start + line.trimEnd().length }, headed);
      if (list === null) headed = false;
      else if (lists.length < mostLines) lists.push(list);
    }
    start += line.length + 1;
  }
  const most = match.score[0] + match.score[1];
  return goalsOf(lists.flatMap(({ entries }) => entries)) <= most ? lists : [];
}

function listOf(
  match: MatchFact,
  line: string,
  span: { readonly start: number; readonly end: number },
  headed: boolean,
): LineupList | null {
  const { side, name, count, with: inner = '', minute } = scored.exec(line)?.groups ?? {};
  if (side === undefined || name === undefined || minute === undefined) return null;
  // Without a heading the brackets must say who laid the goal on: substitutes and shots are listed in the same way.
  if (noGoal.test(inner) || !(headed || (count !== undefined && inner !== ''))) return null;
  const team = sideMeant(match, side);
  if (team === null) return null;
  const entry: Entry = {
    ...span,
    name: name.trim(),
    minutes: minutesIn(minute),
    ownGoal: /own goal|\bo\.?g\b/iu.test(inner),
    penalty: /\b(?:pk|pens?|penalty)\b/iu.test(inner),
    score: null,
    substitute: null,
  };
  return { kind: 'goals', team, match, entries: /^own goal$/iu.test(entry.name) ? [] : [entry] };
}
