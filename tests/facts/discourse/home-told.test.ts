import { expect, it } from 'vitest';
import { matchesIn } from './matches-in.ts';

it.each([
  ['Arden beat Borough 2-1. Jon Reed put them ahead at a rain-lashed Castle Park.', 'Borough'],
  ['Arden beat Borough 2-1. Borough looked to be heading for a win at Castle Park when Jon Reed struck.', 'Borough'],
  ['Arden beat host club Borough 2-1.', 'Borough'],
  ['On home soil, Arden beat Borough 2-1.', 'Arden'],
  ['On home soil Arden had little trouble with Borough, winning 2-1.', 'Arden'],
  ['In front of their own fans, Arden lost 2-1 to Borough.', 'Arden'],
  ['Playing away from home for the first time in a month, Arden lost 2-1 to Borough.', 'Borough'],
  ['Despite being on their travels, Arden beat Borough 2-1.', 'Borough'],
  ['Arden, at home for the first time since March, beat Borough 2-1.', 'Arden'],
  ['Arden beat Borough 2-1. Borough led through Jon Reed, silencing the home fans.', 'Arden'],
  ['Arden beat Borough 2-1. Reed struck late for Arden, to the delight of the home crowd.', 'Arden'],
  ["Arden beat Borough 2-1. It was the hosts' fifth win in a row.", 'Arden'],
  ['Arden beat Borough 2-1, the visitors slumping to a third successive defeat.', 'Arden'],
  ['Arden beat Borough 2-1. Arden were simply too good for their hosts.', 'Borough'],
  ['Arden beat Borough 2-1. Arden had chance after chance against their visitors.', 'Arden'],
  ['A packed Castle Park saw Arden beat Borough 2-1.', 'Borough'],
  ['Arden beat Borough 2-1. It was the first home defeat of the season for Borough.', 'Borough'],
  ['Arden beat Borough 2-1. It was a third straight away win for Arden.', 'Borough'],
  ['Arden beat Borough 2-1. Arden, who had lost three in a row, deserved the win at Borough.', 'Borough'],
  ['Ardenham, Jan 14 (PTI) Borough beat Arden 2-1 at the Old Ground here on Tuesday.', 'Arden'],
  ['ARDENHAM: Borough and Arden drew 1-1 here yesterday.', 'Arden'],
  ['Arden claimed their first away win of the season by beating Borough 2-1.', 'Borough'],
  ['Arden beat Borough 2-1 to make it six home wins in a row.', 'Arden'],
  ["Arden beat Borough 2-1. The defeat was Borough's third in a row at home.", 'Borough'],
  ['Arden claimed a first win on the road, beating Borough 2-1.', 'Borough'],
  ["Arden ended Borough's unbeaten home record with a 2-1 win.", 'Borough'],
  ['Arden extended their unbeaten run on the road with a 1-1 draw with Borough.', 'Borough'],
  ['Arden lost 2-1 to Borough and were booed off by the home fans.', 'Arden'],
  ['Arden beat Borough 2-1 to the delight of their travelling fans.', 'Borough'],
  ['Arden beat Borough 2-1 to send the home crowd into raptures.', 'Arden'],
  ['Arden were hosted by Borough and lost 2-1.', 'Borough'],
  ['Arden went to Borough and won 2-1.', 'Borough'],
  ['Arden were the visitors as Borough won 2-1.', 'Borough'],
  ['Arden left Borough with a 2-1 win.', 'Borough'],
  ['Arden returned from Borough with a point from a 1-1 draw.', 'Borough'],
  ['Arden beat the hosts Borough 2-1.', 'Borough'],
  ['Arden dropped two points at home in a 1-1 draw with Borough.', 'Arden'],
  ['In other matches:\n\nARDEN 0, BOROUGH 0\n\nNeither goalkeeper had much to do.', 'Arden'],
])('tells who was at home by what it says of one side: %s', (text, home) => {
  expect(matchesIn(text)[0]?.home?.name).toBe(home);
});

it.each([
  ['Arden beat Borough 2-1. The visitors were denied a fourth straight win.'],
  ['Arden beat Borough 2-1. The hosts were chasing a third win in a row.'],
  ['Arden beat Borough 2-1, their first win since they last played on home soil.'],
  ['Arden drew 1-1 with Borough at the Ola Brandt Stadium.'],
  ['Ardenham, Jan 14 (PTI) Borough beat Arden 2-1 in Castleby on Tuesday.'],
  ['Arden beat Borough 2-1. Reed drew the visitors level before the winner.'],
  ['Arden beat Borough 2-1 after three straight home defeats.'],
  ['Arden bounced back from a third home defeat with a 2-1 win over Borough.'],
  ['Arden beat Borough 2-1. Arden still have the best home record in the league.'],
  ['Arden beat Borough 2-1. Reed was booed by the home fans.'],
  ['Arden beat Borough 2-1 with few away fans in the ground.'],
  ["Arden's 2-1 win left Borough with ten points."],
  ['Arden and Borough drew 1-1. The fans at home were silenced by an early goal.'],
])('leaves it open where that is said of another match or of what did not come about: %s', (text) => {
  expect(matchesIn(text)[0]?.home ?? null).toBeNull();
});
