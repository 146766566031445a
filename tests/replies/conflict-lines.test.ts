import { expect, it } from 'vitest';
import { viewOf } from '../../src/command/reply-to.ts';
import { languages } from '../../src/command/settings-options.ts';
import type { Conflict } from '../../src/dataset/dataset.ts';
import { conflictLines } from '../../src/replies/pieces/conflict-lines.ts';
import { showMarked } from '../../src/replies/marks.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { aDataset } from '../answers/a-dataset.ts';
import { aContext, catalogues } from '../commands/ask-command.ts';

const [first] = aDataset.matches;
const teams = first?.teams ?? [];

function said(field: string, values: readonly string[], locale: string): string {
  const view = viewOf({ private: false, hide: false, turns: false, opened: false }, aContext(undefined, { locale }));
  const conflict: Conflict = { field, readings: values.map((value) => ({ value, evidence: [] })) };
  return conflictLines([conflict], teams, view)
    .map((line) => showMarked(line, false))
    .join('\n');
}

it.each([
  ['score', ['2-1', '2-2'], 'Die Berichte sind sich nicht einig (Ergebnis): 2:1 / 2:2'],
  ['date', ['2024-04-11', '2024-04-12'], 'Die Berichte sind sich nicht einig (Datum): 11. April 2024 / 12. April 2024'],
  ['minute', ["90+1'", "89'"], "Die Berichte sind sich nicht einig (Minute): 90+1' / 89'"],
  [
    'home',
    teams.map(({ id }) => id),
    'Die Berichte sind sich nicht einig (Heimmannschaft): Liverpool / Atalanta Bergamo',
  ],
  [
    'goals',
    ['Atalanta 3', "Scamacca 60'"],
    "Die Berichte sind sich nicht einig (Tore): Atalanta Bergamo 3 / Scamacca 60'",
  ],
])('what reports disagree on is said as the language writes it: %s', (field, values, line) => {
  expect(said(field, values, 'de')).toBe(`⚠️ ${line}`);
});

const fields = [
  'score',
  'scoreAfter90',
  'shootout',
  'aggregate',
  'home',
  'date',
  'advances',
  'minute',
  'scorer',
  'goals',
];

it.each(languages)('everything that reports can disagree on has a name in %s', (language) => {
  const { sayIfHeld } = createMessages(catalogues, language);
  expect(fields.filter((field) => sayIfHeld(`conflict.${field}`) === null)).toEqual([]);
});
