import type { Item } from '../mentions/mention.ts';
import { beginsWithTeam } from './not-come-about.ts';
import { hopedFor } from './refuse-streak.ts';
import type { StreakReading } from './streak-reading.ts';

/** Patterns that count the match to come: "a fifth straight win", "make it five in a row". */
const counting =
  /^(?:counted-(?:straight-noun|noun-in-a-row|straight-score-draw)|verb-counted-straight-game|made-it-straight)$/u;

const chases =
  /^(?:look(?:s|ed|ing)?|hop(?:e|es|ed|ing)|seek(?:s|ing)?|sought|chas(?:e|es|ed|ing)|bid|bidding|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|eye(?:s|d|ing)?|search|pursuit|quest|hunt|hunting|heading|headed|on course|course|track|set|go|going|attempt|attempting|avoid|avoided|avoided a|avoiding|prevented|prevents|preventing|staved off|could|can|would|will)$/u;

/**
 * "Arden are chasing a fifth straight win": the four before it have been won, whether or not the fifth comes. Null where
 * nothing is chased, or something else speaks against the run.
 */
export function runChased(items: readonly Item[], reading: StreakReading, reason: string | null): StreakReading | null {
  const { pattern, kind, length, at, from, to } = reading;
  if (!counting.test(pattern.name) || kind === 'title' || length < 3) return null;
  if (reason !== null && reason !== hopedFor) return null;
  const makesIt = items.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'it');
  if (items[at]?.type !== 'ORDINAL' && !makesIt) return null;
  const robbed = teamDenied(items, from);
  if (robbed !== null) return { ...reading, length: length - 1, chased: true, team: robbed };
  if (items.slice(to, to + 1).some(({ word }) => word === 'over' || word === 'against')) return null;
  return isChased(items, from) ? { ...reading, length: length - 1, chased: true } : null;
}

/** "denied Borough a fifth straight win", "stopped Borough from winning a fifth straight game": their run of four is over. */
function teamDenied(items: readonly Item[], from: number): number | null {
  const verb = items.findLastIndex(({ word }, at) => at < from && at > from - 6 && denies.test(word));
  if (verb < 0) return null;
  const team = items[verb + 1]?.word === 'the' ? verb + 2 : verb + 1;
  return team < from && items[team]?.type === 'TEAM' ? team : null;
}

/** Verbs that take the run from the side behind them. */
export const denies =
  /^(?:den(?:y|ied|ies|ying)|rob(?:bed|bing)|depriv(?:ed|ing)|stopp(?:ed|ing)|prevent(?:ed|s|ing))$/u;

const denied = /^(?:not|never|'t|would have|could have|without|denied|deny|missed|miss|failed|unable)$/u;

function isChased(items: readonly Item[], from: number): boolean {
  let chased = false;
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const word = items[at]?.word ?? ',';
    if (/^[,;]$/u.test(word) || word === 'but' || denied.test(word)) break;
    // "can anyone stop them as Arden clinched a ninth straight win": what stands before the joint is another matter.
    if (/^(?:as|when|while)$/u.test(word) && beginsWithTeam(items, at + 1)) break;
    if (/^(?:after|following|despite|extend|extending)$/u.test(word)) return false;
    if (chases.test(word) && isForWhat(items, at)) chased = true;
  }
  return chased && !items.slice(Math.max(0, from - 8), from).some(({ word }) => denied.test(word));
}

/** "looking to", "set for", "go for": these chase only with their small word. */
function isForWhat(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word ?? '';
  // "there was little doubt that they were on course": so it came.
  if (
    /course$/u.test(items[at]?.word ?? '') &&
    items.slice(at - 2, at).some(({ word }) => /^(?:was|were)$/u.test(word))
  )
    return false;
  // "looked to be heading for": how it looked to somebody.
  if (items[at]?.word === 'heading' && items[at - 1]?.word === 'be') return false;
  if (/^(?:set|go|going|heading|headed|track|course)$/u.test(items[at]?.word ?? '')) return next === 'for';
  if (/^look/u.test(items[at]?.word ?? '') && items[at + 2]?.word === 'be') return false;
  if (/^look/u.test(items[at]?.word ?? '')) return /^(?:to|for|like|set|on course|certain|likely)$/u.test(next);
  return true;
}
