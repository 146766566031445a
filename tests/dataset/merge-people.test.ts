import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/dataset/dataset.ts';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { report, rules, team } from './build-reading.ts';

const [ayr, bray] = [team('Ayr Rovers'), team('Bray Town')];

/** Each inner list is one report's scorers for Ayr. */
function peopleOf(reports: readonly (readonly string[])[]): readonly Person[] {
  const readings = reports.map((names, index) => {
    const day = `2024-03-${String(index + 10)}`;
    const match = report(`r${index}`, day).match([ayr, bray], [9, 0], { date: day });
    for (const name of names) match.goal(name, ayr);
    return match.report.build();
  });
  return mergeReadings(readings, rules).people;
}

describe('names of one person', () => {
  it.each([
    { spellings: ['Jürgen Halm', 'Jurgen Halm'], name: 'Jürgen Halm' },
    { spellings: ['Juergen Müller', 'Jürgen Mueller'], name: 'Juergen Müller' },
    { spellings: ['Mohammed Sarr', 'Mohamed Sarr', 'Mohamed Sarr'], name: 'Mohamed Sarr' },
    { spellings: ['Sergey Volkov', 'Sergei Volkov'], name: 'Sergei Volkov' },
    { spellings: ['Stefan Wirth', 'Stephan Wirth'], name: 'Stefan Wirth' },
    { spellings: ['Mohammed Sarr', 'Mohamed Sarr'], name: 'Mohamed Sarr' },
    { spellings: ['Jurgen Halm', 'Jurgen Halm', 'Jürgen Halm'], name: 'Jürgen Halm' },
    { spellings: ['Mohamméd Sarr', 'Mohamed Sarr', 'Mohamed Sarr'], name: 'Mohamed Sarr' },
    { spellings: ['Rik van den Berg', 'van den Berg', 'Berg', 'Van Den Berg'], name: 'Rik van den Berg' },
    { spellings: ['Angelo di Rossa', 'Di Rossa'], name: 'Angelo di Rossa' },
    { spellings: ['Ian Mac Bride', 'Mac Bride'], name: 'Ian Mac Bride' },
    { spellings: ['Rafa Nunes', 'Rafael Nunes'], name: 'Rafael Nunes' },
    { spellings: ['T. Reed', 'Tom Reed'], name: 'Tom Reed' },
    { spellings: ['Luis Miguel Prado', 'Luis Prado'], name: 'Luis Miguel Prado' },
    { spellings: ["Sean O'Dea", 'Sean O’Dea', 'O’Dea'], name: 'Sean O’Dea' },
    { spellings: ['Vando Junior', 'Vando'], name: 'Vando Junior' },
  ])('$spellings are $name', ({ spellings, name }) => {
    const people = peopleOf(spellings.map((spelling) => [spelling]));
    expect(people.map((person) => person.name)).toEqual([name]);
    expect(people[0]?.spellings).toHaveLength(new Set(spellings).size);
  });

  it.each([
    { names: ['Marco Berg', 'Mario Berg'] },
    { names: ['Tom Berg', 'Nils Berg'] },
    { names: ['Jan Berg', 'Jon Berg'] },
    { names: ['Tom Berg', 'Tom Bergs'] },
    { names: ['Rik van Berg', 'Nils Berg'] },
  ])('$names of one team are two people', ({ names }) => {
    expect(peopleOf(names.map((name) => [name]))).toHaveLength(2);
  });

  it('tells two apart whom one report names in a long and a short form', () => {
    expect(peopleOf([['Luca Berg', 'Lucas Berg']])).toHaveLength(2);
  });

  it('leaves an initial alone that two people share', () => {
    expect(peopleOf([['Tom Reed'], ['Tim Reed'], ['T Reed']]).map(({ name }) => name)).toEqual([
      'T Reed',
      'Tim Reed',
      'Tom Reed',
    ]);
  });

  it('gives a surname alone to the one whom the same report names in full', () => {
    const people = peopleOf([['Tom Reed', 'Reed'], ['Nils Reed']]);
    expect(people.map(({ name, spellings }) => [name, spellings])).toEqual([
      ['Nils Reed', ['Nils Reed']],
      ['Tom Reed', ['Tom Reed', 'Reed']],
    ]);
  });

  it('leaves a surname alone that two people of the team have', () => {
    expect(peopleOf([['Tom Reed'], ['Nils Reed'], ['Reed']]).map(({ name }) => name)).toEqual([
      'Nils Reed',
      'Reed',
      'Tom Reed',
    ]);
  });

  it('keeps surnames of two teams apart', () => {
    const match = report('a', '2024-03-03').match([ayr, bray], [1, 1], { date: '2024-03-02' });
    const { people } = mergeReadings([match.goal('Reed', ayr).goal('Reed', bray).report.build()], rules);
    expect(people.map(({ teams }) => teams)).toEqual(expect.arrayContaining([[ayr], [bray]]));
    expect(new Set(people.map(({ id }) => id)).size).toBe(2);
  });

  it('is one person in two teams under one full name', () => {
    const dataset = mergeReadings(
      [
        report('a', '2024-03-03')
          .match([ayr, bray], [1, 0], { date: '2024-03-02' })
          .goal('Tom Reed', ayr)
          .report.build(),
        report('b', '2024-09-03')
          .match([ayr, bray], [0, 1], { date: '2024-09-02' })
          .goal('Tom Reed', bray)
          .report.build(),
      ],
      rules,
    );
    expect(dataset.people).toMatchObject([{ id: 'tom-reed', teams: [ayr, bray] }]);
    expect(dataset.matches.flatMap(({ goals }) => goals.map(({ person }) => person))).toEqual(['tom-reed', 'tom-reed']);
  });

  it('joins a speaker without a team by name', () => {
    const dataset = mergeReadings(
      [
        report('a', '2024-03-03')
          .quote('Jürgen Halm', 'We played well tonight', { team: ayr, role: 'manager' })
          .build(),
        report('b', '2024-03-04').quote('Jurgen Halm', 'They deserved it').quote('Halm', 'Mixed feelings here').build(),
      ],
      rules,
    );
    expect(dataset.people).toMatchObject([{ name: 'Jürgen Halm', teams: [ayr], roles: ['manager'] }]);
    expect(dataset.quotes.map(({ speaker }) => speaker)).toEqual(['Jürgen Halm', 'Jürgen Halm', 'Jürgen Halm']);
  });
});
