import { fold } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Item, TeamMention } from './mention.ts';
import { type Side, isWord, shapeOf } from './side.ts';

/** What stands before or behind a club's name and changes nothing: "Arden FC". */
const affixes =
  /^(?:fc|afc|sc|cf|fk|bk|if|sk|ac|cd|sv|nk|kf|rc|as|ff|football club|sporting club|club|sfc|fscc|scc|csc|f\.c\.|s\.c\.|a\.f\.c\.)$/u;

/** "SC" behind a club's name. */
export function isAffix(written: string): boolean {
  return affixes.test(fold(written));
}

/** Whether a name begins or ends as clubs' do: "Rivermouth United", "Deportivo Rivermouth", "VfB Rivermouth". */
export function isClubName(written: string, { clubWords, clubBegins }: Vocabulary): boolean {
  const last = written.lastIndexOf(' ');
  if (last < 0) return false;
  const first = written.slice(0, written.indexOf(' '));
  return (
    clubWords.has(fold(written.slice(last + 1))) ||
    clubWords.has(fold(first)) ||
    (clubBegins.has(fold(first)) && isWrittenSo(first))
  );
}

/** "AS" and "VfB" are initials, "As" is a word. */
function isWrittenSo(word: string): boolean {
  return word.length > 4 || /\p{Lu}.*\p{Lu}/u.test(word) || /^(?:Club|Real|Pro)$/u.test(word);
}

/**
 * A club whose name was marked in pieces, as a part of it is a name of its own: "Barrow Vale", "Kenya Hill United", "Arden FC",
 * "Spartak Castle". Null where the items from `at` on are no such pieces.
 */
export function clubOfParts(items: readonly Item[], at: number, vocabulary: Vocabulary, text: string): Side | null {
  return (
    sameClub(items, at, text) ??
    longerName(items, at, text) ??
    namesakeOf(items, at, text) ??
    ofTown(items, at, text) ??
    beginsAsClub(items, at, vocabulary, text) ??
    qualified(items, at, vocabulary, text) ??
    ofUniversity(items, at, text) ??
    endsAsClub(items, at, vocabulary, text)
  );
}

function isBehind(first: Item | undefined, second: Item | undefined): boolean {
  return first !== undefined && second?.start === first.end + 1;
}

function isKnown(mention: Item['mention'] | undefined): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'name' || mention.how === 'alias');
}

/** "Arden FC", "FC Arden", where the lexicon has it as "Arden" only. */
function sameClub(items: readonly Item[], at: number, text: string): Side | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || second === undefined || !isBehind(first, second)) return null;
  const club = isKnown(first.mention) ? first : isKnown(second.mention) ? second : null;
  if (club === null || club.mention?.type !== 'TEAM' || club.mention.candidates.every(({ national }) => national))
    return null;
  const affix = club === first ? second : first;
  const written = text.slice(affix.start, affix.end);
  return affixes.test(fold(written)) && /^\p{Lu}/u.test(written) && (affix === second || /\p{Lu}{2}/u.test(written))
    ? { to: at + 2, mention: club.mention }
    : null;
}

/** "Barrow Vale", "Emirates Club": a nickname right behind the one word of another name is the end of a name nobody knows. */
function longerName(items: readonly Item[], at: number, text: string): Side | null {
  const [first, second] = [items[at], items[at + 1]];
  const nick = second?.mention;
  if (first === undefined || nick?.type !== 'TEAM' || !isBehind(first, second)) return null;
  if (nick.how !== 'nickname' && !isOfOtherCountry(items, at, nick)) return null;
  const { mention } = first;
  if (isWord(second, 'republic', text)) return mention?.type === 'TEAM' ? { to: at + 2, mention } : null;
  const written = text.slice(first.start, first.end);
  if (/\s/u.test(written)) return null;
  const known = mention?.type === 'TEAM' ? mention : null;
  if (known === null && mention?.type !== 'PLACE') return null;
  if (known !== null && !isKnown(known) && !isTown(known, written)) return null;
  if (known?.candidates.some((team) => nick.candidates.includes(team)) === true) return { to: at + 2, mention: known };
  return { to: at + 2, mention: shapeOf(items, at, at + 2, text) };
}

/** "Manzini Sundowns": the short name of a club of one country behind a town of another. */
function isOfOtherCountry(items: readonly Item[], at: number, { how, candidates, words }: TeamMention): boolean {
  const place = items[at]?.mention;
  if (how !== 'alias' || /\s/u.test(words) || place?.type !== 'PLACE' || place.ground || place.teams.length === 0)
    return false;
  if (/^(?:in|at|from|of|to|outside|near)$/u.test(items[at - 1]?.word ?? '')) return false;
  return candidates.every(({ country }) => place.teams.every((team) => team.country !== country));
}

function isTown({ candidates }: TeamMention, written: string): boolean {
  return candidates.some(({ town = '' }) => fold(town) === fold(written));
}

