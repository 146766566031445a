import type { Item } from '../../mentions/mention.ts';

const jumps =
  /^(?:rose|rises|rising|leapt|leaps|leaping|leaped|climbed|climbing|climbs|soared|soaring|stooped|stooping|jumped|jumping|jumps|outjumped|outleapt)(?: |$)/u;
/** Such words with these are of something else: "came off the bench", "rose to the occasion", "leapt on a loose ball". */
const otherwise = /^(?:off|on|onto|upon|bench|occasion|challenge|from|feet|joy|foot|boot)$/u;
const byFoot = /^(?:volley|fir|sho[ot]|slot|tap|drill|lash|rifl|curl|chip|blast|poke|prod|toe|side-?foot|stab)/u;
const inAir = /^(?:cross|corner|free kick|free-kick|ball|delivery|centre|kick|throw|set-piece)$/u;
const reach = 11;

/** "rose highest to score", "got his head to the cross to make it 1-0", "scored when he rose to meet the cross": with the head, though it is not said so. */
export function usedHead(items: readonly Item[], at: number): boolean {
  if (byFoot.test(items[at]?.word ?? '')) return false;
  return before(items, at) || behind(items, at);
}

/** What the scorer did before: the last doer named is who jumped, and what follows is what came of it. */
function before(items: readonly Item[], at: number): boolean {
  const to = items.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:to|head to|and|before)$/u.test(word));
  if (!to) return false;
  for (let index = at - 1; index >= Math.max(1, at - reach); index -= 1) {
    const { word = '', type } = items[index] ?? {};
    if (type === 'MARK' && word !== '-') return false;
    if (/^head(?: to)?$/u.test(word) && /^(?:his|her)$/u.test(items[index - 1]?.word ?? ''))
      return /^(?:got|get|getting|used|using|put|gets|stuck|with)$/u.test(items[index - 2]?.word ?? '');
    if (!jumps.test(word)) continue;
    const between = items.slice(index + 1, at);
    // "Verdi rose highest and Rossi scored"
    if (between.at(-1)?.type === 'PERSON') return false;
    return isDoer(items, index) && !between.some((each) => otherwise.test(each.word) || byFoot.test(each.word));
  }
  return false;
}

/** "when he rose to meet the cross": the ball in the air tells it. */
function behind(items: readonly Item[], at: number): boolean {
  const jump = items.findIndex(
    ({ word }, index) =>
      index > at && index <= at + 8 && jumps.test(word) && /^(?:he|she)$/u.test(items[index - 1]?.word ?? ''),
  );
  if (jump < 0 || !/^(?:when|as|after|by)$/u.test(items[jump - 2]?.word ?? '')) return false;
  const rest = items.slice(jump + 1, jump + 8);
  return (
    rest.some(({ word, wordClass }) => inAir.test(word) || wordClass === 'free-kick') &&
    !rest.some(({ word }) => otherwise.test(word))
  );
}

/** "Rossi rose", "who rose", "Rossi out-jumped his marker", and not "Arden rose to second". */
function isDoer(items: readonly Item[], jump: number): boolean {
  let from = jump - 1;
  while (from > jump - 4 && /^(?:out|-|then|also|duly|again|himself|herself|,)$|ly$/u.test(items[from]?.word ?? ''))
    from -= 1;
  const { type, word = '', wordClass } = items[from] ?? {};
  return type === 'PERSON' || /^(?:he|she|who|and)$/u.test(word) || wordClass === 'role';
}
