import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import type { MatchFact } from '../../../../src/facts/fact.ts';
import { createReader, readArticle } from '../../../../src/facts/read-article.ts';
import { inventedLexicon } from '../../invented-lexicon.ts';

const invented = await inventedLexicon();
// Both Arden and Castleby are called "Foxes"; Borough plays in another league than the two.
const teams = invented.teams.map((team) =>
  team.id === 'england/borough' ? { ...team, league: 'championship' } : team,
);
const reader = createReader({ ...invented, teams });

function linesOf(text: string): readonly string[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader)
    .facts.filter((fact) => fact.kind === 'match')
    .map(line);
}

/** "Arden 2-1 Borough", the winner first. */
function line({ teams: [a, b], score, shootout }: MatchFact): string {
  const [left, right] = score ?? [0, 0];
  const kicks = shootout === null ? '' : ` (${shootout.join('-')})`;
  return left < right
    ? `${b.name} ${String(right)}-${String(left)} ${a.name}${kicks}`
    : `${a.name} ${String(left)}-${String(right)} ${b.name}${kicks}`;
}

describe('which team is meant', () => {
  it.each([
    [
      'the one whom the sentence before is about',
      'Arden beat Borough 2-1. Castleby were not so lucky. The Foxes lost 3-0 to Norby United.',
      ['Arden 2-1 Borough', 'Norby United 3-0 Castleby'],
    ],
    [
      'of two called so the one whose match is not told yet, where the report is about neither',
      'Arden beat Borough 2-1 while Norby United and Dale City hoped for more. Norby United went on after Dale City lost 2-0 at Vale United. United drew 1-1 at Castleby.',
      ['Arden 2-1 Borough', 'Vale United 2-0 Dale City', 'Norby United 1-1 Castleby'],
    ],
    [
      'the one whom the report began to call so',
      'Arden trail Borough. The Foxes have a game in hand. Borough won 2-0 at Castleby. The Foxes beat Norby United 1-0.',
      ['Borough 2-0 Castleby', 'Arden 1-0 Norby United'],
    ],
    [
      'nobody, where two of the name have met',
      'Arden beat Castleby 2-1. Norby United are top. The Foxes won 1-0 at Norby United.',
      ['Arden 2-1 Castleby'],
    ],
    [
      'the one of that league',
      'Borough knocked out Arden. The sides drew 1-1 before the Championship side won the shoot-out 5-4.',
      ['Borough 1-1 Arden (5-4)'],
    ],
    [
      'the club above, in notes under the name of a club',
      'Arden beat Borough 2-1.\n\nCASTLEBY (England)\n\nLast 16: Beat Norby United 1-0 away.',
      ['Arden 2-1 Borough', 'Castleby 1-0 Norby United'],
    ],
    [
      'the club, whose country stands in brackets',
      'Results on Tuesday:\n\nArden (England) 2-0 Borough (ENG)\nCastleby (England) 1 Borough (England) 3',
      ['Arden 2-0 Borough', 'Borough 3-1 Castleby'],
    ],
    [
      'the one beside "themselves"',
      'Arden and Norby United drew 0-0, while Castleby gave themselves hope with a 2-1 victory at Borough.',
      ['Arden 0-0 Norby United', 'Castleby 2-1 Borough'],
    ],
    [
      'nobody, where the side that somebody chose is not said',
      'Arden beat Castleby 2-1. Ola Brandt had made three changes to the side beaten 2-0 at Borough last time out.',
      ['Arden 2-1 Castleby'],
    ],
    [
      'nobody, where a country alone is said',
      'Arden beat Castleby 2-1, while in Bangkok the Thai champions were beaten 3-1 by Borough.',
      ['Arden 2-1 Castleby'],
    ],
    [
      'whoever ends the run of the other',
      "Arden had no such trouble at Borough. A late effort was enough to win it 1-0 and halt Borough's run.",
      ['Arden 1-0 Borough'],
    ],
    [
      'nobody, before "who beat them"',
      'Arden beat Castleby 2-1. Norby United are top. The Foxes visit Norby United, who beat them 1-0 in October.',
      ['Arden 2-1 Castleby'],
    ],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});
