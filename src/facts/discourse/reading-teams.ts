import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import type { People } from '../people.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { opponentIn } from './draft.ts';
import { bothOf, drawnSides, endedSides, saysBoth } from './ended-sides.ts';
import {
  hostOfTown,
  isPlayedElsewhere,
  opponentAt,
  opponentBefore,
  opponentFromScene,
  opponentNearby,
  partnerOf,
  placeBehind,
  shapeOf,
} from './find-opponent.ts';
import { hostOfWhere, isOtherMatch, rivalInDerby, teamBeforeParticiple } from './opponent-named.ts';
import { subjectOf } from './find-subject.ts';
import { isGotOver } from './opener.ts';
import { isOfTwoSides } from './of-two-sides.ts';
import { opponentInOpening } from './participle-opening.ts';
import { reach } from './result-reach.ts';
import type { Scene } from './team-resolver.ts';
import { hasTitleAsObject, teamOfTitle } from './title-for-team.ts';

/** The two sides of a reading, as far as they can be told. */
export interface Sides {
  readonly subject: TeamRef | null;
  readonly object: TeamRef | null;
  /** True where the sentence names only one of the two and the other was taken from what went before. */
  readonly inferred?: boolean;
  /** True where the other side cannot be the one of the match being told. */
  readonly elsewhere?: boolean;
  /** True where the place alone tells who the other side was. */
  readonly guessed?: boolean;
  /** True for a result of the team that the report was about, told of no one in its own sentence. */
  readonly inherited?: boolean;
}

/** Finds who played: what the pattern names, else the subject to its left and the opponent from the scene. */
export function sidesOf(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  people: People,
  vocabulary: Vocabulary,
  passing = false,
  taken: ReadonlySet<number> = new Set(),
): Sides {
  const { items } = sentence;
  const named = (at: number | null): TeamRef | null => {
    const item = at === null ? undefined : items[at];
    return item === undefined ? null : (teams.get(item) ?? null);
  };
  if (isOfTwoSides(items, reading)) return { subject: null, object: null };
  if (reading.outcome === 'ended') return endedSides(reading, items, teams, scene, passing);
  if (
    reading.outcome === 'draw' &&
    reading.subject === null &&
    reading.object === null &&
    saysBoth(items, reading.from)
  )
    return bothOf(reading, scene, passing);
  let object = named(reading.object);
  const subject =
    reading.subject === null ? subjectOf(reading, items, teams, scene, people, object, taken) : named(reading.subject);
  if (reading.subject === null && isForOther(items, reading)) return { subject: null, object };
  if (object !== null && subject?.id === object.id) object = null;
  // "the Foxes beat them 7-0"
  const them = items[reading.from + 1];
  if (object === null && subject !== null && items[reading.from]?.wordClass === 'beat' && them?.word === 'them')
    object = otherThan(subject, teams.get(them));
  const shape = object === null ? shapeOf(items, reading) : null;
  if (subject !== null && object === null) {
    if (shape !== null) return { subject, object: shape, inferred: true };
    if (isOverPlace(reading, items)) return { subject, object: null, elsewhere: true };
    const told = hasTitleAsObject(reading, items)
      ? teamOfTitle(items, reading.from, teams, subject, taken)
      : ((taken.size === 0
          ? null
          : opponentTold(reading, items, withoutObjects(teams, items, taken), subject, vocabulary)) ??
        opponentTold(reading, items, teams, subject, vocabulary));
    if (told !== null) return { subject, object: told };
    if (isByUnnamed(reading, items)) return { subject, object: null, elsewhere: true };
    const place = opponentAt(reading, items, subject, vocabulary);
    if (place !== null) return { subject, object: place, guessed: true };
    return inferredSides(reading, items, scene, subject, vocabulary);
  }
  if (subject !== null || reading.subject !== null) return { subject, object };
  if (reading.outcome === 'draw' && object === null && reading.score[0] === reading.score[1])
    return drawnSides(reading, scene, passing);
  return sidesOfTopic(object, items, reading, scene, passing);
}

/** Without the teams that other results of the sentence are told against: none of them comes first. */
function withoutObjects(
  teams: ReadonlyMap<Item, TeamRef>,
  items: readonly Item[],
  taken: ReadonlySet<number>,
): ReadonlyMap<Item, TeamRef> {
  const objects = new Set([...taken].map((at) => items[at]));
  return new Map([...teams].filter(([item]) => !objects.has(item)));
}

/** "an 8-0 drubbing by the group winners in Ashford": the other side is spoken of, and is not whoever plays in that town. */
function isByUnnamed({ scoreAt, to }: ResultReading, items: readonly Item[]): boolean {
  const by = items.slice(scoreAt, to + 4).findIndex(({ word }) => word === 'by');
  const behind = by < 0 ? [] : items.slice(scoreAt + by + 1, scoreAt + by + 5);
  return behind[0]?.word === 'the' && !behind.some(({ type }) => type === 'TEAM');
}

function otherThan(subject: TeamRef, team: TeamRef | undefined): TeamRef | null {
  return team === undefined || team.id === subject.id ? null : team;
}

