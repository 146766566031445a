import type { Story } from '../discourse/story.ts';
import type { MatchFact } from '../fact.ts';
import { matchesTold } from '../goals/scorers/affiliations.ts';
import { minutesIn, type Entry } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';
import { goalsOf } from './scorer-lists.ts';
import { sideMeant } from './side-of-letters.ts';

const longestLine = 400;
const mostEntries = 14;
/** `Rossi 50 (A)`, `Verdi 12, 80 pen (B),` */
const entry =
  /^(?<name>\p{Lu}[\p{L}\p{M}'’. -]{1,38}?),? (?<times>\d{1,3}(?:\+\d{1,2})?['’]?(?:, ?\d{1,3}(?:\+\d{1,2})?['’]?){0,5})(?<how> ?(?:pens?|p|og|o\.g\.))? ?\((?<side>\p{Lu}\p{L}{0,3})\)[,;.]? ?/u;

/** The scorers on one line below the result, each with the letters of his side: `Rossi 50 (A) Verdi 94 (B)`. Only a line that has all goals counts. */
export function letteredScorers(story: Story): readonly LineupList[] {
  const [match, ...others] = matchesTold(story);
  if (match?.score == null || others.length > 0) return [];
  const { text } = story.marked.article;
  let start = 0;
  for (const line of text.split('\n')) {
    const lists = line.length > longestLine ? [] : listsOf(match, line, start);
    const goals = goalsOf(lists.flatMap(({ entries }) => entries));
    if (goals > 0 && goals === match.score[0] + match.score[1]) return lists;
    start += line.length + 1;
  }
  return [];
}

function listsOf(match: MatchFact, line: string, start: number): readonly LineupList[] {
  const lists: LineupList[] = [];
  let at = line.length - line.trimStart().length;
  for (let count = 0; at < line.trimEnd().length; count += 1) {
    const found = entry.exec(line.slice(at));
    const { name, times, how = '', side } = found?.groups ?? {};
    const team = side === undefined ? null : sideMeant(match, side);
    if (found === null || name === undefined || times === undefined || team === null || count === mostEntries)
      return [];
    const minutes = minutesIn(times);
    // `Rossi 12, 80 pen (A)`: only the second was a penalty.
    const alone = minutes.length === 1;
    const scored: Entry = {
      start: start + at,
      end: start + at + found[0].trimEnd().length,
      name: name.trim(),
      minutes,
      ownGoal: alone && /o/u.test(how),
      penalty: alone && /p/u.test(how),
      score: null,
      substitute: null,
    };
    lists.push({ kind: 'goals', team, match, entries: [scored] });
    at += found[0].length;
  }
  return lists;
}
