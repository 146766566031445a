import type { Story } from '../../discourse/story.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import { listAfter } from '../scorers/name-lists.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';
import { joinsNouns } from '../scorers/subjects.ts';
import type { Topic } from '../scorers/who-scored.ts';

/** After a sentence "he" is its last scorer, else its first subject; two sentences without a name forget him. */
export function nextTopic(
  { people }: Story,
  { items, code }: MarkedSentence,
  sentence: number,
  readings: readonly GoalReading[],
  topic: Topic | null,
): Topic | null {
  const named = code.includes(symbolOf.PERSON);
  const scorer = readings.findLast((reading) => reading.scorer.kind === 'named')?.scorer;
  const at =
    scorer?.kind === 'named' ? scorer.at.at(-1) : named ? (receiverOf(items, people) ?? subjectOf(items, people)) : -1;
  const item = at === undefined ? undefined : items[at];
  // "Verdi set up Rossi to score. He then …": it may be either.
  if (scorer?.kind === 'named' && at !== undefined && isServed(items, at)) return null;
  if (isPerson(item)) return { item, name: item.mention.name, sentence };
  return topic !== null && sentence - topic.sentence <= 2 && !named
    ? topic
    : readings.some((reading) => reading.scorer.kind === 'pronoun')
      ? topic
      : null;
}

/** "Before his third, Verdi set up Rossi": whom the one that the sentence is about served. */
function isServed(items: readonly Item[], at: number): boolean {
  const from = startOfName(items, at);
  if (!/^set[ -]up$|^(?:teed|set|setting) up$/u.test(items[from - 1]?.word ?? '')) return false;
  return isPerson(items[from - 2]);
}

const giving =
  /^(?:to|into|towards|at|finds?|found|finding|fed|feeds|feeding|releas(?:ed?|es|ing)|freed|frees|teed up|picked out|set up|sent|put)$/u;
const square =
  /^(?:squared|squares|squaring|crossed|crosses|crossing|laid|cut|pulled|rolled|centred|centered|teed|cross|pass|ball|free-kick|corner|fell|falls|dropped|broke|bounced|rebounded)$/u;
/** Where somebody stands who gets the ball. */
const place =
  /^(?:at|in|inside|on|near|just|unmarked|free|alone|unchallenged|inside the area|in the box|in space|on the edge)$/u;
const longestPlace = 8;

/** "Verdi clipped a pass to Neri, who squared for Rossi.", "Verdi found Rossi at the far post, who took a touch.": whom the ball has come to at the end of a sentence. */
function receiverOf(items: readonly Item[], people: Story['people']): number | null {
  const at = items.findLastIndex(isPerson);
  const item = items[at];
  if (!isPerson(item) || people.isCoach(item.mention.name) || !isLastTold(items, at)) return null;
  const from = startOfName(items, at);
  const before = items[from - 1];
  if (before === undefined) return null;
  if (isFouled(items, from)) return at;
  const near = items.slice(Math.max(0, from - 6), from - 1);
  const isGiven = near.some(
    ({ word, wordClass }) => wordClass === 'serve' || wordClass === 'set-up' || square.test(word),
  );
  if (before.wordClass === 'serve' || before.wordClass === 'set-up') return at;
  if (before.word === 'for' || before.word === 'to') return isGiven ? at : null;
  return giving.test(before.word) && near.some(isPerson) ? at : null;
}

const fouled =
  /^(?:fouled|tripped|felled|upended|floored|flattened|clipped|bundled over|brought down|hauled down|pulled down|chopped down|pushed)$/u;

/** "Costa was adjudged to have fouled Arden's Rossi.", "Costa's foul on Rossi.": who takes the kick, unless another is named. */
function isFouled(items: readonly Item[], from: number): boolean {
  const at = /^'s?$/u.test(items[from - 1]?.word ?? '') && items[from - 2]?.type === 'TEAM' ? from - 3 : from - 1;
  const word = items[at]?.word ?? '';
  if (fouled.test(word)) return true;
  if (word === 'down') return /^(?:brought|hauled|pulled|chopped)$/u.test(items[at - 1]?.word ?? '');
  return word === 'on' && items.slice(Math.max(0, at - 5), at).some((item) => /^fouls?$/u.test(item.word));
}

/** Whether a sentence ends with him: by his name, by where he stood or by what "who" says of him. */
function isLastTold(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, items.at(-1)?.type === 'MARK' ? -1 : undefined);
  const comma = behind.findIndex(({ word }) => word === ',');
  const stands = comma < 0 ? behind : behind.slice(0, comma);
  if (comma >= 0 && behind[comma + 1]?.wordClass !== 'who') return false;
  return stands.length === 0 || (stands.length <= longestPlace && place.test(stands[0]?.word ?? ''));
}

/** The first name that a clause begins with, else the only name of the sentence; coaches apart, who score no goals. */
function subjectOf(items: readonly Item[], people: Story['people']): number {
  const isPlayer = (item: Item): boolean => isPerson(item) && !people.isCoach(item.mention.name);
  const names = items.flatMap((item, index) => (isPlayer(item) && !isPossessive(items, index) ? [index] : []));
  // "Coach Reed threw on Rossi": it goes on with him
  const [newcomer, ...others] = names.filter((index) => isSentOn(items, index));
  if (newcomer !== undefined && others.length === 0) return newcomer;
  const first = names.findLast((index) => isWaiting(items, index)) ?? names.find((index) => opensClause(items, index));
  // "Rossi, Verdi and Neri are a trio that all would love to have": no one of them
  if (first !== undefined && listAfter(items, first).length > 2) return -1;
  // "Rossi's luck did not last."
  const only = items.findIndex(isPlayer);
  if (names.length === 0 && startOfName(items, only) === 0 && items.filter(isPlayer).length === 1) return only;
  return first ?? (items.filter(isPlayer).length === 1 ? (names[0] ?? -1) : -1);
}

/** "Verdi crossed and Rossi was waiting at the far post.", "and Rossi arrived to meet it": who is there for the ball. */
function isWaiting(items: readonly Item[], at: number): boolean {
  const joint = items[startOfName(items, at) - 1];
  const behind = items.slice(at + 1, at + 4).map(({ word }) => word);
  const isThere = behind.some((word) =>
    /^(?:waiting|lurking|unmarked|arrived|arriving|on hand|free|alone|there|perfectly placed|first)$/u.test(word),
  );
  return /^(?:and|where|as)$/u.test(joint?.word ?? '') && isThere && !behind.includes(',');
}

/** "brought on Rossi", "threw on Rossi". */
function isSentOn(items: readonly Item[], at: number): boolean {
  return items[startOfName(items, at) - 1]?.wordClass === 'bring-on';
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[startOfName(items, at) - 1];
  return (
    before === undefined ||
    before.type === 'MARK' ||
    before.word === 'but' ||
    before.word === 'as' ||
    (before.word === 'and' && !joinsNouns(items, startOfName(items, at) - 1)) ||
    before.word === 'when'
  );
}
