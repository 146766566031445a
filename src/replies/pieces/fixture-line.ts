import type { Fixture } from '../../dataset/dataset.ts';
import { escaped } from '../escape.ts';
import { unknownMark } from '../marks.ts';
import type { View } from '../view.ts';
import { writtenDay } from './day.ts';
import { shownStage } from './occasion.ts';
import { shownLocal } from './team-name.ts';

/** `Semi-final: Roma v Bayer Leverkusen, a rematch of 2023`; `dayOf` writes the day where there is less room. */
export function fixtureLine(
  { teams, stage, date, rematchOf }: Fixture,
  view: View,
  dayOf: (day: string) => string = (day) => writtenDay(day, view.messages),
): string {
  const { messages } = view;
  const [first, second] = teams;
  return messages.say('fixture', {
    stage: stage === null ? 'none' : shownStage(stage, messages),
    pairing: messages.say('pairing', {
      first: shownLocal(first, view),
      second: second === null ? unknownMark : shownLocal(second, view),
    }),
    date: date === null ? 'none' : dayOf(date),
    rematch: rematchOf === null ? 'none' : escaped(rematchOf),
  });
}
