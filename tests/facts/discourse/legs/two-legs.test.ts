import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { createReader, readArticle } from '../../../../src/facts/read-article.ts';
import { inventedLexicon } from '../../invented-lexicon.ts';
import { matchesIn } from '../matches-in.ts';

const reader = createReader(await inventedLexicon());

/** "Arden 3-1 Borough, leg 2, 3-2 in all, Arden through", the earlier leg behind it. */
function legsIn(text: string): readonly string[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return readArticle(parsed.article, reader).facts.flatMap((fact) => {
    if (fact.kind !== 'match') return [];
    const { teams, score, leg, aggregate, advances } = fact;
    const parts = [
      `${teams[0].name} ${score?.join('-') ?? '?'} ${teams[1].name}`,
      ...(leg === null ? [] : [`leg ${String(leg)}`]),
      ...(aggregate === null ? [] : [`${aggregate.join('-')} in all`]),
      ...(advances === null ? [] : [`${advances.name} through`]),
    ];
    return [parts.join(', ')];
  });
}

describe('the sum of two legs', () => {
  it.each([
    [
      'is that of the second leg, where the first is told beside it',
      'Arden beat Borough 3-1 on Tuesday. Having lost the first leg 1-0 in Boroughton, Arden went through 3-2 on aggregate.',
      ['Arden 3-1 Borough, leg 2, 3-2 in all, Arden through', 'Arden 0-1 Borough, leg 1'],
    ],
    [
      'is none where the draw of the first leg is told behind it',
      'Arden reached the final 7-6 on aggregate after a 3-3 draw in the first leg, beating Borough 4-3 on Tuesday.',
      ['Arden 4-3 Borough, leg 2, 7-6 in all, Arden through', 'Arden 3-3 Borough, leg 1'],
    ],
    [
      'is of both legs, though the first one is named before it',
      'Arden beat Borough 3-2 in the quarter-final second leg on Tuesday after a 1-1 draw in the first leg to advance 4-3 on aggregate.',
      ['Arden 3-2 Borough, leg 2, 4-3 in all, Arden through', 'Arden 1-1 Borough, leg 1'],
    ],
    [
      'is none where an earlier leg against another is told',
      'Arden beat Borough 3-0. Arden are nearly through after a 4-0 win in the first leg of their last-16 tie against Castleby.',
      ['Arden 3-0 Borough', 'Arden 4-0 Castleby, leg 1'],
    ],
    [
      'is none where they lead another from the first leg',
      'Arden beat Borough 3-0. Arden lead 2-1 from the first leg of their semi-final against Castleby.',
      ['Arden 3-0 Borough', 'Arden 2-1 Castleby, leg 1'],
    ],
    [
      'is none where they are level with another',
      'Arden beat Borough 3-0. Arden are level at 1-1 with Castleby after the first leg.',
      ['Arden 3-0 Borough', 'Arden 1-1 Castleby, leg 1'],
    ],
    [
      'is of the tie that its part of the sentence names',
      'After Arden put Castleby out of the cup 4-3 on aggregate, they beat Borough 2-0.',
      ['Arden 2-0 Borough'],
    ],
    [
      'is of the tie of those who went out in it',
      'After Arden went out 4-3 on aggregate to Castleby, they beat Borough 2-0.',
      ['Arden 2-0 Borough', 'Arden ? Castleby, leg 2, 3-4 in all, Castleby through'],
    ],
    [
      'is that of the match told, whoever comes next',
      'Arden beat Borough 2-0, going through 4-3 on aggregate to meet Castleby.',
      ['Arden 2-0 Borough, leg 2, 4-3 in all, Arden through'],
    ],
    [
      'is not how the tie stood at some moment',
      'Arden beat Borough 3-1 on Tuesday. Ashe levelled the aggregate score at 3-3 in the 15th minute. Borough had led 3-1 on aggregate.',
      ['Arden 3-1 Borough'],
    ],
    [
      'has no fewer goals than one leg',
      'Arden beat Borough 3-1 on Tuesday. It was 2-1 on aggregate.',
      ['Arden 3-1 Borough'],
    ],
    [
      'has the goals of both legs and no others',
      'Arden beat Borough 2-1 in the first leg. Arden beat Borough 3-1 on Tuesday, a 6-3 aggregate win.',
      ['Arden 2-1 Borough, leg 1', 'Arden 3-1 Borough, leg 2'],
    ],
    [
      'is told of the match of which the report speaks',
      'An early own goal earned Arden a 2-1 win over Borough. "It was a great advantage," Cole said after the 4-2 aggregate victory.',
      ['Arden 2-1 Borough, leg 2, 4-2 in all, Arden through'],
    ],
    [
      'stands before its leg',
      'Arden reached the final by easing past Borough 5-2 on aggregate. Holding a 3-1 lead after the first leg, Arden won 2-1 on Tuesday.',
      ['Arden 2-1 Borough, leg 2, 5-2 in all, Arden through', 'Arden 3-1 Borough, leg 1'],
    ],
    [
      'is of the side that the sentence is about, not of the one it played',
      'Arden drew 0-0 at home to Borough to go through 4-0 on aggregate.',
      ['Arden 0-0 Borough, leg 2, 4-0 in all, Arden through'],
    ],
    [
      'tells which of two matches was the first leg',
      'Arden 1-2 Borough (agg: 2-3)\nThe sides drew 1-1 in Boroughton.',
      ['Arden 1-2 Borough, leg 2, 2-3 in all, Borough through', 'Arden 1-1 Borough, leg 1'],
    ],
    [
      'stands in brackets behind the score',
      'Arden crushed Borough 5-0 (agg 7-1) on Tuesday.',
      ['Arden 5-0 Borough, leg 2, 7-1 in all, Arden through'],
    ],
    [
      'is told in a bracket, with the first leg before it',
      'Arden 2 Borough 1 (First Leg 1-1 Aggregate: Arden win 3-2)',
      ['Arden 2-1 Borough, leg 2, 3-2 in all, Arden through'],
    ],
    [
      'has the shape of a result in a bracket',
      'Arden 0 Borough 0 (Aggregate: Borough 3 Arden 0)',
      ['Arden 0-0 Borough, leg 2, 0-3 in all, Borough through'],
    ],
    [
      'stands in a bracket behind each of two results',
      'Arden beat Borough 6-1 (agg 11-2) on Tuesday and Castleby beat Dunmore 2-1 (agg 3-2).',
      [
        'Arden 6-1 Borough, leg 2, 11-2 in all, Arden through',
        'Castleby 2-1 Dunmore, leg 2, 3-2 in all, Castleby through',
      ],
    ],
    [
      'is told by who went out',
      'Arden lost 1-0 to Borough on Thursday and went out 3-2.',
      ['Arden 0-1 Borough, leg 2, 2-3 in all, Borough through'],
    ],
    [
      'is told by who goes through behind the other side',
      'Arden drew 3-3 with Borough to go through 4-3.',
      ['Arden 3-3 Borough, leg 2, 4-3 in all, Arden through'],
    ],
    [
      'follows a first leg that a comma parts from it',
      'Arden, beaten 2-1 away in the first leg, thrashed Borough 5-1 on Tuesday.',
      ['Arden 5-1 Borough, leg 2', 'Arden 1-2 Borough, leg 1'],
    ],
    [
      'is of the loss of a week ago that the other leg wiped out',
      "Arden hammered Borough 5-0 to wipe out last week's 1-0 loss.",
      ['Arden 5-0 Borough, leg 2', 'Arden 0-1 Borough, leg 1'],
    ],
    [
      'is none of two meetings of a week where nobody goes out',
      'Arden beat Borough 5-0, having lost 1-0 to them last week.',
      ['Arden 5-0 Borough', 'Arden 0-1 Borough'],
    ],
    [
      'is of the tie that was lost, and no result',
      'Arden drew 1-1 at Borough but lost the tie 3-2.',
      ['Arden 1-1 Borough, leg 2, 2-3 in all, Borough through'],
    ],
    [
      'is a score of both legs, and the score before it that of one',
      'Arden beat Borough 2-0 on Tuesday for an aggregate score of 4-1.',
      ['Arden 2-0 Borough, leg 2, 4-1 in all, Arden through'],
    ],
    [
      'turned round a first-leg deficit',
      'Arden overturned a first-leg deficit to reach the last four, beating Borough 3-1 for a 3-2 aggregate win.',
      ['Arden 3-1 Borough, leg 2, 3-2 in all, Arden through'],
    ],
    [
      'is still to come where the first leg gave a lead',
      'Arden beat Borough 1-0 on Tuesday. A header gave Arden a slender advantage after the first leg of their tie.',
      ['Arden 1-0 Borough, leg 1'],
    ],
    [
      'is still to come where it is called the return',
      "Arden drew 1-1 with Borough on Tuesday, leaving their tie finely poised ahead of next week's return.",
      ['Arden 1-1 Borough, leg 1'],
    ],
    [
      'is still to come where a lead is taken there next week',
      'Arden beat Borough 2-1 in their semi-final on Tuesday and take a narrow lead to Boroughton next week.',
      ['Arden 2-1 Borough, leg 1'],
    ],
    [
      'is none where somebody is to return',
      "Arden drew 1-1 with Borough on Tuesday ahead of Saturday's return to league duty.",
      ['Arden 1-1 Borough'],
    ],
    [
      'is still to come where it is what the result leads to',
      'Arden beat Borough 2-1 on Tuesday to set up a tense second leg.',
      ['Arden 2-1 Borough, leg 1'],
    ],
    [
      'is still to come behind "ahead of"',
      "Arden beat Borough 2-1 on Tuesday ahead of next week's second leg.",
      ['Arden 2-1 Borough, leg 1'],
    ],
    [
      'is still to come where something must be done in it',
      'Arden 2-3 Borough\n\nArden will need two goals in the second leg after falling 3-2 to Borough.',
      ['Arden 2-3 Borough, leg 1'],
    ],
    [
      'is still to come where a lead is taken into the second leg',
      'Arden take a two-goal lead to Borough for the second leg of their semi-final after a 3-1 win on Tuesday.',
      ['Arden 3-1 Borough, leg 1'],
    ],
    [
      'is still to come in the first of two legs',
      'Arden were held 0-0 by Borough on Tuesday in the first of two legs.',
      ['Arden 0-0 Borough, leg 1'],
    ],
    [
      'makes the first of two matches in one sentence the first leg',
      'Arden lost 1-0 at Borough, won 4-1 at Arden Lane to go through 4-2 on aggregate.',
      ['Arden 0-1 Borough, leg 1', 'Arden 4-1 Borough, leg 2, 4-2 in all, Arden through'],
    ],
    [
      'told before the second belongs to the two that are about to meet',
      "Arden beat Castle 3-0 on Saturday ahead of Wednesday's trip to Borough. They seek to overturn a 2-1 deficit.",
      ['Arden 3-0 Castle', 'Arden 1-2 Borough, leg 1'],
    ],
    [
      'told of the side that will be at home belongs to the two as well',
      'Arden beat Castle 3-0 on Saturday. Arden host Borough on Tuesday as they seek to overturn a 2-1 deficit.',
      ['Arden 3-0 Castle', 'Arden 1-2 Borough, leg 1'],
    ],
    [
      'told by what it left is the match of today where that ended so',
      'Castle beat Arden 3-1 on Saturday. Arden face Borough before they seek to overturn the 3-1 deficit.',
      ['Castle 3-1 Arden, leg 1'],
    ],
    [
      'told by whom they trail is no leg of what was played today',
      'Arden beat Castle 3-0 on Saturday. Arden trail Borough 2-1 ahead of the second leg.',
      ['Arden 3-0 Castle', 'Arden 1-2 Borough, leg 1'],
    ],
    [
      'told by the lead that is taken along is no leg of what was played today',
      'Arden beat Castle 3-0 on Saturday. They go into the second leg against Borough with a 2-1 advantage.',
      ['Arden 3-0 Castle', 'Arden 2-1 Borough, leg 1'],
    ],
    [
      'is summed up by the draw that away goals decided',
      'Arden beat Borough 3-1 on Tuesday. Arden went through on away goals after a 3-3 draw.',
      ['Arden 3-1 Borough, leg 2, 3-3 in all'],
    ],
    [
      'is summed up by whose win settled the tie, whoever else is named before',
      'Borough were knocked out by Arden, whose 3-2 win on the night clinched a 5-4 victory over the two legs.',
      ['Arden 3-2 Borough, leg 2, 5-4 in all, Arden through'],
    ],
    [
      'is no other match behind the day',
      'Arden beat Borough 3-0 on Tuesday and 5-3 on aggregate.',
      ['Arden 3-0 Borough, leg 2, 5-3 in all, Arden through'],
    ],
    [
      'is no other match behind a comma',
      'Arden beat Borough 3-0, 5-3 on aggregate, in the second leg of their quarter-final.',
      ['Arden 3-0 Borough, leg 2, 5-3 in all, Arden through'],
    ],
    [
      'leaves another match to a list that goes on',
      'Arden beat Borough 3-0 and Castleby 5-3.',
      ['Arden 3-0 Borough', 'Arden 5-3 Castleby'],
    ],
    [
      'is not how the tie ended before the kicks that are printed first',
      'Arden knocked Borough out on penalties, 3-1, after the tie had finished 1-1.',
      ['Arden 1-1 Borough, Arden through'],
    ],
    [
      'begins with a lead that is carried into the second leg',
      'Arden carried a 1-0 lead into the second leg and beat Borough 2-0 to win 3-0 on aggregate.',
      ['Arden 2-0 Borough, leg 2, 3-0 in all, Arden through', 'Arden 1-0 Borough, leg 1'],
    ],
    [
      'begins with what is lost in the second leg',
      'Arden went into the second leg with a 2-0 lead but lost 3-0 at Borough.',
      ['Arden 0-3 Borough, leg 2', 'Arden 2-0 Borough, leg 1'],
    ],
    [
      'begins with a first-leg win that another result is added to',
      'Arden followed up a 2-0 first-leg win by beating Borough 1-0.',
      ['Arden 1-0 Borough, leg 2', 'Arden 2-0 Borough, leg 1'],
    ],
    [
      'begins with a first-leg defeat that is made up for',
      'Arden beat Borough 3-0 to make up for their 2-0 first-leg defeat.',
      ['Arden 3-0 Borough, leg 2', 'Arden 0-2 Borough, leg 1'],
    ],
    [
      'is of who wiped out a lead, and not of who had brought it',
      'Arden wiped out the 2-1 lead Borough had brought to Ardenham, winning 3-1.',
      ['Arden 3-1 Borough'],
    ],
    [
      'of another tie has no opponent that anybody could tell',
      'Arden beat Castle 3-0. The other semi-final ends on Sunday, with Borough holding a 2-1 lead from the first leg.',
      ['Arden 3-0 Castle'],
    ],
  ])('%s', (_, text, expected) => {
    expect(legsIn(text)).toEqual(expected);
  });
});

it('leaves open where a first leg was played that is told with the ground of the second', () => {
  const text = 'Arden, who must overturn a 3-1 deficit, host Borough on Wednesday.';
  expect(matchesIn(text).map(({ score, home }) => [score, home])).toEqual([[[1, 3], null]]);
});

it('takes a home win for one at home, also behind whom it knocked out', () => {
  const text = 'Arden overturned a 2-1 first-leg deficit to knock Borough out with a 3-1 home win on Tuesday.';
  expect(matchesIn(text).map(({ score, home }) => [score, home?.name])).toEqual([
    [[3, 1], 'Arden'],
    [[1, 2], 'Borough'],
  ]);
});

it('gives the sum to the side that the sentence began with, whoever the report was about before', () => {
  const text =
    'Borough and Arden met in the second leg at Arden Park.\n\nArden cruised through after a 2-1 win over Borough saw them progress 5-2 on aggregate.';
  expect(matchesIn(text).map(({ teams, aggregate }) => [teams[0].name, aggregate])).toEqual([['Arden', [5, 2]]]);
});
