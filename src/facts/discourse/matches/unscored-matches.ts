import type { Score, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { asResult, type Decision } from '../../results/find-decisions.ts';
import { levelledAt } from '../../results/deficit.ts';
import { isInPassing } from '../recalled/background.ts';
import { newDraft } from './draft.ts';
import { fillSetting, type Filling } from './fill-draft.ts';
import type { MatchBook } from './match-book.ts';
import { sidesOf } from '../sides/reading-teams.ts';
import { settingNear } from '../setting.ts';
import { sceneOf, type Walk } from '../walk.ts';

/** How a match ended, in a sentence that prints no score of it. */
export interface Outcome extends Omit<Filling, 'score'> {
  /** The winner first. */
  readonly sides: readonly [TeamRef, TeamRef];
  readonly drawn: boolean;
  /** False for one that is told in passing, of another day or within a clause about somebody. */
  readonly main: boolean;
}

/** A match whose score the report does not print, until the goals told of it are known. */
export interface Unscored {
  readonly drawn: boolean;
  /** To be reported only where somebody is told to have scored in it. */
  readonly tentative: boolean;
  /** Nothing but its goals says how it ended. */
  readonly open: boolean;
}

/** Sentences from the top within which a report says what it is about. */
const lead = 2;

/** Reads who beat whom, or drew with whom, in the sentence that comes next; null where the two cannot be told. */
export function outcomeOf(
  walk: Walk,
  sentence: MarkedSentence,
  decision: Decision,
  teams: ReadonlyMap<Item, TeamRef>,
): Outcome | null {
  const reading = asResult(decision, decision.object === null ? decision.from : decision.to);
  const { subject, object } = sidesOf(reading, sentence, teams, sceneOf(walk), walk.people, walk.telling.vocabulary);
  if (subject === null || object === null || subject.id === object.id) return null;
  const setting = settingNear(sentence, reading.from, reading.to);
  const passing =
    isInPassing(sentence, reading, setting) ||
    isHung(sentence.items, reading.subject ?? reading.from, reading.from) ||
    sentence.items.some(
      ({ word, wordClass }, at, items) =>
        (word === 'had' && at < reading.from && !/^(?:an?|the|their|its|to)$/u.test(items[at + 1]?.word ?? '')) ||
        wordClass === 'earlier',
    );
  return {
    sides: decision.outcome === 'loss' ? [object, subject] : [subject, object],
    drawn: decision.outcome === 'draw',
    main: !passing,
    sentence,
    at: walk.focus.length,
    reading,
    teams,
    subject,
    object,
    setting,
    span: { start: sentence.start, end: sentence.end },
  };
}

const hanging = /^(?:after|since|having|following|despite|until|before)$/u;

/** "Arden, who beat Borough", "after beating Borough": told for the sake of something else. */
function isHung(items: readonly Item[], from: number, verb: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at -= 1) {
    const { word = '', wordClass = null } = items[at] ?? {};
    if (wordClass === 'who' || hanging.test(word)) return !isOfRound(items, at, verb) && !isWhy(items, at);
    if (word === ',' || word === 'as' || word === 'and') return false;
  }
  return false;
}

/** "Arden clinched a place in the play-offs after a dramatic tie at home to Borough": what was attained by it. */
const attained = /^(?:clinch|seal|secur|book|earn|claim|guarante)/u;
const states =
  /^(?:are|is|remain|remains|stay|stays|sit|sits|lie|lies|move|moves|go|goes|climb|climbs|drop|drops|slip|slips|keep|keeps|lead|leads|have|has)$/u;
const ahead =
  /^(?:looking|hoping|aiming|seeking|out|preparing|keen|determined|ready|set|due|won|lost|beaten|who|when)$/u;

/** "Arden are still bottom after they went down at Borough": how they stand now is told for the sake of what happened. */
function isWhy(items: readonly Item[], hung: number): boolean {
  const before = items.slice(0, hung);
  const team = before.findIndex(({ type }) => type === 'TEAM');
  return (
    items[hung]?.word === 'after' &&
    team >= 0 &&
    team <= 3 &&
    (states.test(items[team + 1]?.word ?? '') || attained.test(items[team + 1]?.word ?? '')) &&
    before.every(({ type, word }, at) => (at === team || type !== 'TEAM') && type !== 'DATE' && !ahead.test(word))
  );
}

/** "Arden are into the final after easing past Borough": how they came there is what is told. */
function isOfRound(items: readonly Item[], hung: number, verb: number): boolean {
  return (
    !items.slice(hung, verb).some(({ type }) => type === 'TEAM') &&
    /^(?:after|by|having|following)$/u.test(items[hung]?.word ?? '') &&
    items.slice(0, hung).some(({ type }) => type === 'STAGE')
  );
}

/**
 * Adds the matches of which a sentence tells who won and none prints a score. Where the lead tells one of a report that has no other,
 * it is what the report is about; the others are to be reported only where somebody is told to have scored in them.
 */
export function addUnscored(walk: Walk): void {
  const { book } = walk;
  const contradicted = contradictions(walk.outcomes);
  const onlyOne = book.drafts.every((draft) => !draft.main);
  for (const outcome of walk.outcomes) {
    const { sides, main, at } = outcome;
    if (!main || isKnown(book, sides) || contradicted.has(keyOf(sides))) continue;
    const draft = newDraft(`m${String(book.drafts.length)}`, sides, outcome.reading.rule);
    draft.tentative = !(onlyOne && at < lead);
    draft.drawn = outcome.drawn;
    const level = outcome.drawn ? levelledAt(outcome.sentence.items) : null;
    const isSurpassed = level !== null && walk.marked.sentences.some(({ items }) => items.some(isMoreThan(level)));
    draft.score = isSurpassed ? null : level;
    draft.derived = draft.score !== null;
    draft.evidence.push(outcome.span);
    draft.sentences.push(at);
    book.add(draft);
    fillSetting(walk, draft, outcome);
  }
}

/** "Borough led again, 3-2": more goals than it is thought to have ended with. */
function isMoreThan([goals]: Score): (item: Item) => boolean {
  return ({ mention }) => mention?.type === 'SCORE' && Math.max(...mention.score) > goals;
}

/** A team plays one match of those that a report is about. */
function isKnown(book: MatchBook, sides: readonly [TeamRef, TeamRef]): boolean {
  return sides.some((side) => book.hasMain(side));
}

/** Pairs of teams of which one sentence tells this and another one that. */
function contradictions(outcomes: readonly Outcome[]): ReadonlySet<string> {
  const told = new Map<string, string>();
  const found = new Set<string>();
  for (const { sides, drawn, main } of outcomes) {
    if (!main) continue;
    const key = keyOf(sides);
    const ended = drawn ? 'drawn' : sides[0].id;
    if ((told.get(key) ?? ended) !== ended) found.add(key);
    told.set(key, ended);
  }
  return found;
}

function keyOf(sides: readonly [TeamRef, TeamRef]): string {
  return sides
    .map(({ id }) => id)
    .toSorted()
    .join(' ');
}
