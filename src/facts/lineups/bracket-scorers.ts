import type { Story } from '../discourse/story.ts';
import type { MarkedSentence } from '../mentions/mention.ts';
import { lineupEntries } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';

/** Longest list of scorers in brackets. */
const longest = 300;

/**
 * Scorers in brackets behind their team's goals: `Arden 2 (Rossi 12, Verdi 80 pen) Borough 1 (Costa 55)`. A bracket
 * counts only where every name in it has a minute.
 */
export function bracketScorers(story: Story): readonly LineupList[] {
  return story.marked.sentences.flatMap((sentence) => (/TN\(/u.test(sentence.code) ? inSentence(story, sentence) : []));
}

function inSentence(story: Story, sentence: MarkedSentence): readonly LineupList[] {
  const { items, code } = sentence;
  const { text } = story.marked.article;
  return [...code.matchAll(/TN\(/gu)].flatMap(({ index }): readonly LineupList[] => {
    const team = items[index];
    const open = items[index + 2];
    if (team === undefined || open === undefined) return [];
    const close = text.slice(open.end, open.end + longest).indexOf(')');
    const entries = close < 0 ? [] : lineupEntries(text, { start: open.end, end: open.end + close });
    if (entries.length === 0 || entries.some((entry) => entry.minutes.length === 0)) return [];
    return [{ kind: 'goals', team: story.teamOf(team), match: story.matchOf(sentence) ?? null, entries }];
  });
}
