import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { articleOf, factsOf, openReader } from './a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** Reads a text that was published on a Sunday. */
function read(text: string, title: string | null = null): readonly Fact[] {
  return readArticle(articleOf({ text, title, date: '2018-10-07' }), reader).facts;
}

/** A result as `Ajax 2-1 Porto`, as the report has it. */
function resultsIn(text: string, title: string | null = null): readonly string[] {
  return factsOf(read(text, title), 'match').map(
    ({ teams: [one, other], score, shootout }) =>
      `${one.name} ${score?.join('-') ?? 'v'} ${other.name}${shootout === null ? '' : ` (${shootout.join('-')})`}`,
  );
}

function goalsIn(text: string): readonly string[] {
  return factsOf(read(text), 'goal').map(({ scorer, team, minute, stoppage, how }) =>
    [
      scorer,
      team?.name ?? 'side open',
      ...(minute === null ? [] : [`${minute}${stoppage === null ? '' : `+${stoppage}`}`]),
      how ?? '',
    ]
      .join(', ')
      .replace(/, $/u, ''),
  );
}

describe('a result', () => {
  it.each([
    ['Ajax beat Utrecht 2-1 on Saturday.', ['Ajax 2-1 FC Utrecht']],
    ['Ajax were held 2-2 by Utrecht.', ['Ajax 2-2 FC Utrecht']],
    ['Utrecht slumped to a 3-0 defeat at home to Ajax.', ['FC Utrecht 0-3 Ajax']],
    ["Ajax's 2-1 win over Utrecht took them top.", ['Ajax 2-1 FC Utrecht']],
    ['Celtic and Hibernian shared a goalless draw.', ['Celtic 0-0 Hibernian']],
    ['Parma went through 5-4 on penalties after a 1-1 draw with Sevilla.', ['Parma 1-1 Sevilla (5-4)']],
    ['Parma 0-2 Sevilla', ['Parma 0-2 Sevilla']],
    ['Lyon edged a seven-goal thriller 4-3 against Lens.', ['Lyon 4-3 Lens']],
    ['Lens have never beaten Lyon by more than two goals.', []],
    ['Lens led Lyon 1-0 at half-time.', []],
  ])('%s', (text, results) => {
    const norm = (result: string): string => {
      const [, one = '', a = '', b = '', other = '', rest = ''] =
        /^(.*) (\d+|v)(?:-(\d+))? (.*?)( \(.*\))?$/u.exec(result) ?? [];
      return one < other ? result : `${other} ${b}-${a} ${one}${rest}`;
    };
    expect(resultsIn(text).map(norm)).toEqual(results.map(norm));
  });

  it('of a team that the lexicon does not know is kept, and the team said to be unknown', () => {
    const [match] = factsOf(read('Norby Vale beat Ajax 2-1 on Saturday.'), 'match');
    expect(match?.teams).toMatchObject([
      { name: 'Norby Vale', known: false },
      { name: 'Ajax', known: true },
    ]);
  });

  it('takes its day from the report’s own day', () => {
    const [match] = factsOf(read('Ajax beat Utrecht 2-1 on Saturday.'), 'match');
    expect(match?.date).toBe('2018-10-06');
  });
});

describe('a goal', () => {
  const result = 'Ajax beat Utrecht 2-1 on Saturday. ';
  it.each([
    ['Piet Vos scored in the 12th minute for Ajax.', ['Piet Vos, Ajax, 12']],
    ['Ajax led when Piet Vos converted a penalty on 12 minutes.', ['Piet Vos, Ajax, 12, penalty']],
    ['Piet Vos missed a penalty for Ajax in the 12th minute.', []],
    ["Piet Vos had a goal ruled out for offside on 12 minutes, and Ajax's fans groaned.", []],
  ])('%s', (text, goals) => {
    expect(goalsIn(`${result}${text}`)).toEqual(goals);
  });
});
