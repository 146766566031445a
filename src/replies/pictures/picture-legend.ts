import { reportLanguage } from '../marks.ts';
import type { Messages } from '../messages.ts';

/** As the cards show them. */
export const derivedSign = '†';
export const unknownSign = '?';

/** What † and ? mean and what language the words of reports are in, each where it occurs. */
export function pictureLegend(
  { say, locale }: Messages,
  occurs: { readonly derived: boolean; readonly unknown: boolean; readonly printed?: boolean },
): readonly string[] {
  return [
    ...(occurs.derived ? [say('legend.derived', { mark: derivedSign })] : []),
    ...(occurs.unknown ? [say('legend.unknown', { mark: unknownSign })] : []),
    ...(occurs.printed === true && !locale.startsWith(reportLanguage) ? [say('legend.printed')] : []),
  ];
}
