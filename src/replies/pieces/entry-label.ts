import type { Entry } from '../../search/search-index.ts';
import type { View } from '../view.ts';
import { writtenDay } from './day.ts';
import { localName } from './team-name.ts';

/** What is needed to name an entry in the reader's language. */
export type EntryView = Pick<View, 'messages' | 'names' | 'people' | 'matches'>;

/** How a choice is named in the reader's language: `Ann Player (Deutschland)`, `Liverpool – AC Mailand, 11. April 2024`. */
export function entryLabel({ kind, id, label }: Pick<Entry, 'kind' | 'id' | 'label'>, view: EntryView): string {
  switch (kind) {
    case 'team':
    case 'competition':
      return localName({ name: label }, view);
    case 'person': {
      const { name, teams: [team] = [] } = view.people.get(id) ?? {};
      return name === undefined || team === undefined ? label : `${name} (${localName(team, view)})`;
    }
    case 'match': {
      const match = view.matches.get(id);
      if (match === undefined) return label;
      const pairing = match.teams.map((team) => localName(team, view)).join(' – ');
      return match.date === null ? pairing : `${pairing}, ${writtenDay(match.date, view.messages)}`;
    }
  }
}
