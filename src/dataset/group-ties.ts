import type { Match } from './dataset.ts';
import { daysBetween } from './days.ts';
import { isKnockOut, isTwoLegged, isUnclear, type RuleBook } from './merge-rules.ts';
import type { PlacedMatch } from './merge-ties.ts';
import { compareText } from './order.ts';
import { seasonYear } from './season.ts';

/** The matches of one tie, in order. */
export interface TieGroup {
  readonly twoLegged: boolean;
  readonly matches: readonly PlacedMatch[];
  /** Two legs, null for one that no report tells of; or the match and its replays. */
  readonly legs: readonly (Match | null)[];
}

/** Legs and replays of one tie lie within so many days. */
const within = 60;

/** Finds the ties among one pair's matches. Matches of a table, friendlies and the like belong to none. */
export function groupTies(matches: readonly PlacedMatch[], book: RuleBook): readonly TieGroup[] {
  const eligible = matches.filter(({ match }) => isOfTie(match)).sort(comparePlaced);
  const groups: PlacedMatch[][] = [];
  for (const placed of eligible) {
    const group = groups.findLast((others) => others.every((other) => isOneTie(placed, other)));
    if (group === undefined) groups.push([placed]);
    else group.push(placed);
  }
  return groups.map((group) => arrange(group, book)).filter((group) => group !== null);
}

function comparePlaced(a: PlacedMatch, b: PlacedMatch): number {
  return (
    compareText(a.about, b.about) || (a.match.leg ?? 1) - (b.match.leg ?? 1) || compareText(a.match.id, b.match.id)
  );
}

function isOfTie(match: Match): boolean {
  if (match.stage !== null && !isKnockOut(match.stage)) return false;
  if (match.leg !== null || isDecider(match)) return true;
  return match.stage !== null && !isUnclear(match.stage) && (match.date !== null || match.main);
}

function isOneTie(a: PlacedMatch, b: PlacedMatch): boolean {
  const [x, y] = [a.match, b.match];
  if (x.leg !== null && x.leg === y.leg) return false;
  // What is told without a day and a leg may be of any year.
  if ([x, y].some(({ leg, date, main }) => leg === null && date === null && !main)) return false;
  if (x.competition !== null && y.competition !== null && x.competition.id !== y.competition.id) return false;
  if (x.stage !== null && y.stage !== null && x.stage !== y.stage) return false;
  const linked = (x.leg !== null && y.leg !== null) || (x.stage !== null && x.stage === y.stage) || endsLeg(x, y);
  return linked && a.about !== null && b.about !== null && Math.abs(daysBetween(a.about, b.about)) <= within;
}

/** A shootout, or a team through, after another match told as the first leg. */
function endsLeg(x: Match, y: Match): boolean {
  return [
    [x, y],
    [y, x],
  ].some(([one, other]) => one?.leg === 1 && other?.leg === null && isDecider(other));
}

/** Reaching a later stage may also end a group: only what decides between the two makes a tie. */
function isDecider({ shootout, aggregate, advances }: Match): boolean {
  return shootout !== null || aggregate !== null || (advances !== null && advances.by !== null);
}

function arrange(matches: readonly PlacedMatch[], book: RuleBook): TieGroup | null {
  const told = matches.map(({ match }) => match);
  const [first, second] = told;
  if (first === undefined) return null;
  const stated = told.some(({ leg, aggregate }) => leg !== null || aggregate !== null);
  const ruled = ruleOf(matches, book);
  if (told.length === 1) {
    if (stated || ruled === true) return onlyLeg(matches, first);
    return ruled === false || isWhole(first) ? { twoLegged: false, matches, legs: [first] } : null;
  }
  const replayed = ruled !== true && !stated && first.score !== null && first.score[0] === first.score[1];
  if (replayed || told.length > 2 || second === undefined) return { twoLegged: false, matches, legs: told };
  return { twoLegged: true, matches, legs: second.leg === 1 || first.leg === 2 ? [second, first] : [first, second] };
}

/** Of a tie over two legs one match is told; without its number only a match that ends the tie has a place. */
function onlyLeg(matches: readonly PlacedMatch[], match: Match): TieGroup | null {
  const leg = match.leg ?? (isDecider(match) ? 2 : null);
  if (leg === null) return null;
  return { twoLegged: true, matches, legs: leg === 1 ? [match, null] : [null, match] };
}

/** True for a match that by itself tells that it decides. */
function isWhole(match: Match): boolean {
  return match.stage === 'final' || match.extraTime || isDecider(match);
}

function ruleOf(matches: readonly PlacedMatch[], book: RuleBook): boolean | null {
  for (const { match, about } of matches) {
    if (match.competition === null || match.stage === null) continue;
    const year = seasonYear(book, match.competition.id, match.date ?? (match.main ? about : null));
    const rule = isTwoLegged(book, match.competition.id, match.stage, year);
    if (rule !== null) return rule;
  }
  return null;
}
