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

/** "wasted a fourth-minute lead when Rossi levelled": the time is that of the lead, and of nothing told behind it. */
export function isOfLostLead(items: readonly Item[], at: number): boolean {
  return (
    /^(?:lead|advantage|deficit)$/u.test(items[at + 1]?.word ?? '') &&
    items.slice(Math.max(0, at - 3), at).some(({ word }) => lostLead.test(word))
  );
}

const lostLead =
  /^(?:wasted|lost|surrendered|squandered|blew|threw|relinquished|overturned|overcame|erased|cancelled out|wiped out|cost|from)$/u;
