import { symbolOf } from '../../patterns/pattern.ts';
import { lead, namedNear, type Named } from './competitions-named.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** "They had lost 2-1 at Borough in the League Cup": the cup of a match told in passing is not that of those the report is about. */
export function withoutOtherCups(
  named: readonly Named[],
  drafts: readonly Draft[],
  { marked }: Told,
): readonly Named[] {
  const passing = new Set(
    drafts.flatMap(({ main, competition, sentences }) =>
      main || competition === null ? [] : sentences.map((at) => `${String(at)} ${competition.id}`),
    ),
  );
  const told = new Set(drafts.flatMap(({ main, sentences }) => (main ? sentences : [])));
  const isPast = (at: number): boolean => {
    const { items = [], code = '' } = marked.sentences[at] ?? {};
    return code.includes(symbolOf.SCORE) && items.some(({ word }) => word === 'had');
  };
  // "had won 1-0 when the sides met in the league", in a report that says at its top that it is of a cup
  const isOfCup = named.some(
    ({ competition, sentence, prize }) => !prize && sentence < lead && /^(?:cup|continental)$/u.test(competition.kind),
  );
  return named.filter(
    ({ competition, sentence }) =>
      (competition.kind === 'league' && !(isOfCup && passing.has(`${String(sentence)} ${competition.id}`))) ||
      told.has(sentence) ||
      (!isPast(sentence) && !passing.has(`${String(sentence)} ${competition.id}`)),
  );
}

/** A report of so many matches tells of a round of leagues. */
const several = 4;

/**
 * "Arden lost the League Cup quarter-final 1-0 to Borough and were held 1-1 by Castle", in a report of a weekend of leagues:
 * the cup is that of its own match, and of no other but those told right behind it.
 */
export function withoutCupsAside(
  named: readonly Named[],
  draft: Draft,
  main: readonly Draft[],
  { marked: { sentences } }: Told,
): readonly Named[] {
  if (main.length < several) return named;
  const at = draft.sentences[0] ?? 0;
  const near = namedNear(named, at);
  if (!near.some(({ competition }) => competition.kind === 'league')) return near;
  const block = sentences[at]?.block;
  return near.filter(({ competition, opens, sentence }) => {
    if (competition.kind !== 'cup' || opens || sentence < lead) return true;
    const { code = '', block: own } = sentences[sentence] ?? {};
    return !code.includes(symbolOf.SCORE) || (own === block && sentence <= at);
  });
}
