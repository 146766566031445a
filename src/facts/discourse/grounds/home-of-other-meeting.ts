import type { Item, PlaceMention } from '../../mentions/mention.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** How many words from its score a meeting says which it was. */
const near = 12;

/**
 * "had won the reverse fixture 6-2" was at the other side's ground; "lost 4-1 on this ground last April", "won here in March" and
 * "edged last season's corresponding fixture" were where they play now.
 */
export function homeOfOtherMeeting(draft: Draft, { book, marked }: Told): Draft['home'] {
  if (draft.main || draft.home !== null || draft.leg !== null) return null;
  const home = book
    .between(...draft.teams)
    .find((other) => other.main && other.home !== null && other.leg === null)?.home;
  if (home == null) return null;
  const items = marked.sentences[draft.sentences[0] ?? -1]?.items ?? [];
  const said = items.flatMap((item, at) =>
    item.type === 'SCORE' && isOf(item, draft) ? [placeBeside(items, at)] : [],
  );
  const [where] = said;
  if (said.length > 1) return null;
  if (isThere(items, draft)) return placeBefore(draft, marked, items)?.some(({ id }) => id === home.id) ? home : null;
  if (where === undefined || where === null) return null;
  return where === 'here' ? home : opponentIn(draft, home);
}

/** "won 2-1 at Castle Park. Arden, who had lost 3-1 there in March": right behind the score. */
function isThere(items: readonly Item[], draft: Draft): boolean {
  const score = items.findIndex((item) => item.type === 'SCORE' && isOf(item, draft));
  return items.slice(score + 1, score + 3).some(({ word }) => word === 'there');
}

/** How many sentences "there" looks back for a place. */
const reach = 2;

/** The teams whose ground or town was named last before the match. */
function placeBefore(
  { sentences: [at = 0] }: Draft,
  { sentences }: Told['marked'],
  items: readonly Item[],
): PlaceMention['teams'] | null {
  const told = items.findIndex(({ word }) => word === 'there');
  const before = sentences.slice(Math.max(0, at - reach), at).flatMap((sentence) => sentence.items);
  const mention = [...before, ...items.slice(0, told)].findLast(({ type }) => type === 'PLACE')?.mention;
  return mention?.type === 'PLACE' ? mention.teams : null;
}

function isOf({ mention }: Item, { score }: Draft): boolean {
  return mention?.type === 'SCORE' && score !== null && [...mention.score].sort().join() === [...score].sort().join();
}

function placeBeside(items: readonly Item[], score: number): 'here' | 'there' | null {
  for (let away = 1; away <= near; away += 1)
    for (const at of [score + away, score - away]) {
      const word = items[at]?.word ?? '';
      if (at < score && items.slice(at, score).some(({ word: between }) => /^(?:;|while|but)$/u.test(between)))
        continue;
      if (
        at > score &&
        items
          .slice(score + 1, at)
          .some(({ word: between, type }) => type === 'SCORE' || /^(?:;|while|but)$/u.test(between))
      )
        continue;
      if (/\breverse (?:fixture|game|match|meeting)$/u.test(word)) return 'there';
      if (/^(?:corresponding|equivalent)/u.test(word)) return 'here';
      if (isHere(items, at) && isOfClause(items, score, at)) return 'here';
    }
  return null;
}

function isOfClause(items: readonly Item[], score: number, at: number): boolean {
  return items.slice(Math.min(score, at), Math.max(score, at)).every(({ word }) => word !== ',' && word !== 'not');
}

/** "here", "on this ground", "at this venue"; but not "to get here". */
function isHere(items: readonly Item[], at: number): boolean {
  const { word = '' } = items[at] ?? {};
  if (word === 'here') return !/^(?:get|got|from|up|out|and)$/u.test(items[at - 1]?.word ?? '');
  return /^(?:ground|stadium|venue|pitch)$/u.test(word) && items[at - 1]?.word === 'this';
}
