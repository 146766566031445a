import type { Competition } from '../../../lexicon/schema.ts';
import { competitionRef } from './competition-played.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';

/** From this year the leagues below the top ones are those that the lexicon has for their clubs. */
const leaguesSince = 2023;

/** The league that both clubs usually play in; below the top one only in reports of our time. */
export function leagueOfBoth(draft: Draft, { vocabulary, marked }: Told): Draft['competition'] {
  if (isOfCup(draft, marked)) return null;
  const { lexicon } = vocabulary;
  const league = usualLeague(draft, vocabulary);
  if (league === null) return null;
  const known = lexicon.competitions.find(({ id }) => id === league);
  if (known === undefined) return null;
  const top = lexicon.competitions.find(
    ({ kind, country, women }) => kind === 'league' && country === known.country && women === known.women,
  );
  return isOld(marked) && top?.id !== league ? null : competitionRef(known);
}

function usualLeague({ teams: [a, b] }: Draft, { teamsById, teamsOfLeague }: Told['vocabulary']): string | null {
  const league = teamsById.get(a.id)?.league;
  if (league === undefined || teamsById.get(b.id)?.league !== league) return null;
  return (teamsOfLeague.get(league)?.length ?? 0) > mostClubs ? null : league;
}

/** With more clubs than that a league of the lexicon stands for all those below it, too: where two of them meet is not known. */
const mostClubs = 76;

function isOld({ article: { date } }: Told['marked']): boolean {
  return date !== null && Number(date.slice(0, 4)) < leaguesSince;
}

/** "Everton won in the Premier League. Millwall drew 1-1 with Stoke": a league that the two of a `draft` do not play in, who usually play in another. */
export function isOfOtherLeague(competition: Competition, draft: Draft, { vocabulary, marked }: Told): boolean {
  // What is not dated may be of any year.
  if (competition.kind !== 'league' || marked.article.date === null || isOld(marked)) return false;
  const usual = usualLeague(draft, vocabulary);
  return usual !== null && usual !== competition.id;
}

/** "beat Borough 3-2 to reach the fourth round", "won 4-2 on penalties": a match of some cup, whichever. */
export function isOfCup({ extraTime, shootout, stage, sentences }: Draft, { sentences: all }: Told['marked']): boolean {
  if (extraTime || shootout !== null) return true;
  const told = all[sentences[0] ?? -1]?.items ?? [];
  const stages = told.flatMap(({ mention }) => (mention?.type === 'STAGE' ? mention.stage.name : []));
  // A league may end in rounds, too: "their first-round playoff series".
  return stage !== 'play-off' && !stages.includes('play-off') && stages.some((each) => ofCups.test(each));
}

const ofCups = /^(?:\w+ round|round of \d+|quarter-final|semi-final)$/u;
