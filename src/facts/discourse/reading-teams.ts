import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence, PlaceMention } from '../mentions/mention.ts';
import type { ResultReading } from '../results/find-results.ts';
import type { People } from '../people.ts';
import { knownTeam, unknownTeam } from '../team-ref.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isBetween, opponentIn } from './draft.ts';
import type { Scene } from './team-resolver.ts';

/** The two sides of a reading, as far as they can be told. */
export interface Sides {
  readonly subject: TeamRef | null;
  readonly object: TeamRef | null;
  /** True where the sentence names only one of the two and the other was taken from what went before. */
  readonly inferred?: boolean;
  /** True for a result of the team that the report was about, told of no one in its own sentence. */
  readonly inherited?: boolean;
}

const objectWords = new Set([
  'against',
  'over',
  'from',
  'with',
  'by',
  'to',
  'of',
  'at',
  'v',
  'vs',
  'than',
  'like',
  'past',
  'behind',
  'for',
  'upon',
  'on',
]);

const takesObject = new Set(['away', 'beat', 'beaten', 'beating', 'defeat', 'at-hands', 'at-home']);

/** Finds who played: what the pattern names, else the subject to its left and the opponent from the scene. */
export function sidesOf(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  people: People,
  vocabulary: Vocabulary,
  passing = false,
): Sides {
  const { items } = sentence;
  const named = (at: number | null): TeamRef | null => {
    const item = at === null ? undefined : items[at];
    return item === undefined ? null : (teams.get(item) ?? null);
  };
  if (reading.outcome === 'ended') return endedSides(reading, items, teams, scene, passing);
  let object = named(reading.object);
  const subject =
    reading.subject === null ? subjectOf(reading, items, teams, scene, people, object) : named(reading.subject);
  if (object !== null && subject?.id === object.id) object = null;
  const shape = object === null ? shapeOf(items, reading) : null;
  if (object === null && shape === null && subject !== null)
    object =
      partnerOf(reading, items, teams, subject) ??
      opponentNearby(reading, items, teams, subject) ??
      opponentAt(reading, items, subject, vocabulary) ??
      opponentBefore(reading, items, teams, subject, vocabulary) ??
      (reading.subject === null ? null : onlyOther(items, teams, subject));
  if (subject !== null && object === null) {
    const known = isPlayedElsewhere(reading, items, scene, subject) ? null : opponentFromScene(subject, scene);
    return { subject, object: known ?? shape ?? hostOfTown(reading, items, subject, vocabulary), inferred: true };
  }
  if (subject !== null || reading.subject !== null) return { subject, object };
  if (reading.outcome === 'draw' && object === null && reading.score[0] === reading.score[1])
    return drawnSides(reading, scene, passing);
  return sidesOfTopic(object, items, reading, scene, passing);
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
  const opponent = object === null ? null : opponentFromScene(object, scene, true);
  if (opponent !== null) return { subject: opponent, object, inferred: true };
  const none = { subject: null, object };
  if (topic === null || match === null || isNamedBefore(items, reading.from)) return none;
  const other = opponentIn(match, topic);
  if (other === null) return none;
  if (object !== null)
    return object.id === other.id || object.id === topic.id ? none : { subject: topic, object, inherited: true };
  return passing ? { subject: topic, object: other, inherited: true } : none;
}

/** Whether some team stands before the result, though none of it could be told: then it is not the one from before. */
function isNamedBefore(items: readonly Item[], from: number): boolean {
  return items.slice(0, from).some((item) => item.type === 'TEAM');
}

/** "It ended 2-0" after one side was said to have won; a draw needs no winner. */
function endedSides(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  passing: boolean,
): Sides {
  const none = { subject: null, object: null };
  const [left, right] = reading.score;
  const named = [
    ...new Map(
      items.flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : [])).map((team) => [team.id, team]),
    ).values(),
  ];
  const [a, b] = named;
  if (left === right) {
    if (named.length === 2 && a !== undefined && b !== undefined) return { subject: a, object: b };
    if (named.length === 1 && a !== undefined) return { subject: a, object: opponentFromScene(a, scene) };
    return named.length === 0 ? drawnSides(reading, scene, passing) : none;
  }
  const { decided } = scene;
  if (decided === null || named.some((team) => team.id !== decided.winner.id && team.id !== decided.loser.id))
    return none;
  return { subject: decided.winner, object: decided.loser };
}

