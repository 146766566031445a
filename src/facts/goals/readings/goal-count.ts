import type { Item } from '../../mentions/mention.ts';
import { isBeforeGoal } from '../scorers/name-lists.ts';

const timesWords: ReadonlySet<string> = new Set([
  'times',
  'goals',
  'penalties',
  'spot-kicks',
  'headers',
  'strikes',
  'efforts',
  'finishes',
  'volleys',
  'free-kicks',
  'free kicks',
  'spot kicks',
  'shots',
]);

const twoInVerb = /^(?:pull|got|get|claw|scor|net|add|bag|grab|hit)\w* (?:back )?two\b/u;

/** How many goals the telling whose verb or noun stands at `at` gives each scorer; `end` is where its words end. */
export function countOf(items: readonly Item[], at: number, end: number): number {
  if (twoInVerb.test(items[at]?.word ?? '')) return 2;
  const called = items[at]?.mention;
  // "two-goal striker Rossi"
  if (called?.type === 'NUMBER' && items[at + 1]?.word === '-' && items[at + 2]?.word === 'goal')
    return Math.min(5, Math.max(1, called.value));
  // "struck for three, including two penalties"
  const [how, number, mark] = items.slice(at + 1, at + 4);
  if (how?.word === 'for' && number?.mention?.type === 'NUMBER' && number.mention.value <= 5 && mark?.type === 'MARK')
    return Math.max(1, number.mention.value);
  if (isOneNamedOfThem(items, at, end)) return 1;
  const sum = allOf(items, at) ?? sumOf(items, at);
  if (sum !== null) return isOneOfList(items, at, sum) ? 1 : sum;
  for (let index = Math.max(0, at - 1); index < Math.min(items.length, end); index += 1) {
    const item = items[index];
    if (item?.type === 'PERSON' && index > at) {
      if (isInEachHalf(items, at, index)) return 2;
      break;
    }
    if (/^(?:couple|pair)$/u.test(item?.word ?? '') && items[index - 1]?.word === 'a' && index === at + 2) return 2;
    // "twice pegged back, first by Rossi and then by Verdi": one each
    if (item?.word === 'twice' && index <= at + 4 && !isSharedOut(items, at) && !isOneEach(items, index)) return 2;
    // "scored with his first two touches"
    if (/^(?:touches|shots|kicks|attempts|efforts)$/u.test(item?.word ?? '') && isOfFirstTwo(items, at, index))
      return 2;
    if (item?.word === 'occasions' && items[index - 1]?.word === 'both') return 2;
    if (item?.type === 'ORDINAL' && index <= at + 2 && isTwoNths(items, index)) return 2;
    if (item?.word === 'either' && items[index + 1]?.word === 'side' && index === at + 1) return 2;
    if ((item?.word === 'each' || item?.word === 'either') && items[index + 1]?.word === 'half') return 2;
    if (item?.word === 'both' && /^(?:halves|periods)$/u.test(items[index + 1]?.word ?? '')) return 2;
    // "scored to double the lead" is one
    const brace = item?.wordClass === 'brace' && !(item.word === 'double' && items[index - 1]?.word === 'to');
    if (brace || isTwoOfTally(items, index)) return 2;
    if (item?.wordClass === 'hat-trick') return /^(?:quad|four)/u.test(item.word) ? 4 : 3;
    const from = behindHalf(items, index + 1);
    const times = items
      .slice(from, from + 3)
      .findIndex((each) => timesWords.has(each.word) || (each.type !== 'WORD' && each.word !== '-'));
    const counted = times >= 0 && timesWords.has(items[from + times]?.word ?? '');
    if (item?.mention?.type === 'NUMBER' && counted && index > at && item.mention.value <= 5)
      return isOneOfList(items, index, item.mention.value) ? 1 : Math.max(1, item.mention.value);
    if (
      item?.word === 'both' &&
      (items[index + 1]?.word === 'goals' || items[index + 1]?.word === 'of' || items[index + 2]?.word === 'goals')
    )
      return isOneOfList(items, index, 2) ? 1 : 2;
  }
  return 1;
}

