import type { Story } from '../discourse/story.ts';
import type { MarkedSentence } from '../mentions/mention.ts';
import { countedIn } from './counted-names.ts';
import { lineupEntries } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';
import { goalsOf, tellsSum } from './scorer-lists.ts';

/** Longest list of scorers in brackets. */
const longest = 300;

/**
 * Scorers in brackets behind their team's goals: `Arden 2 (Rossi 12, Verdi 80 pen) Borough 1 (Costa 55)`, `Arden (1) 2 (Rossi 12, …)`. A bracket
 * counts only where every name in it has a minute, or where there are as many names as goals: `Arden 2 (Rossi, Verdi pen)`.
 */
export function bracketScorers(story: Story): readonly LineupList[] {
  return story.marked.sentences.flatMap((sentence) =>
    /TN\(|T\(N\)N\(/u.test(sentence.code) ? inSentence(story, sentence) : [],
  );
}

function inSentence(story: Story, sentence: MarkedSentence): readonly LineupList[] {
  const { items, code } = sentence;
  const { text } = story.marked.article;
  return [...code.matchAll(/TN\(|T\(N\)N\(/gu)].flatMap(({ index, 0: shape }): readonly LineupList[] => {
    const team = items[index];
    const open = items[index + shape.length - 1];
    if (team === undefined || open === undefined) return [];
    const close = text.slice(open.end, open.end + longest).indexOf(')');
    const entries =
      close < 0 || tellsSum(text.slice(open.end, open.end + close))
        ? []
        : lineupEntries(text, { start: open.end, end: open.end + close });
    const goals = items[index + shape.length - 2]?.mention;
    const all = goals?.type === 'NUMBER' ? countedIn(entries, goals.value) : entries;
    // `Arden 1 Borough 2 (Rossi 12; Costa 32, Neri 55)`: behind both results the bracket is of both sides.
    if (goals?.type === 'NUMBER' && /T(?:\(N\))?N$/u.test(code.slice(0, index)) && goalsOf(all) !== goals.value)
      return [];
    if (all.length === 0 || all.some(({ minutes, count }) => minutes.length === 0 && count === undefined)) return [];
    return [{ kind: 'goals', team: story.teamOf(team), match: story.matchOf(sentence) ?? null, entries: all }];
  });
}
