import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** `Holm Utrecht`, `Holm ?` where the side is left open. */
function sidesIn(text: string): readonly string[] {
  return readArticle(articleOf({ text }), reader).facts.flatMap((fact) =>
    fact.kind === 'card' ? [`${fact.player.split(' ').at(-1) ?? ''} ${fact.team?.name ?? '?'}`] : [],
  );
}

describe('the side of a card', () => {
  test.each([
    ['Ajax beat Utrecht 2-0, who had Nils Holm sent off before half-time.', 'Holm FC Utrecht'],
    [
      'Ajax won 2-0 at Utrecht. Utrecht, beaten 1-0 at Feyenoord in midweek, finished with ten men when Nils Holm was dismissed.',
      'Holm FC Utrecht',
    ],
    ['Ajax beat Utrecht, who had Nils Holm sent off, 2-0.', 'Holm FC Utrecht'],
    ['Ajax, who had Nils Holm sent off late on, beat Utrecht 2-1.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1 despite having Nils Holm sent off early on.', 'Holm Ajax'],
    ['Ajax beat ten-man Utrecht 2-1, Nils Holm having been dismissed before the break.', 'Holm FC Utrecht'],
    ['Ajax beat 10-man Utrecht 2-1. Nils Holm was dismissed before the break.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Nils Holm was dismissed. The visitors, reduced to ten men, fell apart.', 'Holm ?'],
    ['Ajax beat Utrecht 2-1. Utrecht were reduced to ten men. Nils Holm was dismissed.', 'Holm FC Utrecht'],
    ['Ajax lost 3-0 to Utrecht, ending with ten men after Nils Holm was dismissed.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1 after Nils Holm was sent off.', 'Holm ?'],
    ['Ajax beat Utrecht 2-1. Ajax dominated, Ola Brandt going close before Nils Holm was sent off.', 'Holm ?'],
    ['Ajax lost 3-0 to Utrecht and finished with ten men after Nils Holm collected a second yellow.', 'Holm Ajax'],
    ['Ajax went down 2-0 at Utrecht and ended with nine men after Nils Holm saw red.', 'Holm Ajax'],
    ['Ajax drew 0-0 with Utrecht, who finished with ten men after Nils Holm was sent off.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Nils Holm was sent off for a lunge on Ajax striker Luis Mora.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Ajax striker Luis Mora was tripped by Nils Holm, who was sent off.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Nils Holm was sent off for Utrecht.', 'Holm FC Utrecht'],
    ["Ajax beat Utrecht 2-1. Utrecht's misery was complete when Nils Holm was sent off.", 'Holm FC Utrecht'],
    ["Ajax beat Utrecht 2-1. Ajax's cause was helped when Utrecht had Nils Holm sent off.", 'Holm FC Utrecht'],
    ["Ajax beat Utrecht 2-1. Ajax's task was made easier when Nils Holm was sent off.", 'Holm ?'],
    ["Ajax lost 2-1 to Utrecht. Ajax's cause was not helped when Nils Holm was sent off.", 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1. There was worse to come for Utrecht when Nils Holm was sent off.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Nils Holm was sent off, leaving Utrecht with ten men.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Utrecht could not make the extra man tell after Nils Holm was sent off.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1. Nils Holm scored for Utrecht. Holm was later booked.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. The referee showed a red card to Nils Holm of Utrecht.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1 and led early, but Nils Holm saw red for Ajax late on.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1. Nils Holm became the third Utrecht player to be sent off this season.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Nils Holm missed the last game after being sent off at Feyenoord.', ''],
    ["Ajax drew 1-1 with Utrecht. Utrecht failed to take advantage of Nils Holm's red card.", 'Holm Ajax'],
    ['Ajax drew 1-1 with Utrecht. Utrecht were given a boost when Nils Holm was sent off.', 'Holm Ajax'],
    ['Ajax drew 1-1 with Utrecht. Utrecht could not capitalise on the dismissal of Nils Holm.', 'Holm Ajax'],
    ['Ajax drew 1-1 with Utrecht. Utrecht pushed for a winner when Nils Holm was sent off.', 'Holm ?'],
    ['Ajax drew 1-1 with Utrecht. Utrecht wanted a penalty, but instead Nils Holm was sent off.', 'Holm ?'],
    ['Ajax drew 1-1 with Utrecht. Utrecht felt hard done by when Nils Holm was sent off.', 'Holm FC Utrecht'],
    ["Ajax drew 1-1 with Utrecht. Utrecht's cause was not helped by the sending-off of Nils Holm.", 'Holm FC Utrecht'],
    ["Ajax drew 1-1 with Utrecht. Nils Holm's dismissal made life difficult for Utrecht.", 'Holm FC Utrecht'],
    ['Ajax drew 1-1 with Utrecht. A red card for Nils Holm left Utrecht facing an uphill task.', 'Holm FC Utrecht'],
    ['Ajax drew 1-1 with Utrecht. Despite having Nils Holm sent off, Utrecht held on.', 'Holm FC Utrecht'],
    ['Ajax drew 1-1 with Utrecht. With Nils Holm sent off, Utrecht had to defend.', 'Holm FC Utrecht'],
    ['Ajax drew 1-1 with Utrecht. With Nils Holm sent off, Utrecht pushed for a winner.', 'Holm ?'],
    ['Ajax drew 1-1 with Utrecht. Nils Holm was sent off on his Utrecht debut.', 'Holm FC Utrecht'],
    ['Ajax drew 1-1 with Utrecht. Nils Holm saw red, Utrecht seeing out the game with ten men.', 'Holm FC Utrecht'],
    ["Ajax drew 1-1 with Utrecht. Utrecht's frustration boiled over and Nils Holm was sent off.", 'Holm FC Utrecht'],
    [
      'Ajax drew 1-1 with Utrecht. Utrecht coach Ben Reed could only watch as Nils Holm was sent off.',
      'Holm FC Utrecht',
    ],
    ['Ajax drew 1-1 with Utrecht. Midway through the second half Utrecht had Nils Holm sent off.', 'Holm FC Utrecht'],
    [
      'Ajax drew 1-1 with Utrecht. Nils Holm of Ajax and Piet Vos of Utrecht were sent off.',
      'Holm Ajax; Vos FC Utrecht',
    ],
    ['Ajax drew 1-1 with Utrecht. Ajax had Nils Holm sent off and Utrecht lost Piet Vos.', 'Holm Ajax; Vos FC Utrecht'],
    ['Ajax beat Utrecht 2-1. The only blemish for Ajax was a late red card for Nils Holm.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1. Nils Holm was sent off for Utrecht after two quick bookings.', 'Holm FC Utrecht'],
    [
      "Ajax beat Utrecht 2-1. Utrecht's night went from bad to worse in the 34th minute as Nils Holm saw red.",
      'Holm FC Utrecht',
    ],
    ['Ajax beat Utrecht 2-1. Nils Holm (Ajax) and Piet Vos (Utrecht) were booked.', 'Holm Ajax; Vos FC Utrecht'],
    ['Ajax lost 1-0 at Utrecht and had Nils Holm sent off.\n\nFeyenoord drew 1-1 with Twente.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1. Nils Holm of Utrecht was sent off.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Nils Holm was sent off for Utrecht after Ivo Holm scored for Ajax.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1. Holm was sent off after Ivo Holm scored for Ajax.', 'Holm Ajax'],
    ['Ajax beat Utrecht 2-1. Nils Holm (Utrecht) was booked.', 'Holm FC Utrecht'],
    ['Ajax beat Utrecht 2-1.\n\nAjax\n1 Berg\n5 Holm Booked at 71mins\n\nFC Utrecht\n2 Smit', 'Holm Ajax'],
  ])('in %j is %s', (text, side) => {
    expect(sidesIn(text).join('; ')).toBe(side);
  });
});
