import type { Item } from '../../mentions/mention.ts';

/** Words that take a goal back wherever they stand behind it in the sentence. */
const annulled =
  /^(?:disallowed|ruled out|chalked off|chalked out|offside|flagged|struck off|overturned|wiped out|cancelled by)$/u;

/** Whether the words behind a goal, up to the next one, say that it did not count. */
export function isAnnulled(items: readonly Item[], to: number, next: number): boolean {
  for (let index = to; index < Math.min(items.length, next); index += 1) {
    const item = items[index];
    // "made it 2-1; Borough then had a third chalked off"
    if (item?.word === ';' || isAnother(items, index)) return false;
    if (isOfAnother(items, to, index)) return false;
    if (isUndone(items, index)) return true;
    if (item?.wordClass === 'no-goal' && annulled.test(item.word))
      return !isAnswered(items, index) && !isCleared(items, to, index) && !isGiven(items, index);
  }
  return isTurnedDown(items, to) || isStoppedByReview(items, to);
}

/** "volleyed in an equaliser, but the VAR decision meant …", "headed in, but celebrations were cut short by the flag": told of nothing that stands. */
function isStoppedByReview(items: readonly Item[], to: number): boolean {
  const turn = items.slice(to, to + 10).findIndex(({ word }) => /^(?:but|only|before)$/u.test(word));
  if (turn < 0 || items.slice(to, to + turn).some(({ word, type }) => /^[.;]$/u.test(word) || type === 'PERSON'))
    return false;
  const words = items
    .slice(to + turn + 1, to + turn + 8)
    .map(({ word }) => word)
    .join(' ');
  return stopped.test(words) && !/stood|stand|confirm|award|allow|given|cleared/u.test(words);
}

const stopped =
  /^(?:the |a |an )?(?:late |long |lengthy )?(?:var|video assistant referee|offside flag|assistant's flag)(?: decision| check| review| call)? (?:meant|interven|ruled|found|spotted|denied|came to|had other|showed|cut|spared|judged|deemed|decided)|^(?:the |his |her |their )?celebrations were cut short by (?:the |a )?(?:var|video|flag|offside|assistant|referee|linesman)/u;

/** "put the ball in the net but the flag was up", "netted but the VAR ruled it out", "lobbed Costa but the ball went wide": told right behind. */
function isTurnedDown(items: readonly Item[], to: number): boolean {
  const turn = items.slice(to, to + 4).findIndex(({ word }) => word === 'but');
  if (turn < 0 || items.slice(to, to + turn).some(({ word }) => /^[.;]$/u.test(word))) return false;
  const behind = items.slice(to + turn + 1, to + turn + 9);
  const end = behind.findIndex(({ word }) => /^(?:[,.;]|and|before|when)$/u.test(word));
  const clause = end < 0 ? behind : behind.slice(0, end);
  const ball = clause.some(({ word }) => /^(?:ball|it|flag|effort|shot|var|referee|linesman|assistant)$/u.test(word));
  return (
    ball &&
    !clause.some(({ type }) => type === 'PERSON' || type === 'TEAM') &&
    clause.some(
      ({ word, wordClass }, at) => wordClass === 'no-goal' || (word === 'ruled' && clause[at + 2]?.word === 'out'),
    )
  );
}

/** "moments after Verdi's header had been ruled out": that of another. */
function isOfAnother(items: readonly Item[], to: number, at: number): boolean {
  if (items[at]?.wordClass !== 'no-goal') return false;
  const led = items.slice(to, at).findIndex(({ word }) => /^(?:after|before|while|when)$/u.test(word));
  return (
    led >= 0 &&
    items.slice(to + led, at).some(({ type }, index, own) => type === 'PERSON' && own[index + 1]?.word === "'s")
  );
}

/** "but the goal did not stand", "but it was cancelled after a check" */
function isUndone(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? '';
  return (
    (/^(?:stand|count|given)$/u.test(items[at]?.word ?? '') && before === 'not') ||
    (items[at]?.word === 'cancelled' &&
      /^(?:was|is)$/u.test(before) &&
      !/^(?:out|by)$/u.test(items[at + 1]?.word ?? ''))
  );
}

/** "at first ruled out, was allowed to stand", "ruled out and then reinstated", "overturned the offside call" */
export function isGiven(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 1, at + 12);
  // "ruled out, but Verdi might have been given a penalty": what somebody else was given.
  const other = after.findIndex(({ type }) => type === 'PERSON' || type === 'TEAM');
  const behind = after.slice(0, other < 0 ? after.length : other).map(({ word }) => word);
  if (items[at]?.word === 'overturned')
    return behind.slice(0, 6).some((word) => /^(?:flag|offside|decision|call|ruling)$/u.test(word));
  return behind.some(
    (word, index) =>
      /^(?:reinstated|given|give|awarded|stand|stood|allowed|overturned|overruled)$/u.test(word) &&
      !/^(?:not|foul|penalty)$/u.test(behind[index - 1] ?? ''),
  );
}

/** "scored after a check for offside had gone his way", "… once the offside flag was overruled": it counted. */
function isCleared(items: readonly Item[], to: number, at: number): boolean {
  const opened = items.slice(to, at).some(({ word }) => /^(?:after|once|despite|although|though)$/u.test(word));
  const behind = items.slice(at + 1, at + 8).map(({ word }) => word);
  return (
    opened &&
    behind.some(
      (word, index) =>
        /^(?:overruled|overturned|dismissed|cleared|reversed|ignored)$/u.test(word) ||
        (/^(?:gone|went|fallen|fell)$/u.test(word) && /^(?:way|favour|favor)$/u.test(behind[index + 2] ?? '')),
    )
  );
}

/** "Rossi was flagged offside when rolling in": what he was doing then did not count. */
export function isFlaggedAs(items: readonly Item[], at: number): boolean {
  if (!/^(?:when|as|before|after|while)$/u.test(items[at - 1]?.word ?? '') || !/ing\b/u.test(items[at]?.word ?? ''))
    return false;
  return items
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ word, wordClass }) => wordClass === 'no-goal' && /^(?:offside|flagged|flag|penalised)/u.test(word));
}

/** "Rossi scored for Arden, who had a late equaliser ruled out": what did not count is another goal. */
function isAnother(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    /^(?:had|have|having|saw|seen|see|seeing)$/u.test(items[at]?.word ?? '') &&
    (next?.type === 'NUMBER' || next?.type === 'ORDINAL' || /^(?:a|an|another|two)$/u.test(next?.word ?? ''))
  );
}

/** "Rossi's opener was wiped out by Verdi", "… wiped out Costa's opener": by another goal. */
function isAnswered(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 6);
  // "Rossi's opener was cancelled by Verdi's penalty": by another goal
  if (items[at]?.word === 'cancelled by') return behind.some(({ type }) => type === 'PERSON');
  if (items[at]?.word !== 'wiped out') return false;
  // "a lead that Verdi wiped out": by what he did
  if (items[at - 1]?.type === 'PERSON') return true;
  return behind[0]?.word === 'by'
    ? behind.some(({ type }) => type === 'PERSON')
    : behind.some(({ type }, index) => type === 'PERSON' && /^'s?$/u.test(behind[index + 1]?.word ?? ''));
}
