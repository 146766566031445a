import type { Span } from '../../article/article.ts';
import type { Score, TeamRef, Unresolved } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import { knownTeam } from '../team-ref.ts';
import { isInPassing } from './background.ts';
import { asPlayed as asWomen } from './cast.ts';
import { pastDay } from './day-of.ts';
import { openingDay } from './days-in-order.ts';
import { inOrderOf, isBetween, newDraft, type Draft } from './draft.ts';
import { homeOf } from './home-side.ts';
import { isOpenerOf } from './opener.ts';
import { reach } from './result-reach.ts';
import { sidesOf, type Sides } from './reading-teams.ts';
import { lateOpponent } from './second-look.ts';
import { asPlayed, canMeetIn, competitionRef, settingNear, type Setting } from './setting.ts';
import { sceneOf, type Walk } from './walk.ts';

/** Reads one result of a sentence into the match it is about; null, and noted as unresolved, where that cannot be told. */
export function readResult(
  walk: Walk,
  sentence: MarkedSentence,
  reading: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  told: Draft | null,
  readings: readonly ResultReading[],
): Draft | null {
  const scene = { ...sceneOf(walk), match: told ?? walk.match, subject: told?.teams[0] ?? null };
  const others = neighbours(readings, reading);
  const near = settingNear(sentence, reading.from, reading.to, others);
  const said = isInPassing(sentence, reading, near);
  // "beat Borough on Tuesday, after the sides had drawn": the day is that of the match told.
  const setting = said && near.dateOfOther && /day$/u.test(near.date ?? '') ? { ...near, date: null } : near;
  const taken = new Set(others.flatMap(({ object }) => object ?? []));
  const sides = alike(
    walk,
    sidesOf(reading, sentence, teams, scene, walk.people, walk.telling.vocabulary, said, taken),
  );
  const { subject, object } = sides;
  const span = spanOf(reading, sentence, teams, subject);
  const passing = said || sides.inherited === true || isOpener(walk, sentence, reading, sides);
  if (
    subject === null ||
    object === null ||
    subject.id === object.id ||
    isClubAgainstNation(walk, subject, object) ||
    (!passing && contradicts(walk, reading, sides))
  ) {
    const unresolved: Unresolved = {
      kind: 'match',
      reason: subject === null ? 'whose score it is cannot be told' : 'the opponent cannot be told',
      evidence: { article: walk.marked.article.id, ...span },
    };
    walk.unresolved.push(unresolved);
    if (!passing && sides.elsewhere !== true && reading.kind === 'result' && (subject === null) !== (object === null))
      walk.open.push({ sentence, at: walk.focus.length, reading, teams, subject, object, unresolved });
    return null;
  }
  const onlyLeg = said && !isInPassing(sentence, reading, { ...setting, leg: null });
  const score = winnerFirst(reading);
  const known = findDraft(walk, subject, object, score, reading, setting, passing, told);
  const mirrored =
    known === undefined && !passing ? toldOtherWay(walk, subject, object, score, reading, setting) : undefined;
  if (mirrored !== undefined) return mirrored;
  const draft = known ?? addDraft(walk, subject, object, reading, passing, onlyLeg);
  if (known === undefined && sides.guessed === true) draft.guessedFor = subject;
  fillDraft(walk, draft, { sentence, at: walk.focus.length, reading, teams, subject, object, score, setting, span });
  return draft;
}

/** Reads the results whose opponent was left open once more, when the whole report is known. */
export function readOpenResults(walk: Walk): void {
  for (const { unresolved, ...open } of walk.open) {
    const subject = open.subject ?? lateOpponent(walk, open.object);
    const object = open.object ?? lateOpponent(walk, open.subject);
    if (subject === null || object === null) continue;
    addResult(walk, { ...open, subject, object, score: winnerFirst(open.reading) });
    walk.unresolved.splice(walk.unresolved.indexOf(unresolved), 1);
  }
}

/** Adds a match that is read when the whole report is known; its setting is that of its own sentence. */
export function addResult(walk: Walk, told: Omit<Filling, 'setting' | 'span'>): void {
  const { sentence, reading, teams, subject, object } = told;
  const draft = addDraft(walk, subject, object, reading, false, false);
  const setting = settingNear(sentence, reading.from, reading.to);
  fillDraft(walk, draft, { ...told, setting, span: spanOf(reading, sentence, teams, subject) });
}

/** Women play women: beside a women's team a name is that of the women's team that is called so, where the lexicon has it. */
function alike({ telling: { vocabulary } }: Walk, sides: Sides): Sides {
  const [subject, object] = [sides.subject, sides.object].map((each) =>
    each === null ? undefined : vocabulary.teamsById.get(each.id),
  );
  if (subject === undefined || object === undefined || subject.women === object.women) return sides;
  return subject.women
    ? { ...sides, object: knownTeam(asWomen(object, true, vocabulary)) }
    : { ...sides, subject: knownTeam(asWomen(subject, true, vocabulary)) };
}

