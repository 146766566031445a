import type { TeamRef } from '../../facts/fact.ts';
import type { DrawnTeam } from '../../pictures/drawing.ts';
import { localName, teamColour } from '../pieces/team-name.ts';
import type { View } from '../view.ts';
import { plainName } from './plain-text.ts';

/** A team as pictures show it. */
export function drawnTeam(team: TeamRef, view: View): DrawnTeam {
  const colour = teamColour(team, view);
  return {
    name: plainName(localName(team, view)),
    colour: colour === null ? null : `#${colour.toString(16).padStart(6, '0')}`,
  };
}