/** "It ended 1-1": the match being told, where no other score of it is known, else the two last set against each other. */
function drawnSides({ kind, score }: ResultReading, { match, pairs, told }: Scene, passing = false): Sides {
  const none = { subject: null, object: null };
  if (kind === 'aggregate' && match !== null) return { subject: match.teams[0], object: match.teams[1] };
  if (kind !== 'result' || score[0] !== score[1]) return none;
  if (match !== null && (passing || match.score === null || match.score.every((goals, at) => goals === score[at])))
    return { subject: match.teams[0], object: match.teams[1] };
  const last = pairs.at(-1);
  if (last === undefined || told.some((draft) => draft.score !== null && isBetween(draft, ...last.teams))) return none;
  return { subject: last.teams[0], object: last.teams[1] };
}

/** "Arden and Borough shared the points in a 2-2 draw": the team beside the subject. */
function partnerOf(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  if (reading.outcome !== 'draw') return null;
  for (let at = reading.from - 1; at >= 2; at -= 1) {
    const item = items[at];
    if (item === undefined || teams.get(item)?.id !== subject.id) continue;
    if (items[at + 1]?.word === 'and') {
      const behind = [items[at + 2], items[at + 3]].find((each) => each?.type === 'TEAM');
      const other = behind === undefined ? undefined : teams.get(behind);
      if (other !== undefined && other.id !== subject.id) return other;
    }
    if (items[at - 1]?.word !== 'and' && items[at - 2]?.word !== 'and') continue;
    const before = [items[at - 2], items[at - 3]].find((each) => each?.type === 'TEAM');
    const team = before === undefined ? undefined : teams.get(before);
    if (team !== undefined && team.id !== subject.id) return team;
  }
  return null;
}

/** "held to a 1-1 draw in Arden": the one team of that town in the subject's league. */
function opponentAt(
  reading: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  { teamsById }: Vocabulary,
): TeamRef | null {
  const own = teamsById.get(subject.id);
  for (let at = reading.scoreAt + 1; at <= reading.to + 4; at += 1) {
    if (items[at]?.word === ';') return null;
    const place = items[at]?.mention;
    if (items[at]?.type === 'SCORE') return null;
    if (place?.type !== 'PLACE' || own === undefined) continue;
    const before = items[at - 1]?.word;
    if ((before !== 'in' && before !== 'at') || place.teams.some((team) => team.id === subject.id)) return null;
    const fitting = place.teams.filter(
      (team) =>
        team.women === own.women &&
        (own.national ? team.national : own.league !== undefined && team.league === own.league),
    );
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? knownTeam(only) : null;
  }
  return null;
}

/** "won 2-1 in Ashford" of a team from elsewhere: the only club of that town. */
function hostOfTown(
  reading: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  { teamsById }: Vocabulary,
): TeamRef | null {
  const own = teamsById.get(subject.id);
  if (own === undefined || own.national || items.some((item) => item.mention?.type === 'STAGE')) return null;
  const place = placeBehind(reading, items);
  if (place === null || place.teams.some((team) => team.id === subject.id)) return null;
  const clubs = place.teams.filter((team) => !team.national && team.women === own.women);
  const [only] = clubs;
  return clubs.length === 1 && only !== undefined ? knownTeam(only) : null;
}

function placeBehind(reading: ResultReading, items: readonly Item[]): PlaceMention | null {
  for (let at = reading.scoreAt + 1; at <= reading.to + 4; at += 1) {
    const item = items[at];
    if (item?.type === 'SCORE' || item?.word === ';') return null;
    const before = items[at - 1]?.word;
    if (item?.mention?.type === 'PLACE') return before === 'in' || before === 'at' ? item.mention : null;
  }
  return null;
}

/** "a 2-2 draw in Ashford" where neither side of the match being told plays: it was another match. */
function isPlayedElsewhere(
  reading: ResultReading,
  items: readonly Item[],
  { match }: Scene,
  subject: TeamRef,
): boolean {
  const place = placeBehind(reading, items);
  if (place === null || match === null || place.teams.length === 0) return false;
  const other = opponentIn(match, subject);
  return (
    other !== null && place.teams.length > 1 && !place.teams.some(({ id }) => id === other.id || id === subject.id)
  );
}

