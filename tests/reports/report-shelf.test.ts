import { describe, expect, it } from 'vitest';
import { createReportShelf } from '../../src/reports/report-shelf.ts';
import type { Report } from '../../src/reports/report.ts';

function report(id: string): Report {
  return {
    article: { id, text: '', title: null, date: null, source: null, blocks: [] },
    reading: { facts: [], unresolved: [] },
  };
}

describe('createReportShelf', () => {
  it('tells what a file brings, changes and takes away', () => {
    const shelf = createReportShelf();
    const [first, second] = [report('derby'), report('derby')];
    expect([...shelf.set('derby.txt', first)]).toEqual([['derby', first]]);
    expect([...shelf.set('derby.txt', second)]).toEqual([['derby', second]]);
    expect([...shelf.set('derby.txt', null)]).toEqual([['derby', null]]);
    expect([...shelf.set('derby.txt', null)]).toEqual([]);
  });

  it('takes the old report away when a file comes to hold another', () => {
    const shelf = createReportShelf();
    shelf.set('a.json', report('one'));
    const two = report('two');
    expect(new Map(shelf.set('a.json', two))).toEqual(
      new Map([
        ['one', null],
        ['two', two],
      ]),
    );
  });

  it.each([[['derby.json', 'derby.txt']], [['derby.txt', 'derby.json']]])(
    'lets the first file name count for one id: %j',
    (order) => {
      const shelf = createReportShelf();
      const reports = new Map(order.map((file) => [file, report('derby')]));
      for (const [file, each] of reports) shelf.set(file, each);
      expect(shelf.problems()).toEqual([{ file: 'derby.txt', reason: 'its id derby is that of derby.json' }]);
      expect([...shelf.set('derby.json', null)]).toEqual([['derby', reports.get('derby.txt')]]);
      expect(shelf.problems()).toEqual([]);
    },
  );
});