/** The other side as the words of the sentence name it. */
function opponentTold(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  vocabulary: Vocabulary,
): TeamRef | null {
  return (
    partnerOf(reading, items, teams, subject) ??
    opponentInOpening(reading, items, teams, subject) ??
    rivalInDerby(reading, items, teams, subject) ??
    hostOfWhere(reading, items, teams, subject) ??
    opponentNearby(reading, items, teams, subject) ??
    teamBeforeParticiple(reading, items, teams, subject) ??
    opponentBefore(reading, items, teams, subject, vocabulary) ??
    (reading.subject === null ? null : onlyOther(items, teams, subject))
  );
}

/** The other side from what the report told before, unless this is said to be another match. */
function inferredSides(
  reading: ResultReading,
  items: readonly Item[],
  scene: Scene,
  subject: TeamRef,
  vocabulary: Vocabulary,
): Sides {
  const elsewhere =
    isPlayedElsewhere(reading, items, scene, subject) ||
    isStillOpen(reading, items) ||
    isOneOfSeveral(reading, items) ||
    isGotOver(items, reading.scoreAt) ||
    (scene.subject === null && isOtherMatch(reading, items));
  const known = elsewhere ? null : opponentFromScene(subject, scene);
  const host = known === null ? hostOfTown(reading, items, subject, vocabulary) : null;
  return { subject, object: known ?? host, inferred: true, elsewhere, guessed: host !== null };
}

/** "sent off in the 1-1 draw at Borough", "a repeat of last season's 3-0 win": of the team the report was just about. */
function sidesOfTopic(
  object: TeamRef | null,
  items: readonly Item[],
  reading: ResultReading,
  scene: Scene,
  passing: boolean,
): Sides {
  const { topic, match } = scene;
  const guest = object === null && passing ? guestAt(reading, items, match) : null;
  if (guest !== null && match !== null) return { subject: guest, object: opponentIn(match, guest), inherited: true };
  const opponent = object === null ? null : opponentFromScene(object, scene, true);
  if (opponent !== null) return { subject: opponent, object, inferred: true };
  const none = { subject: null, object };
  if (
    object === null &&
    reading.rule === 'score-win' &&
    /^complet|^seal|^round|^wrap/u.test(items[reading.from - 1]?.word ?? '')
  )
    return completedBy(scene);
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
    scene.crowd === 1 &&
    scene.recent[0]?.id === topic.id &&
    object.id !== topic.id
  )
    return { subject: topic, object, inferred: true };
  if (other === null) return none;
  if (object !== null)
    return object.id === other.id || object.id === topic.id ? none : { subject: topic, object, inherited: true };
  return passing ? { subject: topic, object: other, inherited: true } : none;
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

/** "the 3-1 victory for the young Irish": of whom it was is said, and not in words that tell a team. */
function isForOther(items: readonly Item[], { to }: ResultReading): boolean {
  if (items[to]?.word !== 'for' || items[to + 1]?.word !== 'the') return false;
  return items.slice(to + 2, to + 4).some((item) => item.type === 'ADJECTIVE');
}

const verbs: ReadonlySet<string> = new Set(['beat', 'beating', 'won', 'lost', 'drew', 'held']);

/** A name before the result that is nobody's we know may be that of a team: the result is not of the one told before. */
function isOfName(items: readonly Item[], from: number): boolean {
  const before = items.slice(0, from);
  return before.some((item) => item.type === 'PERSON') && !before.some((item) => item.type === 'QUOTE');
}

/** "beat Durham 1-0": a club of that town, which is not the one being told of. */
function isOverPlace({ from }: ResultReading, items: readonly Item[]): boolean {
  const object = items[from + 1]?.mention;
  return items[from]?.wordClass === 'beat' && object?.type === 'PLACE' && !object.ground;
}

/** "had lost 3-0, 4-0 and 5-1 on their last three trips": several matches, each with an opponent of its own. */
function isOneOfSeveral({ scoreAt }: ResultReading, items: readonly Item[]): boolean {
  const joint = /^(?:,|and)$/u;
  const behind = joint.test(items[scoreAt + 1]?.word ?? '') && items[scoreAt + 2]?.type === 'SCORE';
  return behind || (joint.test(items[scoreAt - 1]?.word ?? '') && items[scoreAt - 2]?.type === 'SCORE');
}

/** "who trail 2-1 after the first leg": a tie that goes on is not of the match that the report tells. */
function isStillOpen({ from, to }: ResultReading, items: readonly Item[]): boolean {
  return items.slice(from, to).some(({ word }) => /^(?:trails?|leads)$/u.test(word));
}

/** Whether some team stands before the result, though none of it could be told: then it is not the one from before. */
function isNamedBefore(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - reach), from).some((item) => item.type === 'TEAM');
}

/** The one other team that the sentence names. */
function onlyOther(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>, subject: TeamRef): TeamRef | null {
  const others = items.flatMap((item) => teams.get(item) ?? []).filter((team) => team.id !== subject.id);
  const [first] = others;
  return first !== undefined && others.every((team) => team.id === first.id) ? first : null;
}
