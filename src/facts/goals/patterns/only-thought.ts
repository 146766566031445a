import type { Item } from '../../mentions/mention.ts';

/** "thought they had levelled when Rossi tapped in": they had not; who "thought they had won it when Rossi tapped in" had at least scored. */
export function isOnlyThought(items: readonly Item[], at: number, to: number, next: number): boolean {
  const thought = items.slice(0, at).findLastIndex((item) => /^(?:thought|believed|felt)$/u.test(item.word));
  if (thought < 0) return false;
  const clause = items.slice(thought, at);
  const led = clause.findIndex((item) => /^(?:when|as|after|but|until|before)$/u.test(item.word));
  if (led < 0) return true;
  if (!/^(?:when|as|after)$/u.test(clause[led]?.word ?? '')) return false;
  return clause.slice(0, led).some(({ wordClass }) => gains.has(wordClass ?? '')) || isTakenBack(items, to, next);
}

const gains: ReadonlySet<string> = new Set(['score', 'lead', 'level', 'widen']);

/** "thought they had levelled when Rossi tapped in, but he was adjudged to have fouled Costa": what follows is no goal, but why it was none. */
function isTakenBack(items: readonly Item[], to: number, next: number): boolean {
  const but = items.findIndex(({ word }, index) => index >= to && index < next && /^(?:but|only)$/u.test(word));
  return (
    but >= 0 &&
    items
      .slice(but, next)
      .some(
        ({ word, wordClass }) =>
          wordClass === 'no-goal' ||
          /^(?:foul(?:ed)?|push(?:ed)?|shove[ds]?|handball|handled|var|ref|referee|linesman|assistant|official|adjudged|judged|deemed|ruled|penalised|infringement|whistle|replays?)$/u.test(
            word,
          ),
      )
  );
}
