import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { sideAsToday } from '../matches/as-it-ended.ts';
import { opponentIn } from '../matches/draft.ts';
import { opponentFromScene } from './find-opponent.ts';
import { isFacedBehind } from './of-other-match.ts';
import { placeBehind } from './opponent-by-place.ts';
import { reach } from '../matches/result-reach.ts';
import type { Scene } from '../names/scene.ts';
import type { Sides } from './reading-teams.ts';

/** "a repeat of last season's 3-0 win": of the team the report was just about, unless the sentence goes on to say who met it. */
export function sidesOfTopic(
  object: TeamRef | null,
  items: readonly Item[],
  reading: ResultReading,
  scene: Scene,
  passing: boolean,
): Sides {
  const sides = sidesTold(object, items, reading, scene, passing);
  const isMet = sides.subject !== null && isFacedBehind(items, reading.to, sides.subject.id);
  return isMet ? { subject: null, object, elsewhere: true } : sides;
}

function sidesTold(
  object: TeamRef | null,
  items: readonly Item[],
  reading: ResultReading,
  scene: Scene,
  passing: boolean,
): Sides {
  const { topic, match } = scene;
  if (isOurs(items, reading)) return { subject: null, object, elsewhere: true };
  const guest = object === null && passing ? guestAt(reading, items, match) : null;
  if (guest !== null && match !== null) return { subject: guest, object: opponentIn(match, guest), inherited: true };
  const third = object === null ? null : thirdSide(object, reading, scene);
  if (third !== null) return { subject: third, object, inherited: true };
  const opponent = object === null ? null : opponentFromScene(object, scene, true);
  if (opponent !== null) return { subject: opponent, object, inferred: true };
  const none = { subject: null, object };
  const decided = object === null && !passing ? asDecided(reading, items, scene) : null;
  if (decided !== null) return decided;
  if (
    object === null &&
    reading.rule === 'score-win' &&
    /^complet|^seal|^round|^wrap/u.test(items[reading.from - 1]?.word ?? '')
  )
    return completedBy(scene);
  if (isOfSomeone(items, reading.from) || isOfHisLast(items, reading.from)) return { ...none, elsewhere: true };
  // Whose he is nothing tells; of an earlier match only where the sentence before did not tell that of his side.
  if (object !== null && (scene.met === null || !passing) && isDoneBySomeone(items, reading.from, passing))
    return { ...none, elsewhere: true };
  if (topic === null || isNamedBefore(items, reading.from) || items[reading.from - 1]?.word === 'that') return none;
  // The first result of a report is of the team that it began with.
  if ((match === null || verbs.has(items[reading.from]?.wordClass ?? '')) && isOfName(items, reading.from)) return none;
  // "beat me 6-4" is of a person.
  const personal = /^(?:me|him|her|you)$/u.test(items[reading.from + 1]?.word ?? '');
  const rival = match === null && object === null && !personal ? scene.book.lastPairOf(topic) : undefined;
  if (rival !== undefined) return { subject: topic, object: opponentIn(rival, topic), inherited: true };
  if (match === null)
    return object === null || object.id === topic.id ? none : { subject: topic, object, inferred: true };
  const other = opponentIn(match, topic);
  // "Arden were not so lucky. The millionaires were humbled 2-1 by Borough": of the one team named right before.
  if (
    other === null &&
    object !== null &&
    !passing &&
    items[0]?.word === 'the' &&
    scene.crowd === 1 &&
    scene.recent[0]?.id === topic.id &&
    object.id !== topic.id
  )
    return { subject: topic, object, inferred: true };
  if (other === null) return none;
  if (object !== null)
    return object.id === other.id || object.id === topic.id ? none : { subject: topic, object, inherited: true };
  if (!passing || !items.some(({ word }) => again.test(word))) return none;
  const today = match.main ? sideAsToday(items, reading, match, topic) : undefined;
  if (today === null) return none;
  const subject = today ?? topic;
  return { subject, object: opponentIn(match, subject), inherited: true };
}

/** "Dale beat Castle. Ashe, whose own goal had settled the 1-0 loss to Arden, scored": of the side being told of, where Arden's own match ended otherwise. */
function thirdSide(object: TeamRef, { kind, score }: ResultReading, { topic, match, book }: Scene): TeamRef | null {
  if (topic === null || match === null || kind !== 'result' || topic.id === object.id) return null;
  if (opponentIn(match, topic) === null || opponentIn(match, object) !== null) return null;
  const alike = book
    .mainOf(object)
    .some((draft) => score.toSorted().join() === (draft.score ?? score).toSorted().join());
  return book.hasMain(object) && !alike ? topic : null;
}

/** "a repeat of last season's 3-0 win", "the meeting in March ended in a 2-1 win": against the same side; "scored in a 4-0 win in March" was against anybody. */
const again =
  /(?:^| )(?:repeat|re-?run|re-?match|reverse|corresponding|meetings?|encounters?|clash|met|same|avenged?|revenge|first leg)$/u;

const scored: ReadonlySet<string> = new Set(['score-win', 'won-score', 'lost-score', 'score-loss', 'passive-beat']);
/** "Ashe's penalty condemned them to a 1-0 home defeat": of no other match than the one told. */
function isInflicted(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - 4), from).some(({ wordClass }) => wordClass === 'inflict');
}

const scoredThere: ReadonlySet<string> = new Set(['win-in-place', 'loss-in-place']);

