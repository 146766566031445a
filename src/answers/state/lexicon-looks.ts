import { fold } from '../fold.ts';
import type { HeldLexicon, Shelf, TeamLook } from '../held.ts';
import type { Team } from '../../lexicon/schema.ts';
import type { OtherNames } from './names-in-languages.ts';

/** Colours and flags of all teams of the lexicon. */
export function teamLooks(lexicon: HeldLexicon): ReadonlyMap<string, TeamLook> {
  const pictures = new Map((lexicon.pictures ?? []).map((picture) => [picture.team, picture]));
  const codes = new Map(lexicon.countries.map(({ name, code }) => [name, code]));
  return new Map(
    lexicon.teams.map(({ id, colour, country, women }) => [
      id,
      {
        colour: colour === undefined ? null : Number.parseInt(colour.slice(1), 16),
        flag: codes.get(country) ?? null,
        women,
        picture: pictures.get(id) ?? null,
      },
    ]),
  );
}

/** Teams by the grounds that the lexicon gives them. */
export function teamGrounds(lexicon: HeldLexicon): Shelf<string> {
  const grounds = new Map<string, string[]>();
  for (const team of lexicon.teams) {
    for (const name of new Set(team.grounds.map(fold))) {
      const teams = grounds.get(name);
      if (teams === undefined) grounds.set(name, [team.id]);
      else teams.push(team.id);
    }
  }
  return grounds;
}

/** Every name that is some team's, in any language, folded: what is one of them is no misspelt other name. */
export function teamNames({ teams }: HeldLexicon, { ofId }: OtherNames): ReadonlySet<string> {
  return allNames(teams, ofId);
}

/** The same for competitions. */
export function competitionNames({ competitions }: HeldLexicon, { ofId }: OtherNames): ReadonlySet<string> {
  return allNames(competitions, ofId);
}

function allNames(
  things: readonly Pick<Team, 'id' | 'name' | 'aliases'>[],
  ofId: OtherNames['ofId'],
): ReadonlySet<string> {
  return new Set(things.flatMap(({ id, name, aliases }) => [name, ...aliases, ...(ofId.get(id) ?? [])].map(fold)));
}
