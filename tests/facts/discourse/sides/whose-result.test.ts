import { describe, expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

describe('whose result it is', () => {
  it.each([
    ['Arden were knocked out by Borough. The River Boys lost 3-1 to Borough on Sunday.', ['Borough 3-1 Arden']],
    [
      'Arden who won the first leg 2-1 at home in Norby were beaten 3-1 by Borough to bow out 4-3 on aggregate.',
      ['Borough 3-1 Arden', '~Arden 2-1 Borough'],
    ],
    [
      'Arden beat Borough 2-0. Borough drew at eventual champions Castleby last term before holding Norby United to a 0-0 draw.',
      ['Arden 2-0 Borough', '~Borough 0-0 Norby United'],
    ],
    [
      'Arden drew 2-2 at Borough. Arden are top, with rivals Castleby second on 20 after they beat Norby United 3-0.',
      ['Arden 2-2 Borough', 'Castleby 3-0 Norby United'],
    ],
    [
      'Arden drew 2-2 at Borough. Arden have 26 points, with Ardenham rivals Castleby in second spot on 20 after they beat Norby United 3-0.',
      ['Arden 2-2 Borough', 'Castleby 3-0 Norby United'],
    ],
    [
      'Arden beat Borough 1-0 on Saturday. Arden won for the first time since July 22 — a 2-0 victory over Castleby.',
      ['Arden 1-0 Borough', '~Arden 2-0 Castleby'],
    ],
    [
      "Borough beat Castleby 2-0. Arden have a lifeline, as Ashe's late strike saw them beat Norby United 2-1.",
      ['Borough 2-0 Castleby', 'Arden 2-1 Norby United'],
    ],
    ['Arden are third. Their trip to Borough saw them win 2-1.', ['Arden 2-1 Borough']],
    [
      'Borough beat Castleby 1-0. While that took Borough top, Arden went above them later as they beat Norby United 2-1.',
      ['Borough 1-0 Castleby', 'Arden 2-1 Norby United'],
    ],
    [
      'Borough beat Castleby 1-0. Although Borough led for a while, Arden took over when they beat Norby United 2-1.',
      ['Borough 1-0 Castleby', 'Arden 2-1 Norby United'],
    ],
    [
      'Beaten finalists Arden played out a goalless draw against Borough, for whom former Castleby, Norby United and Ajax midfielder Ola Brandt made his debut.',
      ['Arden 0-0 Borough'],
    ],
    ['Former champions Arden and Borough drew 1-1.', ['Arden 1-1 Borough']],
    [
      'Ola Brandt scored a stunning equaliser as Arden began with a 1-1 draw at home to Borough.',
      ['Arden 1-1 Borough'],
    ],
    ['Arden trailed Borough 2-1 before scoring twice to win 3-2.', ['Arden 3-2 Borough']],
    [
      'Arden trailed Borough 2-1 at the break, but Ola Brandt scored and Castleby won 3-2 at Norby United.',
      ['Castleby 3-2 Norby United'],
    ],
    ['Arden led Borough 1-0 at half-time before losing 2-1.', ['Borough 2-1 Arden']],
    [
      'Arden beat Borough 1-0 and Castleby kept pace with a 4-1 come-from-behind thrashing of Norby United.',
      ['Arden 1-0 Borough', 'Castleby 4-1 Norby United'],
    ],
    [
      'Arden beat Borough by three-goals to two. They hammered Borough by five goals to nil in the equivalent fixture.',
      ['Arden 3-2 Borough', '~Arden 5-0 Borough'],
    ],
    [
      "Arden beat Borough 2-1. Borough boss Paul Conti made changes. Norby United come next. One of Conti's changes from his side's 1-1 draw with Castleby nearly scored.",
      ['Arden 2-1 Borough', '~Borough 1-1 Castleby'],
    ],
    [
      "Arden 0-2 Borough\n\nAn outstanding display by Borough delivered a 2-0 win to end Arden's run.",
      ['Borough 2-0 Arden'],
    ],
    ['A late goal handed a 2-0 victory to Arden over Borough.', ['Arden 2-0 Borough']],
    [
      'Arden beat Borough 2-0. Castleby had to come from two goals behind to edge Norby United 3-2.',
      ['Arden 2-0 Borough', 'Castleby 3-2 Norby United'],
    ],
    [
      'Arden took a 3-1 first-leg win over Borough in the final. Borough have won the cup twice but they lost 1-0 at home to Arden in the group stages.',
      ['Arden 3-1 Borough', '~Arden 1-0 Borough'],
    ],
    ['This time it was Arden who scored twice to turn a 2-1 deficit into a 3-2 win at Borough.', ['Arden 3-2 Borough']],
    [
      'Arden drew 0-0 with Borough, but fellow second-tier side Castleby went out after they lost 2-0 at home to Norby United.',
      ['Arden 0-0 Borough', 'Norby United 2-0 Castleby'],
    ],
    [
      'Arden are on 25 points, one ahead of Borough, who moved up to second after they beat Castleby 1-0.',
      ['Borough 1-0 Castleby'],
    ],
    [
      'Arden joined Castleby at the top on 32 points after their match with Borough ended goalless.',
      ['Arden 0-0 Borough'],
    ],
    [
      'Arden beat Castleby 2-0.\n\nEarlier, the game between Borough and Norby United was held up for an hour.\n\nThe game, which ended 1-1, was played without fans after trouble during the derby between Borough and Arden in May.',
      ['Arden 2-0 Castleby', 'Borough 1-1 Norby United'],
    ],
    [
      "Arden beat Borough 2-0. Castleby's Ashe struck late to earn a 2-2 draw for the hosts against Norby United.",
      ['Arden 2-0 Borough', 'Castleby 2-2 Norby United'],
    ],
    ["Arden beat Borough 2-0. Arden's Ashe struck late for the hosts.", ['Arden 2-0 Borough']],
    ['Arden went top with a 4-1 win over Borough and will win the group if they beat Castleby.', ['Arden 4-1 Borough']],
    ['A 4-1 win over Borough would be enough for Arden.', []],
    [
      'Arden drew 0-0 at Borough.\n\nArden failed to break through, but Castleby failed to take advantage as they drew 1-1 at Norby United.',
      ['Arden 0-0 Borough', 'Castleby 1-1 Norby United'],
    ],
    [
      'Arden beat Borough 4-0, while three-times champions Castleby also have 12 points after they beat Norby United 2-1.',
      ['Arden 4-0 Borough', 'Castleby 2-1 Norby United'],
    ],
    ['Arden were stunned 2-0 by Borough.', ['Borough 2-0 Arden']],
    ["Arden's perfect start to the season was dashed by leaders Borough in a 4-0 victory.", ['Borough 4-0 Arden']],
    ["Castleby rested as Arden's run was ended by Borough in a 2-1 win.", ['Borough 2-1 Arden']],
    ["Arden's hopes were dashed by Borough in a 2-1 defeat.", ['Borough 2-1 Arden']],
    [
      'Arden beat Borough 2-1. The champions kept up their pursuit of Arden with a 1-0 win over Castleby.',
      ['Arden 2-1 Borough'],
    ],
    ['Arden beat Borough 2-1. The holders closed the gap on Arden with a 1-0 win at Castleby.', ['Arden 2-1 Borough']],
    ['England striker Ashe scored to set Arden on their way to a 3-1 win against Borough.', ['Arden 3-1 Borough']],
    ['Arden kept on winning on a cold night in Ardenham with a hard-fought 2-1 victory over Nor', []],
    [
      'Arden kept on winning on a cold night in Ardenham with a hard-fought 2-1 victory over Borough',
      ['Arden 2-1 Borough'],
    ],
    ['Arden, third, were made to sweat by basement club Borough before winning 2-1.', ['Arden 2-1 Borough']],
    ['Arden were given a fright by second-tier side Borough before prevailing 3-2.', ['Arden 3-2 Borough']],
    ['Arden are third. Bottom club Borough won 2-1 at Castleby.', ['Borough 2-1 Castleby']],
    ["Arden trimmed Castleby's lead after Ola Brandt's double swept them past Borough 3-1.", ['Arden 3-1 Borough']],
    ['Arden were too good for Borough winning 2-0, while Castleby drew.', ['Arden 2-0 Borough']],
    ['Arden went second when two goals from Ola Brandt steered them past lowly Borough 2-0.', ['Arden 2-0 Borough']],
    ['Arden went second when two goals from Ola Brandt took them past Castleby on the night of 2-0.', []],
    ['Arden drew level with Castleby after they beat Norby United 3-0.', ['Arden 3-0 Norby United']],
    [
      "Arden came from behind to beat Borough, big-spending Castleby's slump continued after they drew 1-1 at Norby United.",
      ['Castleby 1-1 Norby United'],
    ],
    [
      'Arden took advantage of their closest rivals, Castleby, not playing by beating Borough 1-0.',
      ['Arden 1-0 Borough'],
    ],
    [
      'Arden is back on top. Ashe scored the only goal of a 1-0 win over Borough, moving the side two points clear of Castleby.',
      ['Arden 1-0 Borough'],
    ],
    ['A 1-0 win over Borough lifted Arden a point above Castleby.', ['Arden 1-0 Borough']],
    ['Arden, dreaming of a final at home, beat Borough 1-0.', ['Arden 1-0 Borough']],
    ['Arden, dreaming of beating Borough 1-0, trained all week.', []],
    ['Arden are top. Ashe scored the only goal of a 1-0 win over Borough.', ['Arden 1-0 Borough']],
    ["Arden are top. Ashe scored the only goal of Sunday's 1-0 win over Borough.", ['Arden 1-0 Borough']],
    ['Arden twice led Borough at Castle Park on Sunday before losing 3-2.', ['Borough 3-2 Arden']],
    ['Arden won 2-0 against a team that had beaten Borough 3-1 a week earlier.', []],
    [
      'Arden beat Castleby 4-0. Arden strolled home against a side which had beaten Borough 1-0 only last month.',
      ['Arden 4-0 Castleby'],
    ],
    [
      'Arden beat Borough 1-0 to close on Castleby. The leaders had drawn 2-2 at Norby United the previous evening.',
      ['Arden 1-0 Borough'],
    ],
    ['Arden made light work of Borough, the second-tier side going down 3-0.', ['Arden 3-0 Borough']],
    ['Arden knocked out Borough, the visitors losing 2-1.', ['Arden 2-1 Borough']],
    ['Arden lost to Borough, with the hosts winning 2-1.', ['Borough 2-1 Arden']],
    [
      "After Borough pulled clear, a late winner from Arden's Ashe in a 2-1 win at Castleby kept them in sight.",
      ['Arden 2-1 Castleby'],
    ],
    ['Elsewhere, Arden needed a 4-3 win on penalties to get past Borough after a 1-1 draw.', ['Arden 1-1 Borough']],
    ['Arden needed a 2-0 win to get past Borough in the table.', []],
    [
      'Arden beat Borough 2-0. Ashe scored. Castleby overcame Norby United by the very same score.',
      ['Arden 2-0 Borough', 'Castleby 2-0 Norby United'],
    ],
    [
      'Arden beat Borough 2-0. With the score still 1-0, Ashe hit the post. Castleby overcame Norby United by the same score.',
      ['Arden 2-0 Borough', 'Castleby 2-0 Norby United'],
    ],
    [
      'Arden beat Borough 3-0 and Castleby lost 1-0 at Norby United. Dale Athletic overcame Rivermouth United by the same score.',
      ['Arden 3-0 Borough', 'Norby United 1-0 Castleby', 'Dale Athletic 1-0 Rivermouth United'],
    ],
    [
      'Arden hosted Borough on Saturday. Final score: 2-1 Borough. Castleby beat Norby United 3-0.',
      ['Borough 2-1 Arden', 'Castleby 3-0 Norby United'],
    ],
    ['Arden hosted Borough on Saturday. Final, 4-0 Arden.', ['Arden 4-0 Borough']],
    ['Arden hosted Borough on Saturday. It finished 3-1 Borough.', ['Borough 3-1 Arden']],
    ['Arden hosted Borough on Saturday. It was 3-1 Borough fans who sang.', []],
    ['Arden hosted Borough on Saturday. Half-time score: 2-1 Borough.', []],
    ['Final score: Arden 2-1 Borough', ['Arden 2-1 Borough']],
    ['Our score: Arden 2-1 Borough', []],
    ['Arden hosted Borough on Saturday. Predicted final score: 3-0 Arden.', []],
    ['Arden hosted Borough on Saturday. My final score prediction: 2-1 Arden.', []],
    ['Arden hosted Borough on Saturday. If the final score is 2-0 to Arden, Borough go down.', []],
    ['Arden met Borough on Saturday. Penalties finished 4-3 Arden.', []],
    ['Arden failed to defeat Borough. Ola Brandt scored the only goal of the game.', []],
    ['Arden beat Borough thanks to a single goal from Ola Brandt and two from Jon Vik.', ['Arden 0-0 Borough']],
    [
      'Arden won 2-0 at Borough to beat them 3-1 on aggregate. Castleby lost by the same score to Norby United.',
      ['Arden 2-0 Borough', 'Norby United 2-0 Castleby'],
    ],
    [
      'Arden beat Borough 2-1 and Castleby led Norby United 1-0 at the break. Dale Athletic won by the same score at Rivermouth United.',
      ['Arden 2-1 Borough', 'Dale Athletic 2-1 Rivermouth United'],
    ],
    [
      'Arden lost 5-1 to Borough on Sunday, days after failing to repeat a 2-0 win over Castleby.',
      ['Borough 5-1 Arden', '~Arden 2-0 Castleby'],
    ],
    [
      'Arden lost 2-0 to Borough and were left plotting revenge for the 3-1 defeat in March.',
      ['Borough 2-0 Arden', '~Borough 3-1 Arden'],
    ],
    [
      'Arden lost 1-0 at Borough. That is just one win in six games. They had beaten Castleby 2-0 in August.',
      ['Borough 1-0 Arden', '~Arden 2-0 Castleby'],
    ],
    ['Arden target a top-four finish after a good start. They lost 2-0 to Borough last week.', ['Borough 2-0 Arden']],
    ['Arden recorded a first victory of the campaign by 2-1 at Borough.', ['Arden 2-1 Borough']],
    ['Arden let the win of the year slip by a 2-1 lead at Borough.', []],
    [
      'Castleby beat Norby United 3-0. There was chaos at Borough, where Arden, 2-1 down after 90 minutes, struck twice to win 3-2.',
      ['Castleby 3-0 Norby United', 'Arden 3-2 Borough'],
    ],
    [
      'Arden needed an own goal from the luckless Ola Brandt to see off Borough by the only goal.',
      ['Arden 1-0 Borough'],
    ],
    ['Arden needed a single goal from Ola Brandt to defeat Borough.', ['Arden 1-0 Borough']],
    ['Arden played on without a single goal before they could hope to defeat Borough.', []],
    ['Arden slumped to defeat Borough fans had feared.', []],
    ['Arden could have gone clear but were frustrated 0-0 at bottom club Borough.', ['Arden 0-0 Borough']],
    ['Arden put four past Borough without any reply.', ['Arden 4-0 Borough']],
    ['Arden put four past Borough without their first-choice forwards.', []],
    [
      "Castleby beat Norby United 3-0. Arden's Ashe scored the only goal of the game at Borough.",
      ['Castleby 3-0 Norby United', 'Arden 1-0 Borough'],
    ],
    ["Castleby beat Norby United 3-0. Arden's Ashe scored a goal at Borough.", ['Castleby 3-0 Norby United']],
    ["Arden won at Borough, where Ashe's late goal made it 2-1.", ['Arden 2-1 Borough']],
    ['Arden moved above city rivals Borough with a 3-2 victory in the derby.', ['Arden 3-2 Borough']],
    [
      'Arden on Saturday leapfrogged Borough to the top following a 3-0 win over visiting Castleby.',
      ['Arden 3-0 Castleby'],
    ],
    ['Arden beat Borough 3-2. Borough came back, and the sides were locked at 2-2.', ['Arden 3-2 Borough']],
    [
      'Arden beat Borough 3-2. They were short of the bite they showed in their last two outings, a 4-0 rout of Castleby and a 1-0 win away to Norby United.',
      ['Arden 3-2 Borough', '~Arden 4-0 Castleby', '~Arden 1-0 Norby United'],
    ],
    [
      'Arden, leading Borough by two points after a 1-0 win over Norby United, drew 0-0 with Castleby.',
      ['~Arden 1-0 Norby United', 'Arden 0-0 Castleby'],
    ],
    ['Arden, chasing the leaders Borough, beat Castleby 2-0.', ['Arden 2-0 Castleby']],
    ['Arden beat leading Borough 2-0.', ['Arden 2-0 Borough']],
    ['Arden, buoyed by a 1-0 win over Borough, drew 0-0 with Castleby.', ['~Arden 1-0 Borough', 'Arden 0-0 Castleby']],
    [
      'Arden, still reeling from a 3-0 loss to Borough, drew 0-0 with Castleby.',
      ['~Borough 3-0 Arden', 'Arden 0-0 Castleby'],
    ],
    ['Arden, fresh from a 1-0 win over Borough, are top.', ['Arden 1-0 Borough']],
    [
      'Arden beat Borough 2-1 and avenged a 4-1 thrashing in Castleby seven days earlier.',
      ['Arden 2-1 Borough', '~Borough 4-1 Arden'],
    ],
    ['Arden avenged a 4-1 defeat in August by beating Borough 2-1.', ['Arden 2-1 Borough', '~Borough 4-1 Arden']],
    [
      'Arden -- who drew 1-1 with Castleby on Sunday -- beat Borough 2-0.',
      ['Arden 2-0 Borough', '~Arden 1-1 Castleby'],
    ],
    [
      "Arden beat Borough 2-0. Castleby's winless run goes on after Ashe's leveller earned Norby United a 2-2 draw there.",
      ['Arden 2-0 Borough', 'Castleby 2-2 Norby United'],
    ],
    [
      "Arden beat Borough 2-0. Castleby's misery deepened when Ashe's late strike gave Norby United a 2-1 win.",
      ['Arden 2-0 Borough', 'Norby United 2-1 Castleby'],
    ],
    [
      'Arden, beaten 5-1 at Castleby earlier in the month and 2-1 by Borough in October, drew 1-1 with Norby United.',
      ['Arden 1-1 Norby United', '~Castleby 5-1 Arden', '~Borough 2-1 Arden'],
    ],
    [
      'Arden beat Borough 3-1. Borough, who had played Wednesday in a 0-0 slog against Castleby, came to sit deep.',
      ['Arden 3-1 Borough', '~Borough 0-0 Castleby'],
    ],
    ['Arden lost the derby 2-0 to Borough.', ['Borough 2-0 Arden']],
    [
      'Arden won 2-1 at Borough and Castleby drew 1-1 with Norby United.',
      ['Arden 2-1 Borough', 'Castleby 1-1 Norby United'],
    ],
    [
      'Arden beat Borough 5-1, with Castleby slipping up at home to Norby United, losing 2-0.',
      ['Arden 5-1 Borough', 'Norby United 2-0 Castleby'],
    ],
    ["Arden's 4-3 triumph over Borough threw the race open.", ['Arden 4-3 Borough']],
    ['Arden needed 20 minutes to put Borough to the sword, running out 5-1 winners.', ['Arden 5-1 Borough']],
    ['Arden, which must concentrate on keeping Borough at bay, beat Castleby 3-0.', ['Arden 3-0 Castleby']],
    ['Arden dished out a 5-0 hammering to Borough.', ['Arden 5-0 Borough']],
    ['Arden hammered four past Borough without reply.', ['Arden 4-0 Borough']],
    ['Arden and Borough could not be separated in a 2-2 thriller.', ['Arden 2-2 Borough']],
    ['Honours were even at 1-1 between Arden and Borough.', ['Arden 1-1 Borough']],
    ['Arden overtook Borough in third place thanks to a 3-1 win over Castleby.', ['Arden 3-1 Castleby']],
    [
      "Arden beat Borough with a late goal. The 2-1 victory lifts Ann Reed's team off the foot on a day when Castleby lost 3-0 at Norby United.",
      ['Norby United 3-0 Castleby', 'Arden 2-1 Borough'],
    ],
    [
      'Arden beat Borough 2-1. They had lost their previous four, the last of them 4-0 at home to Castleby.',
      ['Arden 2-1 Borough', '~Castleby 4-0 Arden'],
    ],
    [
      'Arden beat Borough 2-1. They had won their previous four, the latest of them 4-0 against Castleby.',
      ['Arden 2-1 Borough', '~Arden 4-0 Castleby'],
    ],
    [
      "Arden beat Borough 3-2. That's one back on Borough, who beat us 2-0 and 1-0 in the league last season.",
      ['Arden 3-2 Borough', '~Borough 2-0 Arden', '~Borough 1-0 Arden'],
    ],
    [
      'Arden beat Castleby 2-1. Before the tournament Arden lost to Borough in Ardenham and Boroughton, 1-0 and 3-1 respectively.',
      ['Arden 2-1 Castleby', '~Borough 1-0 Arden', '~Borough 3-1 Arden'],
    ],
    ["Arden's 2-1 victory moved them three points clear of Borough.", []],
    [
      'Arden beat Castleby 2-1. They are ahead of Borough, 4-2 winners over Norby United in the other game.',
      ['Arden 2-1 Castleby', 'Borough 4-2 Norby United'],
    ],
    [
      'Arden beat Castleby 2-1. Arden, who finished second in 2018, are ahead of Borough, 4-2 winners over Norby United.',
      ['Arden 2-1 Castleby', 'Borough 4-2 Norby United'],
    ],
    ['Arden beat Borough 2-1 in the last round of group matches.', ['Arden 2-1 Borough']],
    ['Rivermouth Vale 3 Skarby Old Boys 2', ['Rivermouth Vale 3-2 Skarby Old Boys']],
    [
      'Arden beat Borough 2-1. Castleby ended on a high with a 3-0 win over Norby United. Ola Brandt, whose own goal had settled the 1-0 loss to Arden, was not there.',
      ['Arden 2-1 Borough', 'Castleby 3-0 Norby United', '~Arden 1-0 Castleby'],
    ],
    ["Borough's hopes were dealt a blow on Sunday, Arden running out 2-1 winners.", ['Arden 2-1 Borough']],
    ["Arden dealt Borough's title hopes a blow, Ola Brandt scoring twice in a 4-1 win.", ['Arden 4-1 Borough']],
    ['There was also a win for leaders Arden, 3-0 against Borough.', ['Arden 3-0 Borough']],
    ['Arden rallied past Borough 2-1 in front of 19,871 on Saturday.', ['Arden 2-1 Borough']],
    ['Arden won at Borough 1-0.', ['Arden 1-0 Borough']],
    ['Arden are top after Ola Brandt struck the only goal against Borough.', ['Arden 1-0 Borough']],
    ['Arden are top after Ola Brandt struck his only goal for the club against Borough.', []],
    [
      'Arden beat Borough 3-2 after extra time. After a win at Castleby Arden were taken the distance again, the 90 minutes finishing all square at 2-2.',
      ['Arden 3-2 Borough'],
    ],
    [
      "Arden beat Borough 2-1 to book a date with either Castleby or Dale City. It was a first defeat in nine for Ann Reed's side, who had drawn 1-1 at Arden Lane in the first leg.",
      ['Arden 2-1 Borough', '~Arden 1-1 Borough'],
    ],
    [
      'Arden boss Ann Reed said they had "given everything" in beating Borough 2-1. Castleby beat Dale City 1-0.',
      ['Arden 2-1 Borough', 'Castleby 1-0 Dale City'],
    ],
    ['Arden and Borough battled to a 1-1 draw at Castle Park.', ['Arden 1-1 Borough']],
    ['Arden had victory over Borough in sight before being pegged back to 2-2 at Castle Park.', ['Arden 2-2 Borough']],
    ["Arden cut Borough's lead on a day when the champions could only draw 1-1 at Castleby.", ['Borough 1-1 Castleby']],
    ['In the other tie, Rivermouth were beaten 3-0 at home by Arden.', ['Arden 3-0 Rivermouth']],
    ['Rivermouth crashed to a 2-0 defeat at Arden.', ['Arden 2-0 Rivermouth']],
    ['Arden won their first game in a month, 2-1 against Borough.', ['Arden 2-1 Borough']],
    ['Castleby scored four without reply at Borough.', ['Castleby 4-0 Borough']],
    ['Arden, who thumped Borough 4-0 eight days ago, beat Castleby 1-0.', ['Arden 1-0 Castleby', '~Arden 4-0 Borough']],
    ['Arden drew 1-1 at Borough before beating them 1-0 at Arden Lane.', ['Arden 1-1 Borough', 'Arden 1-0 Borough']],
    [
      'Arden went through despite a 4-1 defeat at Borough, thanks to Castleby drawing 2-2 with Norby United.',
      ['Borough 4-1 Arden', 'Castleby 2-2 Norby United'],
    ],
    ['Arden meet Borough on Sunday after they beat Manila 1-0 away.', ['Arden 1-0 Manila']],
    ['Arden were winners by the only goal at Borough.', ['Arden 1-0 Borough']],
    [
      'Arden claimed a last-gasp victory over Borough. Ola Brandt secured the 1-0 win at Arden Lane.',
      ['Arden 1-0 Borough'],
    ],
    [
      'Arden ended up 3-2 winners. Borough fell behind to an Ola Brandt goal and Borough never recovered.',
      ['Arden 3-2 Borough'],
    ],
    ['Arden ended up losing 3-2 to Borough.', ['Borough 3-2 Arden']],
    [
      "Arden beat Borough 1-0. Castleby drew 1-1 at Arden's next opponents, Dale City.",
      ['Arden 1-0 Borough', 'Castleby 1-1 Dale City'],
    ],
    ["Arden beat Borough 1-0. Castleby won 2-1 against Arden's next opponents.", ['Arden 1-0 Borough']],
    ["Borough were beaten by Arden. Ola Brandt's header condemned them to a 1-0 defeat.", ['Arden 1-0 Borough']],
    ['Arden beat Borough. Ola Brandt had also scored in the 2-0 win at Arden Lane in August.', ['Arden 0-0 Borough']],
    ['Arden and Borough shared the points at Castle Park (1-1).', ['Arden 1-1 Borough']],
    ['Arden take a 3-0 lead to Boroughton for the second leg against Borough.', ['Arden 3-0 Borough']],
    [
      'There were goalless draws between Arden and Borough, and Castleby and Norby Vale.',
      ['Arden 0-0 Borough', 'Castleby 0-0 Norby Vale'],
    ],
    ['Arden climbed to third at the expense of Borough. They won 3-1 on Saturday.', ['Arden 3-1 Borough']],
    ['Arden and Borough finished all square at 1-1.', ['Arden 1-1 Borough']],
    ['Two late goals helped lead Arden past visiting Borough 2-0.', ['Arden 2-0 Borough']],
    ['Non-league Castleby, meanwhile, beat Arden 1-0.', ['Castleby 1-0 Arden']],
    ['Arden won 2-0 at Castle Park with two goals from Ola Brandt against Borough.', ['Arden 2-0 Borough']],
    ['Arden had few problems against Borough. Ola Brandt headed another to complete a 4-0 win.', ['Arden 4-0 Borough']],
    ['Arden were not so lucky. The millionaires were humbled 2-1 at home by Borough.', ['Borough 2-1 Arden']],
    ['Arden go to Borough, which it beat 3-1 in the cup.', ['Arden 3-1 Borough']],
    ['Mount Kenya United fell 3-1 to Arden.', ['Arden 3-1 Mount Kenya United']],
    ['Arden and Borough have three points each after the Gulls stunned the champions 2-1.', ['Borough 2-1 Arden']],
  ])('%s', (text, expected) => {
    expect(matchesIn(text).map(line)).toEqual(expected);
  });

  it.each([
    [
      'Arden beat Borough 2-1. In the other semi-final, Castleby edged out second-division Norby 1-0.',
      ['Arden 2-1 Borough', 'Castleby 1-0 Norby'],
    ],
    [
      'Arden lost 1-0 to Castleby. Arden next go to Borough. The two sides drew 3-3 earlier in the season.',
      ['Castleby 1-0 Arden', '~Arden 3-3 Borough'],
    ],
    [
      "Arden won 1-0 at Castleby. Arden's match with Borough has been moved. Last season it finished 1-1.",
      ['Arden 1-0 Castleby', '~Arden 1-1 Borough'],
    ],
    [
      "Arden beat Borough 4-1, completing a triumph after last month's 2-1 home loss.",
      ['Arden 4-1 Borough', '~Borough 2-1 Arden'],
    ],
    [
      "Arden lost 1-0 to Castleby. Borough had overcome Norby Vale 4-2 in Friday's other semi-final.",
      ['Castleby 1-0 Arden', 'Borough 4-2 Norby Vale'],
    ],
    ['Arden won 2-1 at Borough. The sides drew 1-1 in March.', ['Arden 2-1 Borough', '~Arden 1-1 Borough']],
    [
      'Arden beat Borough 3-1. After a goalless first meeting, the tie came alive.',
      ['Arden 3-1 Borough', '~Arden 0-0 Borough'],
    ],
    [
      'Arden were held by Borough last week, 1-1, and slipped up again when they drew 3-3 with Castleby.',
      ['~Arden 1-1 Borough', 'Arden 3-3 Castleby'],
    ],
    [
      'Arden beat Borough 2-0. Having won 1-0 in Boroughton, the holders were never in danger.',
      ['Arden 2-0 Borough', '~Arden 1-0 Borough'],
    ],
    [
      'Arden beat Castleby 2-1. The other tie takes place on Saturday, with Borough holding a 2-1 lead.',
      ['Arden 2-1 Castleby'],
    ],
  ])('%s: every match once', (text, expected) => {
    expect(matchesIn(text).map(line)).toEqual(expected);
  });
});

it('takes the word right before the opponent for where a match was', () => {
  const [match] = matchesIn('Arden recorded a 3-1 win at Arden Lane against Borough.');
  expect(match?.home?.name).toBe('Arden');
});

it('puts the home side first in a list that counts the goals of each', () => {
  const text = 'Results\n\nArden 2 (Ashe 12, Boon 40) Borough 1 (Cole 77)\n\nCastleby 0 Arden 3';
  expect(matchesIn(text).map(({ home }) => home?.name)).toEqual(['Arden', 'Castleby']);
});

describe('who is named beside a result and did not play in it', () => {
  it.each([
    ['Arden came unstuck at Borough, losing 2-0 to cede the summit to Castleby.', ['Borough 2-0 Arden']],
    ['Arden slipped up at Borough on Sunday, drawing 1-1 to hand the lead to Castleby.', ['Arden 1-1 Borough']],
    ['Arden came unstuck against Borough, losing 2-0 to fall behind Castleby.', ['Borough 2-0 Arden']],
    ['Arden lost 2-0 to surrender top spot to Castleby.', []],
    ['Arden slumped to a 2-0 loss to relinquish first place to Castleby.', []],
    ['Arden lost 2-0 on Sunday to Castleby.', ['Castleby 2-0 Arden']],
    ['Arden slipped up, losing 2-1 to drop to a third defeat to Castleby.', ['Castleby 2-1 Arden']],
    [
      "Arden failed to profit from Castleby's collapse against Borough on Saturday when they were held 2-2.",
      ['Borough 2-2 Castleby'],
    ],
    ["Arden gained from Castleby's stumble at Borough, where they drew 1-1.", ['Borough 1-1 Castleby']],
    [
      'Arden lost their second straight match as Borough fought back to win 2-1 against the nine-time champions.',
      ['Borough 2-1 Arden'],
    ],
    ['Arden knocked four-time champions Borough out of the Cup with a 2-1 victory.', ['Arden 2-1 Borough']],
    ['Arden sent holders Borough tumbling out of the Cup with a 2-1 win.', ['Arden 2-1 Borough']],
    [
      'Arden will meet pre-tournament favourites Castleby after surviving a scare before defeating Borough 3-1.',
      ['Arden 3-1 Borough'],
    ],
    ['Arden beat Borough 2-1 while a late penalty gave a 1-0 win to Castleby.', ['Arden 2-1 Borough']],
    ['A late goal gave a 1-0 win to Arden against Borough.', ['Arden 1-0 Borough']],
    ['Arden tamped down Borough with a 4-1 drubbing.', ['Arden 4-1 Borough']],
    ['A late goal earned Arden a point in a thrilling 2-2 clash with Borough.', ['Arden 2-2 Borough']],
    ["An own goal from Borough's Cole granted Arden a point in a gripping 1-1 encounter.", ['Arden 1-1 Borough']],
    ['Arden beat Borough 1-0. It remained at 0-0 long into the second half.', ['Arden 1-0 Borough']],
    [
      'Arden played host to perennial champions Borough looking to overturn a 2-1 deficit from the first leg.',
      ['Borough 2-1 Arden'],
    ],
    ["Arden forgot Castleby's visit as they drew 1-1 with Borough.", ['Arden 1-1 Borough']],
  ])('%s', (text, expected) => {
    expect(matchesIn(text).map(line)).toEqual(expected);
  });
});

describe('a result that a day owns', () => {
  it.each([
    [
      "Arden kept their lead with Saturday's 2-0 win over Borough, as Castleby fell to a 2-0 defeat at Dale City.",
      ['Arden 2-0 Borough', 'Dale City 2-0 Castleby'],
    ],
    [
      'Arden avenged their cup final defeat with a 2-1 victory over Borough while Castleby lost 1-0 to Dale City in qualifying for the 2026 World Cup.',
      ['Arden 2-1 Borough', 'Dale City 1-0 Castleby'],
    ],
    [
      'Arden beat Borough 2-1. It was sweet revenge for Arden, who were beaten 1-0 by Borough in a bitterly disappointing loss in Castleby two months ago.',
      ['Arden 2-1 Borough', '~Borough 1-0 Arden'],
    ],
    [
      "Arden, with Saturday's 2-0 win over Borough behind them, drew 1-1 with Castleby.",
      ['~Arden 2-0 Borough', 'Arden 1-1 Castleby'],
    ],
    ['Arden, thrashed 5-1 by Castleby, drew 1-1 with Borough.', ['Arden 1-1 Borough', '~Castleby 5-1 Arden']],
    ["Arden's 3-2 loss to Borough was sealed by Mario Holm.", ['Borough 3-2 Arden']],
    ["Arden's 3-2 loss was sealed by Mario Holm, whose brace turned it.", []],
    ["Arden's 2-1 defeat was made certain by Jan Lind's penalty.", []],
    ['Arden suffered a third straight defeat at the hands of Borough, 1-0 winners on Sunday.', ['Borough 1-0 Arden']],
    ["Arden's third straight defeat came against Borough, 1-0 winners thanks to Jan Lind.", ['Borough 1-0 Arden']],
    ['Arden slipped to defeat against Borough, the 1-0 winners.', ['Borough 1-0 Arden']],
    ['Arden lost again to Borough, comfortable 3-0 winners.', ['Borough 3-0 Arden']],
    ['Arden came from behind against Borough, emerging 2-1 winners.', ['Arden 2-1 Borough']],
    ['Arden beat Borough 2-0, having lost the reverse fixture 3-1.', ['Arden 2-0 Borough', '~Borough 3-1 Arden']],
    ['Arden, held 1-1 at Castleby in midweek, beat Borough 2-0.', ['Arden 2-0 Borough', '~Arden 1-1 Castleby']],
    [
      'Arden and Borough met on Saturday. Arden had not lost to Borough since a 2-0 defeat at home in December 2014.',
      ['~Borough 2-0 Arden'],
    ],
    [
      "Arden thrashed Dale City on Monday. Fresh from a hat-trick in Friday's 5-0 win over Borough, Ashe scored again.",
      ['~Arden 5-0 Borough'],
    ],
  ])('%s', (text, expected) => {
    expect(
      matchesIn(text)
        .filter(({ score }) => score !== null)
        .map(line),
    ).toEqual(expected);
  });
});

describe('countries', () => {
  it.each([
    ["Ghana beat Mali 2-0. Mali's dream of ending her wait is over.", ['Ghana', 'Mali']],
    ['Ghana beat Mali 2-0. Ghana will play her next match on Sunday.', ['Ghana', 'Mali']],
    ['Ghana beat Mali 2-0. Ann Reed scored her third goal, and she was pleased.', ['Ghana Women', 'Mali Women']],
  ])('may be a she: %s', (text, expected) => {
    expect(matchesIn(text)[0]?.teams.map(({ name }) => name)).toEqual(expected);
  });
});
