import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { serialisedDatasetSchema, serialiseDataset } from '../../src/dataset/serialise-dataset.ts';
import { readings } from './arbitrary-readings.ts';
import { report, rules, team } from './build-reading.ts';

it('gives JSON of the form that the schema describes, the same after a round trip', () => {
  fc.assert(
    fc.property(readings, (list) => {
      const json: unknown = JSON.parse(JSON.stringify(serialiseDataset(mergeReadings(list, rules))));
      expect(serialisedDatasetSchema.parse(json)).toEqual(json);
    }),
    { numRuns: 100 },
  );
});

it('leaves the texts of reports out', () => {
  const reading = report('a', '2024-03-03', 'Words of the report.').match([team('Ayr'), team('Bray')], [1, 0]);
  const text = JSON.stringify(serialiseDataset(mergeReadings([reading.report.build()], rules)));
  expect(text).not.toContain('Words of the report');
  expect(JSON.parse(text)).toMatchObject({ articles: [{ id: 'a', date: '2024-03-03', source: null, length: 20 }] });
});