/** "Arden hosted Borough and ran out 1-0 winners", "Arden were too strong for Borough, winning 2-0". */
function opponentBefore(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  vocabulary: Vocabulary,
): TeamRef | null {
  // "Borough led but Arden hit back to win 2-1": two teams with a turn between them.
  let after = false;
  let turned = false;
  for (let at = reading.from - 1; at > 0; at -= 1) {
    const item = items[at];
    const team = item === undefined ? undefined : teams.get(item);
    if (item?.word === ';') return null;
    if (item?.type === 'SCORE') return null;
    if (item?.word === 'but' || item?.word === 'before') turned = true;
    if (team?.id === subject.id) after = true;
    if (team === undefined || team.id === subject.id) continue;
    if (isVerbBetween(items, at) || (turned && after)) return team;
    for (let back = at - 1; back >= Math.max(0, at - 4) && items[back]?.type !== 'TEAM'; back -= 1) {
      const word = items[back]?.word ?? '';
      if (vocabulary.betweenSides.has(word) || vocabulary.homeVerbs.has(word) || vocabulary.awayVerbs.has(word))
        return team;
    }
  }
  return null;
}

/** Who won, lost or drew: see each step. */
function subjectOf(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  scene: Scene,
  people: People,
  object: TeamRef | null,
): TeamRef | null {
  const { sure, fallback, blocked } = findSubject(reading, items, teams, object);
  if (sure !== null || blocked) return sure;
  const again = scene.subject !== null && scene.subject.id !== object?.id ? scene.subject : null;
  return (
    again ??
    teamOfPerson(reading, items, scene, people, object) ??
    teamBehind(reading, items, teams, object) ??
    fallback
  );
}

/** The nearest team left of the predicate that is no object of another phrase; `fallback` is one that is. */
function findSubject(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
): { readonly sure: TeamRef | null; readonly fallback: TeamRef | null; readonly blocked: boolean } {
  let fallback: TeamRef | null = null;
  const described = describedBy(reading, items, teams);
  if (described !== null && described.id !== object?.id) return { sure: described, fallback, blocked: false };
  for (let at = reading.from - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ';') break;
    const team = teams.get(item);
    // "the Blues won 1-0", where nothing tells who the Blues are: no team further left is meant.
    if (team === undefined && isUnresolvedName(item) && !isObject(items, at))
      return { sure: null, fallback: null, blocked: true };
    if (team === undefined || team.id === object?.id) continue;
    if (!isObject(items, at)) return { sure: team, fallback, blocked: false };
    fallback ??= team;
  }
  return { sure: null, fallback, blocked: false };
}

/** "against Arden, 2-0 winners over Borough", "and Arden, beaten 3-1 by Borough": the team right before the comma. */
function describedBy(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  const first = items[reading.from];
  const named = items[reading.from - 2];
  if (items[reading.from - 1]?.word !== ',' || named === undefined) return null;
  if (first?.type !== 'SCORE' && first?.wordClass !== 'beaten' && first?.wordClass !== 'held') return null;
  return teams.get(named) ?? null;
}

/** A name of a team that nothing in the report settles. */
export function isUnresolvedName({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'nickname' || mention.how === 'alias' || mention.how === 'name');
}

/** "Having beaten Borough, he said": the team of the person who speaks or is told of. */
function teamOfPerson(
  reading: ResultReading,
  items: readonly Item[],
  scene: Scene,
  people: People,
  object: TeamRef | null,
): TeamRef | null {
  const before = items.slice(0, reading.from).findLast((item) => item.mention?.type === 'PERSON');
  const name =
    before?.mention?.type === 'PERSON'
      ? before.mention.name
      : items.some((item) => item.word === 'he' || item.word === 'she')
        ? scene.person
        : null;
  const team = name === null ? null : people.teamOf(name);
  return team === null || team.id === object?.id ? null : team;
}

/** The one other team that the sentence names. */
function onlyOther(items: readonly Item[], teams: ReadonlyMap<Item, TeamRef>, subject: TeamRef): TeamRef | null {
  const others = items.flatMap((item) => teams.get(item) ?? []).filter((team) => team.id !== subject.id);
  const [first] = others;
  return first !== undefined && others.every((team) => team.id === first.id) ? first : null;
}

/** Where the phrase of a team begins: "on [leader Arden]", "at [struggling Borough]", "against [the second-placed Castle]". */
function startOfPhrase(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && isModifier(items[start - 1])) start -= 1;
  return start;
}

/** What stands before a team's name to describe it. */
function isModifier(item: Item | undefined): boolean {
  if (item?.type === 'ADJECTIVE' || item?.type === 'ORDINAL' || item?.word === 'the') return true;
  return (
    item?.word === '-' ||
    /^(?:leaders?|rivals?|champions|holders|struggling|neighbours|placed|bottom|lowly|visiting|fellow|promoted|mid|table|city|tier|time)$/u.test(
      item?.word ?? '',
    )
  );
}

