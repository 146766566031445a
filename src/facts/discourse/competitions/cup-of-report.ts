import { canMeetIn, competitionOf } from './competition-played.ts';
import type { Draft } from '../matches/draft.ts';
import { lead } from './competitions-named.ts';
import type { Told } from '../matches/settle-matches.ts';

/** What is said of a match of another time or kind than those of the report. */
const another = /\b(?:season|seasons|years?|friendly|friendlies|pre-season|tour|supercup|super|final|domestic)$/u;

/**
 * "The Portuguese, who lost 2-0 to Arden a fortnight ago": clubs of two countries meet in the competition of several countries that
 * the report is about.
 */
export function continentalBeside(draft: Draft, main: readonly Draft[], told: Told): Draft['competition'] {
  const { vocabulary } = told;
  const countries = draft.teams
    .map(({ id }) => vocabulary.teamsById.get(id))
    .map((team) => (team?.national === false ? team.country : null));
  if (countries.some((country) => country === null) || countries[0] === countries[1] || isOfAnotherTime(draft, told))
    return null;
  const played = main.flatMap(({ competition }) => {
    const known = competitionOf(competition, vocabulary);
    return known?.kind === 'continental' ? [{ competition, known }] : [];
  });
  const [first] = played;
  if (first === undefined || played.some(({ known }) => known.id !== first.known.id)) return null;
  return canMeetIn(first.known, draft.teams, vocabulary) ? first.competition : null;
}

/** "The teams had drawn 1-1 eleven days earlier", in a report of the replay: it was a match of the same cup. */
export function cupOfReplay(draft: Draft, { book, marked, vocabulary }: Told): Draft['competition'] {
  const isReplay = marked.sentences.slice(0, lead).some(({ items }) => items.some(({ word }) => word === 'replay'));
  if (!isReplay || draft.score === null || draft.score[0] !== draft.score[1]) return null;
  const played =
    book.between(...draft.teams).find(({ main, competition }) => main && competition !== null)?.competition ?? null;
  return competitionOf(played, vocabulary)?.kind === 'cup' ? played : null;
}

function isOfAnotherTime(draft: Draft, { marked }: Told): boolean {
  if (/^\d{4}$/u.test(draft.date ?? '')) return true;
  return draft.sentences.some((at) =>
    marked.sentences[at]?.items.some(
      ({ word, mention }) =>
        another.test(word) || (mention?.type === 'DATE' && /\b(?:season|year|(?:19|20)\d\d)\b/u.test(mention.words)),
    ),
  );
}
