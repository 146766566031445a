import type { Item } from '../../mentions/mention.ts';

/** "in the first half Rossi …", "after 20 minutes Rossi …": behind these a clause begins. */
export function isTimeOrScore({ type, word, wordClass }: Item): boolean {
  return word === 'half' || type === 'MINUTE' || type === 'DATE' || type === 'SCORE' || wordClass === 'half-time';
}

const timeOpens =
  /^(?:late|early|deep|midway|with|in|on|at|shortly|soon|just|right|barely|towards?|during|from|long|straight)$/u;
const timeEnds =
  /^(?:on|game|match|contest|tie|time|play|out|running out|ticking|interval|break|restart|kick-off|day|night|evening|afternoon|change|start|end|stages?|period|hour|whistle|go|spell|proceedings|second-half|opening|closing|attempt|asking|opportunity)$/u;

/** "Late in the game Rossi …", "But with time running out Rossi …": behind when it was a clause begins. */
export function isBehindTime(items: readonly Item[], from: number): boolean {
  if (!timeEnds.test(items[from - 1]?.word ?? '')) return false;
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const { type = 'MARK', word = '' } = items[at] ?? {};
    if (type !== 'WORD' && type !== 'NUMBER' && type !== 'ORDINAL') return false;
    if (at === 0 || items[at - 1]?.type === 'MARK' || /^(?:but|and)$/u.test(items[at - 1]?.word ?? ''))
      return timeOpens.test(word);
  }
  return false;
}

/** "In Group C Rossi …", "At Castle Park Rossi …": behind where it was a clause begins. */
export function isBehindPlace(items: readonly Item[], name: number): boolean {
  const opening = items.slice(1, name);
  return (
    /^(?:in|at)$/u.test(items[0]?.word ?? '') &&
    opening.length <= 4 &&
    opening.some(({ type }) => type !== 'WORD') &&
    opening.every(({ type, word }) =>
      type === 'WORD' ? /^(?:the|in|of)$/u.test(word) : /^(?:STAGE|PLACE|COMPETITION)$/u.test(type),
    )
  );
}
