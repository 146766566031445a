import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { Item } from '../../mentions/mention.ts';
import { otherTime } from '../recalled/background.ts';
import { isRightBehindSince } from '../recalled/lies-behind.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Outcome } from './unscored-matches.ts';
import type { MatchBook } from './match-book.ts';
import type { Pair } from '../sides/pairs.ts';

/** Sentences from the top within which a report says what it is about. */
const lead = 6;

/**
 * A report is about some match: where all seem told in passing, it is the one that the lead tells, unless the lead tells before it
 * how another match of one of the two ended, and prints no score of that: "Arden beat Borough, who had won 3-1 here in October".
 */
export function promoteLead(
  { drafts, pairs }: MatchBook,
  outcomes: readonly Outcome[],
  { sentences }: MarkedArticle,
): void {
  if (drafts.some((draft) => draft.main)) return;
  const [first] = drafts
    .filter(({ reverse }) => !reverse)
    .toSorted((a, b) => (a.sentences[0] ?? Infinity) - (b.sentences[0] ?? Infinity));
  if (first === undefined || (first.sentences[0] ?? Infinity) >= lead) return;
  const told = outcomes.some(
    ({ main, at, sides }) => main && at < (first.sentences[0] ?? 0) && sides.some(({ id }) => isOf(first, id)),
  );
  const since = (sentences[first.sentences[0] ?? 0]?.items ?? []).some(
    ({ type }, at, items) => type === 'SCORE' && isRightBehindSince(items, at),
  );
  if (!told && !since && !isRecalledBeforeNext(first, pairs, sentences)) first.main = true;
}

/** "Arden host Borough on Saturday. Borough won 2-0 in August": behind the two who are to meet, how they met at another time. */
function isRecalledBeforeNext(first: Draft, pairs: readonly Pair[], sentences: MarkedArticle['sentences']): boolean {
  const sentence = sentences[first.sentences[0] ?? 0];
  if (sentence === undefined || !sentence.items.some(saysOtherTime)) return false;
  return pairs.some(({ ahead, span, teams: pair }) => {
    const line = sentences.findLast(({ start }) => start <= span.start);
    const before = line !== undefined && line.start < sentence.start && line.items.some(isVersus);
    return (before || (ahead && span.start <= sentence.start)) && pair.every(({ id }) => isOf(first, id));
  });
}

/** "Arden vs. Borough" */
function isVersus({ word }: Item): boolean {
  return /^(?:v|vs|versus)$/u.test(word);
}

function saysOtherTime({ wordClass, mention }: Item): boolean {
  return wordClass === 'earlier' || (mention?.type === 'DATE' && otherTime.test(mention.words));
}

const isOf = ({ teams }: Draft, team: string): boolean => teams.some(({ id }) => id === team);

/**
 * The match that a report is about although it prints no score of it: the two teams that it sets against each other most
 * often, and more than once. Null where a main match is told, or where no two stand out.
 */
export function leadMatch(drafts: readonly Draft[], pairs: readonly Pair[]): Draft | null {
  if (drafts.some((draft) => draft.main)) return null;
  const counts = new Map<string, { readonly pair: Pair; count: number }>();
  for (const pair of pairs.filter(({ ahead, earlier }) => !ahead && !earlier)) {
    const key = pair.teams
      .map((team) => team.id)
      .toSorted()
      .join(' ');
    const entry = counts.get(key);
    if (entry === undefined) counts.set(key, { pair, count: 1 });
    else entry.count += 1;
  }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (first === undefined || first.count < 2 || first.count === second?.count) return null;
  const draft = newDraft(`m${String(drafts.length)}`, first.pair.teams, 'lead-match');
  draft.evidence.push(first.pair.span);
  return draft;
}
