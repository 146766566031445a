import type { Item, PersonMention } from '../mentions/mention.ts';

/** Who scored, as the sentence has it: persons by name, or words that stand for one told before. */
export type Scorer =
  | { readonly kind: 'named'; readonly at: readonly number[] }
  | { readonly kind: 'pronoun'; readonly at: number }
  | { readonly kind: 'described'; readonly at: number };

export type PersonItem = Item & { readonly mention: PersonMention };

export function isPerson(item: Item | undefined): item is PersonItem {
  return item?.mention?.type === 'PERSON';
}

/** Whether a name at `at` owns what follows: "Rossi's cross", "Lukas' cross". */
export function isPossessive(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word;
  return next === "'s" || next === "'";
}

const pronouns = new Set(['he', 'she']);
/** Words after which a new clause begins, so that a name there is its subject. */
const openers = new Set([
  'and',
  'but',
  'when',
  'as',
  'after',
  'before',
  'with',
  'while',
  'that',
  'where',
  'until',
  'only',
  'for',
  'then',
  'because',
  'if',
  'though',
  'although',
  'once',
  'so',
  'whereupon',
  'till',
  'or',
  'including',
  'saw',
  'see',
  'seeing',
  'had',
  'from',
  'than',
  'which',
  'leaving',
  'since',
  'allowing',
  'allowed',
  'enabling',
  'enabled',
  'helped',
  'help',
  'letting',
  'let',
  'meant',
  'yet',
  'later',
  'moments',
  'soon',
  'minutes',
  'afterwards',
  'plus',
  'substitutes',
  'also',
]);
const farthest = 28;

/**
 * Who does what the verb at `verb` says. Walks left over objects ("fed Bianchi", "from Verdi") to the subject of the
 * clause: a name, a pronoun, "the striker". Null where a team or nothing is the subject.
 */
export function findScorer(items: readonly Item[], verb: number): Scorer | null {
  const direct = directObject(items, verb);
  if (direct !== null) return direct;
  const infinitive = items[verb - 1]?.word === 'to';
  for (let at = verb - 1; at >= Math.max(0, verb - farthest); at -= 1) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.word === ';' || item.word === '.' || item.type === 'QUOTE') return null;
    if (item.word === 'who' || (item.wordClass === 'who' && item.word !== 'which')) return antecedent(items, at);
    if (item.word === 'which') return null;
    if (beginsOther(items, at)) return null;
    if (pronouns.has(item.word)) return { kind: 'pronoun', at };
    if (isPerson(item)) {
      if (isPossessive(items, at) || isNickOfSide(items, at)) continue;
      if (infinitive && isCaused(items, at, verb)) return { kind: 'named', at: [at] };
      if (isSubject(items, at)) return { kind: 'named', at: listBefore(items, at) };
      continue;
    }
    if (item.type === 'TEAM' && ((at === verb - 1 && items[verb]?.word !== 'with') || isTeamSubject(items, at)))
      return null;
    if (item.wordClass === 'role' && isDescription(items, at)) return { kind: 'described', at };
    if (item.type === 'ADJECTIVE' && isNational(items, at)) return { kind: 'described', at };
  }
  return null;
}

/** "the Catalan side": what looks like a name describes a team. */
function isNickOfSide(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.word === 'the' && /^(?:side|team|club|giants|outfit|champions)$/u.test(items[at + 1]?.word ?? '')
  );
}

const causatives =
  /^(?:left|leaves|leaving|allowed|allowing|found|finds|finding|released|releasing|sent|freed|fed|slipped|helped|enabled|set|teed up|picked out|played)$/u;

/** "left Rossi unmarked to send home", "found Rossi in space to tap in": the object does what the infinitive says. */
function isCaused(items: readonly Item[], at: number, verb: number): boolean {
  if (items.slice(at, verb).some((item) => item.word === ',')) return false;
  const before = items[startOfName(items, at) - 1];
  return before !== undefined && causatives.test(before.word);
}

/** "… but the ten men scored": a clause of its own whose subject is no person. */
function beginsOther(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const joint = /^(?:but|while|when|as|and)$/u.test(items[at]?.word ?? '');
  return joint && (next?.wordClass === 'they' || /^(?:the|a|an|it|its|their|there|this|that)$/u.test(next?.word ?? ''));
}

/** "headed past Costa to seal it": the name before is of one who was beaten or who gave the ball. */
const passed = new Set(['past', 'over', 'beyond', 'by', 'from', 'off', 'on', 'under', 'around']);

