import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import type { MatchFact } from '../../../src/facts/fact.ts';
import { createReader, readArticle } from '../../../src/facts/read-article.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

function matchesIn(text: string, title: string | null = null): readonly MatchFact[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader).facts.filter((fact) => fact.kind === 'match');
}

/** "Arden 2-1 Borough" with the team named first in the alphabet first. */
function line({ teams: [a, b], score }: MatchFact): string {
  if (score === null) return `${a.name} v ${b.name}`;
  return a.name < b.name
    ? `${a.name} ${score.join('-')} ${b.name}`
    : `${b.name} ${score.toReversed().join('-')} ${a.name}`;
}

describe('tellStory', () => {
  it.each([
    ['Arden beat Borough 2-1 on Saturday.', 'Arden 2-1 Borough'],
    ['Borough were beaten 2-1 at home by Arden.', 'Arden 2-1 Borough'],
    ['Borough slipped to a 2-1 defeat at the hands of Arden.', 'Arden 2-1 Borough'],
    ["Arden's 2-1 win over Borough took them top.", 'Arden 2-1 Borough'],
    ['Arden inflicted a 2-1 defeat on Borough.', 'Arden 2-1 Borough'],
    ['A late goal condemned Borough to a 2-1 loss at the hands of Arden.', 'Arden 2-1 Borough'],
    ['Arden beat Borough by two goals to one.', 'Arden 2-1 Borough'],
    ['Arden beat Borough by the odd goal in three.', 'Arden 2-1 Borough'],
    ['Arden and Borough played out a goalless draw.', 'Arden 0-0 Borough'],
    ['Arden and Borough shared the points in a 2-2 draw.', 'Arden 2-2 Borough'],
    ['Arden hosted Borough and ran out 2-1 winners.', 'Arden 2-1 Borough'],
    ['Arden were too strong for Borough, winning 2-1.', 'Arden 2-1 Borough'],
    ['Borough led early on but Arden hit back to win 2-1.', 'Arden 2-1 Borough'],
    ['Arden hit six past Borough without reply.', 'Arden 6-0 Borough'],
    ['Arden beat Borough with the only goal of the game.', 'Arden 1-0 Borough'],
    ['Arden beat Borough thanks to two late goals. It ended 2-0.', 'Arden 2-0 Borough'],
    ['Arden met Borough on Saturday. The match finished 1-1.', 'Arden 1-1 Borough'],
    ['Arden v Borough: 2-1', 'Arden 2-1 Borough'],
    ['Arden 2 (Ashe 12, Cole 40) Borough 1 (Dunn 77)', 'Arden 2-1 Borough'],
    ['Rivermouth were beaten 3-1 by Arden. Rivermouth have lost five in a row.', 'Arden 3-1 Rivermouth'],
    ['Borough were held to a 1-1 draw in Ardenham.', 'Arden 1-1 Borough'],
    ["Rivermouth trail Castle, and Borough's poor run went on as they lost 2-1 at Arden.", 'Arden 2-1 Borough'],
  ])('%s', (text, expected) => {
    expect(matchesIn(text).map(line)).toEqual([expected]);
  });

  it.each([
    ['a running score', 'Arden led 2-0 at half-time against Borough.'],
    ['odds', 'Arden are 3-1 favourites to beat Borough.'],
    ['a loss to somebody unnamed in a town', 'Borough suffered an 8-0 drubbing by the group winners in Ardenham.'],
    ['a formation', 'Arden will line up in a 4-4-2 against Borough.'],
    ['a record', 'Arden (10-3-5) play Borough next.'],
    ['a nickname of nobody known', 'The Foxes won 2-1.'],
    ['a match abandoned', 'The match was abandoned at 1-1.'],
  ])('takes %s for no result', (_, text) => {
    expect(matchesIn(text).filter(({ score }) => score !== null)).toEqual([]);
  });

  it.each([
    ['Arden beat Borough 2-1 at Castle Park.', 'Borough'],
    ['Arden won 2-1 at Borough.', 'Borough'],
    ['Arden beat visiting Borough 2-1.', 'Arden'],
    ['Arden travelled to Borough and won 2-1.', 'Borough'],
    ['Arden suffered a 2-1 home defeat by Borough.', 'Arden'],
    ['Arden welcomed Borough on Saturday. The visitors won 2-1.', 'Arden'],
    ['Arden beat Borough 2-1.', undefined],
  ])('%s was played at the ground of %s', (text, home) => {
    expect(matchesIn(text)[0]?.home?.name).toBe(home);
  });

  it.each([
    ['Arden beat Borough 2-1 on Tuesday, ten days after the sides had drawn 1-1.', '2020-01-04'],
    ['Arden beat Borough 2-1 on Tuesday. Borough had won the first meeting 1-0 nine days earlier.', '2020-01-05'],
    ['Arden beat Borough 2-1 on Tuesday. Castleby had beaten Borough 1-0 six days ago.', '2020-01-09'],
    ['Arden beat Borough 2-1 on Tuesday. Borough had won the first meeting 1-0 a few weeks earlier.', null],
  ])('%s: the earlier match was on %s', (text, day) => {
    const [, earlier] = matchesIn(text);
    expect(earlier?.main).toBe(false);
    expect(earlier?.date).toBe(day);
  });

  it.each([
    ['Arden beat Borough 2-1 on Saturday. Castleby lost by the same score to Rivermouth United.', '1-2'],
    ['Arden beat Borough 2-1 on Saturday and Castleby won by the same scoreline at Rivermouth United.', '2-1'],
  ])('%s: the same score is that of the match before', (text, score) => {
    const [, second] = matchesIn(text);
    expect(second === undefined ? null : [line(second), second.derived]).toEqual([
      `Castleby ${score} Rivermouth United`,
      true,
    ]);
  });

  it('knows no same score where two were told', () => {
    expect(
      matchesIn('Arden beat Borough 2-1 and 3-1. Castleby lost by the same score to Rivermouth United.').filter(
        ({ teams }) => teams.some(({ name }) => name === 'Castleby'),
      ),
    ).toEqual([]);
  });

  it('gives extra time to the match that had it alone', () => {
    const matches = matchesIn('Arden beat Borough 3-1 after extra time, while Castleby beat Rivermouth United 2-0.');
    expect(matches.map((match) => [line(match), match.extraTime])).toEqual([
      ['Arden 3-1 Borough', true],
      ['Castleby 2-0 Rivermouth United', false],
    ]);
  });

  it('leaves open whose team "the team led by" somebody is where two matches were told before', () => {
    const text =
      'Arden beat Borough 2-1 and Castleby beat Rivermouth United 3-0. The team led by Ann Reed had won 4-0 in May.';
    expect(matchesIn(text).map(({ score }) => score?.join('-'))).toEqual(['2-1', '3-0']);
  });

  it('tells legs, sum and who goes through', () => {
    const matches = matchesIn(
      'Arden beat Borough 3-1 at Arden Lane on Tuesday to win 4-3 on aggregate. Borough had won the first leg 2-1.',
    );
    expect(matches.map((match) => [line(match), match.leg, match.main])).toEqual([
      ['Arden 3-1 Borough', 2, true],
      ['Arden 1-2 Borough', 1, false],
    ]);
    expect(matches[0]).toMatchObject({ date: '2020-01-14', aggregate: [4, 3], advances: { name: 'Arden' } });
  });

  it('reads a shootout of more than nine kicks a side', () => {
    const [match] = matchesIn('Arden beat Borough 11-10 on penalties after the match had ended 0-0 after extra time.');
    expect(match).toMatchObject({ score: [0, 0], shootout: [11, 10], extraTime: true });
  });

  it('keeps the kicks of a shootout apart from the score', () => {
    const [match] = matchesIn('Arden went through 5-4 on penalties after a 1-1 draw with Borough.');
    expect(match).toMatchObject({ score: [1, 1], shootout: [5, 4], advances: { name: 'Arden' } });
  });

  it('marks a score that no report prints', () => {
    const [match] = matchesIn('Arden beat Borough with the only goal of the game.');
    expect(match).toMatchObject({ score: [1, 0], derived: true });
  });

  it('tells earlier matches in passing', () => {
    const matches = matchesIn("Arden beat Borough 2-0. Ashe was sent off in last week's 3-1 defeat by Castleby.");
    expect(matches.map((match) => [line(match), match.main])).toEqual([
      ['Arden 2-0 Borough', true],
      ['Arden 1-3 Castleby', false],
    ]);
  });

  it('reads every line of a list', () => {
    const matches = matchesIn('Results:\n\nArden 2-1 Borough\nCastleby 0-0 Arden\nBorough 3 Castleby 4');
    expect(matches.map(line)).toEqual(['Arden 2-1 Borough', 'Arden 0-0 Castleby', 'Borough 3-4 Castleby']);
  });

  it('gives evidence that stands in the text for every match', () => {
    const text = 'Arden beat Borough 2-1 at Castle Park. Castleby had drawn 1-1 with Arden in midweek.';
    for (const { evidence } of matchesIn(text)) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end } of evidence) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});
