import type { Span } from '../../../article/article.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { isHandedOn } from '../../results/handed-on.ts';
import { isOfDescription } from './club-of-description.ts';
import { isUnknownOwner } from './find-subject.ts';
import { isAwaitedFixture, isBesideMatch, isSaidAhead } from './other-meeting.ts';
import { startOfPhrase } from './team-phrase.ts';
import { isPassedInTable } from '../recalled/is-overtaken.ts';
import { standsForTeam } from '../names/team-resolver.ts';

/** Words that set the team behind them against the one before. */
const contact = new Set([
  'against',
  'v',
  'vs',
  'with',
  'over',
  'by',
  'at',
  'to',
  'facing',
  'face',
  'hosting',
  'host',
  'visit',
  'past',
  'meet',
  'faced',
  'met',
]);
const contactClasses = new Set([
  'beat',
  'beating',
  'defeat',
  'at-hands',
  'away',
  'at-home',
  'held',
  'at-expense',
  'will-meet',
]);

const meetings = /^(?:tie|match|game|clash|derby|encounter|contest|fixture|meeting|final|semi-final)$/u;

/** What a side is said to be doing: no word of time. */
const doing = /^(?!following$|during$|including$|according$)\p{L}+ing$/u;

/** Behind these a clause begins that has a subject of its own. */
const clauses = /^(?:since|when|while|whereas|until|as)$/u;

/** Two teams that the report sets against each other. */
export interface Pair {
  readonly teams: readonly [TeamRef, TeamRef];
  /** Whether one sentence names both; else the first is what the sentence before was about. */
  readonly named: boolean;
  /** Whether they are said to meet yet: "Arden face Borough on Saturday". */
  readonly ahead: boolean;
  /** Whether it was another day: "a fine display at Borough last week". */
  readonly earlier: boolean;
  /** The words that do. */
  readonly span: Span;
}

/** Pairs of teams that a sentence sets against each other, without saying how it ended. */
export function pairsOf(
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  topic: TeamRef | null,
  vocabulary: Vocabulary,
): Pair[] {
  const pairs: Pair[] = [];
  if (teams.size === 0) return pairs;
  let before: TeamRef | null = null;
  // Who is set against several in one sentence: "Arden beat Borough before they lost to Castle".
  let lead: TeamRef | null = null;
  let unclear = false;
  let hung = false;
  let start = sentence.start;
  let scored = false;
  sentence.items.forEach((item, at) => {
    scored ||= item.type === 'SCORE';
    // "Arden won 3-2 while there was a defeat for Borough": behind a result another match is told.
    if (scored && /^(?:while|whereas|;)$/u.test(item.word)) {
      before = lead = null;
      unclear = true;
    }
    const team = standsForTeam(item) ? teams.get(item) : undefined;
    if (team === undefined) {
      if (item.type === 'TEAM' || isOther(sentence.items, at)) unclear = true;
      return;
    }
    if (isOfDescription(sentence.items, at) || isBesideMatch(sentence.items, at)) return;
    // "won 2-0 and visit Borough on Wednesday": that match is still to come, and says nothing of the one that was won.
    if (scored && isPlanned(sentence.items, at)) {
      before = lead = null;
      unclear = true;
      return;
    }
    const either = before !== null && isOneOfEither(sentence.items, at);
    const contact = isContact(sentence.items, at, vocabulary);
    // "the win over Borough came after a draw with Castle": neither of the two played the other.
    const near = contact && hung && lead === null ? null : before;
    const other = (contact ? lead : null) ?? near ?? (isOfUnnamed(sentence.items, at) ? null : topic);
    const met =
      either ||
      (!unclear && !isFirstOfEither(sentence.items, at) && (contact || isMeeting(sentence.items, at, vocabulary)));
    const rival = either ? before : other;
    if (met && rival !== null && rival.id !== team.id)
      pairs.push({
        teams: [rival, team],
        named: near !== null,
        ahead: !either && isAhead(sentence.items, at),
        earlier: !either && isOfAnotherTime(sentence.items, at),
        span: { start, end: item.end },
      });
    if (!contact) lead = team;
    hung = contact;
    before = team;
    start = item.start;
    unclear = false;
  });
  return pairs;
}

const plans = /^(?:visits?|hosts?|faces?|meets?|entertains?|welcomes?|travels? to|go(?:es)? to)$/u;

/** "and visit Borough", "and now host Borough": told in the present behind a joint. */
function isPlanned(items: readonly Item[], at: number): boolean {
  const start = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  const verb = items[start]?.word === 'to' ? start - 1 : start;
  const words = verb === start ? (items[verb]?.word ?? '') : `${items[verb]?.word ?? ''} to`;
  const before = /^(?:now|next|then|also)$/u.test(items[verb - 1]?.word ?? '') ? items[verb - 2] : items[verb - 1];
  return plans.test(words) && /^(?:and|but|,)$/u.test(before?.word ?? '');
}

/** "Ashe reacts during the match against Borough": of whomever he plays for. */
function isOfUnnamed(items: readonly Item[], at: number): boolean {
  return (
    items[0]?.type === 'PERSON' &&
    items[at - 1]?.word === 'against' &&
    items.slice(0, at).some(({ word }, index) => word === 'during' && index < at - 2)
  );
}