/** "two further goals, the last by Rossi", "scored twice more, the second through Rossi": one of them is his. */
function isOneNamedOfThem(items: readonly Item[], at: number, end: number): boolean {
  const of = items.slice(at + 1, end + 1).findIndex(({ word, type }, step) => {
    const [comma, article] = [items[at + step - 1], items[at + step]];
    const one = type === 'ORDINAL' || /^(?:last|first|second|final|latter|other|latest|winner)$/u.test(word);
    return one && article?.word === 'the' && comma?.word === ',';
  });
  return (
    of >= 0 &&
    /^(?:by|from|through|via)$/u.test(items[at + of + 2]?.word ?? '') &&
    items.slice(at + of + 3, at + of + 7).some(({ type }) => type === 'PERSON')
  );
}

/** "goals from Rossi in each half", "either side of half-time": behind the only name it is told how many. */
function isInEachHalf(items: readonly Item[], noun: number, name: number): boolean {
  return (
    items[noun]?.wordClass === 'goal' &&
    /^(?:from|by)$/u.test(items[name - 1]?.word ?? '') &&
    (items[name + 1]?.word === 'in'
      ? /^(?:each|either|both)$/u.test(items[name + 2]?.word ?? '')
      : items[name + 1]?.word === 'either' && items[name + 2]?.word === 'side')
  );
}

/** "two second-half headers": the half says nothing of how many there were. */
function behindHalf(items: readonly Item[], at: number): number {
  const isHalf = items[at]?.type === 'ORDINAL' && items[at + 1]?.word === '-' && items[at + 2]?.word === 'half';
  return isHalf ? at + 3 : at;
}

/** "…, first by Rossi and then by Verdi". */
function isSharedOut(items: readonly Item[], at: number): boolean {
  return items
    .slice(at, at + 5)
    .some(
      ({ type, word }, index) =>
        (type === 'ORDINAL' || word === 'first') && /^(?:by|through|via)$/u.test(items[at + index + 1]?.word ?? ''),
    );
}

/** "led twice, through Rossi and a Verdi free-kick": one each. */
function isOneEach(items: readonly Item[], twice: number): boolean {
  const through = items.findIndex(({ word }, at) => at > twice && at <= twice + 6 && /^(?:through|via)$/u.test(word));
  if (through < 0) return false;
  const joint = items.findIndex(({ word }, at) => at > through && at <= through + 8 && word === 'and');
  return joint > 0 && isBeforeGoal(items, joint);
}

const longestList = 16;

/** "three goals in eight minutes through Rossi, Verdi and Neri's drive", "both goals came from a Rossi penalty and a Verdi header": as many names as goals. */
function isOneOfList(items: readonly Item[], number: number, goals: number): boolean {
  const through = items.findIndex(
    ({ word }, at) => at > number && at <= number + 8 && /^(?:through|from|by|via)$/u.test(word),
  );
  if (through < 0 || goals < 2 || items.slice(number, through).some(({ word }) => /^(?:apiece|each)$/u.test(word)))
    return false;
  const rest = items.slice(through + 1, through + longestList);
  const end = rest.findIndex((each) => each.type !== 'PERSON' && !isOfList(each));
  const list = end < 0 ? rest : rest.slice(0, end);
  return list.filter(({ type }) => type === 'PERSON').length === goals && list.some(({ word }) => word === 'and');
}

/** "a Rossi penalty and Verdi's header": what stands between the names of such a list. */
function isOfList({ word, wordClass }: Item): boolean {
  return /^(?:,|and|an?|'s?)$/u.test(word) || /^(?:shot|penalty|free-kick)$/u.test(wordClass ?? '');
}

/** "with his first two touches". */
function isOfFirstTwo(items: readonly Item[], verb: number, noun: number): boolean {
  const [lead, owner, first, two] = items.slice(Math.max(0, noun - 4), noun);
  return (
    noun <= verb + 6 &&
    lead?.word === 'with' &&
    /^(?:his|her)$/u.test(owner?.word ?? '') &&
    first?.type === 'ORDINAL' &&
    two?.mention?.type === 'NUMBER' &&
    two.mention.value === 2
  );
}

/** "the fifth and sixth". */
function isTwoNths(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === 'the' && items[at + 1]?.word === 'and' && items[at + 2]?.type === 'ORDINAL';
}

/** "his 17th and 18th goals of the season". */
function isTwoOfTally(items: readonly Item[], at: number): boolean {
  const [first, joint, second, third, fourth] = items.slice(at, at + 5);
  return (
    first?.type === 'ORDINAL' &&
    joint?.word === 'and' &&
    second?.type === 'ORDINAL' &&
    [third, fourth].some((item) => item?.word === 'goals')
  );
}

const behindAll = /^(?:[.,;)–—-]|in|for|as|and|from|with|against|at|on|when|after|before|of|times|goals|including)$/u;

