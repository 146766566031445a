import type { TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import type { People } from '../../people.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { sideOfAbsolute } from './absolute-side.ts';
import { contestedBy } from '../competitions/contested-by.ts';
import { bothOf, drawnSides, endedSides, saysBoth } from './ended-sides.ts';
import { opponentBefore, opponentFromScene, opponentNearby, partnerOf } from './find-opponent.ts';
import { shapeOf } from './opponent-by-shape.ts';
import { hostOfGround, hostOfTown, isPlayedElsewhere, opponentAt } from './opponent-by-place.ts';
import {
  hostOfWhere,
  isAgainstThird,
  isOfDerby,
  isOtherMatch,
  loserOfClauseBefore,
  namedAtOwnGround,
  otherOfPair,
  ownedOpponent,
  rivalInDerby,
  teamBeforeParticiple,
} from './opponent-named.ts';
import { subjectOf } from './find-subject.ts';
import { isAvenged, isGotOver } from '../recalled/opener.ts';
import { opponentIn } from '../matches/draft.ts';
import { isOfTwoSides } from './of-two-sides.ts';
import { opponentInOpening } from './participle-opening.ts';
import { opponentThisTime } from './this-time.ts';
import type { Scene } from '../names/scene.ts';
import { hasTitleAsObject, isOfLoneTitle, isOfUnnamed, teamOfTitle } from '../competitions/title-for-team.ts';
import {
  isBehindWhile,
  isByUnnamed,
  isForOther,
  isOfUnknownSide,
  isOfUnknownWho,
  isOfUnsureSide,
  isOneOfSeveral,
  isOverPlace,
  isStillOpen,
  isToName,
  isOverSomeSide,
  isUnknownNickname,
} from './side-untold.ts';
import { rivalOfTown } from './rival-of-town.ts';
import { opponentsAt } from './their-opponents.ts';
import { withoutOtherMeetings } from './other-meeting.ts';
import { sidesOfTopic } from './sides-of-topic.ts';

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
  // "who put out Castle on penalties after the second leg ended 1-0 in Arden's favour"
  const winner = reading.rule === 'score-to-team' && scene.subject !== null ? named(reading.subject) : null;
  const loser = winner === null || scene.match?.score !== null ? null : opponentIn(scene.match, winner);
  if (loser !== null) return { subject: winner, object: loser };
  if (reading.outcome === 'ended') return endedSides(reading, items, teams, scene, passing);
  if (
    reading.outcome === 'draw' &&
    reading.subject === null &&
    reading.object === null &&
    saysBoth(items, reading.from)
  )
    return bothOf(reading, scene, passing);
  if (isOfUnknownWho(items, reading, teams) || isOfUnknownSide(items, reading, people))
    return { subject: null, object: null };
  const owned = reading.object === null ? null : ownedOpponent(items, reading.object);
  if (owned === -1) return { subject: null, object: null };
  let object = isOverSomeSide(reading, items) ? null : named(owned);
  if (isOfUnsureSide(items, reading, teams)) return { subject: null, object, elsewhere: true };
  const subject =
    reading.subject === null
      ? subjectOf(reading, items, teams, scene, people, object, taken)
      : (named(reading.subject) ?? sideOfAbsolute(reading, items, teams));
  if (reading.subject === null && isForOther(items, reading)) return { subject: null, object };
  if (subject === null && reading.subject === null && isOfLoneTitle(items, reading.from))
    return { subject: null, object, elsewhere: true };
  if (subject === null && (isOfUnnamed(items, reading.from) || opponentsAt(items, reading.from) >= 0))
    return { subject: null, object, elsewhere: true };
  if (object !== null && subject?.id === object.id) object = null;
  // "the Foxes beat them 7-0"
  const them = items[reading.from + 1];
  if (object === null && subject !== null && items[reading.from]?.wordClass === 'beat' && them?.word === 'them')
    object = otherThan(subject, teams.get(them));
  // "Borough, who beat us 2-0 in the league": in a report by one side.
  if (object === null && subject !== null && items[reading.from]?.wordClass === 'beat' && them?.word === 'us')
    object = opponentFromScene(subject, scene);
  const shape = object === null ? shapeOf(items, reading) : null;
  if (
    object === null &&
    shape === null &&
    (isOverPlace(reading, items) || isToName(reading, items) || isOverSomeSide(reading, items))
  )
    return { subject, object: null, elsewhere: true };
  if (object === null && isUnknownNickname(items[owned ?? -1])) return { subject, object };
  if (subject !== null && object === null) {
    if (/^win-(?:given-to|for)$/u.test(reading.rule) && isBehindWhile(items, reading))
      return { subject, object, elsewhere: true };
    if (shape !== null) return { subject, object: shape, inferred: true };
    // "a 5-1 humbling in Ashford, against Borough on Sunday": it is whoever plays in that town that did it.
    const there =
      reading.rule === 'rout-at-place' ? opponentAt(reading, items, subject, vocabulary, scene.recent) : null;
    if (there !== null) return { subject, object: there, guessed: true };
    // "after Ashe's header in that 2-2 draw and Cole's for Castle against Dale": whom it was against is told before.
    if (items[reading.scoreAt - 1]?.word === 'that') {
      const before = new Map([...teams].filter(([item]) => items.indexOf(item) < reading.scoreAt));
      const met = opponentTold(reading, items, before, subject, vocabulary) ?? opponentFromScene(subject, scene);
      const told = scene.match !== null && met !== null && opponentIn(scene.match, subject)?.id === met.id;
      return { subject, object: met, inferred: true, elsewhere: met === null, inherited: !told };
    }
    const playing = withoutOtherMeetings(teams, items);
    const told = hasTitleAsObject(reading, items)
      ? (teamOfTitle(items, reading.from, teams, subject, taken) ?? loserOfClauseBefore(reading, items, teams, subject))
      : ((taken.size === 0
          ? null
          : opponentTold(reading, items, withoutObjects(playing, items, taken), subject, vocabulary)) ??
        opponentTold(reading, items, playing, subject, vocabulary));
    if (told !== null) return { subject, object: told };
    const ground = hostOfGround(reading, items, subject, vocabulary);
    if (ground !== null) return { subject, object: ground, guessed: true };
    if (isByUnnamed(reading, items)) return { subject, object: null, elsewhere: true };
    const place = opponentAt(reading, items, subject, vocabulary, scene.recent);
    if (place !== null) return { subject, object: place, guessed: true };
    if (passing && isOfDerby(items, reading)) return { subject, object: null, elsewhere: true };
    return inferredSides(reading, items, teams, scene, subject, vocabulary);
  }
  if (subject !== null || reading.subject !== null) return { subject, object };
  if (passing && object === null && isOfDerby(items, reading)) return { subject: null, object: null };
  if (reading.outcome === 'draw' && object === null && reading.score[0] === reading.score[1])
    return drawnSides(reading, scene, passing);
  const inflicted = object !== null && reading.rule === 'inflicted-score' ? object : null;
  // "Two late goals condemned Arden to a 2-0 defeat in Ashford": by whoever is at home there.
  const host = inflicted === null ? null : opponentAt(reading, items, inflicted, vocabulary, scene.recent);
  if (host !== null) return { subject: host, object, guessed: true };
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
    rivalOfTown(reading, items, subject, vocabulary, ({ id }) => items.some((item) => teams.get(item)?.id === id)) ??
    otherOfPair(reading, items, teams, subject) ??
    loserOfClauseBefore(reading, items, teams, subject) ??
    hostOfWhere(reading, items, teams, subject) ??
    opponentNearby(reading, items, teams, subject) ??
    teamBeforeParticiple(reading, items, teams, subject) ??
    opponentBefore(reading, items, teams, subject, vocabulary) ??
    contestedBy(reading, items, teams, subject) ??
    namedAtOwnGround(reading, items, teams, subject) ??
    (reading.subject === null && reading.rule !== 'point-in-clash' ? null : onlyOther(items, teams, subject))
  );
}

