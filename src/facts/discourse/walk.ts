import type { TeamRef, Unresolved } from '../fact.ts';
import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { symbolOf } from '../patterns/pattern.ts';
import type { People } from '../people.ts';
import type { ResultGrammar } from '../results/find-results.ts';
import { knownTeam } from '../team-ref.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readCast, type Cast } from './names/cast.ts';
import { isBetween, opponentIn, type Draft } from './matches/draft.ts';
import { isUnresolvedName } from './sides/find-subject.ts';
import { isObject } from './sides/is-object.ts';
import { subjectBehindClause, subjectBehindOpening } from './sides/opening-phrase.ts';
import { joinPeople } from './names/join-people.ts';
import type { Meeting } from './matches/meetings.ts';
import { MatchBook } from './matches/match-book.ts';
import type { Standing } from './matches/running-scores.ts';
import type { OpenResult } from './matches/second-look.ts';
import { isOfEither, ofThisMatch, playing } from './names/teams-told-of.ts';
import type { Focus } from './story.ts';
import type { Scene } from './names/scene.ts';
import type { Outcome } from './matches/unscored-matches.ts';

/** What telling a story needs. */
export interface Telling {
  readonly vocabulary: Vocabulary;
  readonly results: ResultGrammar;
}

/** Where the walk through a report stands, and what it has found. */
export interface Walk {
  readonly marked: MarkedArticle;
  readonly cast: Cast;
  readonly telling: Telling;
  readonly book: MatchBook;
  readonly unresolved: Unresolved[];
  /** How it stood at moments of a match, by its teams. */
  readonly standings: Map<string, Standing>;
  /** Results whose opponent is not known yet. */
  readonly open: OpenResult[];
  readonly teams: Map<Item, TeamRef>;
  readonly focus: Focus[];
  /** How matches ended, in sentences that print no score. */
  readonly outcomes: Outcome[];
  /** Who met whom, in sentences that say nothing of how it ended. */
  readonly meetings: Meeting[];
  match: Draft | null;
  topic: TeamRef | null;
  recent: readonly TeamRef[];
  person: string | null;
  host: Scene['host'];
  decided: Scene['decided'];
  met: Scene['met'];
  crowd: number;
  readonly people: People;
}

/** How many teams "the Blues" and the like are looked for among. */
const remembered = 30;

/** A walk before the first sentence. */
export function startWalk(marked: MarkedArticle, telling: Telling): Walk {
  const cast = readCast(marked, telling.vocabulary);
  return {
    marked,
    telling,
    cast,
    people: joinPeople(marked, (mention) => {
      const team = cast.settle(mention);
      return team === null ? null : knownTeam(team);
    }),
    book: new MatchBook(),
    person: null,
    host: null,
    decided: null,
    met: null,
    crowd: 0,
    unresolved: [],
    open: [],
    standings: new Map(),
    teams: new Map(),
    focus: [],
    outcomes: [],
    meetings: [],
    match: null,
    topic: null,
    recent: [],
  };
}

/** What the words of the next sentence are understood by. */
export function sceneOf(walk: Walk): Scene {
  const { match, topic, recent, book, person, host, decided, met, crowd } = walk;
  return { match, topic, recent, book, person, host, decided, met, crowd, subject: null };
}

/** After a sentence: its first team is the topic, and the match is the one it told or the one of its teams. */
export function moveOn(
  walk: Walk,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  told: Draft | null,
): void {
  const mentioned = playing(sentence, teams);
  const own = ofThisMatch(sentence, teams);
  const [first = teams.size === 0 || isOfEither(sentence.items, teams) ? undefined : mentioned[0]] = own;
  const behind = subjectBehindOpening(sentence.items, teams) ?? subjectBehindClause(sentence.items, teams);
  const about = behind ?? leftIn(sentence.items, teams) ?? first;
  walk.met = told?.teams ?? null;
  walk.crowd = new Set(mentioned.map(({ id }) => id)).size;
  if (isUnclear(sentence, teams)) walk.topic = null;
  else if (walk.topic !== null && opensWithVerb(sentence)) {
    // "Beat Arden 2-1 away": whoever the heading or the sentence before names did.
  } else if (
    about !== undefined &&
    !(isAside(told, walk.match) && walk.match !== null && opponentIn(walk.match, about) === null)
  )
    walk.topic = about;
  const named = sentence.code.indexOf(symbolOf.PERSON);
  const person = named < 0 ? undefined : sentence.items[named]?.mention;
  if (person?.type === 'PERSON') walk.person = person.name;
  if (first !== undefined) walk.recent = latestFirst(walk.recent, mentioned);
  // "Arden had lost to Castle. They took on Borough": a report does not begin with the match that it recalls, but may with a first leg.
  const main = told?.main === true || told?.onlyLeg === true ? told : null;
  walk.match =
    (isAside(told, walk.match) || isOpeningOf(told, behind, walk.match) ? walk.match : null) ??
    main ??
    matchOfTeams(walk, own) ??
    walk.match;
  if (first !== undefined && isHeading(sentence) && walk.match !== null && opponentIn(walk.match, first) === null)
    walk.match = null;
  if (told !== null && walk.host !== null && !isBetween(told, walk.host.home, walk.host.away)) walk.host = null;
}

