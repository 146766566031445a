import type { Item } from '../../mentions/mention.ts';
import { isPerson } from '../scorers/name-phrase.ts';

/** "after Arden had taken a fourth-minute lead": the time is that of the lead, and of nothing told before "after". */
export function isOfLead(items: readonly Item[], from: number, at: number): boolean {
  if (!/^(?:lead|advantage|deficit)$/u.test(items[at + 1]?.word ?? '')) return false;
  const joint = items.findLastIndex(
    ({ word }, index) => index < at && /^(?:after|when|following|despite)$/u.test(word),
  );
  return joint >= from && items.slice(joint, at).every((item) => !isPerson(item));
}
