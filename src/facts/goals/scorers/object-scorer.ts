import type { Item } from '../../mentions/mention.ts';
import { isBeforeEffect } from './effect-of-goal.ts';
import type { Scorer } from './find-scorer.ts';
import { listBefore } from './name-lists.ts';
import { isPerson, isPossessive, startOfName } from './name-phrase.ts';

/** "teed up Rossi to net", "for Rossi to head", "allowing Rossi to tap in", "with Rossi scoring". */
export function directObject(items: readonly Item[], verb: number): Scorer | null {
  // "only for Rossi to again give Arden the lead"
  const adverb = /^(?:again|then|\p{L}+ly)$/u.test(items[verb - 1]?.word ?? '') && items[verb - 2]?.word === 'to';
  const to = items[verb - 1]?.word === 'to' ? verb - 2 : adverb ? verb - 3 : verb - 1;
  if (to === verb - 1 && !/ing\b/u.test(items[verb]?.word ?? '')) return null;
  const item = items[to];
  // "dropped kindly for him to head in"
  if (/^(?:him|her)$/u.test(item?.word ?? '') && items[verb - 1]?.word === 'to') return { kind: 'pronoun', at: to };
  if (!isPerson(item) || isPossessive(items, to)) return null;
  const list = listBefore(items, to);
  const first = list[0] ?? to;
  const before = items[startOfName(items, first) - 1];
  // "got the better of Costa to nod home", "got between Costa and Neri to head in"
  // "Rossi's shot crept past Costa to put Arden ahead"
  if (passed.test(before?.word ?? '') || before?.wordClass === 'go-in' || isShotThrough(items, first)) return null;
  if (isBeforeEffect(items, to, verb)) return null;
  if (before?.wordClass === 'beat' || isBeaten(items, first)) return null;
  // "Rossi was played in by Verdi to slot home": whoever was served does what follows.
  if (before?.wordClass === 'set-up-by') return null;
  return { kind: 'named', at: list };
}

const causatives =
  /^(?:slid|put|threaded|left|leaves|leaving|allowed|allowing|found|finds|finding|released|releases|releasing|sent|sends|sending|freed|frees|freeing|fed|feeds|slipped|helped|enabled|set|teed up|picked out|played)$/u;

/** "left Rossi unmarked to send home", "found Rossi in space to tap in": the object does what the infinitive says. */
export function isCaused(items: readonly Item[], at: number, verb: number): boolean {
  if (isFooled(items, at) || items.slice(at, verb).some((item) => item.word === ',')) return false;
  const before = items[startOfName(items, at) - 1];
  return before !== undefined && causatives.test(before.word);
}

/** "sent keeper Costa the wrong way to claim his first": he did not. */
export function isFooled(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 4).some(({ word }) => /^(?:the )?wrong(?: way)?$/u.test(word));
}

/** Past tenses that look like an infinitive behind "and". */
const pasts =
  /(?:ed|ing)(?: |$)|^(?:scores|struck|sent|found|swept|slid|drove|stuck|made|got|took|gave|won|bent|swung|shot|snuck|was|were|had|did)(?: |$)/u;
const longestInfinitive = 8;

/** Whether the verb is one of "to score", "through to score", "to take a touch and slot home". */
export function isInfinitive(items: readonly Item[], verb: number): boolean {
  if (isTo(items[verb - 1])) return true;
  const joint = items[verb - 1]?.word === 'then' || /ly$/u.test(items[verb - 1]?.word ?? '') ? verb - 2 : verb - 1;
  if (!/^(?:and|then)$/u.test(items[joint]?.word ?? '') || pasts.test(items[verb]?.word ?? '')) return false;
  for (let at = joint - 1; at >= Math.max(0, joint - longestInfinitive); at -= 1) {
    const item = items[at];
    if (item === undefined || pasts.test(item.word)) return false;
    if (isTo(item))
      return items[at + 1]?.type === 'WORD' && !/^(?:the|a|an|his|her|their)$/u.test(items[at + 1]?.word ?? '');
  }
  return false;
}

const isTo = (item: Item | undefined): boolean => /(?:^| )to$/u.test(item?.word ?? '');

/** "headed past Costa to seal it": the name before is of one who was beaten or who gave the ball. */
const passed = /(?:^| )(?:past|above|between|over|beyond|by|from|off|on|under|around|of|against)$/u;

/** "slotted the ball through Costa to put Arden ahead", not "hit back through Rossi to go ahead": he was beaten. */
function isShotThrough(items: readonly Item[], name: number): boolean {
  const through = startOfName(items, name) - 1;
  const sent = items[through - 1];
  return (
    items[through]?.word === 'through' && (sent?.word === 'ball' || sent?.word === 'it' || sent?.wordClass === 'shot')
  );
}

/** "outjumped Costa to head in": he was in the way. */
function isBeaten(items: readonly Item[], at: number): boolean {
  const before = items[startOfName(items, at) - 1]?.word ?? '';
  return /^(?:out(?:jump|muscl|pac|fox|wit|run|ran|leap|manoeuvr)\w*|round(?:ed|s|ing)|dispossess\w*|robb\w*|evad\w*|dodg\w*|escap\w*|nutmegg\w*|beat(?:ing|s)?|climb\w*|held off|holding off|shrugged off|shook off|shaking off|los(?:t|es|ing)|gave the slip to|elud\w*|marker|wrong-foot\w*|skinn\w*|bamboozl\w*|ahead of|in front of)$/u.test(
    before,
  );
}
