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
  const passing = keysOf(drafts.filter(({ main }) => !main));
  const told = new Set(drafts.flatMap(({ main, sentences }) => (main ? sentences : [])));
  // "won 2-0, having beaten them 3-1 in the FA Cup last week": the cup of a result beside it, which is no leg of the same tie.
  const beside = keysOf(drafts.filter(({ main, leg }) => !main && leg === null));
  const own = keysOf(drafts.filter(({ main }) => main));
  const isPast = (at: number): boolean => {
    const { items = [], code = '' } = marked.sentences[at] ?? {};
    return code.includes(symbolOf.SCORE) && items.some(({ word }) => word === 'had');
  };
  // "had won 1-0 when the sides met in the league", in a report that says at its top that it is of a cup
  const isOfCup = named.some(
    ({ competition, sentence, prize }) => !prize && sentence < lead && /^(?:cup|continental)$/u.test(competition.kind),
  );
  return named.filter(({ competition, sentence }) => {
    const key = keyOf(sentence, competition.id);
    if (competition.kind === 'league') return !(isOfCup && passing.has(key)) || told.has(sentence);
    if (told.has(sentence)) return own.has(key) || !beside.has(key);
    return !isPast(sentence) && !passing.has(key);
  });
}

/** The sentences that tell matches, each with the competition of the match. */
function keysOf(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ competition, sentences }) =>
      competition === null ? [] : sentences.map((at) => keyOf(at, competition.id)),
    ),
  );
}

const keyOf = (sentence: number, competition: string): string => `${String(sentence)} ${competition}`;

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
