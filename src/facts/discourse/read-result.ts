import type { Span } from '../../article/article.ts';
import type { Score, TeamRef, Unresolved } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import { takeLevelSum, takeSumOfScene } from './legs/attach-sums.ts';
import { isInPassing } from './recalled/background.ts';
import { inOrderOf, newDraft, opponentIn, type Draft } from './matches/draft.ts';
import { isBeforeTheOther } from './sides/opening-phrase.ts';
import { isOpenerOf, isOtherMeeting } from './recalled/opener.ts';
import { reach } from './matches/result-reach.ts';
import { sidesOf, type Sides } from './sides/reading-teams.ts';
import { isOfDerby, rivalNamed } from './sides/rival-of-town.ts';
import { isToldApart, secondLook, type SecondLook } from './matches/second-look.ts';
import { alike } from './sides/sides-alike.ts';
import { neighbours } from './matches/neighbours.ts';
import { subjectToldBefore } from './recalled/told-again.ts';
import { settingOfTie, sidesOfTie } from './legs/sides-of-tie.ts';
import { withoutOwnMonth } from './days/own-month.ts';
import { type Setting, settingNear } from './setting.ts';
import { isClubAgainstNation, isOfUnknownCoach, isScorerInList } from './sides/mistaken-sides.ts';
import { sceneOf, type Walk } from './walk.ts';
import { type Filling, fillDraft } from './matches/fill-draft.ts';
import { findDraft, toldOtherWay } from './matches/find-draft.ts';

/** Reads one result of a sentence into the match it is about; null, and noted as unresolved, where that cannot be told. */
export function readResult(
  walk: Walk,
  sentence: MarkedSentence,
  reading: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  last: Draft | null,
  readings: readonly ResultReading[],
): Draft | null {
  const told = isOpening(reading, readings) ? null : last;
  const scene = { ...sceneOf(walk), match: told ?? walk.match, subject: told?.teams[0] ?? null };
  const others = neighbours(readings, reading);
  const around = withoutOwnMonth(
    settingNear(sentence, reading.from, reading.to, others, walk.marked.article.date?.slice(0, 4) ?? null),
    walk.marked.article.date,
  );
  // "after a 1-1 draw in the first leg to advance 4-3 on aggregate": a sum is of both legs.
  const near: Setting =
    reading.kind === 'aggregate'
      ? { ...around, leg: null }
      : reading.firstLeg
        ? settingOfTie(sentence.items, around)
        : around;
  const said = isInPassing(sentence, reading, near) || isBeforeTheOther(sentence.items, reading, readings);
  // "Arden vs Borough (agg 3-2), Tuesday": when they meet again
  const ahead = reading.rule === 'team-v-team-bracket' && reading.kind === 'aggregate';
  const taken = new Set(others.flatMap(({ object }) => object ?? []));
  const inWords = sidesOf(reading, sentence, teams, scene, walk.people, walk.telling.vocabulary, said, taken);
  const named = alike(
    walk,
    reading.firstLeg ? sidesOfTie(reading, sentence.items, teams, inWords, scene, taken) : inWords,
  );
  const before = subjectToldBefore(walk.book, sentence.items, reading, teams, named, winnerFirst(reading));
  const sides = before === null ? named : { ...named, subject: before };
  // "beat Borough on Tuesday, after the sides had drawn": the day is that of the match told.
  const dayOfOther = ahead || (said && near.dateOfOther && /day$/u.test(near.date ?? ''));
  const ofDay = dayOfOther ? { ...near, date: null } : near;
  // What stands around a result that is named once more is said of another match.
  const setting = before === null ? ofDay : { ...ofDay, competitions: [], stage: null, leg: null };
  const { subject, object } = sides;
  const span = spanOf(reading, sentence, teams, subject);
  const summed =
    subject === null || object === null ? null : takeLevelSum(sentence, reading, walk.book, [subject, object]);
  if (summed !== null) return summed;
  const passing = said || sides.inherited === true || isOpener(walk, sentence, reading, sides);
  if (
    subject === null ||
    object === null ||
    subject.id === object.id ||
    isClubAgainstNation(walk, subject, object) ||
    isScorerInList(walk, sentence, reading, object) ||
    isOfUnknownCoach(walk, sentence, reading, teams, subject, object) ||
    (!passing && contradicts(walk, reading, sides))
  ) {
    if (reading.kind === 'aggregate' && takeSumOfScene(reading, sentence, teams, scene.match, walk.topic)) return null;
    const unresolved: Unresolved = {
      kind: 'match',
      reason: subject === null ? 'whose score it is cannot be told' : 'the opponent cannot be told',
      evidence: { article: walk.marked.article.id, ...span },
    };
    walk.unresolved.push(unresolved);
    if (
      !passing &&
      sides.elsewhere !== true &&
      reading.kind !== 'aggregate' &&
      ((subject === null) !== (object === null) || isBesideKicks(reading, readings))
    )
      walk.open.push({ sentence, at: walk.focus.length, reading, teams, subject, object, unresolved });
    return null;
  }
  const onlyLeg = said && !isInPassing(sentence, reading, { ...setting, leg: null });
  const score = winnerFirst(reading);
  const result = { subject, object, score, reading, setting, levelling: isLevelling(sentence.items, reading.scoreAt) };
  const known = findDraft(walk, result, passing, told, said && isOtherMeeting(sentence.items, reading));
  const mirrored = known === undefined && !passing ? toldOtherWay(walk, result) : undefined;
  if (mirrored !== undefined) return mirrored;
  const draft = known ?? addDraft(walk, subject, object, reading, passing, onlyLeg);
  if (known === undefined && sides.inferred === true) draft.surmised = true;
  if (known === undefined && sides.guessed === true) draft.guessedFor = subject;
  fillDraft(walk, draft, { sentence, at: walk.focus.length, reading, teams, subject, object, score, setting, span });
  return draft;
}

