import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';
import { asPlayed, competitionOf, competitionRef } from './competition-played.ts';

/** "Arden beat Borough in World Cup qualifying … Castle moved closer to the World Cup with a 2-0 win over Dale": no report tells of both at once. */
export function settleQualifying(main: readonly Draft[], told: Told): void {
  for (const draft of main) if (isOfYearsToCome(draft, told)) draft.competition = qualifyingFor(draft, told);
  for (const { competition } of main) {
    if (competition === null || !competition.name.endsWith(' qualifying')) continue;
    for (const draft of main)
      if (draft.competition !== null && `${draft.competition.name} qualifying` === competition.name)
        draft.competition = competition;
  }
}

const aYear = /\b(?:19|20)\d\d\b/u;
/** How much text beside the name of a tournament may say of which year it is: "the 2026 World Cup", "Euro 2008". */
const beside = 6;

/** "lost to Borough and will not be at Euro 2008", in a report of 2007: the tournament itself is still to come. */
function isOfYearsToCome({ competition }: Draft, { marked, vocabulary }: Told): boolean {
  const { date, text } = marked.article;
  if (competition === null || date === null || competitionOf(competition, vocabulary)?.kind !== 'international')
    return false;
  const years = marked.sentences.flatMap(({ items }) =>
    items.flatMap(({ mention, start, end }) => {
      if (mention?.type !== 'COMPETITION' || !mention.candidates.some(({ id }) => id === competition.id)) return [];
      return aYear.exec(text.slice(Math.max(0, start - beside), end + beside))?.[0] ?? [];
    }),
  );
  return years.length > 0 && years.every((year) => year > date.slice(0, 4));
}

function qualifyingFor({ competition }: Draft, { vocabulary }: Told): Draft['competition'] {
  const known = competitionOf(competition, vocabulary);
  if (known === undefined) return competition;
  return competitionRef(asPlayed(known, known.women === true, true, vocabulary)) ?? competition;
}
