import type { Team } from '../lexicon/schema.ts';
import type { CompetitionRef, TeamRef } from './fact.ts';
import type { Competition } from '../lexicon/schema.ts';
import { fold } from './tokens.ts';

/** A team of the lexicon, or a side of one that the lexicon does not hold, as facts name it. */
export function knownTeam(team: Team): TeamRef {
  return { id: team.id, name: team.name, known: !team.id.startsWith('?') };
}

/** A team the lexicon does not hold, by the name that the report gives it. */
export function unknownTeam(name: string): TeamRef {
  return { id: `?${fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`, name: inSmallLetters(name), known: false };
}

/** "RIVERMOUTH VALE FC" as "Rivermouth Vale FC": a headline or table may print it in capitals. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{5}/u.test(name)) return name;
  return name.replace(/\p{Lu}{3,}/gu, (word) =>
    word === 'AFC' ? word : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

/** A competition of the lexicon as facts name it. */
export function knownCompetition({ id, name }: Competition): CompetitionRef {
  return { id, name };
}

const ofLeague = /\b(?:league|division|premiership|premier|championship|flight|liga|campeonato)\b/iu;

/** A competition that the lexicon does not hold, by the name that the report gives it. */
export function unknownCompetition(words: string): Competition {
  const name = words.replace(/\s+/gu, ' ').replace(/[’`´]/gu, "'");
  return {
    id: `?${fold(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    name,
    aliases: [],
    formerly: [],
    kind: ofLeague.test(name) ? 'league' : 'cup',
    women: false,
    season: 'two-years',
    twoLegged: [],
  };
}
