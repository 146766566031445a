import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';

/** "Rossi's shot was turned in by Verdi": the last touch is another's. */
export function isTurnedIn(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to, to + 10);
  const by = behind.findIndex(({ word }) => word === 'by');
  return (
    by > 0 &&
    behind
      .slice(0, by)
      .some(
        ({ word, wordClass }) =>
          /^(?:was|were|being)$/u.test(word) || /^(?:strike|score|into-net)$/u.test(wordClass ?? ''),
      ) &&
    behind.slice(0, by).every(({ type, word }) => type === 'WORD' && !/^(?:and|but|when|as)$/u.test(word)) &&
    behind.slice(by, by + 4).some(isPerson)
  );
}

/** "diverted Rossi's shot into the net": another has the last touch. */
export function isHitBefore(items: readonly Item[], name: number): boolean {
  const before = items[startOfName(items, name) - 1];
  return before !== undefined && /^(?:strike|beat|put|get|score|won|lost)$/u.test(before.wordClass ?? '');
}

/** "chested down Rossi's header", "met Rossi's free kick": what he sent is taken on by another. */
export function isTakenOn(items: readonly Item[], name: number): boolean {
  const before = items[startOfName(items, name) - 1];
  if (before?.type !== 'WORD') return false;
  return (
    isHitBefore(items, name) ||
    before.wordClass === 'pounce' ||
    /^(?:down|on to|onto|met|meets|meeting|took|collected|controlled|gathered|reached|chased|read|anticipated)$|(?:ed|ing)$/u.test(
      before.word,
    )
  );
}

/** "the shot had struck the defender": hit, not scored. */
export function isStruckBody(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'struck') return false;
  const next = items.slice(at + 1, at + 4);
  const end = next.findIndex((item) => !/^(?:the|a|an)$/u.test(item.word) && item.type !== 'TEAM');
  const what = next[end];
  return (
    what !== undefined &&
    (isPerson(what) || what.wordClass === 'role' || /^(?:hand|arm|head|post|bar|crossbar|woodwork)$/u.test(what.word))
  );
}

/** "when Rossi's effort hit the net": the subject is the shot, its owner the scorer. */
export function isOwnedShot(items: readonly Item[], verb: number): boolean {
  if (!/^(?:shot|free-kick|penalty)$/u.test(items[verb - 1]?.wordClass ?? '')) return false;
  return items.slice(Math.max(0, verb - 7), verb).some((item, at, all) => isPerson(item) && isPossessive(all, at));
}

/** Words of keeping a ball out. */
const saves =
  /^(?:sav(?:e|es|ed|ing)|den(?:y|ied|ying)|palm(?:s|ed|ing)?|parr(?:y|ied|ying)|tip(?:s|ped|ping)?|block(?:s|ed|ing)?|push(?:es|ed|ing)?|claw(?:s|ed|ing)?|keep|kept|keeping|repel(?:s|led|ling)?)$/u;

/** "parried Rossi's drive", "pushed out Rossi's header": the keeper has it. */
export function isKeptOut(items: readonly Item[], name: number): boolean {
  const from = startOfName(items, name);
  return items
    .slice(Math.max(0, from - 2), from)
    .some(({ word }) => saves.test(word) || /^(?:spill|spilt|fumbl)/u.test(word));
}

/** "saved Rossi's drive to earn a point", "kept out a header to …": what stands before "to" is a keeper's deed. */
export function isForSave(items: readonly Item[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 9); at -= 1) {
    const { word = '', wordClass } = items[at] ?? {};
    if (/^(?:when|after|as|and|but|,|;)$/u.test(word) || /^(?:score|strike|put|get)$/u.test(wordClass ?? ''))
      return false;
    if (saves.test(word)) return true;
  }
  return false;
}

/** Where something else than the saves is told. */
const endsSaves = /^(?:but|before|until|when|only|while|then|after|;)$/u;
const farthestSave = 24;

/** "palmed away Rossi's 60th-minute effort", "saving a shot from Verdi and Rossi's effort in the 60th": what is done to the shot stands before its owner. */
export function isSaved(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - farthestSave); at -= 1) {
    const { word = '', wordClass } = items[at] ?? {};
    if (endsSaves.test(word)) return false;
    if (saves.test(word)) return true;
    if (at >= from - 3 && (wordClass === 'no-goal' || wordClass === 'away')) return true;
  }
  return false;
}

const gains = new Set(['advantage', 'win', 'won', 'victory', 'drew', 'level', 'score', 'lead', 'advance']);

/** "gave Arden the lead", "earned a point": what a shot brought, where the verb alone does not say it. */
export function isGain(items: readonly Item[], to: number): boolean {
  if (items[to - 1]?.wordClass !== 'put') return true;
  return items
    .slice(to, to + 9)
    .some(
      (item) =>
        item.type === 'TEAM' ||
        item.type === 'SCORE' ||
        gains.has(item.wordClass ?? '') ||
        /^(?:points?|them|side|ahead|it)$/u.test(item.word),
    );
}
