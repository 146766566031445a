import { matchesOfTeam } from '../discourse/matches/match-index.ts';
import type { Story } from '../discourse/story.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
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
    /TN\(|T\(N\)N\(/u.test(sentence.code)
      ? inSentence(story, sentence)
      : sentence.code.includes('S') && /T\(P/u.test(sentence.code)
        ? inProse(story, sentence)
        : [],
  );
}

/** "Arden (Rossi, Verdi) beat Borough (Costa 55) 2-1": as many names behind a team as it has goals in the match that the sentence tells. */
function inProse(story: Story, { items, code }: MarkedSentence): readonly LineupList[] {
  const { text } = story.marked.article;
  return [...code.matchAll(/T\((?=P)/gu)].flatMap(({ index }): readonly LineupList[] => {
    const close = items.findIndex(({ word }, at) => at > index && word === ')');
    const [named, open, end] = [items[index], items[index + 1], items[close]];
    const team = named === undefined ? null : story.teamOf(named);
    if (team === null || open === undefined || end === undefined || !items.slice(index + 2, close).every(isListed))
      return [];
    const match = matchesOfTeam(story, team.id).find(
      ({ main, evidence }) => main && evidence.some((each) => each.start < end.end && each.end > (named?.start ?? 0)),
    );
    const goals = match?.score?.[match.teams[0].id === team.id ? 0 : 1];
    const entries = lineupEntries(text, { start: open.end, end: end.start }).map((entry) =>
      entry.minutes.length > 0 ? entry : { ...entry, count: entry.count ?? 1 },
    );
    return match === undefined || goalsOf(entries) !== goals ? [] : [{ kind: 'goals', team, match, entries }];
  });
}

const isListed = ({ type, word }: Item): boolean =>
  type === 'PERSON' || type === 'MINUTE' || type === 'NUMBER' || /^(?:[,;23\-]|and|pen|pens|og)$/u.test(word);

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
