import { asBegun, firstWordsOfKnown, isBehindArticle } from './first-words-of-clubs.ts';
import type { Team } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { nameWords } from '../people.ts';
import { fold } from '../tokens.ts';
import { foldedWords } from './folded-words.ts';
import type { Item, MarkedSentence, TeamMention } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { recastAll } from './recast-all.ts';
import { recastCodes } from './recast-codes.ts';
import { recastNationals } from './recast-nationals.ts';
import type { ContextWeights } from './name-contexts.ts';
import { tellSides, type ToldSides } from './tell-sides.ts';

/**
 * Names that the lexicon does not hold and that are told to be sides (`tellSides`) become teams throughout the report, their short
 * forms too; those that may be are marked as unsure.
 */
export function recastTeams(sentences: readonly MarkedSentence[], weights: ContextWeights): readonly MarkedSentence[] {
  const told = tellSides(sentences, weights);
  const recast =
    told.sides.size + told.unsure.size + told.nicknames.size === 0
      ? sentences
      : recastAll(sentences, castAs(told, sentences));
  const short = new Map([...shortForms(recast), ...namesakes(recast)]);
  const named = short.size === 0 ? new Set<string>() : namedInFull(recast);
  const full = short.size === 0 ? recast : recastAll(recast, (item) => asFullName(item, short, named));
  const known = wordsOfKnown(full);
  const whole = known.called.size === 0 ? full : recastAll(full, (item) => asKnown(item, known));
  const begun = firstWordsOfKnown(whole, shared);
  return recastNationals(recastCodes(begun.size === 0 ? whole : recastAll(whole, (item) => asBegun(item, begun))));
}

/** Marks unsure names, and makes teams of people of the names of sides: the club whose name the report begins so elsewhere, "Rivermouth" of Rivermouth Vale, else one unknown. */
function castAs({ sides, unsure, nicknames }: ToldSides, sentences: readonly MarkedSentence[]): (item: Item) => Item {
  const long = new Map<string, TeamMention | null>();
  for (const { items, code } of sentences)
    for (const { mention } of code.includes(symbolOf.TEAM) ? items : []) {
      if (mention?.type !== 'TEAM' || (mention.how !== 'name' && mention.how !== 'alias')) continue;
      const words = foldedWords(mention.words);
      const [first = '', ...more] = isBehindArticle(words) ? words.toReversed() : words;
      if (more.length === 0) continue;
      const known = long.get(first);
      const same = known === undefined || known?.candidates[0]?.id === mention.candidates[0]?.id;
      long.set(first, same ? mention : null);
    }
  return (item) => {
    if (item.mention?.type !== 'PERSON') return item;
    if (nicknames.has(item.mention.name)) return teamItem(item, item.mention.name, 'nickname');
    if (unsure.has(item.mention.name)) return mentionItem({ ...item.mention, unsure: true }, item.start, item.end);
    if (!sides.has(item.mention.name)) return item;
    const club = long.get(fold(item.mention.name)) ?? null;
    return club === null ? teamItem(item, item.mention.name) : mentionItem(club, item.start, item.end);
  };
}

/** Ids of the teams that a report calls by their usual names. */
function namedInFull(sentences: readonly MarkedSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ items }) =>
      items.flatMap(({ mention }) =>
        mention?.type === 'TEAM' && mention.how === 'name' ? mention.candidates.map(({ id }) => id) : [],
      ),
    ),
  );
}

/** "Rivermouth", "Vale" where the report has "Rivermouth Vale", and names no other club in full that is called so for short. */
function asFullName(item: Item, short: ReadonlyMap<string, string>, named: ReadonlySet<string>): Item {
  const { mention } = item;
  const full =
    mention?.type === 'PERSON'
      ? short.get(fold(mention.name))
      : mention?.type === 'TEAM' &&
          (mention.how === 'nickname' || mention.how === 'shape' || isOfMany(mention) || isFree(mention, named))
        ? short.get(fold(mention.words))
        : undefined;
  return full === undefined ? item : teamItem(item, full);
}

function isFree({ how, candidates }: TeamMention, named: ReadonlySet<string>): boolean {
  return how === 'alias' && candidates.every(({ id }) => !named.has(id));
}

/** "Rivermouth", "Vale" where the report has "Rivermouth Vale", which the lexicon holds, and the bare word is taken for a club that the report does not name. */
function asKnown(item: Item, { called, named }: Known): Item {
  const { mention, start, end } = item;
  if (mention?.type !== 'TEAM' || (mention.how !== 'shape' && mention.how !== 'nickname')) return item;
  const team = called.get(fold(mention.words));
  if (team === undefined || mention.candidates.some(({ id }) => named.has(id))) return item;
  return mentionItem({ ...mention, how: 'alias', candidates: [team] }, start, end);
}

/** Words that many clubs begin or end with. */
const shared =
  /^(?:united|city|town|rovers|wanderers|albion|county|sc|stars|sport|sports|women|ladies|al|el|as|ac|fc|cd|club|real|sporting|athletic|atletico|racing|union|deportivo|dynamo|dinamo|olympique|red|royal|young|new|old|north|south|east|west|san|saint|st|inter|stade|borussia)$/u;

