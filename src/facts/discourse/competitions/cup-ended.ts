import type { Item } from '../../mentions/mention.ts';

const hopes = /^(?:hopes?|dreams?|bid|quest|defence|defense|adventure|journey|ambitions?|glory)$/u;
const overWord = /^(?:ended|over|dashed|crushed|shattered|halted|extinguished|finished|gone)$/u;
const atEnd = /\b(?:at|to) an end\b/u;
const putting = /^(?:knock|dump|sen[dt]|put|crash|bundl|bow|throw|threw|boot|kick)/u;

/** How far behind a cup it is told that it is over for somebody. */
const reach = 9;

/** "knocked the FA Cup holders out", "their FA Cup hopes were ended by Borough": who goes out of a cup has played in it. */
export function isEndOfCup(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'COMPETITION' || !mention.candidates.every(({ kind }) => kind === 'cup')) return false;
  if (items.some(({ type }, index) => type === 'COMPETITION' && index !== at)) return false;
  const behind = items.slice(at + 1, at + 1 + reach);
  if (behind[0]?.word === 'holders') return isPutOut(items, at, behind);
  if (!hopes.test(behind[0]?.word ?? '')) return false;
  return behind.some(({ word }) => overWord.test(word)) || atEnd.test(behind.map(({ word }) => word).join(' '));
}

/** "knocked out FA Cup holders Borough", "dumped the FA Cup holders out", "FA Cup holders Borough crashed out" */
function isPutOut(items: readonly Item[], at: number, behind: readonly Item[]): boolean {
  const around = [...items.slice(Math.max(0, at - 5), at), ...behind];
  return around.some(
    ({ word }, index) =>
      putting.test(word) &&
      (/\bout$/u.test(word) || around.slice(index + 1, index + 7).some((each) => each.word === 'out')),
  );
}
