import type { Item } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';

/** Where the sentence goes on to another result: "beat Borough 9-0 and Castle won 4-1 away to Dale". */
export function endOfTelling({ to, scoreAt }: ResultReading, items: readonly Item[]): number {
  const from = Math.max(to, scoreAt + 1);
  const last = Math.min(items.length, to + 6);
  for (let at = from; at < last; at += 1) {
    if (items[at]?.type === 'SCORE') return at;
    if (/^(?:and|but|while|as|with|[;,])$/u.test(items[at]?.word ?? '') && nameBehind(items, at)?.type === 'TEAM')
      return at;
  }
  return last;
}

/** What the clause behind a joint begins with: ", with the Arden", "and Arden". */
function nameBehind(items: readonly Item[], joint: number): Item | undefined {
  let at = joint + 1;
  while (at < joint + 3 && /^(?:the|with|while|but|and|as)$/u.test(items[at]?.word ?? '')) at += 1;
  return items[at];
}