/** "will meet Arden or Borough in the semi-finals": the two of whom one is met play each other before it. */
function isOneOfEither(items: readonly Item[], at: number): boolean {
  if (!items.some(({ type }) => type === 'STAGE')) return false;
  if (items[at - 1]?.word !== 'or' || items[at - 2]?.type !== 'TEAM') return false;
  return items
    .slice(Math.max(0, at - 7), at - 2)
    .some(({ wordClass, word }) => wordClass === 'will-meet' || /^(?:meets?|faces?|plays?|against|to)$/u.test(word));
}

/** "will meet [Arden] or Borough": one of two, and not surely the one that will be met. */
function isFirstOfEither(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.word === 'or' && items[at + 2]?.type === 'TEAM' && isOneOfEither(items, at + 2);
}

/** "Rivermouth also won against Borough": a name that does what sides do is one that nobody knows. */
function isOther(items: readonly Item[], at: number): boolean {
  if (isUnknownOwner(items, at)) return true;
  if (items[at]?.type !== 'PERSON') return false;
  return [items[at + 1], items[at + 2]].some((item) => /^(?:won|lost|drew|beat)$/u.test(item?.wordClass ?? ''));
}

function isContact(items: readonly Item[], at: number, { homeVerbs, awayVerbs, advance }: Vocabulary): boolean {
  const score = items.findLastIndex(({ type }, index) => index < at && type === 'SCORE');
  if (score >= 0 && isHandedOn(items, score, at)) return false;
  // "Arden, who play Borough on Wednesday"; "open play" is another thing further off.
  if (/^plays?$/u.test((items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1])?.word ?? '')) return true;
  if (isTakenOn(items, at)) return true;
  // "the Arden-Borough tie"
  if (items[at - 1]?.word === '-' && items[at - 2]?.type === 'TEAM') return meetings.test(items[at + 1]?.word ?? '');
  if (isPassedInTable(items, startOfPhrase(items, at) - 1)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const item = items[back];
    // "Arden vs. Borough"
    if (item?.word === '.' && /^vs?$/u.test(items[back - 1]?.word ?? '')) return true;
    if (item === undefined || item.type === 'TEAM' || item.type === 'MARK' || clauses.test(item.word)) return false;
    // "with Borough losing 2-0 at Castle": told beside what another side did, and not against it.
    if (item.word === 'with' && items[at + 1]?.type === 'WORD' && doing.test(items[at + 1]?.word ?? '')) return false;
    // "to keep the visitors' hopes alive"
    if (item.word === 'to' && items[back + 1]?.type === 'WORD' && items[back + 2]?.word === 'the' && back + 2 < at)
      return false;
    if (homeVerbs.has(item.word) || awayVerbs.has(item.word) || advance.knocksOut.has(item.word)) return true;
    if (contact.has(item.word.slice(item.word.lastIndexOf(' ') + 1)) || contactClasses.has(item.wordClass ?? ''))
      return true;
  }
  return false;
}

/** "took on Borough", "take on the champions Borough" */
function isTakenOn(items: readonly Item[], at: number): boolean {
  const on = startOfPhrase(items, at) - 1;
  return items[on]?.word === 'on' && /^(?:took|takes?|taking)$/u.test(items[on - 1]?.word ?? '');
}

/** "hosted the clash of the leaders Arden and Borough", "the meeting between Arden and Borough". */
function isMeetingOf(items: readonly Item[], first: number, betweenSides: ReadonlySet<string>): boolean {
  for (let at = first - 1; at >= Math.max(1, first - 4); at -= 1)
    if (/^(?:of|between)$/u.test(items[at]?.word ?? '')) return betweenSides.has(items[at - 1]?.word ?? '');
  return false;
}

/** "Arden face Borough", "take on the champions Borough". */
function isAhead(items: readonly Item[], at: number): boolean {
  // "who visit Borough next, had too much for Castle": what the clause before says
  const clause = items.slice(Math.max(0, at - 3), at).findLastIndex(({ word }) => word === ',');
  const first = Math.max(0, at - 3) + clause + 1;
  if (isAwaitedFixture(items, at)) return true;
  return items
    .slice(first, at + 3)
    .some(({ word }, index) => isSaidAhead(items, first + index) || /^(?:next|plays?)$/u.test(word));
}

/** "at Borough last week", "with Borough in March 2010": right behind the side. */
function isOfAnotherTime(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 4)
    .some(
      ({ wordClass, mention }) =>
        wordClass === 'earlier' || (mention?.type === 'DATE' && /^(?:last (?!night)|previous )/u.test(mention.words)),
    );
}

/** "Arden and Borough met": the second of two before a word of meeting. */
function isMeeting(items: readonly Item[], at: number, { betweenSides }: Vocabulary): boolean {
  if (items[at - 1]?.word !== 'and' || items[at - 2]?.type !== 'TEAM') return false;
  if (isMeetingOf(items, at - 2, betweenSides)) return true;
  return [items[at + 1], items[at + 2]].some((item) => item?.type === 'WORD' && betweenSides.has(item.word));
}