/** "teed up Rossi to net", "for Rossi to head", "allowing Rossi to tap in", "with Rossi scoring". */
function directObject(items: readonly Item[], verb: number): Scorer | null {
  const to = items[verb - 1]?.word === 'to' ? verb - 2 : verb - 1;
  if (to === verb - 1 && !/ing\b/u.test(items[verb]?.word ?? '')) return null;
  const item = items[to];
  if (!isPerson(item) || isPossessive(items, to)) return null;
  if (passed.has(items[startOfName(items, to) - 1]?.word ?? '')) return null;
  return { kind: 'named', at: listBefore(items, to) };
}

/** "… to Rossi, who headed in": the name before; a team there is nobody. */
function antecedent(items: readonly Item[], who: number): Scorer | null {
  for (let at = who - 1; at >= Math.max(0, who - 4); at -= 1) {
    if (isPerson(items[at])) {
      const both = items.slice(who, who + 4).some((item) => item.word === 'both');
      return isPossessive(items, at) ? null : { kind: 'named', at: both ? listBefore(items, at) : [at] };
    }
    const { type, word } = items[at] ?? {};
    if (type === 'TEAM') return null;
    if (type === 'MARK' && word !== ',' && word !== '-' && word !== '(' && word !== ')') return null;
  }
  return null;
}

/** Index of the first item of the noun phrase that ends with the name: "Liverpool's Dominik Rossi", "the England captain Rossi". */
export function startOfName(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0) {
    const { type, word = '', wordClass } = items[from - 1] ?? {};
    const part =
      wordClass === 'role' ||
      wordClass === 'coach' ||
      type === 'ADJECTIVE' ||
      type === 'TEAM' ||
      type === 'PLACE' ||
      type === 'STAGE' ||
      type === 'COMPETITION' ||
      word === 'the' ||
      word === "'s" ||
      word === "'" ||
      word === 'former' ||
      word === 'substitute' ||
      word === 'veteran' ||
      word === 'captain' ||
      word === 'international' ||
      word === 'leading' ||
      word === 'on-loan' ||
      word === 'young' ||
      word === 'star' ||
      word === 'year' ||
      word === 'old' ||
      word === 'teenage' ||
      word === 'impressive' ||
      word === 'unmarked' ||
      word === 'fellow' ||
      word === 'debutant' ||
      word === 'prolific' ||
      word === 'experienced' ||
      word === 'home' ||
      word === 'visiting' ||
      word === 'born' ||
      word === 'loan' ||
      word === 'signing';
    if (!part && !(word === '-' && isCompound(items, from - 1))) break;
    if (type === 'TEAM' && wordBefore(items, from - 1) === 'of') break;
    from -= 1;
  }
  return ownerStart(items, from);
}

/** "Verdi's understudy Rossi": the phrase begins with the owner. */
function ownerStart(items: readonly Item[], from: number): number {
  const noun = items[from - 1];
  const owned =
    items[from - 2]?.word === "'s" && noun?.type === 'WORD' && noun.wordClass === null && !/ed$|ing$/u.test(noun.word);
  return owned && isPerson(items[from - 3]) ? from - 3 : from;
}

/** The hyphen of "Kenya-born", "on-loan", "19-year-old" before a name. */
function isCompound(items: readonly Item[], hyphen: number): boolean {
  return /^(?:born|loan|old|year|time|sub|choice|based|signed)$/u.test(items[hyphen + 1]?.word ?? '') && hyphen > 0;
}

const wordBefore = (items: readonly Item[], at: number): string => items[at - 1]?.word ?? '';

function isSubject(items: readonly Item[], at: number): boolean {
  const from = startOfName(items, at);
  const before = items[from - 1];
  if (before === undefined) return true;
  if (before.type === 'MARK') return before.word !== ',' || !isListOfObjects(items, from - 1);
  if (before.type === 'MINUTE' || before.type === 'DATE' || before.type === 'SCORE' || before.wordClass === 'half-time')
    return true;
  if (before.word === 'from') return false;
  if (before.type === 'PERSON' && items[from]?.word === 'signing') return true;
  return openers.has(before.word) && !(before.word === 'and' && isListOfObjects(items, from - 1));
}

/** "from Verdi, Neri and Rossi": the name belongs to a list whose first name is no subject. */
function isListOfObjects(items: readonly Item[], joint: number): boolean {
  const before = joint - 1;
  const item = items[before];
  if (!isPerson(item)) return false;
  const from = startOfName(items, before);
  const lead = items[from - 1];
  if (lead === undefined) return false;
  if (lead.type === 'MARK') return lead.word === ',' && isListOfObjects(items, from - 1);
  return !openers.has(lead.word);
}

