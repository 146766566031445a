import type { Token } from '../tokens.ts';
import { nameParticles as particles } from '../name-particles.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isNameWord, isShouted, type NameClues } from './name-clues.ts';

/** Behind a hyphen these describe what follows and belong to no name: "Eighth-tier Rivermouth". */
const describes: ReadonlySet<string> = new Set(
  'tier division placed ranked bottom bound based born man time half flight choice round'.split(' '),
);

/** A run of capitalised words, with particles and hyphens inside, from token `at` on. */
export function endOfName(
  tokens: readonly Token[],
  at: number,
  titleCase: boolean,
  vocabulary: Vocabulary,
  clues: NameClues,
): number {
  let end = at + 1;
  while (end < tokens.length && end - at < 8) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (token === undefined) break;
    if (token.word === '-' && token.glued && next?.glued === true && next.kind === 'word' && !describes.has(next.word))
      end += 2;
    else if (
      token.word === '.' &&
      token.glued &&
      (tokens[end - 1]?.word.length ?? 0) === 1 &&
      (isNameWord(next) || (tokens[end - 2]?.word === '.' && next?.kind === 'word'))
    )
      end += 1;
    else if (particles.has(token.word) && !token.capital && endsInName(tokens, end)) end += 1;
    else if (
      isNameWord(token) &&
      (!token.glued || isInitial(tokens, end)) &&
      (continues(tokens, end, at, vocabulary, clues) || (!titleCase && isVerbAsName(tokens, end, vocabulary)))
    )
      end += 1;
    else break;
  }
  return end;
}

/** The "J" of "C.J. Rossi": an initial right behind the point of another. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === '.' && tokens[at]?.word.length === 1 && tokens[at + 1]?.word === '.';
}

function endsInName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isNameWord(next) || (next !== undefined && particles.has(next.word) && isNameWord(tokens[at + 2]));
}

function continues(
  tokens: readonly Token[],
  at: number,
  start: number,
  vocabulary: Vocabulary,
  clues: NameClues,
): boolean {
  // "Ruben van Aalst": behind a particle stands the surname, whatever else it is the name of.
  if (/^(?:van|von|der|den|de|di|da|dos|do)$/u.test(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.capital === false)
    return true;
  const found = vocabulary.entries.longest(tokens, at);
  // "Ashley Young", "Kim Young-gwon"; not "the PFA Young Player of the Year"
  if (found?.to === at + 1 && tokens[at]?.word === 'young' && !/^(?:play|boys)/u.test(tokens[at + 1]?.word ?? ''))
    return true;
  if (found === null || clues.isKnown(tokens[at]?.word ?? '')) return true;
  if (at === start + 1 && found.to === at + 1 && found.entry.named && isDescribed(tokens, start, vocabulary))
    return true;
  return (
    found.entry.named &&
    found.to === at + 1 &&
    found.entry.senses.every(
      (sense) =>
        sense.type === 'town' ||
        sense.type === 'adjective' ||
        sense.type === 'country' ||
        (sense.type === 'team' && sense.how !== 'name'),
    )
  );
}

/** Classes of verbs: with a capital letter inside a sentence such a word is a surname. */
const verbs: ReadonlySet<string> = new Set(
  'strike lost beat beating won get put drew held widen say unreal drop'.split(' '),
);

/** "Joe Tuck", "Luke Fell", not "Joe tucked it in". */
function isVerbAsName(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
  const found = vocabulary.entries.longest(tokens, at);
  const token = tokens[at];
  return found?.to === at + 1 && verbs.has(found.entry.wordClass ?? '') && token !== undefined && !isShouted(token);
}

/** "Spaniard Javier Olmedo", "captain Carlos Everton": what stands before the first name says that it is a person's. */
function isDescribed(tokens: readonly Token[], start: number, { entries }: Vocabulary): boolean {
  const before = start === 0 ? null : entries.longest(tokens, start - 1);
  if (before?.to !== start) return false;
  const { wordClass, senses } = before.entry;
  return wordClass === 'role' || senses.some(({ type }) => type === 'person-of');
}

/** "the Starting XI": the eleven of one match are neither a club nor a person. */
function isLineUp(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:starting|first|best|strongest|probable|possible|predicted)$/u.test(tokens[at]?.word ?? '') &&
    /^(?:xi|eleven)$/u.test(tokens[at + 1]?.word ?? '')
  );
}

/**
 * A person's name that begins at token `at`, known by its shape. A capitalised word that opens a sentence counts only
 * where the report shows it to be a name.
 */
