import type { Item } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';

const hopes = new Set(
  'imagine imagining imagined dream dreamt dreamed dreams dreaming predict predicts predicted predicting prediction suppose supposing pretend bet hypothetical fantasy'.split(
    ' ',
  ),
);
const conditions = new Set(['if', 'unless', 'whether', 'might', 'may', 'could', 'should', 'can']);
/** Behind these a condition is none: "could only draw 1-1", "can celebrate a 2-0 win". */
const real = new Set(['only', 'not', 'celebrate', 'reflect', 'look', 'thank']);
const verbs: ReadonlySet<string> = new Set(['beat', 'beating', 'won', 'win', 'lost', 'drew', 'held']);
const near = 8;

/** Whether a result is hoped for, feared or dreamt of and did not happen: "If Arden beat Borough 3-0", "could win 3-0". */
export function isHypothetical(items: readonly Item[], { from, scoreAt }: ResultReading): boolean {
  // "If Arden's 5-1 loss was a shock": a noun tells of what has happened.
  if (!verbs.has(items[from]?.wordClass ?? '')) return false;
  // "if they beat Borough, whom they defeated 4-0 in May": what hangs on a name did happen.
  if (items.slice(from, scoreAt).some((item) => item.wordClass === 'who' || item.word === 'whom')) return false;
  for (let at = from - 1; at >= 0 && items[at]?.word !== ';'; at -= 1) {
    const word = items[at]?.word ?? '';
    if (hopes.has(word)) return true;
    if (at < from - near || !conditions.has(word)) continue;
    const clause = items.slice(at + 1, from);
    if (
      !clause.some((item) => item.word === ',' || item.type === 'SCORE' || item.type === 'QUOTE' || real.has(item.word))
    )
      return true;
  }
  return false;
}
