import { nameWords } from '../people.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { foldedWords } from './folded-words.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { scoreNames, type ContextWeights, type ScoredName } from './name-contexts.ts';
import { isGroundName } from './ground-names.ts';
import { isNamedPerson, isPerson, isTeam } from './stands-for-team.ts';

/** Names that the lexicon does not hold: those of sides, and those that may be and that no fact should rest on. */
export interface ToldSides {
  readonly sides: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
  /** "the Ironclads": what some side is called that the report may name besides. */
  readonly nicknames: ReadonlySet<string>;
}

/** From so many log-odds on a name is a side's, whatever single words say; one that stands in one place alone needs more. */
const sure = 0.7;
const sureOfOnePlace = 0.9;
/** What is called a player, or speaks, in so many of its places is a person, whatever else stands beside it. */
const oftenNamed = 1 / 2;
/** Below this nothing speaks for a side. */
const perhaps = -0.5;

/**
 * Tells the names of sides from those of people by all that stands beside them in the report, and by single places where only
 * a side can stand ("beat Rivermouth 2-0") unless the report calls one of that name a player or lets him speak.
 */
export function tellSides(sentences: readonly MarkedSentence[], weights: ContextWeights): ToldSides {
  const names = scoreNames(sentences, weights);
  const clear = new Set([...names].flatMap(([name, scored]) => (isClear(name, scored) ? [name] : [])));
  const sides = new Set(clear);
  const people = new Set<string>();
  const named = new Map<string, number>();
  const ofPlaces = new Set<string>();
  const regions = new Set<string>();
  const places = placesOfClubs(sentences);
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    items.forEach(({ mention }, at) => {
      if (mention?.type !== 'PERSON') return;
      if (isOfPlace(items, at)) ofPlaces.add(mention.name);
      if (isOfRegion(items, at)) regions.add(mention.name);
      if (isNamedPerson(items, at)) named.set(mention.name, (named.get(mention.name) ?? 0) + 1);
      if (isPerson(items, at)) people.add(mention.name);
      else if (places.has(fold(mention.name)) || isTeam(items, at)) sides.add(mention.name);
    });
  }
  const others = [...names.keys()].filter((name) => !sides.has(name)).map(partsOf);
  const partsOfPeople = new Set(others.flat());
  const surnames = new Set(others.map((parts) => parts.at(-1)));
  for (const name of sides) {
    const single = fold(name);
    const person = clear.has(name)
      ? surnames.has(single) || (named.get(name) ?? 0) >= (names.get(name)?.times ?? 0) * oftenNamed
      : people.has(name) || partsOfPeople.has(single);
    if (person) sides.delete(name);
  }
  const nicknames = [...names].flatMap(([name, scored]) =>
    isNickname(name, scored) && !named.has(name) && !ofPlaces.has(name) ? [name] : [],
  );
  for (const name of [...nicknames, ...regions]) sides.delete(name);
  const unsure = [...names].flatMap(([name, { score }]) =>
    score > perhaps && !sides.has(name) && !named.has(name) ? [name] : [],
  );
  return { sides, unsure: new Set(unsure), nicknames: new Set(nicknames) };
}

/** "the Ironclads", "the Silkmen": one word that has the article everywhere and is of more than one, as the surnames Ross and Costas are not. */
function isNickname(name: string, { score, onlyBehindThe, besideScore }: ScoredName): boolean {
  return onlyBehindThe && (score > perhaps || besideScore) && /^\p{Lu}\p{Ll}+(?:[^suia]s|men)$/u.test(name);
}

/** "at the Meadows", "in the Midlands", "the Midlands club", "the Workers' Stadium": where something is, and nobody. */
function isOfPlace(items: readonly Item[], at: number): boolean {
  const [far, next] = [items[at - 2], items[at + 1]];
  if (far?.word === 'at' || (far?.word === 'in' && next?.word !== "'")) return true;
  if (next?.word === "'") return /^(?:stadium|arena|ground|park)$/u.test(items[at + 2]?.word ?? '');
  return (
    next?.wordClass === 'side' || /^(?:club|side|team|outfit|derby|stadium|area|coast|region)$/u.test(next?.word ?? '')
  );
}

/** "Basque rivals Arden", "Sicilian side Borough": where a side is from, and no side. */
function isOfRegion(items: readonly Item[], at: number): boolean {
  return (
    /^(?:rivals?|neighbours?|neighbors?|giants|side|club|outfit)$/u.test(items[at + 1]?.word ?? '') &&
    items[at + 2]?.type === 'TEAM'
  );
}

/** Whether what stands beside a name says enough. What has the article everywhere is a nickname, of a side that the report may name besides. */
function isClear(name: string, { score, times, onlyBehindThe, besideScore, asPlayer }: ScoredName): boolean {
  // "Playing with ten men, …": a word that opens a sentence is written large.
  if (isGroundName(name) || (!name.includes(' ') && (onlyBehindThe || name.endsWith('ing')))) return false;
  return times > 1 ? score >= sure : score >= sureOfOnePlace && besideScore && !asPlayer;
}

/** The words of a name of two or more. */
function partsOf(name: string): readonly string[] {
  const words = nameWords(name);
  return words.length > 1 ? words : [];
}

/** Words of clubs of a place: "Rivermouth" is one where the report has Rivermouth United. */
function placesOfClubs(sentences: readonly MarkedSentence[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.TEAM)) continue;
    for (const { mention } of items) {
      if (mention?.type !== 'TEAM' || (mention.how !== 'name' && mention.how !== 'alias')) continue;
      const [first = '', last = '', ...more] = foldedWords(mention.words);
      if (more.length === 0 && ofPlace.test(last)) places.add(first);
    }
  }
  return places;
}

const ofPlace = /^(?:united|utd|city|town|rovers|wanderers|county|stars)$/u;