export function matchName(
  tokens: readonly Token[],
  at: number,
  titleCase: boolean,
  vocabulary: Vocabulary,
  clues: NameClues,
): { readonly to: number; readonly words: readonly string[] } | null {
  const first = tokens[at];
  if (!isNameWord(first)) return null;
  if (first.word.length === 1 && tokens[at + 1]?.word !== '.' && !isNameWord(tokens[at + 1])) return null;
  const opens =
    at === 0 ||
    /^[".:!?(\p{Extended_Pictographic}]$/u.test(tokens[at - 1]?.word ?? '') ||
    (at === 1 && tokens[0]?.kind === 'mark') ||
    // "Soccer-Late goal lifts Arden"
    (at === 2 && tokens[1]?.word === '-' && tokens[1].glued) ||
    isBehindClock(tokens, at);
  if (tokens[at + 1]?.word === '-' && describes.has(tokens[at + 2]?.word ?? '')) return null;
  if (isTitle(tokens, at, vocabulary)) return null;
  // "Under-21 international Rossi"
  if (first.word === 'under' && tokens[at + 1]?.word === '-') return null;
  // "the last Division II side": a level of play
  if (isLevel(tokens, at) || isLevel(tokens, at - 1)) return null;
  if (isLineUp(tokens, at) || isLineUp(tokens, at - 1)) return null;
  const to = endOfName(tokens, at, titleCase, vocabulary, clues);
  if (to === at + 1 && regions.has(first.word)) return null;
  const words: string[] = [];
  for (let each = at; each < to; each += 1) {
    const token = tokens[each];
    if (token?.kind === 'word') words.push(token.word);
  }
  if (titleCase && !words.every((word) => clues.isKnown(word) || particles.has(word))) return null;
  if (isOrdinaryWord(tokens, at, opens, words, vocabulary, clues)) return null;
  // "Flinging himself at the cross, he …"
  if (opens && /ing$/u.test(first.word) && /^(?:him|her|them)sel(?:f|ves)$/u.test(tokens[at + 1]?.word ?? ''))
    return null;
  if (opens && to === at + 1 && isParticiple(tokens, at) && !clues.isKnown(first.word)) return null;
  if (isEpithet(tokens, at, words, vocabulary, clues) || isLikened(tokens, at, to)) return null;
  return { to, words };
}

/** "the only African side with three wins": of a part of the world, which no country of the lexicon is. */
const regions: ReadonlySet<string> = new Set(
  'african asian european american scandinavian nordic balkan baltic caribbean arab latin iberian africans asians europeans scandinavians arabs latins'.split(
    ' ',
  ),
);

/** "On Saturday Champions Arden won": what a side is, written large. */
function isTitle(tokens: readonly Token[], at: number, { entries }: Vocabulary): boolean {
  if (!/^(?:champions|leaders|holders|hosts)$/u.test(tokens[at]?.word ?? '')) return false;
  return entries.longest(tokens, at + 1)?.entry.senses.some(({ type }) => type === 'team') === true;
}

/** "Refusing to bow out, Rossi …": what goes on so behind the first word is no deed of somebody. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  return (
    /\p{L}{3}ing$/u.test(tokens[at]?.word ?? '') &&
    /^(?:to|the|a|an|his|her|their|its|no|it|them|from|into|past)$/u.test(tokens[at + 1]?.word ?? '')
  );
}

function isLevel(tokens: readonly Token[], at: number): boolean {
  return /^(?:division|tier)$/u.test(tokens[at]?.word ?? '') && levels.test(tokens[at + 1]?.word ?? '');
}

const levels = /^(?:i{1,3}|iv|[va-d]|one|two|three|four)$/u;

/** What somebody is who is called by where he comes from: "the Mizo winger", "the Gorgie faithful". */
const saysWhat =
  /^(?:winger|striker|forward|midfielder|defender|goalkeeper|keeper|playmaker|attacker|marksman|hitman|veteran|teenager|youngster|international|native|faithful|fans|crowd|supporters|public|outfit)$/u;

/** "the 'Ronaldo' of the team": what somebody is likened to. */
function isLikened(tokens: readonly Token[], at: number, to: number): boolean {
  const quoted = /^["']$/u.test(tokens[at - 1]?.word ?? '') && /^["']$/u.test(tokens[to]?.word ?? '');
  return quoted && /^(?:the|a)$/u.test(tokens[at - 2]?.word ?? '');
}

/** "the Catalan netted", "the Mizo winger": a word behind an article by which nobody is known is no name. */
function isEpithet(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  { common }: Vocabulary,
  clues: NameClues,
): boolean {
  const [word = ''] = words;
  if (words.length !== 1 || tokens[at - 1]?.word !== 'the' || clues.isKnown(word)) return false;
  const next = tokens[at + 1]?.word ?? '';
  // "the Vechtderby was lively": a match that has a name of its own
  if (common.has(word) || saysWhat.test(next) || /.derb[yi]$/u.test(word)) return true;
  // "the Ironclads, who": several are a side.
  if (/\p{L}{3}[^sui]s$/u.test(word) && next === ',' && /^who/u.test(tokens[at + 2]?.word ?? '')) return false;
  return /^(?:[,.;]|'s)$/u.test(next);
}

/** "38' Yellow, Rossi": behind the minute of an entry a sentence begins. */
function isBehindClock(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  return at <= 5 && (mark?.word === "'" || mark?.word === '′') && tokens[0]?.kind === 'number';
}

function isOrdinaryWord(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
  words: readonly string[],
  vocabulary: Vocabulary,
  clues: NameClues,
): boolean {
  const word = words[0] ?? '';
  const found = vocabulary.entries.longest(tokens, at);
  // "Rossi and Said Benali scored": written large inside a sentence before another name.
  const given = !opens && words.length > 1 && /^(?:said|will|mark|grant|drew|chase|chance|rob)$/u.test(word);
  if (found !== null && found.entry.wordClass !== null && !given && !clues.isKnown(word)) return true;
  return opens && clues.isEveryday(word) && !(clues.isKnown(word) && (words.length > 1 || isActing(tokens[at + 1])));
}

/** "Young was sent off", where the report has an Ashley Young: who acts is a person. */
function isActing(next: Token | undefined): boolean {
  return next?.kind === 'word' && /^(?:was|is|had|has|himself|herself|then|also)$/u.test(next.word);
}