/** Whether the team at `at` hangs on a preposition or describes a person or a thing: "against X", "X captain Y". */
function isObject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const article = items[startOfPhrase(items, at) - 1];
  const preposition = article?.word.slice(article.word.lastIndexOf(' ') + 1) ?? '';
  if (article?.word === 'with' && next?.type === 'WORD' && !joints.test(next.word)) return false;
  if (isVerbBetween(items, at)) return true;
  if (article !== undefined && (objectWords.has(preposition) || takesObject.has(article.wordClass ?? ''))) return true;
  return next?.wordClass === 'role' || next?.wordClass === 'coach' || next?.type === 'PERSON';
}

const joints =
  /^(?:and|but|as|while|when|whereas|after|before|because|since|that|although|though|with|if|for|saw|see|sees|give|gave|gives|hand|handed|helped|help|to|where|then|meanwhile|in|on|at|thanks|courtesy|until|despite)$/u;
const behindObject = /^(?:and|but|to|into|with|by|in|on|out|from|for|at|as|off|,|'s|')$/u;

/** "Arden hosted Borough and": a team right behind a verb whose subject is a team is that verb's object. */
function isVerbBetween(items: readonly Item[], at: number): boolean {
  const from = items[at - 1]?.word === 'the' || items[at - 1]?.type === 'ADJECTIVE' ? at - 2 : at - 1;
  const verb = items[from];
  if (verb?.type !== 'WORD' || joints.test(verb.word)) return false;
  if (items[from - 1]?.type !== 'TEAM' && items[from - 1]?.wordClass !== 'they') return false;
  const transitive = /(?:ed|et|ting)$|^(?:hosts?|faces?|meets?|plays?|visits?)$/u.test(verb.word);
  return transitive && [items[at + 1], items[at + 2]].some((item) => behindObject.test(item?.word ?? ''));
}

/** "After beating Borough 2-0, Arden went top", "A 2-0 win over Borough took Arden top": the subject follows. */
function teamBehind(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
): TeamRef | null {
  let behind = reading.from <= 2;
  for (let at = reading.to; at < items.length; at += 1) {
    const item = items[at];
    if (item?.word === ',' || item?.word === 'as' || item?.word === 'to' || item?.word === 'for') behind = true;
    const team = item === undefined ? undefined : teams.get(item);
    if (behind && team !== undefined && team.id !== object?.id) return team;
  }
  return null;
}

const opponentWords = new Set(['against', 'v', 'vs', 'with', 'over', 'at', 'past', 'facing', 'hosting', 'of']);

/** Another team of the sentence that stands behind "against" and the like. */
function opponentNearby(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  let from = reading.scoreAt - 1;
  while (from > 0 && items[from]?.type !== 'SCORE') from -= 1;
  const own = items.findLastIndex((item, at) => at < reading.from && teams.get(item)?.id === subject.id);
  from = Math.max(from, own);
  for (let at = Math.max(from, 0); at < Math.min(items.length, reading.to + 8); at += 1) {
    const item = items[at];
    if (item?.type === 'SCORE' && at > reading.scoreAt) return null;
    const team = item === undefined ? undefined : teams.get(item);
    if (team === undefined || team.id === subject.id) continue;
    const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
    if (opponentWords.has(before?.word ?? '')) return team;
  }
  return null;
}

/** Whom the team plays: in the match being told, in the one match told of it, or as the report last set it against. */
function opponentFromScene(team: TeamRef, scene: Scene, named = false): TeamRef | null {
  const current = scene.match === null ? null : opponentIn(scene.match, team);
  if (current !== null) return current;
  const told = scene.told.filter((draft) => opponentIn(draft, team) !== null);
  const [only] = told;
  if (told.length === 1 && only !== undefined) return opponentIn(only, team);
  const pair = scene.pairs.findLast((each) => opponentIn(each, team) !== null);
  return pair === undefined || (named && !pair.named) ? null : opponentIn(pair, team);
}

/** A capitalised name where an opponent must stand is a team that the lexicon does not hold. */
function shapeOf(items: readonly Item[], reading: ResultReading): TeamRef | null {
  const mention = reading.object === null ? undefined : items[reading.object]?.mention;
  const before = items[(reading.object ?? 0) - 1];
  if (before?.type === 'MARK' || before?.word === 'to') return null;
  if (before?.word === 'the' && items[(reading.object ?? 0) - 2]?.word === 'at') return null;
  return mention?.type === 'PERSON' &&
    !/\b(?:stadium|park|arena|road|lane|ground|field|stade|stadio|estadio|stadion|complex|cent(?:er|re)|dome|bowl|parc|sports|cup|league|trophy|street|maidan|gardens|hotel|university)\b/iu.test(
      mention.name,
    )
    ? unknownTeam(mention.name)
    : null;
}
