import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Held } from '../../../src/answers/held.ts';
import { hold } from '../../../src/answers/hold.ts';
import { reference, shortId } from '../../../src/answers/short-id.ts';
import { createHolder } from '../../../src/answers/state/create-holder.ts';
import { createMerger } from '../../../src/dataset/create-merger.ts';
import { readings } from '../../dataset/arbitrary-readings.ts';
import { rules } from '../../dataset/build-reading.ts';

const lexicon = { teams: [], countries: [], competitions: [], names: [], articles: [] };
const shelves = [
  'teamMatches',
  'teamTies',
  'teamStreaks',
  'teamGoals',
  'personGoals',
  'personQuotes',
  'matchQuotes',
  'competitionGoals',
  'personCards',
  'teamFixtures',
  'venueMatches',
  'dayMatches',
  'dayReadings',
  'matches',
  'ties',
  'people',
  'streaks',
  'teams',
  'competitions',
] as const;

/** All that answers take from a state, with the order of lists and without that of ids. */
function contents(held: Held): unknown {
  const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ids = [...held.people.keys(), ...held.teams.keys()].toSorted();
  return {
    shelves: shelves.map((name) => [name, held[name].size, sorted(held[name])]),
    days: held.days,
    quotes: held.quotes,
    newestTies: held.newestTies,
    scorers: held.leadingScorers(),
    cards: held.newestCards('red'),
    largest: held.extremes('margin'),
    coverage: held.coverage(),
    words: ['we', 'gave', 'it all', 'nothing'].map((text) => held.quoteWords.find(text.split(' '), 10)),
    found: ['ayr', 'reed', 'cup', 'bray town'].map((text) =>
      held.index
        .search(text)
        .map(({ entry: { kind, id, label, names, weight } }) => ({ kind, id, label, names, weight })),
    ),
    short: ids.map((id) => held.expand(shortId(reference(held.people.has(id) ? 'person' : 'team', id)))),
  };
}

describe('createHolder', () => {
  it('makes of one change after the other what holding the last dataset alone makes', () => {
    fc.assert(
      fc.property(readings, fc.array(fc.nat(7), { maxLength: 6 }), (reports, removed) => {
        const merger = createMerger(rules);
        const holder = createHolder(lexicon);
        let held = holder.hold(merger.dataset());
        const step = (): void => {
          held = holder.hold(merger.dataset());
          expect(contents(held)).toEqual(contents(hold(merger.dataset(), lexicon)));
        };
        for (const { article, reading } of reports) {
          merger.set(article, reading);
          step();
        }
        for (const number of removed) {
          const article = reports[number]?.article;
          if (article !== undefined && merger.remove(article.id)) step();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves an earlier state as it was', () => {
    fc.assert(
      fc.property(readings, (reports) => {
        const merger = createMerger(rules);
        const holder = createHolder(lexicon);
        const [first, ...others] = reports;
        if (first === undefined) return;
        merger.set(first.article, first.reading);
        const early = holder.hold(merger.dataset());
        const before = JSON.stringify(contents(early));
        for (const { article, reading } of others) {
          merger.set(article, reading);
          holder.hold(merger.dataset());
        }
        expect(JSON.stringify(contents(early))).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});
