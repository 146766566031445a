import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { unknownTeam } from '../../team-ref.ts';

/** No opponent stands right behind these: "won 2-1 at Castle Park on Christmas Eve". */
const elsewhere = /(?:^| )(?:to|on|in|from|for|of|after|before|during|until)$/u;

/** A capitalised name where an opponent must stand is a team that the lexicon does not hold. */
export function shapeOf(items: readonly Item[], reading: ResultReading): TeamRef | null {
  const mention = reading.object === null ? undefined : items[reading.object]?.mention;
  const before = items[(reading.object ?? 0) - 1];
  if (before?.type === 'MARK' || before?.wordClass === 'role' || elsewhere.test(before?.word ?? '')) return null;
  // "a 0-0 draw despite Ashe's red card"
  const owned = items[(reading.object ?? 0) + 1]?.word;
  if ((owned === "'s" || owned === "'") && /^(?:despite|as|with)$/u.test(before?.word ?? '')) return null;
  // "won 2-0 with two goals from Ashe"
  if (reading.by === 'with' && reading.outcome !== 'draw') return null;
  if (before?.word === 'the' && items[(reading.object ?? 0) - 2]?.word === 'at') return null;
  return mention?.type === 'PERSON' &&
    !/\b(?:stadium|park|arena|road|lane|ground|field|stade|stadio|estadio|stadion|complex|cent(?:er|re)|dome|bowl|parc|sports|cup|league|trophy|street|maidan|gardens|hotel|university)\b/iu.test(
      mention.name,
    )
    ? unknownTeam(mention.name)
    : null;
}