/** "scored both", "got all three in a 3-1 win": as many as there were. */
function allOf(items: readonly Item[], at: number): number | null {
  const [first, second, third] = items.slice(at + 1, at + 4);
  const amount = second?.mention;
  const count = first?.word === 'both' ? 2 : first?.word === 'all' && amount?.type === 'NUMBER' ? amount.value : null;
  const behind = first?.word === 'both' ? second : third;
  const ends = behind === undefined || behind.type === 'TEAM' || behindAll.test(behind.word);
  return count !== null && count >= 2 && count <= 5 && ends ? count : null;
}

/** "completed his hat-trick", "sealed her brace", "for his treble": one goal, and so many in all. */
export function isCompleting(items: readonly Item[], at: number, end: number): boolean {
  const set = items.findIndex(
    ({ wordClass }, index) => index > at && index < end && (wordClass === 'brace' || wordClass === 'hat-trick'),
  );
  if (set < 0) return false;
  const owned = items.slice(Math.max(at, set - 3), set + 1).some(({ word }) => /(?:^| )(?:his|her|a)$/u.test(word));
  return owned && completing.test(items[at]?.word ?? '');
}

const completing = /^(?:complet|seal|wrap|clinch|finish|round)/u;

/** "two late goals from Rossi", "Rossi got two": a number that is of goals. */
function sumOf(items: readonly Item[], at: number): number | null {
  const { word = '', wordClass, mention } = items[at] ?? {};
  if (mention?.type === 'NUMBER') return mention.value <= 5 ? Math.max(1, mention.value) : 1;
  // "from two goals down through Rossi": how far they were behind
  if (/^(?:down|behind|adrift|up|ahead|clear)$/u.test(items[at + 1]?.word ?? '')) return null;
  if (
    (wordClass === 'goal' && /goals$/u.test(word)) ||
    (wordClass === 'shot' && /^(?:headers|strikes|volleys|finishes|efforts|drives)$/u.test(word)) ||
    (wordClass === 'penalty' && /^(?:penalties|spot-kicks)$/u.test(word))
  )
    for (let index = at - 1; index >= Math.max(0, at - 5); index -= 1) {
      const before = items[index]?.mention;
      if (items[index]?.word === 'both') return 2;
      if (before?.type === 'NUMBER') return before.value <= 5 ? Math.max(1, before.value) : null;
      if (
        !/^(?:WORD|ORDINAL|PERSON|TEAM)$/u.test(items[index]?.type ?? '') &&
        !/^[-']$/u.test(items[index]?.word ?? '')
      )
        return null;
    }
  const rest = items[at + 1]?.word === 'the' && /^(?:other|remaining)$/u.test(items[at + 2]?.word ?? '');
  const number = rest ? at + 3 : at + 1;
  const behind = items[number]?.mention;
  return behind?.type === 'NUMBER' && (rest || endsSum(items, number + 1)) && behind.value >= 2 && behind.value <= 5
    ? behind.value
    : null;
}

/** "got two", "hit two of the goals", "hit two of Arden's goals": what stands behind the number names nothing else that is counted. */
function endsSum(items: readonly Item[], at: number): boolean {
  const { word } = items[at] ?? { word: '.' };
  const whole = items[at + 1];
  return (
    /^(?:[.,;]|and|as|before|while|late|more|apiece|each|in)$/u.test(word) ||
    (word === 'of' && (whole?.type === 'TEAM' || /^(?:them|those|the|their)$/u.test(whole?.word ?? '')))
  );
}
