import type { Item } from '../../mentions/mention.ts';
import { competitionOf } from '../competitions/competition-played.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** Two meetings so short a time apart. */
const weekAgo =
  /\b(?:last week|last (?:mon|tues|wednes|thurs)day|(?:a|one) week (?:ago|earlier|before)|(?:the )?previous week|(?:six|seven|eight) days (?:ago|earlier|before))\b/u;
const fortnightAgo = /\b(?:a fortnight|two weeks) (?:ago|earlier|before)\b/u;
/** What is said of a tie and of no other match. */
const ofTie =
  /\b(?:tie|wip(?:e|ed|ing) out|overturn\p{L}*|knock(?:ed|ing)? \p{L}*\s?out|eliminated|eliminating|went out|bowed out|crash(?:ed|ing) out|dumped out)\b/u;
const through = /\b(?:through|progress(?:ed|ing)?|advanc(?:ed|ing))\b/u;

/**
 * "hammered them 5-0 to wipe out last week's 1-0 loss", "went through with a 0-0 draw, having won 2-0 at home a week ago": two matches
 * of two sides within days, where one of them goes out by it, are the legs of a tie.
 */
export function settleLegsOfAWeek(draft: Draft, { book, marked, vocabulary }: Told): void {
  if (!draft.main || draft.leg !== null || draft.aggregate !== null) return;
  if (/^(?:league|international)$/u.test(competitionOf(draft.competition, vocabulary)?.kind ?? '')) return;
  const [first, ...more] = book.between(...draft.teams).filter((other) => other !== draft);
  if (first === undefined || more.length > 0 || first.main || first.leg !== null) return;
  const [at = 0] = draft.sentences;
  const [told = 0] = first.sentences;
  if (Math.abs(at - told) > 1) return;
  const words = [...new Set([at, told])].map((each) => wordsOf(marked.sentences[each]?.items ?? [])).join(' ');
  const isTie = ofTie.test(words);
  if (!(weekAgo.test(words) && (isTie || through.test(words))) && !(fortnightAgo.test(words) && isTie)) return;
  first.leg = 1;
  draft.leg = 2;
}

function wordsOf(items: readonly Item[]): string {
  return items.map(({ word, mention }) => (mention?.type === 'DATE' ? mention.words.toLowerCase() : word)).join(' ');
}
