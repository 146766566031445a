import { matchesOfTeam } from '../discourse/matches/match-index.ts';
import { opponentIn } from '../discourse/matches/draft.ts';
import type { Story } from '../discourse/story.ts';
import type { StreakKind } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { matchOfTeam, wouldEnd } from './match-outcome.ts';
import { isOver } from './streak-end.ts';
import type { StreakReading } from './streak-reading.ts';
import type { StreakOwner } from './streak-team.ts';

/**
 * "It was the north London club's third defeat in a row", "for the Lancashire side, who are unbeaten in nine": words that
 * stand for a team told before. Whom the sentence before is about, or its opponent where the match speaks against the first;
 * null where several matches are told there. Undefined where no such words stand there.
 */
export function describedSide(story: Story, index: number, reading: StreakReading): StreakOwner | null | undefined {
  const { from, kind } = reading;
  const sentence = story.marked.sentences[index];
  const before = story.marked.sentences[index - 1];
  if (sentence === undefined) return undefined;
  const head = headOfSide(sentence.items, from);
  if (head === null) return undefined;
  const team = (before === undefined ? null : story.focus[index - 1]?.team) ?? story.focus[index]?.team ?? null;
  const here = besideDescribed(story, sentence, from, kind);
  if (here !== null) return here;
  if (before === undefined || team === null) return null;
  const named = new Set(before.items.flatMap((item) => (item.type === 'TEAM' ? (story.teamOf(item)?.id ?? []) : [])));
  const told = new Set([...named].flatMap((id) => matchesOfTeam(story, id)));
  const match = matchOfTeam(story, before, team);
  if (told.size > 1 && named.size > 2) return onlyOneFits(story, before, kind);
  const other = match === null ? null : opponentIn(match, team);
  // What is over was ended by the match told: it did not end one of whom it would let go on.
  const [of, against] = isOver(sentence.items, reading) ? [other, team] : [team, other];
  const turns =
    other !== null && of !== null && against !== null && wouldEnd(match, of, kind) && !wouldEnd(match, against, kind);
  return { team: turns ? other : team, at: null };
}

/** "Arden beat Borough 2-0, the Basque side's first win in eight": one of the two whose match the sentence tells. */
function besideDescribed(story: Story, sentence: MarkedSentence, from: number, kind: StreakKind): StreakOwner | null {
  const match = story.matchOf(sentence);
  const named = new Set(sentence.items.slice(0, from).flatMap((item) => story.teamOf(item)?.id ?? []));
  if (match?.score == null || !match.teams.every(({ id }) => named.has(id))) return null;
  const [only, ...more] = match.teams.filter((team) => !wouldEnd(match, team, kind));
  return only === undefined || more.length > 0 ? null : { team: only, at: null };
}

/** Of several told in a sentence the one whose latest match does not speak against the run. */
function onlyOneFits(story: Story, sentence: MarkedSentence, kind: StreakKind): StreakOwner | null {
  const teams = sentence.items.flatMap((item) => (item.type === 'TEAM' ? (story.teamOf(item) ?? []) : []));
  const distinct = [...new Map(teams.map((team) => [team.id, team])).values()];
  const [only, ...more] = distinct.filter((team) => !wouldEnd(matchOfTeam(story, sentence, team), team, kind));
  return only === undefined || more.length > 0 ? null : { team: only, at: null };
}

/** "the Porto Alegre side , who are", "the north London club 's": a side that is described and not named. */
function headOfSide(items: readonly Item[], from: number): number | null {
  const start = Math.max(0, from - 4);
  const head = start + items.slice(start, from).findLastIndex(({ wordClass }) => wordClass === 'side');
  const [next, after] = [items[head + 1]?.word, items[head + 2]?.wordClass];
  const article = items.findLastIndex(({ word }, at) => word === 'the' && at < head && at > head - 5);
  // "to leave the north London side with five defeats in a row"
  const given = next === 'with' && /^(?:leave|leaves|leaving|left)$/u.test(items[article - 1]?.word ?? '');
  const words = items.slice(article + 1, head);
  // "The Basque side had won its last six": so it opens.
  const opens = article === 0 && isDescription(words) && /^(?:had|has|have|is|are|was|were)$/u.test(next ?? '');
  if (head < start || !(given || opens || /^'s?$/u.test(next ?? '') || (next === ',' && after === 'who'))) return null;
  return article < 0 || words.length === 0 || words.some(({ type }) => type === 'TEAM' || type === 'PERSON')
    ? null
    : head;
}

/** "Basque", "north London", not "other", "losing": what tells of where a side is from. */
function isDescription(words: readonly Item[]): boolean {
  return words.every(({ word }) => !/^(?:best|second|same|first|whole|\p{L}+ing|\p{L}+er)$/u.test(word));
}
