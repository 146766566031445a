import type { TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { PatternTable, type PatternMatch } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
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

type Honours = PatternTable<{ readonly pattern: string }>;

export interface HonoursGrammar {
  readonly wins: Honours;
  readonly records: Honours;
  readonly passes: Honours;
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
  const compile = (patterns: readonly string[]): Honours =>
    new PatternTable(
      patterns.map((pattern) => ({ pattern })),
      symbols,
    );
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
  const wins = grammar.wins.first(code);
  const won = wins === null ? tallyOf(items, text) : numberOf(items, wins.at('wins'));
  const record = grammar.records.first(code);
  const passed = grammar.passes.first(code);
  const passedItem = passed === null ? undefined : items[passed.at('team') ?? -1];
  const team = passedItem === undefined ? null : teamOf(passedItem);
  const whole = won !== null && won <= length;
  const reach = Math.max(whole ? (wins?.to ?? 0) : 0, record?.to ?? 0, team === null ? 0 : (passed?.to ?? 0));
  return {
    wins: whole ? won : null,
    record: record === null ? null : wordsOf(items, record, text),
    passes: team === null ? null : { team, by: numberOf(items, passed?.at('by') ?? null) },
    from: record === null ? from : Math.min(from, start + record.from),
    to: reach === 0 ? 0 : start + reach,
  };
}

function numberOf(items: readonly Item[], at: number | null): number | null {
  const mention = at === null ? null : items[at]?.mention;
  return mention?.type === 'NUMBER' ? mention.value : null;
}

/** "the first team from the top five leagues", without the "to" behind it. */
function wordsOf(items: readonly Item[], hit: PatternMatch<unknown>, text: string): string {
  const last = items[(hit.at('end') ?? hit.to) - 1];
  return text.slice(items[hit.from]?.start, last?.end);
}

/** "(W6 D4)" behind the run. */
function tallyOf(items: readonly Item[], text: string): number | null {
  const tally = /\(W(\d{1,2}) ?,? ?D\d{1,2}\)/u.exec(text.slice(items[0]?.start ?? 0, items.at(-1)?.end));
  return tally === null ? null : Number(tally[1]);
}