/** The other side from what the report told before, unless this is said to be another match. */
function inferredSides(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  subject: TeamRef,
  vocabulary: Vocabulary,
): Sides {
  // "beat Borough 2-1 to avenge a 4-1 defeat": it is whom they meet now that they had lost to.
  if (reading.outcome === 'loss' && isAvenged(items, reading.scoreAt)) {
    const met = onlyOther(items, teams, subject) ?? opponentFromScene(subject, scene);
    if (met !== null) return { subject, object: met, inferred: true, inherited: true };
  }
  const before = opponentThisTime(reading, items, scene, subject);
  if (before !== null) return { subject, object: before, inferred: true };
  const other = scene.subject === null && isOtherMatch(reading, items);
  // "Arden will meet either Borough or Castle. In the other semi-final Castle drew 1-1"
  const pair = other ? scene.book.lastPairOf(subject) : undefined;
  const rival = pair?.named === true && !pair.ahead ? opponentIn(pair, subject) : null;
  if (rival !== null && !scene.book.hasMain(rival)) return { subject, object: rival, inferred: true };
  const elsewhere =
    isPlayedElsewhere(reading, items, scene, subject) ||
    isStillOpen(reading, items) ||
    isOneOfSeveral(reading, items) ||
    isGotOver(items, reading.scoreAt) ||
    other;
  const fromScene = elsewhere ? null : opponentFromScene(subject, scene, false, items);
  const third = fromScene !== null && isAgainstThird(reading, items, teams, [subject, fromScene]);
  const known = third ? null : fromScene;
  const host = known === null ? hostOfTown(reading, items, subject, vocabulary) : null;
  return { subject, object: known ?? host, inferred: true, elsewhere: elsewhere || third, guessed: host !== null };
}

/** The one other team that the sentence names. */
function onlyOther(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>, subject: TeamRef): TeamRef | null {
  const others = items.flatMap((item) => teams.get(item) ?? []).filter((team) => team.id !== subject.id);
  const [first] = others;
  return first !== undefined && others.every((team) => team.id === first.id) ? first : null;
}