function isOpener(
  { book }: Walk,
  sentence: MarkedSentence,
  reading: ResultReading,
  { subject, object }: Sides,
): boolean {
  return subject !== null && object !== null && isOpenerOf(book, sentence, reading, subject, object);
}

/** A national team plays no club: one of the two was mistaken. */
function isClubAgainstNation({ telling }: Walk, a: TeamRef, b: TeamRef): boolean {
  const [one, other] = [a, b].map(({ id }) => telling.vocabulary.teamsById.get(id)?.national);
  return one !== undefined && other !== undefined && one !== other;
}

/** The other results of the sentence that are told close by. */
function neighbours(readings: readonly ResultReading[], reading: ResultReading): readonly ResultReading[] {
  const at = positionOf(readings, reading);
  return [...readings.slice(Math.max(0, at - 3), at), ...readings.slice(at + 1, at + 4)];
}

/** Readings are in the order of their scores. */
function positionOf(readings: readonly ResultReading[], { scoreAt }: ResultReading): number {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.scoreAt ?? 0) < scoreAt) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A score whose opponent is only inferred is of another match where the match of the two has another score. */
function contradicts(walk: Walk, reading: ResultReading, { subject, object, inferred }: Sides): boolean {
  if (inferred !== true || reading.kind !== 'result' || subject === null || object === null) return false;
  const score = winnerFirst(reading);
  const main = walk.book.between(subject, object).find((draft) => draft.main && draft.score !== null);
  return main !== undefined && inOrderOf(main, subject, score).some((goals, at) => goals !== main.score?.[at]);
}

/** The printed score as goals of the subject and of the object. */
function winnerFirst({ outcome, score: [left, right] }: ResultReading): Score {
  const [more, less] = left >= right ? [left, right] : [right, left];
  if (outcome === 'win' || outcome === 'ended') return [more, less];
  return outcome === 'loss' ? [less, more] : [left, right];
}

function addDraft(
  walk: Walk,
  subject: TeamRef,
  object: TeamRef,
  reading: ResultReading,
  passing: boolean,
  onlyLeg: boolean,
): Draft {
  const draft = newDraft(`m${String(walk.book.drafts.length)}`, [subject, object], reading.rule);
  draft.main = !passing;
  draft.onlyLeg = onlyLeg;
  draft.derived = reading.rule === 'only-goal' || reading.rule === 'last-standing';
  walk.book.add(draft);
  return draft;
}

/** The same two sides and the same goals the other way round, of no other day or leg: whose goals they are was mistaken. */
function toldOtherWay(
  walk: Walk,
  subject: TeamRef,
  object: TeamRef,
  score: Score,
  reading: ResultReading,
  setting: Setting,
): Draft | undefined {
  if (reading.kind !== 'result' || score[0] === score[1]) return undefined;
  const date = setting.date === null ? null : pastDay(setting.date, walk.marked.article.date);
  return walk.book.between(subject, object).find((draft) => {
    if (!draft.main || draft.score === null) return false;
    if (draft.leg !== setting.leg || (date !== null && draft.date !== null && date !== draft.date)) return false;
    return inOrderOf(draft, object, score).every((goals, at) => goals === draft.score?.[at]);
  });
}

/** A match already told that this reading can be about. */
function findDraft(
  walk: Walk,
  subject: TeamRef,
  object: TeamRef,
  score: Score,
  reading: ResultReading,
  setting: Setting,
  passing: boolean,
  told: Draft | null,
): Draft | undefined {
  const date = setting.date === null ? null : pastDay(setting.date, walk.marked.article.date);
  // Kicks and sums belong to the match just told, rather than to a first leg told of before it.
  const known = walk.book.between(subject, object);
  const drafts =
    reading.kind === 'result' || told === null || !isBetween(told, subject, object)
      ? known
      : [told, ...known.filter((draft) => draft.main)];
  return drafts.find((draft) => {
    const field = reading.kind === 'result' ? 'score' : reading.kind;
    const stated = draft[field];
    if (reading.kind === 'shootout' && !canGoToKicks(draft, told)) return false;
    if (reading.kind === 'result' && draft.shootout !== null && score[0] !== score[1]) return false;
    const same = stated !== null && inOrderOf(draft, subject, score).every((goals, at) => goals === stated[at]);
    if (stated !== null && !same) return false;
    if (stated === null && draft.main === passing && reading.kind === 'result' && draft.score !== null) return false;
    if (draft.leg !== null && setting.leg !== null && draft.leg !== setting.leg) return false;
    return !(passing && draft.main && draft.date !== null && date !== null && draft.date !== date);
  });
}