/** "The 3-1 loss to Borough had left Arden in trouble": a noun that opens the sentence is told for the sake of whom it left so. */
function leftIn(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>): TeamRef | null {
  if (teams.size < 2) return null;
  const first = items.findIndex((item) => teams.has(item));
  const verb = items.findIndex(
    ({ word }, at) => at > first && /^(?:left|leaves?|leaving|put|took|sent|lifted)$/u.test(word),
  );
  if (verb < 0 || !isObject(items, first) || items[first - 1]?.word === ',') return null;
  const named = items[verb + 1]?.word === 'the' ? items[verb + 2] : items[verb + 1];
  return (named === undefined ? undefined : teams.get(named)) ?? null;
}

/** A line that holds nothing but a club: what follows is of it. A country heads what its clubs did. */
function isHeading({ code, items: [item] }: MarkedSentence): boolean {
  if (code !== symbolOf.TEAM || item?.mention?.type !== 'TEAM') return false;
  return !item.mention.candidates.some((team) => team.national);
}

const outcomes: ReadonlySet<string> = new Set(['beat', 'beaten', 'drew', 'held', 'lost', 'won']);

/** "Beat Arden 2-1", "Last 16: Lost at Borough": notes leave the subject out. */
function opensWithVerb({ items }: MarkedSentence): boolean {
  const colon = items.slice(0, 4).findIndex(({ word }) => word === ':');
  return outcomes.has(items[colon + 1]?.wordClass ?? '');
}

/** The teams that were mentioned last, with those that a sentence mentions before the others. */
function latestFirst(before: readonly TeamRef[], mentioned: readonly TeamRef[]): readonly TeamRef[] {
  let recent = before;
  for (const team of new Set(mentioned.slice(-remembered)))
    if (recent[0]?.id !== team.id)
      recent = [team, ...recent.filter((each) => each.id !== team.id)].slice(0, remembered);
  return recent;
}

/** Whether a name that cannot be told stands before the first team of a sentence. */
function isUnclear({ items }: MarkedSentence, teams: ReadonlyMap<Item, TeamRef>): boolean {
  // "RUFC, for their part, have let a lead slip": a side that nobody knows by these letters.
  const part = items.slice(1, 5).map(({ word }) => word);
  if (/^, for (?:their|its) part$/u.test(part.join(' ')) && !teams.has(items[0] as Item)) return true;
  for (const item of items) {
    if (isUnresolvedName(item) && !teams.has(item)) return true;
    if (item.type === 'TEAM' && teams.has(item)) return false;
  }
  return false;
}

/** "After Castle beat Dale 1-0, Arden could not afford to drop points": the report stays with the match of those behind the comma. */
function isOpeningOf(told: Draft | null, behind: TeamRef | null, match: Draft | null): boolean {
  if (told === null || behind === null || match === null || opponentIn(told, behind) !== null) return false;
  return told !== match && opponentIn(match, behind) !== null;
}

/** A match told in passing leaves the report where it was: as does one that a clause within the sentence tells of a side of the match being told. */
function isAside(told: Draft | null, match: Draft | null): boolean {
  if (told === null || told === match) return false;
  if (!told.main) return true;
  if (told.enclosed === null || match === null) return false;
  return told.enclosed === 'person' || told.teams.some((team) => opponentIn(match, team) !== null);
}

/** The main match of the teams a sentence names; the one being told where it fits. */
function matchOfTeams(walk: Walk, mentioned: readonly TeamRef[]): Draft | null {
  const [first] = mentioned;
  if (first === undefined) return null;
  for (const other of mentioned.slice(0, remembered)) {
    const both = other.id === first.id ? undefined : walk.book.between(first, other).find((draft) => draft.main);
    if (both !== undefined) return both;
  }
  const { match } = walk;
  if (match !== null && mentioned.some((team) => opponentIn(match, team) !== null)) return match;
  // "The France striker left Arden winless": the nation plays in none.
  for (const team of mentioned) {
    const [own] = walk.book.mainOf(team);
    if (own !== undefined) return own;
  }
  return null;
}
