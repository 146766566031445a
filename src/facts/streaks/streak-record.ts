import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { compilePattern, type SymbolTable } from '../patterns/pattern.ts';
import type { StreakReading } from './streak-reading.ts';

/** What a sentence says of a run besides its length. */
export interface StreakHonours {
  readonly wins: number | null;
  readonly record: string | null;
  readonly passes: { readonly team: TeamRef; readonly by: number | null } | null;
  /** The first item of a record that stands before the run. */
  readonly from: number;
  /** Item behind the last one that says any of it; 0 where nothing does. */
  readonly to: number;
}

export interface HonoursGrammar {
  readonly wins: readonly RegExp[];
  readonly records: readonly RegExp[];
  readonly passes: readonly RegExp[];
}

const winsPatterns = [
  // "of which they have won 37"
  'of which|<who> =3 <won|win> NUMBER:wins',
  // "winning 12 of them"
  '<won> NUMBER:wins of them|<they>',
  // "with 12 wins"
  'with|including NUMBER:wins <win|victory>',
];

const recordPatterns = [
  // "the first team from the top five leagues to go unbeaten in 44"
  'the ORDINAL:record <side> =8 to:end',
  // "a club record", "a new league record"
  'a|an|new|the:record =2 club|league|national|european|world|COMPETITION =1 record:last',
  // "a club-record 12th"
  'club|league|national|european|world - record:last',
  // "the longest in the club's history"
  'the longest|best:record =3 in ~4 history:last',
];

const passesPatterns = [
  // "moving one ahead of Borough"
  "NUMBER:by ahead|clear of ~2 ( TEAM 's )? TEAM:team",
  // "one more than Borough"
  "NUMBER:by more than ~2 ( TEAM 's )? TEAM:team",
  // "surpassing Borough's mark"
  "surpassing|surpassed|passing|overtaking|eclipsing|eclipsed|bettering =3 ( TEAM 's )? TEAM:team",
];

/** Compiles what is said of a run besides its length. */
export function compileHonours(symbols: SymbolTable): HonoursGrammar {
  const compile = (patterns: readonly string[]): RegExp[] => patterns.map((each) => compilePattern(each, symbols));
  return { wins: compile(winsPatterns), records: compile(recordPatterns), passes: compile(passesPatterns) };
}

/** How far from a run its record is told. */
const near = 30;

/** Wins, record and whose record is passed, as the words around a run tell them. */
export function honoursOf(
  sentence: MarkedSentence,
  { from, to, length }: StreakReading,
  text: string,
  grammar: HonoursGrammar,
  teamOf: (item: Item) => TeamRef | null,
): StreakHonours {
  const start = Math.max(0, from - near);
  const items = sentence.items.slice(start, to + near);
  const code = sentence.code.slice(start, to + near);
  const wins = firstMatch(code, grammar.wins);
  const won = wins === null ? tallyOf(items, text) : numberOf(items, wins.groups('wins'));
  const record = firstMatch(code, grammar.records);
  const passed = firstMatch(code, grammar.passes);
  const passedItem = passed === null ? undefined : items[passed.groups('team') ?? -1];
  const team = passedItem === undefined ? null : teamOf(passedItem);
  const whole = won !== null && won <= length;
  const reach = Math.max(whole ? (wins?.to ?? 0) : 0, record?.to ?? 0, team === null ? 0 : (passed?.to ?? 0));
  return {
    wins: whole ? won : null,
    record: record === null ? null : wordsOf(items, record, text),
    passes: team === null ? null : { team, by: numberOf(items, passed?.groups('by') ?? null) },
    from: record === null ? from : Math.min(from, start + record.from),
    to: reach === 0 ? 0 : start + reach,
  };
}

interface Hit {
  readonly from: number;
  readonly to: number;
  groups(name: string): number | null;
}

function firstMatch(code: string, patterns: readonly RegExp[]): Hit | null {
  for (const regex of patterns)
    for (const match of code.matchAll(regex)) {
      const [from = 0, to = 0] = match.indices?.[0] ?? [];
      return { from, to, groups: (name) => match.indices?.groups?.[name]?.[0] ?? null };
    }
  return null;
}

function numberOf(items: readonly Item[], at: number | null): number | null {
  const mention = at === null ? null : items[at]?.mention;
  return mention?.type === 'NUMBER' ? mention.value : null;
}

/** "the first team from the top five leagues", without the "to" behind it. */
function wordsOf(items: readonly Item[], hit: Hit, text: string): string {
  const last = items[(hit.groups('end') ?? hit.to) - 1];
  return text.slice(items[hit.from]?.start, last?.end);
}

/** "(W6 D4)" behind the run. */
function tallyOf(items: readonly Item[], text: string): number | null {
  const tally = /\(W(\d{1,2}) ?,? ?D\d{1,2}\)/u.exec(text.slice(items[0]?.start ?? 0, items.at(-1)?.end));
  return tally === null ? null : Number(tally[1]);
}
