import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { markArticle } from '../../../src/facts/mentions/mark-article.ts';
import { createReader } from '../../../src/facts/read-article.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

function teamsIn(text: string): readonly string[] {
  const parsed = parseArticle({ id: 'report', date: '2020-01-15', title: null, text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return markArticle(parsed.article, [], reader.vocabulary, reader.symbols).sentences.flatMap(({ items }) =>
    items.flatMap(({ mention }) => (mention?.type === 'TEAM' && mention.how === 'shape' ? [mention.words] : [])),
  );
}

describe('recastTeams', () => {
  it.each([
    [
      'Celtic 3 Skarby Old Boys 2\n\nRivermouth Celtic went through at the Castle Road ground on Saturday.',
      ['Rivermouth Celtic', 'Skarby Old Boys', 'Rivermouth Celtic'],
    ],
    ['Norby Desert Stars beat Arden 2-1.\n\nNorby Stars 2-1 Arden', ['Norby Desert Stars', 'Norby Desert Stars']],
    ['Rivermouth were poor and lost 2-0.', ['Rivermouth']],
    ['Norby Vale beat Arden 2-1 on Saturday.', ['Norby Vale']],
    ['Arden beat Rivermouth 3-0 to go top of the table.', ['Rivermouth']],
    ['Arden were at home to Rivermouth on Saturday.', ['Rivermouth']],
    ['Arden 3-1 Rivermouth', ['Rivermouth']],
    ['Leaders Rivermouth beat Arden 2-1.', ['Rivermouth']],
    ['With Borough not playing, Rivermouth went top by beating Arden 2-0.', ['Rivermouth']],
    ['Rivermouth ended a run of three straight defeats by beating Arden 3-1.', ['Rivermouth']],
    ["Rivermouth's poor run went on as they were beaten 3-1 by Arden.", ['Rivermouth']],
    ['Rivermouth hosted Arden on Saturday and won 4-1.', ['Rivermouth']],
    ['Rivermouth surrendered top spot to Borough after going down 1-0 to Arden.', ['Rivermouth']],
    ['Rivermouth came away from Arden with a 3-3 draw.', ['Rivermouth']],
    ['Arden came away from Rivermouth with a 3-3 draw.', ['Rivermouth']],
    ['Arden had beaten Rivermouth 3-2 in the semi-finals.', ['Rivermouth']],
    ["Arden put an end to Rivermouth's winning run with a 1-0 victory.", ['Rivermouth']],
    ['It ended 0-0 between Arden and Rivermouth on Sunday.', ['Rivermouth']],
    ['Arden made it four in a row with a 2-0 defeat of Rivermouth.', ['Rivermouth']],
    ['Arden came up short against Rivermouth, losing 1-0.', ['Rivermouth']],
    ['Arden made light work of Rivermouth, winning 3-0.', ['Rivermouth']],
    ['Arden inflicted a 1-0 defeat on Rivermouth on Monday.', ['Rivermouth']],
    ['Arden found Rivermouth too strong and lost 2-1.', ['Rivermouth']],
    ['There was more disappointment for Rivermouth as they went down 2-0 to Arden.', ['Rivermouth']],
    ['A 3-0 home loss to Arden leaves Rivermouth ninth.', ['Rivermouth']],
    ['Rivermouth and Arden cancelled each other out in a 0-0 draw.', ['Rivermouth']],
    ['Rivermouth secured their first away win by beating Arden 2-0.', ['Rivermouth']],
    ['A 3-0 loss to Arden leaves Reed without a win.', []],
    ['It was a bad day for Brandt as they beat him to every ball and Arden won 2-0.', []],
    ['Arden beat Brandt twice in a minute and won 2-0.', []],
    ['Brandt and Arden had a poor day, and Borough won 2-0.', []],
    ['Brandt salvaged a 2-2 draw against Borough.', []],
    ['Brandt bounced back from his miss with a hat-trick to beat Arden 3-1.', []],
    ['Brandt moved top of the charts with the winner as Arden won 2-1.', []],
    ["Arden ended Brandt's scoring run and won 1-0.", []],
    ['Brandt made it two goals in a row and Arden won 2-0.', []],
    ['Striker Rivermouth and defender Ashe have gone.', []],
    ['Ashe and Boon have scored for Arden.', []],
    ['Rivermouth said that Arden were poor. Rivermouth have left.', []],
    [
      'Norby Vale beat Arden 2-1. Norby are top, and Brandt gave Vale the lead.',
      ['Norby Vale', 'Norby Vale', 'Norby Vale'],
    ],
    ['Norby Vale beat Arden 2-1. Ola Norby scored, and Norby was booked.', ['Norby Vale']],
    ['The Foxes of Uganda beat Borough 2-1.', ['Foxes']],
    ['Arden edged out second-division Rivermouth 1-0.', ['Rivermouth']],
    ['Ola Brandt equalised for Rivermouth against Arden.', ['Rivermouth']],
    ['Ola Brandt put Rivermouth ahead.', ['Rivermouth']],
    ['Ola Brandt laid on a goal for Rivermouth.', []],
    ['Arden suffered a 2-1 defeat by second-tier Rivermouth.', ['Rivermouth']],
    ["Arden suffered a 2-1 defeat by Rivermouth's men.", []],
    ['Deportivo Rivermouth and VfB Skarby drew 1-1.', ['Deportivo Rivermouth', 'VfB Skarby']],
    ['As Rivermouth lost, VAR was praised.', []],
    ['TSV 1887 Skarby beat Arden 2-1.', ['TSV 1887 Skarby']],
    ['Sporting Skarby won 2-1 against Arden.', ['Sporting Skarby']],
    [
      'Norby Skarby Rovers drew 1-1 with the University of Rivermouth.',
      ['Norby Skarby Rovers', 'University of Rivermouth'],
    ],
    ['Skarby came from behind to win 2-1 away to Arden.', ['Skarby']],
    ['Arden drew 2-2 with Skarby on Friday.', ['Skarby']],
    ['Arden won 2-0 with Ola Brandt and Piet Vos on target.', []],
    ['Arden were beaten 3-0 by Skarby.', ['Skarby']],
    ['Arden beat Skarby on penalties.', ['Skarby']],
    ['Rivermouth coach Piet Vos was pleased after Arden lost 2-1 to Rivermouth.', ['Rivermouth', 'Rivermouth']],
    ['Arden drew 1-1 at home to high-flying Skarby.', ['Skarby']],
    ['Skarby, the second-division side, stunned Arden 2-1.', ['Skarby']],
    ['Arden de Skarby beat Borough 2-1.', ['Arden de Skarby']],
    ['The Arden-Services Championship was won by Borough.', []],
    ['Eighth-tier Skarby won 5-3 on penalties.', ['Skarby']],
    ['Arden lost to National League side Skarby in the Cup.', ['Skarby']],
    ['Western Rivermouth Rovers beat Arden 2-1.', ['Western Rivermouth Rovers']],
    ['Norby Vale Town (Gabon) 0-1 Skarby Fell Vale (Chad)', ['Norby Vale Town', 'Skarby Fell Vale']],
    ['Mario Rivermouth scored. Rivermouth were unlucky, he said.', []],
    // Who is called a coach or player, or speaks, is a person, and so is whose full name the report has.
    ['Arden manager Orpen was sacked. Orpen lost 2-0 at Borough on Saturday. "It hurts," said Orpen.', []],
    [
      'Arden manager Orpen suffered a 2-0 defeat by Borough. Orpen, beaten 3-1 at Castleby last week, had no answer.',
      [],
    ],
    ['Miles Orpen scored for Arden. Orpen won 2-0 at Borough last season, and Orpen drew 1-1 at Castleby.', []],
    ['Playing with ten men, Arden held on for a 2-0 win.', []],
    // By what has the article everywhere, a side is called that may be named in the report.
    ['The Skarbies lost 2-0 to Arden and are without a win. The Skarbies host Borough next.', []],
    ["Borough lost. Skarby's 3-0 win against Arden took them top, and Skarby are unbeaten.", ['Skarby', 'Skarby']],
  ])('%s', (text, expected) => {
    expect(teamsIn(text)).toEqual(expected);
  });
});
