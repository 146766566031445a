import type { Item } from '../mentions/mention.ts';

const wishes =
  /^(?:want(?:ed|s)?|call(?:ed|s|ing)?|appeal(?:ed|s|ing)?|demand(?:ed|s|ing)?|scream(?:ed|ing)?|plead(?:ed|ing)?|tr(?:ied|ies|y|ying)|pleas?|hop(?:ed|ing)|urg(?:ed|es|ing)|begg(?:ed|ing)|implor(?:ed|ing))(?: for| to)?$/u;
const bygone = /^(?:last (?!night)|previous)/u;

function isOneClause(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every((item) => !/^(?:[,;]|but|and|when|before|after|until)$/u.test(item.word));
}

/** "will be suspended after a red card", "must serve a ban": what comes of this very card. */
export function isToCome(items: readonly Item[], at: number): boolean {
  return (
    /^(?:ban|banned|suspended|suspension|miss)$/u.test(items[at]?.word ?? '') &&
    items.slice(Math.max(0, at - 6), at).some(({ word }) => /^(?:will|must|now|faces|face|'ll|earning)$/u.test(word))
  );
}

const spared = new Set(['unreal', 'no-card', 'earlier', 'first-leg']);

/** Not wished for, not spared, not of another match. */
export function isShown(items: readonly Item[], from: number, to: number, card: 'red' | 'yellow'): boolean {
  if (isSupposed(items, from, to)) return false;
  // "a red card for denying Rossi a goal": what it was for says nothing of whether it was shown.
  const reason = items.slice(to, to + 4).findIndex(({ word }) => /^(?:for|,|when|although|though)$/u.test(word));
  const told = reason < 0 ? to + 4 : to + reason;
  for (let at = Math.max(0, from - 6); at < Math.min(items.length, to + 8); at += 1) {
    const item = items[at];
    // "the two games since Costa was sent off"
    if (at < to && item?.word === 'since' && /^(?:games|matches|weeks|months|days)$/u.test(items[at - 1]?.word ?? ''))
      return false;
    // "his first match since being sent off at Borough"
    if (at < to && item?.word === 'since' && /^(?:being|he|she)$/u.test(items[at + 1]?.word ?? '')) return false;
    if (at < from && wishes.test(item?.word ?? '') && isOneClause(items, at, from)) return false;
    if (
      at >= to &&
      item?.wordClass === 'no-card' &&
      /overturned|rescinded|reversed|cancelled|downgraded/u.test(item.word)
    )
      return false;
    if (at >= to && item?.word === 'overturned') return false;
    // "was shown a second yellow card only for the referee to reverse his decision"
    if (
      at >= to &&
      /^(?:revers(?:e[ds]?|ing)|rescind(?:ed)?|overturn|change[ds]?)$/u.test(item?.word ?? '') &&
      items.slice(at, at + 4).some(({ word }) => word === 'decision')
    )
      return false;
    // "was sent off against Arden two years ago"
    if (at >= to && item?.word === 'ago' && /^(?:years?|months?|weeks?|seasons?)$/u.test(items[at - 1]?.word ?? ''))
      return false;
    // "has been sent off twice this season"
    if (card === 'red' && at >= to && at < to + 2 && item?.word === 'twice') return false;
    // "has been booked nine times this season"
    if (at >= to && at < to + 3 && item?.type === 'NUMBER' && items[at + 1]?.word === 'times') return false;
    // "has been booked in five of his last six games"
    if (at >= to && at < to + 4 && item?.type === 'NUMBER' && isOfSeveralGames(items, at)) return false;
    if (item?.mention?.type === 'DATE' && at >= to && bygone.test(item.mention.words)) return false;
    if (at < from - 2 || at >= told) continue;
    if (item?.wordClass !== null && item?.wordClass !== undefined && spared.has(item.wordClass) && !isToCome(items, at))
      return false;
    if (item?.word === "'t" || item?.word === 'not' || item?.word === 'without') return false;
    if (card === 'red' && /^escap(?:e|ed|ing) with$/u.test(item?.word ?? '')) return false;
  }
  return !isTakenBack(items, from, to, card);
}

function isOfSeveralGames(items: readonly Item[], number: number): boolean {
  return items.slice(number + 1, number + 6).some(({ wordClass, word }) => wordClass === 'game' && word.endsWith('s'));
}

/** "If Costa had been sent off", "Had Costa been sent off" */
function isSupposed(items: readonly Item[], from: number, to: number): boolean {
  const start = items.findLastIndex(({ word }, at) => at < from && /^(?:[,;:]|and|but|that)$/u.test(word)) + 1;
  const opener = items[start]?.word;
  // "Costa would be dismissed if Arden lost": the coach, and not yet
  if (
    items.slice(start, to).some(({ word }) => word === 'would') &&
    items.slice(to, to + 4).some(({ word }) => word === 'if')
  )
    return true;
  return opener === 'if' || (opener === 'had' && items.slice(start, to).some(({ word }) => word === 'been'));
}

/** "initially sent off Costa, only to change his mind", "initially booked Costa, but sent him off after a look at the monitor" */
function isTakenBack(items: readonly Item[], from: number, to: number, card: 'red' | 'yellow'): boolean {
  const first = items
    .slice(Math.max(0, from - 3), to)
    .some(({ word }) => /^(?:initially|originally|at first)$/u.test(word));
  if (!first) return false;
  const later = items.slice(to, to + 24);
  if (card === 'yellow') return later.some(isSendingOff) && later.some(({ word }) => looks.test(word));
  return items
    .slice(to, to + 24)
    .some(
      ({ word }, at) =>
        (/^chang(?:e|ed|ing)$/u.test(word) && items[to + at + 2]?.word === 'mind') ||
        /^(?:downgrad|rescind|overturn|revers|overrul)/u.test(word),
    );
}

const looks = /^(?:monitor|var|replays?|review|screen|consult(?:ed|ing)|changed|upgraded)$/u;

function isSendingOff({ word, wordClass }: Item): boolean {
  return wordClass === 'sent-off' || wordClass === 'red-card' || word === 'off' || word === 'red';
}