/** Kicks follow a draw, or any result of a second leg that leaves the tie level. */
function canGoToKicks(draft: Draft, told: Draft | null): boolean {
  if (draft.score === null || draft.score[0] === draft.score[1]) return true;
  return draft === told || draft.leg === 2 || (draft.aggregate !== null && draft.aggregate[0] === draft.aggregate[1]);
}

interface Filling {
  readonly sentence: MarkedSentence;
  /** Index of the sentence. */
  readonly at: number;
  readonly reading: ResultReading;
  readonly teams: ReadonlyMap<Item, TeamRef>;
  readonly subject: TeamRef;
  readonly object: TeamRef;
  readonly score: Score;
  readonly setting: Setting;
  readonly span: Span;
}

function fillDraft(walk: Walk, draft: Draft, filling: Filling): void {
  const { sentence, reading, teams, subject, object, score, setting, span } = filling;
  const ordered = inOrderOf(draft, subject, score);
  if (reading.kind === 'shootout') {
    draft.shootout ??= ordered;
    draft.advances ??= ordered[0] > ordered[1] ? draft.teams[0] : draft.teams[1];
  } else if (reading.kind === 'aggregate') {
    draft.aggregate ??= ordered;
    if (ordered[0] !== ordered[1]) draft.advances ??= ordered[0] > ordered[1] ? draft.teams[0] : draft.teams[1];
  } else {
    if (draft.score === null) draft.derived ||= isSameScore(sentence.items[reading.scoreAt]);
    draft.score ??= ordered;
  }
  if (clauseAround(sentence.items, reading).some((item) => item.wordClass === 'extra-time')) draft.extraTime = true;
  const { home, venue } = homeOf(reading, sentence, teams, subject, object, walk.telling.vocabulary);
  draft.home ??= home;
  draft.venue ??= venue;
  draft.leg ??= setting.leg;
  draft.date ??= setting.date === null ? null : pastDay(setting.date, walk.marked.article.date);
  // "On Tuesday, Arden overturned a 2-0 deficit by beating Borough 3-0": the day at the beginning is that of what is told.
  if (draft.main) draft.date ??= openingDay(sentence, walk.marked.article.date);
  const { vocabulary } = walk.telling;
  const played = setting.competitions.map((each) => asPlayed(each, walk.cast.women, false, vocabulary));
  draft.competition ??= competitionRef(played.find((each) => canMeetIn(each, draft.teams, vocabulary)) ?? null);
  draft.stage ??= setting.stage;
  draft.evidence.push(span);
  draft.sentences.push(filling.at);
  if (draft.sentences.length === 1) draft.subordinate = isSubordinate(sentence.items, reading);
}

const hanging = /^(?:after|as|with|when|since|because|having|following|despite)$/u;

/** "Borough, who won 2-0", "as Castle lost 3-1": what the sentence is about is told elsewhere in it. */
function isSubordinate(items: readonly Item[], { from, subject }: ResultReading): boolean {
  const first = subject ?? from;
  // "Borough, who lost at home last week, drew 2-2": behind the comma the main clause goes on.
  if (subject === null && items[from - 1]?.word === ',') return false;
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const item = items[at];
    if (item?.wordClass === 'who') return true;
    if (hanging.test(item?.word ?? '')) return at > 0;
    if (item?.word === 'and' || item?.word === 'while' || item?.type === 'SCORE') return false;
  }
  return false;
}

const turnWords: ReadonlySet<string> = new Set(['while', 'but', 'whereas', ';']);

/** "by the same score": printed of another match. */
function isSameScore(item: Item | undefined): boolean {
  return item?.mention?.type === 'SCORE' && item.mention.same === true;
}

/** The words around a result that speak of it: up to another score or to where the sentence turns to something else. */
function clauseAround(items: readonly Item[], { from, to, scoreAt }: ResultReading): readonly Item[] {
  const turns = (at: number): boolean =>
    (items[at]?.type === 'SCORE' && at !== scoreAt) || turnWords.has(items[at]?.word ?? '');
  let first = from;
  while (first > Math.max(0, from - reach) && !turns(first - 1)) first -= 1;
  let last = to;
  while (last < Math.min(items.length, to + reach) && !turns(last)) last += 1;
  return items.slice(first, last);
}

/** From the subject or the predicate to the end of the reading: the words that carry the result. */
function spanOf(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef | null,
): Span {
  const { items } = sentence;
  let from = reading.from;
  for (let at = reading.from - 1; at >= Math.max(0, reading.from - reach); at -= 1) {
    const item = items[at];
    if (item !== undefined && subject !== null && teams.get(item)?.id === subject.id) {
      from = at;
      break;
    }
  }
  return { start: items[from]?.start ?? sentence.start, end: items[reading.to - 1]?.end ?? sentence.end };
}