/** "Spartak Castle", "Union Sportive Castle": the town or club that is named last is only a part of the name. */
function beginsAsClub(items: readonly Item[], at: number, { clubBegins }: Vocabulary, text: string): Side | null {
  const first = items[at];
  if (first?.type !== 'PERSON' && first?.type !== 'TEAM' && first?.type !== 'WORD') return null;
  // "TSV 1887 Rivermouth"
  const named = items[at + 1]?.type === 'NUMBER' && isBehind(first, items[at + 1]) ? at + 2 : at + 1;
  const second = items[named];
  if (second === undefined || !isBehind(items[named - 1], second) || !isName(second, text)) return null;
  const written = text.slice(first.start, first.end);
  const begin = written.split(' ')[0] ?? '';
  if (!/^\p{Lu}/u.test(begin) || !clubBegins.has(fold(begin)) || !isWrittenSo(begin)) return null;
  // "Real Madrid Castilla": what is known by more than that word is whole.
  if (isKnown(first.mention) && written.includes(' ')) return null;
  return { to: named + 1, mention: shapeOf(items, at, named + 1, text) };
}

/** "Al Hilal Obeid": a club of another town than the one that is called so for short. */
function namesakeOf(items: readonly Item[], at: number, text: string): Side | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first?.mention?.type !== 'TEAM' || second === undefined || !isBehind(first, second)) return null;
  if (!isKnown(first.mention) || !isName(second, text) || !/^[AE]l[ -]/u.test(text.slice(first.start, first.end)))
    return null;
  const town = text.slice(second.start, second.end);
  const there = first.mention.candidates.filter((team) => fold(team.town ?? '') === fold(town));
  if (there.length > 0) return { to: at + 2, mention: { ...first.mention, candidates: there } };
  return /\s/u.test(town) ? null : { to: at + 2, mention: shapeOf(items, at, at + 2, text) };
}

/** "Estudiantes de Rivermouth": the club of that town, which is another than those called so elsewhere. */
function ofTown(items: readonly Item[], at: number, text: string): Side | null {
  const [first, of, town] = items.slice(at, at + 3);
  if (first?.mention?.type !== 'TEAM' || !isKnown(first.mention) || town === undefined) return null;
  if (!isBehind(first, of) || !isBehind(of, town) || !/^(?:de|del|do|da|dos|di)$/u.test(of?.word ?? '')) return null;
  const { candidates } = first.mention;
  if (!isName(town, text) || candidates.some(({ national }) => national)) return null;
  const named = fold(text.slice(town.start, town.end));
  const there = candidates.filter((team) => fold(team.town ?? '') === named);
  if (there.length > 0) return { to: at + 3, mention: { ...first.mention, candidates: there } };
  return { to: at + 3, mention: shapeOf(items, at, at + 3, text) };
}

const qualifiers =
  /^(?:Western|Eastern|Northern|Southern|Central|Young|Red|Black|White|Green|Blue|Golden|Royal|Great)$/u;

/** "Western Rivermouth Ladies", "Young Lions FC": an everyday word that begins the name of a club. */
function qualified(items: readonly Item[], at: number, vocabulary: Vocabulary, text: string): Side | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || !isBehind(first, second) || !qualifiers.test(text.slice(first.start, first.end)))
    return null;
  const whole = second?.mention?.type === 'TEAM' && second.mention.how === 'shape' ? { to: at + 2 } : null;
  const to = (whole ?? endsAsClub(items, at + 1, vocabulary, text))?.to;
  return to === undefined ? null : { to, mention: shapeOf(items, at, to, text) };
}

function isName({ type, start }: Item, text: string): boolean {
  return (type === 'TEAM' || type === 'PLACE' || type === 'PERSON') && /^\p{Lu}/u.test(text[start] ?? '');
}

/** "University of Castle": a side by the town of its university. */
function ofUniversity(items: readonly Item[], at: number, text: string): Side | null {
  const [first, of, town] = items.slice(at, at + 3);
  if (first === undefined || of?.word !== 'of' || town === undefined || !isName(town, text)) return null;
  return /(?:^| )(?:University|College|Institute)$/u.test(text.slice(first.start, first.end))
    ? { to: at + 3, mention: shapeOf(items, at, at + 3, text) }
    : null;
}

/** "Mount Kenya United", "Kuala Perlis Rangers": names right before a word that ends the names of clubs. */
function endsAsClub(items: readonly Item[], at: number, { clubWords }: Vocabulary, text: string): Side | null {
  const first = items[at];
  if (first?.type !== 'PERSON' && first?.type !== 'PLACE' && first?.type !== 'TEAM') return null;
  // "the Mighty Rangers" are the Rangers.
  const called = items[at - 1]?.word === 'the' || items[at - 1]?.word === '"';
  for (let to = at + 1; to < at + 3; to += 1) {
    const item = items[to];
    if (item === undefined || !isBehind(items[to - 1], item) || !nameParts.has(item.type)) return null;
    const written = text.slice(item.start, item.end);
    if (!/^\p{Lu}/u.test(written)) return null;
    if (clubWords.has(fold(written.split(' ').at(-1) ?? '')) && !isWhole(item, called))
      return { to: to + 1, mention: shapeOf(items, at, to + 1, text) };
  }
  return null;
}

const nameParts: ReadonlySet<Item['type']> = new Set(['PERSON', 'PLACE', 'TEAM', 'WORD']);

/** "Arden City" behind another name: a club that is known by more than one word, or by a nickname that something is said of. */
function isWhole({ mention }: Item, called: boolean): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'nickname' ? called : mention.words.includes(' '));
}