/** "The 3-2 victory lifts Arden off the foot on a day when Borough lost 2-0 at Castle": what is told behind an opening without names is of another match. */
function isOpening(
  { kind, from, subject, object, scoreAt }: ResultReading,
  readings: readonly ResultReading[],
): boolean {
  return (
    kind === 'result' &&
    from <= 2 &&
    subject === null &&
    object === null &&
    readings.every((each) => each.kind === 'result' && each.scoreAt >= scoreAt)
  );
}

/** "eliminated Borough 6-5 on penalties following a second 0-0 draw": the level score whose sides are not told is that of the shootout. */
export function takeLevelScore(walk: Walk, draft: Draft): void {
  const at = walk.open.findIndex((open) => open.at === walk.focus.length && isLevel(winnerFirst(open.reading)));
  const open = walk.open[at];
  if (open === undefined || draft.shootout === null || draft.score !== null) return;
  const { unresolved, ...told } = open;
  const [subject, object] = draft.teams;
  const { sentence, reading, teams } = told;
  const setting = settingNear(sentence, reading.from, reading.to);
  const span = spanOf(reading, sentence, teams, subject);
  fillDraft(walk, draft, { ...told, subject, object, score: winnerFirst(reading), setting, span });
  walk.open.splice(at, 1);
  walk.unresolved.splice(walk.unresolved.indexOf(unresolved), 1);
}

/** "won 2-1 on the night", "won 2-1 to level the tie 3-3 on aggregate" */
function isLevelling(items: readonly Item[], scoreAt: number): boolean {
  const behind = items
    .slice(scoreAt + 1, scoreAt + 4)
    .map(({ word }) => word)
    .join(' ');
  if (/^on the (?:night|day|evening)$/u.test(behind)) return true;
  return items.some(({ mention }, at) => {
    const level = mention?.type === 'SCORE' && isLevel(mention.score);
    return level && items.slice(at + 1, at + 4).some(({ wordClass }) => wordClass === 'aggregate');
  });
}

/** "a 5-4 shootout success after the tie had finished 2-2": the level score is that of the match whose kicks are told. */
function isBesideKicks({ outcome, score }: ResultReading, readings: readonly ResultReading[]): boolean {
  return outcome === 'ended' && isLevel(score) && readings.some(({ kind }) => kind === 'shootout');
}

const isLevel = ([one, other]: Score): boolean => one === other;

/** Reads the results whose opponent was left open once more, when the whole report is known. */
export function readOpenResults(walk: Walk): void {
  const look = secondLook(walk);
  const inKicks: SecondLook = (team) => opponentInKicks(walk, team);
  for (const told of walk.open) {
    const { unresolved, ...open } = told;
    const late = open.reading.kind === 'shootout' ? inKicks : look;
    const subject = open.subject ?? late(open.object);
    const object = open.object ?? (isOfDerby(walk, told) ? rivalNamed(walk, told) : late(open.subject));
    if (subject === null || object === null || isToldApart(open, open.object === null ? object : subject)) continue;
    addResult(walk, { ...open, subject, object, score: winnerFirst(open.reading) });
    walk.unresolved.splice(walk.unresolved.indexOf(unresolved), 1);
  }
}

/** Kicks told before the match that they followed: the only level one of the team that has none yet. */
function opponentInKicks(walk: Walk, team: TeamRef | null): TeamRef | null {
  if (team === null) return null;
  const [draft, other] = walk.book.mainOf(team).filter(isBeforeKicks);
  return draft === undefined || other !== undefined ? null : opponentIn(draft, team);
}

function isBeforeKicks({ score, shootout }: Draft): boolean {
  return shootout === null && score !== null && isLevel(score);
}

/** Adds a match that is read when the whole report is known; its setting is that of its own sentence. */
export function addResult(walk: Walk, told: Omit<Filling, 'setting' | 'span'>): void {
  const { sentence, reading, teams, subject, object } = told;
  const before = reading.kind === 'shootout' ? walk.book.between(subject, object).find(isBeforeKicks) : undefined;
  const draft = before ?? addDraft(walk, subject, object, reading, false, false);
  const setting = settingNear(sentence, reading.from, reading.to);
  fillDraft(walk, draft, { ...told, setting, span: spanOf(reading, sentence, teams, subject) });
}

function isOpener(
  { book }: Walk,
  sentence: MarkedSentence,
  reading: ResultReading,
  { subject, object }: Sides,
): boolean {
  return subject !== null && object !== null && isOpenerOf(book, sentence, reading, subject, object);
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