/** "a 1-0 win at Castle Park": the victory told before, where one of its two sides plays there. */
function isThere({ rule, place = null }: ResultReading, items: readonly Item[], sides: readonly TeamRef[]): boolean {
  const mention = items[place ?? -1]?.mention;
  if (!scoredThere.has(rule) || mention?.type !== 'PLACE') return false;
  return mention.teams.some(({ id }) => sides.some((side) => side.id === id));
}

/**
 * "Arden needed a late penalty to overcome Borough. ... Ashe converted for a 2-1 win", "Arden stunned Borough. The champions
 * lost 2-1": the score of the victory that the report has told of, where nothing since is of another match and this sentence
 * names no side.
 */
function asDecided(reading: ResultReading, items: readonly Item[], scene: Scene): Sides | null {
  const { rule, outcome, kind, from } = reading;
  const { decided, book, topic, crowd, match } = scene;
  if (decided === null || kind === 'aggregate') return null;
  const { winner, loser } = decided;
  const isOfKicks = kind === 'shootout' && match !== null && opponentIn(match, winner)?.id === loser.id;
  const told = scored.has(rule) || isInflicted(items, from) || isThere(reading, items, [winner, loser]);
  if (!told) return null;
  if (topic === null || crowd > 2 || (topic.id !== winner.id && topic.id !== loser.id)) return null;
  if (!isOfKicks && (book.hasMain(winner) || book.hasMain(loser))) return null;
  if (items.slice(0, from).some((item) => isName(item) || item.word === 'had')) return null;
  if (outcome === 'loss') return { subject: loser, object: winner, inferred: true };
  return { subject: winner, object: loser, inferred: true };
}

/** A team by its name; "the visitors" is whoever won. */
function isName({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && mention.how !== 'home' && mention.how !== 'away';
}

/** "Arden had no trouble against Borough. Ashe headed another to complete a 4-0 win": of those the report last set against each other. */
function completedBy({ topic, book, match }: Scene): Sides {
  const pair = topic === null ? undefined : book.lastPairOf(topic);
  const other = pair === undefined || topic === null || !pair.named ? null : opponentIn(pair, topic);
  const told = topic !== null && match !== null && opponentIn(match, topic) !== null;
  if (other === null || told || topic === null) return { subject: null, object: null };
  return book.between(topic, other).length > 0
    ? { subject: null, object: null }
    : { subject: topic, object: other, inferred: true };
}

/** "Having won 1-0 in Ashford, the holders …": who won at the place of one side is the other. */
function guestAt(reading: ResultReading, items: readonly Item[], match: Scene['match']): TeamRef | null {
  if (match === null || (reading.outcome !== 'win' && reading.outcome !== 'loss')) return null;
  const place = placeBehind(reading, items);
  const [home, other] = match.teams.filter((team) => place?.teams.some(({ id }) => id === team.id));
  return home === undefined || other !== undefined ? null : opponentIn(match, home);
}

const verbs: ReadonlySet<string> = new Set(['beat', 'beating', 'won', 'lost', 'drew', 'held']);

/** A name before the result that is nobody's we know may be that of a team: the result is not of the one told before. */
function isOfName(items: readonly Item[], from: number): boolean {
  const before = items.slice(0, from);
  return before.some((item) => item.type === 'PERSON') && !before.some((item) => item.type === 'QUOTE');
}

/** "Ashe, who missed last week's 1-0 win at Borough": of somebody whose side nobody tells. */
function isOfSomeone(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at > Math.max(0, from - 9); at -= 1) {
    if (/^(?:score|strike|into-net)$/u.test(items[at]?.wordClass ?? '')) return false;
    if (items[at]?.word !== 'who') continue;
    return items[at - 1]?.type === 'PERSON' || (items[at - 1]?.word === ',' && items[at - 2]?.type === 'PERSON');
  }
  return false;
}

/** "since our 4-1 win at Borough", "fired us ahead in a 2-0 victory over our rivals": of those who write, whom the words before need not be about. */
function isOurs(items: readonly Item[], { from, to }: ResultReading): boolean {
  const near = items.slice(Math.max(0, from - 12), to);
  return near.some(({ word }) => /^(?:our|us)$/u.test(word)) && near.every(({ type }) => type !== 'QUOTE');
}

/** "claimed his first goal since he scored in the 5-0 win at Borough": of his side then. */
function isOfHisLast(items: readonly Item[], from: number): boolean {
  const since = items.findLastIndex(({ word }, at) => word === 'since' && at < from && at > from - 8);
  return since >= 0 && /^(?:he|she)$/u.test(items[since + 1]?.word ?? '');
}

/** "Ashe made five changes from the 4-1 defeat by Borough", "Manager Reed came in after the 2-0 loss at Borough": no goal of his is told in it. */
function isDoneBySomeone(items: readonly Item[], from: number, passing: boolean): boolean {
  const [first, next] = items;
  const isCoach = first?.wordClass === 'coach' && next?.type === 'PERSON';
  if (first?.type !== 'PERSON' && !isCoach) return false;
  if (passing || items[from]?.type !== 'SCORE') return passing;
  return !items
    .slice(0, from)
    .some(({ wordClass }) => /^(?:score|strike|into-net|goal|hat-trick|brace|shot|put|get)$/u.test(wordClass ?? ''));
}

/** Whether some team stands before the result, though none of it could be told: then it is not the one from before. */
function isNamedBefore(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - reach), from).some((item) => item.type === 'TEAM');
}
