import type { Messages } from '../messages.ts';

/** As the cards show them. */
export const derivedSign = '†';
export const unknownSign = '?';

/** What † and ? mean, each where it occurs. */
export function pictureLegend(
  { say }: Messages,
  occurs: { readonly derived: boolean; readonly unknown: boolean },
): readonly string[] {
  return [
    ...(occurs.derived ? [say('legend.derived', { mark: derivedSign })] : []),
    ...(occurs.unknown ? [say('legend.unknown', { mark: unknownSign })] : []),
  ];
}
