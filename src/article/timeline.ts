import type { Span } from './article.ts';

const bullet = String.raw`(?:[-•*–|]\s{1,3})?`;
/** `6 - Rossi slots in`, `6 | GOAL`: a minute that looks like any number. */
const number = new RegExp(String.raw`^${bullet}(\d{1,3})(?:\s?\+\s?\d{1,2})?(?:\s?[–—|]|\s-)\s{1,3}\p{Lu}`, 'u');
/** `8:02pm: GOAL!`, `16:41 GOAL`: the time of day. */
const clock = new RegExp(
  String.raw`^${bullet}(\d{1,2})[:.](\d{2})(?![\d:])(?:\s?[ap]\.?m\.?)?\s?(?:[:–—|-]\s?)?(?=\p{Lu}|$)`,
  'iu',
);
const shout = /^(?:\S{1,3} )?(?:GO{1,9}A{1,9}L{1,9}\b|Goal(?:!|:| for\b| -))/u;
/** `HT: Arden 1-0 Borough`, `Half-time.`: entries between those that have a time. */
const status = /^(?:HT|KO|half[- ]?time|kick[- ]?off|second half)\b/iu;
/** What an entry that is no prose opens with, behind the time of day. */
const opensEntry =
  /^.{4,12}?(?:go{1,9}a{1,9}l|half[- ]?time|HT\b|kick[- ]?off|subs?\b|substitution|(?:yellow|red) card)/iu;
const running = /\b\d{1,2}[-–]\d{1,2}\b/u;
/** What a report of a match shouts or tells in single lines. */
const told =
  /\b(?:GO{1,9}A{1,9}L{1,9}|goals?|half[- ]?time|full[- ]?time|kick[- ]?off|penalty|(?:yellow|red) card|booked|sent off|equalis\w{1,4}|equaliz\w{1,4}|scores|levels)\b/iu;

const longestEntry = 160;
const fewest = 3;
/** A heading may have as many lines below it. */
const longestGap = 3;

interface Head {
  readonly line: number;
  readonly value: number;
  readonly kind: 'number' | 'clock';
  readonly tells: boolean;
}

/**
 * The lines that are entries of a timeline by what stands above and below them: `6 - Rossi slots in`, `8:02pm: GOAL!` and, between such, `HT: Arden 1-0 Borough`
 * and `GOAL ARDEN! …`. Three of a kind whose times rise, or fall where the newest stands first, and of which some tell what happens in a match. What stands behind the time of day may be prose as well.
 * @returns where they begin
 */
export function timelineEntries(text: string, lines: readonly Span[]): ReadonlySet<number> {
  const words = lines.map(({ start, end }) => text.slice(start, Math.min(end, start + 300)));
  const found = new Set<number>();
  for (const run of runsOf(words.flatMap((each, line) => headOf(each, line) ?? []))) {
    const [first, last] = [run[0]?.line ?? 0, run.at(-1)?.line ?? 0];
    for (const { line, kind } of run)
      if (kind === 'number' || isEntry(words[line] ?? '')) found.add(lines[line]?.start ?? 0);
    for (let line = first + 1; line < last; line += 1) {
      const each = words[line] ?? '';
      if ((status.test(each) && each.length < 80) || shout.test(each)) found.add(lines[line]?.start ?? 0);
    }
  }
  return found;
}

const isEntry = (words: string): boolean => words.length <= longestEntry && opensEntry.test(words);

function headOf(words: string, line: number): Head | null {
  const time = clock.exec(words);
  const tells = told.test(words) || running.test(words.slice(8));
  if (time !== null) return { line, value: Number(time[1]) * 60 + Number(time[2]), kind: 'clock', tells };
  const minute = number.exec(words);
  return minute === null ? null : { line, value: Number(minute[1]), kind: 'number', tells };
}

/** Heads near each other, of one kind, whose times go one way. */
function runsOf(heads: readonly Head[]): readonly (readonly Head[])[] {
  const runs: Head[][] = [];
  let way = 0;
  for (const head of heads) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const step = Math.sign(head.value - (before?.value ?? head.value));
    const joins =
      before?.kind === head.kind && head.line - before.line <= longestGap && (way === 0 || step === 0 || step === way);
    if (joins) run?.push(head);
    else runs.push([head]);
    way = joins ? way || step : 0;
  }
  return runs.filter(isTimeline);
}

/** `1 - Moe`, `2 - Dahl`: what is counted through is none, nor what tells nothing of a match. */
function isTimeline(run: readonly Head[]): boolean {
  const counted = run.filter(({ value }, at) => at > 0 && Math.abs(value - (run[at - 1]?.value ?? 0)) === 1).length;
  const tells = run.filter((head) => head.tells).length;
  return run.length >= fewest && tells * 2 >= fewest && counted * 2 < run.length;
}
