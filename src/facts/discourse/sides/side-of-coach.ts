import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { nameWords } from '../../people.ts';
import type { Cast } from '../names/cast.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Scene } from '../names/scene.ts';

/** Words of a side that has the better of it so far. */
const ahead = /^(?:led|lead|leading|ahead|dominated|control|better)$/u;
const winning = /^(?:won|win|victory|beat|beating|advance)$/u;
const losing = /^(?:lost|loss|defeat|beaten)$/u;

/**
 * The side of a coach whose team the report does not name beside him, where what he did tells which of two it is: "Arden were
 * taken apart by Borough. Late goals gave Reed's side a 3-0 win", "It was a first defeat for Reed's men", "Arden had led but Reed's men won 2-1". Null where nothing
 * tells, and for a coach whose team is known.
 */
export function sideOfUnknownCoach(
  items: readonly Item[],
  at: number,
  cast: Cast,
  { decided, match, book, topic }: Scene,
  subject: TeamRef | null,
): TeamRef | null {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'TEAM' || cast.coaches.has(nameWords(mention.words).at(-1) ?? '')) return null;
  const told = subject === null ? outcomeBefore(items, at) : null;
  if (told !== null && match?.score != null) return sideOf(match, told);
  const outcome = outcomeBehind(items, at);
  if (outcome === null) return null;
  if (subject === null) {
    if (decided === null || (topic?.id !== decided.winner.id && topic?.id !== decided.loser.id)) return null;
    return outcome === 'win' ? decided.winner : decided.loser;
  }
  if (items[at - 1]?.word !== 'but' || outcome !== 'win') return null;
  const before = items.slice(0, at - 1);
  if (!before.some(({ word, wordClass }) => ahead.test(word) || wordClass === 'advantage')) return null;
  const pair = match !== null && opponentIn(match, subject) !== null ? match : book.lastPairOf(subject);
  return pair === undefined ? null : opponentIn(pair, subject);
}

/** "It was a first defeat in 14 matches for Reed's men": what the match was to his side. */
function outcomeBefore(items: readonly Item[], at: number): 'win' | 'loss' | null {
  if (items[at - 1]?.word !== 'for' || !/^(?:it|this|that)$/u.test(items[0]?.word ?? '')) return null;
  if (!/^(?:was|is|'s|made|marked|meant|proved)$/u.test(items[1]?.word ?? '')) return null;
  const before = items.slice(2, at - 1);
  if (before.some(({ type, word }) => type === 'TEAM' || type === 'SCORE' || word === ',')) return null;
  const nouns = before.filter(({ wordClass }) => winning.test(wordClass ?? '') || losing.test(wordClass ?? ''));
  const [only] = nouns;
  // "a first win after four defeats"
  if (only === undefined || nouns.length > 1) return null;
  return winning.test(only.wordClass ?? '') ? 'win' : 'loss';
}

function sideOf({ score, teams }: Draft, outcome: 'win' | 'loss'): TeamRef | null {
  if (score === null || score[0] === score[1]) return null;
  return teams[score[0] > score[1] === (outcome === 'win') ? 0 : 1];
}

/** What the words behind say that his side did, before another team is named. */
function outcomeBehind(items: readonly Item[], at: number): 'win' | 'loss' | null {
  for (const { type, wordClass } of items.slice(at + 1, at + 10)) {
    if (type === 'TEAM') return null;
    if (winning.test(wordClass ?? '')) return 'win';
    if (losing.test(wordClass ?? '')) return 'loss';
  }
  return null;
}
