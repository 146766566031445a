import type { Competition } from '../../../lexicon/schema.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isAside } from '../recalled/aside.ts';
import { isFormerName } from './former-name.ts';
import { asPlayed } from './competition-played.ts';
import { isOfClub, isPreparedFor, isPrize, isStillToCome } from './competition-spoken-of.ts';
import { isAimedAt } from './league-aimed-at.ts';
import { isLongAfter, isOfOtherYear, isSince, isSinceWhen } from '../days/day-of-other.ts';
import { isOfOtherResult } from '../setting.ts';
import type { Told } from '../matches/settle-matches.ts';
import { isQualifyingFor } from './stage-ahead.ts';

/** A competition where a report names it. */
export interface Named {
  readonly competition: Competition;
  readonly sentence: number;
  /** Spoken of as a prize or a table: tells the league of two of its clubs and nothing else. */
  readonly prize: boolean;
  /** Begins a part of a round-up: "In the Championship, …". */
  readonly opens: boolean;
  /** Where a club plays otherwise: "League One Arden". */
  readonly epithet: boolean;
  /** A stage of it is still to be played: "will meet Castle in the League Cup final". */
  readonly ahead: boolean;
  /** Against whom another result in it was: "their League Cup exit against Castle". */
  readonly against: TeamRef | null;
}

/** Sentences from the top that say where the matches of a report were played. */
export const lead = 5;

/** The competitions that a report names, in its order. */
export function competitionsNamed({ marked, women, vocabulary, teams }: Told): readonly Named[] {
  const named: Named[] = [];
  const year = marked.article.date?.slice(0, 4) ?? null;
  marked.sentences.forEach(({ items, code }, sentence) => {
    if (!code.includes(symbolOf.COMPETITION)) return;
    const scored = code.includes(symbolOf.SCORE);
    items.forEach(({ mention }, at) => {
      if (mention?.type !== 'COMPETITION' || isFormerName(items, at) || isAimedAt(items, at)) return;
      const past =
        isSince(items, at) || isSinceWhen(items, at) || isLongAfter(items, at, 0) || isOfOtherYear(items, at, year);
      const prize =
        isPrize(items, at) ||
        isAside(items, at) ||
        past ||
        (!scored && (isLeft(items, at) || isOfFormerGames(items, at)));
      const epithet = isOfClub(items, at);
      const ahead = items[at + 1]?.type === 'STAGE' && isStillToCome(items, at);
      const against = opponentOf(items, at, teams);
      const opens = sentence > 0 && isOpening(items, at);
      const friendly = isPreparedFor(items, at) ? vocabulary.competitionsById.get('international-friendly') : undefined;
      if (friendly !== undefined && mention.candidates[0]?.kind === 'international')
        named.push({
          competition: friendly,
          sentence,
          prize: false,
          opens,
          epithet: false,
          ahead: false,
          against: null,
        });
      // The last named counts, and of one name the first meaning.
      for (const candidate of mention.candidates.toReversed()) {
        const competition = asPlayed(candidate, women, isQualifyingFor(items, at), vocabulary);
        named.push({ competition, sentence, prize, opens, epithet, ahead, against });
      }
    });
  });
  return named;
}

/** "their League Cup exit against Castle", "a Champions League defeat by Castle" */
function opponentOf(items: readonly Item[], at: number, teams: Told['teams']): TeamRef | null {
  if (!isOfOtherResult(items, at, -1, -1)) return null;
  const team = items.slice(at + 2, at + 6).find(({ type }) => type === 'TEAM');
  return team === undefined ? null : (teams.get(team) ?? null);
}

/** "out of the Copa del Rey and the Champions League" */
function isLeft(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (back > at - 6 && (items[back]?.type === 'COMPETITION' || /^(?:the|and|both)$/u.test(items[back]?.word ?? '')))
    back -= 1;
  // "knocked Borough out of the cup" tells where they were beaten.
  const before = items[back - 2];
  // "lost twice, one knocking them out of the cup"
  if (/^(?:them|us|it)$/u.test(before?.word ?? '') && /^(?:knock|dump|sen[dt])/u.test(items[back - 3]?.word ?? ''))
    return items[back]?.word === 'of' && items[back - 1]?.word === 'out';
  const state =
    before === undefined || before.type === 'MARK' || /^(?:are|is|were|was|already|now)$/u.test(before.word);
  return state && items[back]?.word === 'of' && items[back - 1]?.word === 'out';
}

const told = /^(?:beat|beating|won|win|victory|lost|loss|drew|held)$/u;

/** "Arden beat Borough and Castle in friendlies": without a score these are none of the matches that the report is about. */
function isOfFormerGames(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  return (
    mention?.type === 'COMPETITION' &&
    mention.candidates.some(({ name }) => /friendly/u.test(name)) &&
    (items[at - 1]?.word === 'in' || items[at - 1]?.type === 'NUMBER') &&
    items.slice(0, at).some(({ wordClass }) => told.test(wordClass ?? ''))
  );
}

/** "In the Championship, …", "Elsewhere in League One" */
function isOpening(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  return (
    at > 0 && at <= 4 && before.some(({ word }) => word === 'in') && before.every(({ word }) => opening.test(word))
  );
}

const opening = /^(?:elsewhere|meanwhile|in|the|over|,)$/u;

/** How many competitions named before, and how many behind, a match is looked for among. */
const around = 40;

/** Those named around a sentence, and the first ones of the report: it says at the top what it is about. */
export function namedNear(named: readonly Named[], sentence: number): readonly Named[] {
  if (named.length <= 3 * around) return named;
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return [...named.slice(0, around), ...named.slice(Math.max(around, low - around), low + around)];
}