/** The first and last words of clubs that a report names in full, and "Rivermouth GS" for Rivermouth Golden Stars, where no two of them have it. */
function wordsOfKnown(sentences: readonly MarkedSentence[]): Known {
  const called = new Map<string, Team | null>();
  const named = new Set<string>();
  const ofTeams = sentences.filter(({ code }) => code.includes(symbolOf.TEAM));
  if (!ofTeams.some(({ items }) => items.some(isShort))) return { called: new Map(), named };
  for (const { items } of ofTeams)
    for (const { mention } of items) {
      if (mention?.type !== 'TEAM' || (mention.how !== 'name' && mention.how !== 'alias')) continue;
      const [team, other] = mention.candidates;
      if (team === undefined || other !== undefined) continue;
      named.add(team.id);
      const words = foldedWords(mention.words);
      if (words.length < 2 || (mention.how !== 'name' && !isBehindArticle(words))) continue;
      for (const word of [words[0] ?? '', words.at(-1) ?? '', initialled(words), shortened(words)]) {
        if (shared.test(word)) continue;
        const met = called.get(word);
        called.set(word, met === undefined || met?.id === team.id ? team : null);
      }
    }
  const sure = [...called].flatMap(([word, team]) => (team === null ? [] : [[word, team] as const]));
  return { called: new Map(sure), named };
}

/** Clubs of the lexicon that a report names: by what they may be called for short, and their ids. */
interface Known {
  readonly called: ReadonlyMap<string, Team>;
  readonly named: ReadonlySet<string>;
}

/** "Rivermouth Stars" for Rivermouth Desert Stars. */
const shortened = (words: readonly string[]): string =>
  words.length < 3 ? '' : `${words[0] ?? ''} ${words.at(-1) ?? ''}`;

const initialled = ([first = '', ...others]: readonly string[]): string =>
  `${first} ${others.map((word) => word.charAt(0)).join('')}`;

const isShort = ({ mention }: Item): boolean =>
  mention?.type === 'TEAM' && (mention.how === 'shape' || mention.how === 'nickname');

function teamItem({ start, end }: Item, words: string, how: 'shape' | 'nickname' = 'shape'): Item {
  const team: TeamMention = { type: 'TEAM', how, candidates: [], words };
  return mentionItem(team, start, end);
}

/**
 * What clubs of two words that the lexicon does not hold are called for short: by the first word, which is no part of a
 * person's name, and by the last where it is the nickname of no club that the report names.
 */
function shortForms(sentences: readonly MarkedSentence[]): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  const long = longNames(sentences);
  if (long.size === 0) return short;
  const taken = takenWords(sentences);
  const clashing = new Set<string>();
  for (const words of long) {
    const parts = foldedWords(words);
    const ends = shortened(parts);
    if (ends !== '') short.set(ends, words);
    for (const part of [parts[0] ?? '', parts.at(-1) ?? '']) {
      if ((short.get(part) ?? words) !== words) clashing.add(part);
      if (!taken.has(part)) short.set(part, words);
    }
  }
  for (const part of clashing) short.delete(part);
  return short;
}

/** Names of well-known clubs that others the world over end in. */
const borrowed =
  /^(?:celtic|rangers|arsenal|hearts|villa|everton|chelsea|orient|hotspur|corinthians|hibernians?|juventus)$/u;

const isOfMany = ({ how, words }: TeamMention): boolean =>
  (how === 'name' || how === 'alias') && borrowed.test(fold(words));

/** "Celtic" for Rivermouth Celtic where no sentence has both, and none names the other club in more words. */
function namesakes(sentences: readonly MarkedSentence[]): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  const apart = new Set<string>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.TEAM)) continue;
    const teams = items.flatMap(({ mention }) => (mention?.type === 'TEAM' ? [mention] : []));
    for (const { how, words } of teams) {
      const parts = foldedWords(words);
      const last = parts.at(-1) ?? '';
      if (parts.length < 2 || !borrowed.test(last)) continue;
      const same = how === 'shape' && (short.get(last) ?? words) === words;
      if (!same || teams.some((each) => fold(each.words) === last)) apart.add(last);
      else short.set(last, words);
    }
  }
  for (const word of apart) short.delete(word);
  return short;
}

/** Names of two words or more that the lexicon does not hold. */
function longNames(sentences: readonly MarkedSentence[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.TEAM)) continue;
    for (const { mention } of items)
      if (mention?.type === 'TEAM' && mention.how === 'shape' && mention.words.includes(' ')) names.add(mention.words);
  }
  return names;
}

/** Words of people's names and nicknames of the clubs that the report names. */
function takenWords(sentences: readonly MarkedSentence[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { items } of sentences)
    for (const { mention } of items) {
      if (mention?.type === 'TEAM' && mention.how !== 'nickname')
        for (const team of mention.candidates) for (const nick of team.nicknames) taken.add(fold(nick));
      if (mention?.type !== 'PERSON') continue;
      const words = nameWords(mention.name);
      if (words.length > 1) for (const word of words) taken.add(fold(word));
    }
  return taken;
}
