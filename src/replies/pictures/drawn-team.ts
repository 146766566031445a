import type { TeamRef } from '../../facts/fact.ts';
import type { DrawnTeam } from '../../pictures/drawing.ts';
import { localName, teamColour } from '../pieces/team-name.ts';
import type { View } from '../view.ts';
import { plainName } from './plain-text.ts';

/** A team as pictures show it. */
export function drawnTeam(team: TeamRef, view: View): DrawnTeam {
  const colour = teamColour(team, view);
  const picture = view.looks.get(team.id)?.picture ?? null;
  const language = view.messages.locale.split('-')[0] ?? '';
  const shorts: Readonly<Record<string, string | undefined>> = picture?.shortIn ?? {};
  // A short name is no translation: it is said where the usual name is.
  const short = shorts[language] ?? (localName(team, view) === team.name ? picture?.short : undefined);
  return {
    name: plainName(localName(team, view)),
    colour: colour === null ? null : `#${colour.toString(16).padStart(6, '0')}`,
    ...(picture === null ? {} : { second: picture.second, initials: picture.initials }),
    ...(short === undefined ? {} : { short }),
  };
}
