import type { Span } from '../../article/article.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import { lineupEntries, minutesIn, type Entry } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';

/** What is known of a list before it is read. */
export interface ListedIn {
  readonly match: MatchFact;
  /** The side whose list it is, where a label says so. */
  readonly owner: TeamRef | null;
  /** The side that the words of a part name: `Brandt (40) for Arden`. */
  readonly named: (part: Span) => TeamRef | null;
  /** Counts only where it has all goals of the match: no label or result says that it is a list of scorers. */
  readonly whole: boolean;
}

/** One list for both sides, or one for each where the words, a mark or the order of the minutes part them and the score says which is which. */
export function scorerLists(text: string, span: Span, about: ListedIn): readonly LineupList[] {
  const { match, owner } = about;
  if (isProse(text.slice(span.start, span.end)) || match.score === null) return [];
  const listed = (part: Span, team: TeamRef | null): LineupList => ({
    kind: 'goals',
    team,
    match,
    entries: lineupEntries(text, part).map((entry) => withoutAssist(text, entry)),
  });
  const lists = owner === null ? bothSides(text, span, about, listed) : [listed(span, owner)];
  const all = lists.flatMap(({ entries }) => entries);
  const told = goalsOf(all);
  const most = match.score[0] + match.score[1];
  return told > 0 && all.every(({ minutes }) => minutes.length > 0) && (about.whole ? told === most : told <= most)
    ? lists
    : [];
}

/** Whether a bracket tells of two legs or of the match: `(Aggregate: Arden 3 Borough 2)`, `(3 February 2024)`, `(Arden win 5-4 on pens)`. */
export const tellsSum = (words: string): boolean =>
  /^\s*(?:on )?(?:agg|(?:first|second|1st|2nd) leg)/iu.test(words) || ofMatch.test(words.split(')', 1)[0] ?? '');

const ofMatch =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)|\b(?:19|20)\d\d\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:wins?|won|through) (?:\d|on )/u;

/** The goals of some entries. */
export const goalsOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { minutes, count }) => sum + (count ?? minutes.length), 0);

type Listed = (part: Span, team: TeamRef | null) => LineupList;

function bothSides(text: string, span: Span, { match, named }: ListedIn, listed: Listed): readonly LineupList[] {
  const parts = partsOf(text, span);
  const owners = parts.map(named);
  if (owners.some((team) => team !== null)) return parts.map((part, at) => listed(part, owners[at] ?? null));
  const [first, second] = parts.map((part) => listed(part, null));
  const cut =
    first !== undefined && second !== undefined && parts.length === 2 ? [first, second] : inTwo(listed(span, null));
  const sides = cut === null ? null : sidesOf(match, cut);
  if (cut === null || sides === null) return [{ ...listed(span, null), team: onlySide(match) }];
  return cut.map((list, at) => ({ ...list, team: sides[at] ?? null }));
}

/** `Rossi 12, Verdi 80, Costa 55`: the minutes begin anew where the other side's do; null where they do so not once. */
function inTwo(list: LineupList): readonly LineupList[] | null {
  const { entries } = list;
  const falls = entries.flatMap((entry, at) => (at > 0 && timeOf(entry, 0) < timeOf(entries[at - 1], -1) ? [at] : []));
  const [at] = falls;
  if (at === undefined || falls.length > 1) return null;
  return [
    { ...list, entries: entries.slice(0, at) },
    { ...list, entries: entries.slice(at) },
  ];
}

const timeOf = (entry: Entry | undefined, at: number): number => entry?.minutes.at(at)?.minute ?? 0;

/** `Rossi (Verdi) 12`: in brackets is who laid it on. */
function withoutAssist(text: string, entry: Entry): Entry {
  if (entry.substitute === null || entry.substitute.minute !== null) return entry;
  const outside = text
    .slice(entry.start, entry.end)
    .replaceAll(/\([^()]*\)/gu, ' ')
    .replace(/^\d+/u, '');
  return { ...entry, minutes: minutesIn(outside), substitute: null };
}

/** "the hosts' goals came from Rossi (3) and substitute Verdi (88)": a sentence, not a list. */
function isProse(words: string): boolean {
  return /(?<![\p{L}'’-])(?!(?:pens?|penalty|unassisted|from|mins?|minutes?)\b)\p{Ll}{4,}/u.test(
    words.replaceAll(/\([^()]*\)/gu, ''),
  );
}

/** The side that scored all the goals; null where both have scored. */
export function onlySide({ score, teams }: MatchFact): TeamRef | null {
  return score?.[1] === 0 ? teams[0] : score?.[0] === 0 ? teams[1] : null;
}

/** Whose goals the two parts are: the score tells by their numbers, in a draw by the order; null where it fits neither way. */
function sidesOf({ score, teams }: MatchFact, lists: readonly LineupList[]): readonly [TeamRef, TeamRef] | null {
  const [x, y] = lists.map(({ entries }) => goalsOf(entries));
  if (score === null) return null;
  if (x === score[0] && y === score[1]) return teams;
  return x === score[1] && y === score[0] ? [teams[1], teams[0]] : null;
}

/** Parts between dashes with blanks around, semicolons, slashes and bars, outside brackets. */
export function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/;| [-–—/|] (?!\d)/gu)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  parts.push({ start: from, end });
  return parts;
}