/** Names joined to the one at `at`: "Rossi, Bianchi and Verdi". */
export function listBefore(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let joint = startOfName(items, at) - 1;
  if (items[joint]?.word !== 'and' && items[joint]?.word !== '&') return list;
  while (joint > 0) {
    if (items[joint - 1]?.word === ',') joint -= 1;
    const before = beforeBracket(items, joint - 1);
    if (!isPerson(items[before]) || isPossessive(items, before)) break;
    list.unshift(before);
    joint = startOfName(items, before) - 1;
    if (items[joint]?.word !== ',') break;
  }
  return list;
}

/** The item before a bracket that ends at `at`: "Rossi (52') and Bianchi". */
function beforeBracket(items: readonly Item[], at: number): number {
  if (items[at]?.word !== ')') return at;
  for (let open = at - 1; open > Math.max(0, at - 8); open -= 1) if (items[open]?.word === '(') return open - 1;
  return at;
}

/** Names that follow the one at `at`: "by Rossi, Bianchi and substitute Verdi". */
export function listAfter(items: readonly Item[], at: number): readonly number[] {
  const list = [at];
  let last = at;
  for (;;) {
    const next = nextOfList(items, last);
    if (next === null) return list;
    list.push(next);
    last = next;
  }
}

const spread = 6;

function nextOfList(items: readonly Item[], last: number): number | null {
  const joint = items[last + 1]?.word === ',' && items[last + 2]?.word === 'and' ? last + 2 : last + 1;
  const word = items[joint]?.word;
  if (word !== ',' && word !== 'and' && word !== '&') return null;
  for (let at = joint + 1; at <= joint + spread; at += 1) {
    const item = items[at];
    if (isPerson(item)) return startOfName(items, at) <= joint + 1 && endsList(items, at, word) ? at : null;
    if (item === undefined || item.type === 'MARK') return null;
  }
  return null;
}

/** A name behind a comma is of the list only if the list goes on: "by Rossi, Bianchi and Verdi", not "by Rossi, Bianchi scoring". */
function endsList(items: readonly Item[], at: number, joint: string): boolean {
  if (isPossessive(items, at)) return false;
  if (joint !== ',') return !startsClause(items, at);
  return nextOfList(items, at) !== null;
}

/** "goals from Rossi and Bianchi scored": a verb right behind makes it the subject of a new clause. */
function startsClause(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.type !== 'WORD') return false;
  // "goals from Rossi and Bianchi turned the game around": the goals have done it.
  if (next.word === 'turned' && /^(?:game|match|tie|contest)$/u.test(items[at + 3]?.word ?? '')) return false;
  return (
    ['score', 'strike', 'no-goal', 'unreal', 'say'].includes(next.wordClass ?? '') ||
    // "goals from Rossi and Bianchi had Arden ahead": the goals have done it.
    (next.word === 'had' ? items[at + 2]?.type !== 'TEAM' : false) ||
    /^(?:was|were|has|then|also)$/u.test(next.word)
  );
}

export function isTeamSubject(items: readonly Item[], at: number): boolean {
  if (isPossessive(items, at)) return false;
  const next = items[at + 1];
  if (isPerson(next) || next?.wordClass === 'role' || next?.wordClass === 'coach') return false;
  const from = wordBefore(items, at) === 'the' ? at - 1 : at;
  const before = items[from - 1];
  if (before === undefined || before.type === 'MARK') return true;
  if (before.word === 'and' && items[from - 2]?.type === 'TEAM') return isTeamSubject(items, from - 2);
  return (
    openers.has(before.word) &&
    before.word !== 'for' &&
    before.word !== 'from' &&
    before.word !== 'with' &&
    before.word !== 'saw'
  );
}

const verbs = new Set([
  'score',
  'strike',
  'put',
  'get',
  'seal',
  'enough',
  'widen',
  'beat',
  'won',
  'lost',
  'drew',
  'who',
]);

/** "the Brazilian crowned his night": a nation alone is a person where a verb follows. */
function isNational(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (items[at - 1]?.word !== 'the' || next?.type !== 'WORD') return false;
  return verbs.has(next.wordClass ?? '') || /ed$|^(?:was|had|then|who|made|took|ran|did)$/u.test(next.word);
}

/** "the French striker", "the 24-year-old midfielder" as subject; a role before a name is part of the name. */
function isDescription(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (
    next === undefined ||
    isPerson(next) ||
    next.word === "'s" ||
    next.word === "'" ||
    next.type === 'TEAM' ||
    next.wordClass === 'role'
  )
    return false;
  for (let from = at - 1; from >= Math.max(0, at - 6); from -= 1) {
    const { type, word } = items[from] ?? {};
    if (word === 'the') {
      const before = items[from - 1];
      return (
        before === undefined ||
        before.type === 'MARK' ||
        before.type === 'MINUTE' ||
        (openers.has(before.word) && before.word !== 'from' && before.word !== 'with')
      );
    }
    if (type === 'PERSON' || type === 'QUOTE') return false;
  }
  return false;
}
