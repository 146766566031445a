import type { Span } from '../../article/article.ts';
import type { Score } from '../fact.ts';
import type { PlayTime } from '../mentions/play-time.ts';

/** One name of a list, with what stands beside it. */
export interface Entry extends Span {
  readonly name: string;
  /** `Bowyer 35, 60`: the minutes beside the name. */
  readonly minutes: readonly PlayTime[];
  readonly ownGoal: boolean;
  readonly penalty: boolean;
  /** `Rossi 2` where the list counts goals and gives no minutes. */
  readonly count?: number;
  /** How it stood after it, where a list of goals counts along: `1-1 Prendergast (41)`. */
  readonly score: Score | null;
  /** Who came on for him: `Robert (Jenas 77)`. */
  readonly substitute: { readonly name: string; readonly minute: number | null } | null;
}

const running = /^(\d{1,2}) ?[-–:] ?(\d{1,2})[,:]? /u;
const shape =
  /^(?:\d{1,2}(?:[.)]| [-–])? )?((?:(?:ap|van|von|de|der|den|da|di|dos|del|du|la|el|al|ten|ter) ){0,2}\p{Lu}[\p{L}\p{M}.'’` -]{1,38}?)(?=$|[ ,:–-]*[\d(]| (?:og|pen|o\.g)\b)/u;
const ownerAhead = /^(?:\p{Lu}[\p{L} .]{1,30} [-–—] (?=\p{Lu})|\(\d(?:[-–]\d){1,4}\) )/u;
/** How it stood at half-time and the like, not who scored. */
const noName =
  /^(?:HT|FT|AET|ET|Agg|Aggregate|Att|(?:First|Second|1st|2nd) leg|Half[- ]?time|Full[- ]?time|Pens?|Ref)\b/iu;
/** `Holm 🟨 45`, `Krog ⚽ 12`: what a player is marked with, and when. */
const marks = / ?(?:🟨|🟥|⚽\uFE0F?)(?: ?\d{1,3}['’′]?(?:\+\d{1,2})?)?/gu;
const clock = /(\d{1,3})['’′]?(?:\s?\+\s?(\d{1,2}))?/gu;

/** No player has scored more in a match that was reported. */
const mostGoals = 13;

/** The entries of a list between two offsets; text that is no name is passed over. */
export function lineupEntries(text: string, { start, end }: Span): readonly Entry[] {
  const entries: Entry[] = [];
  for (const part of partsOf(text, start, end)) {
    const words = text.slice(part.start, part.end);
    const bare = /^\(?\d(?:['’′+\d\s().-]|pen|og)*$/u.test(words);
    const last = entries.at(-1);
    if (bare && last !== undefined && last.minutes.length < mostGoals) {
      const minutes = minutesIn(words);
      const penalty = /pen/u.test(words);
      // `Bowyer 35, 60 pen`: only the second was a penalty.
      if (penalty === last.penalty)
        entries[entries.length - 1] = { ...last, end: part.end, minutes: [...last.minutes, ...minutes] };
      else entries.push({ ...last, end: part.end, minutes, penalty, score: null });
    } else {
      const entry = entryOf(words, part);
      if (entry !== null) entries.push(...withoutOthers(entry, words));
    }
  }
  return entries;
}

/** `Rossi (17 pen, 66)`: only the first was a penalty. */
function withoutOthers(entry: Entry, words: string): readonly Entry[] {
  if (!entry.penalty || entry.minutes.length < 2) return [entry];
  const rest = words.slice(words.indexOf(entry.name) + entry.name.length);
  const spot = [...rest.matchAll(clock)].flatMap(({ 0: time, index }) =>
    /^\s?\(?(?:pens?\b|penalty|p\b)/iu.test(rest.slice(index + time.length)) ? minutesIn(time) : [],
  );
  const isSpot = ({ minute }: PlayTime): boolean => spot.some((each) => each.minute === minute);
  const others = entry.minutes.filter((each) => !isSpot(each));
  return spot.length === 0 || others.length === 0
    ? [entry]
    : [
        { ...entry, minutes: entry.minutes.filter(isSpot) },
        { ...entry, minutes: others, penalty: false, score: null },
      ];
}

/** Parts between commas and semicolons outside brackets; a full stop ends the list. */
function partsOf(text: string, start: number, end: number): readonly Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  const cut = (to: number): void => {
    const words = text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    const tail = words.trimEnd().length;
    if (tail > lead) parts.push({ start: from + lead, end: from + tail });
    from = to + 1;
  };
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '(') depth += 1;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (char === ',' ||
        char === ';' ||
        char === '\n' ||
        (char === '/' && text[at - 1] === ' ' && text[at + 1] === ' ') ||
        (char === '.' && /^\.(?:\s|$)/u.test(text.slice(at, at + 2)) && at - from > 3) ||
        (char === ' ' && isNextName(text, from, at)))
    )
      cut(at);
  }
  cut(end);
  return parts;
}

/** `Rossi 12 Verdi 40 79`, `Rossi 33p Verdi 90`, `Rossi (23, 31) Verdi (38)`, `Rossi 12', 30' Verdi 40'`: behind the minutes of one the name of the next, without a comma. */
function isNextName(text: string, from: number, at: number): boolean {
  return (
    /\p{Lu}/u.test(text[at + 1] ?? '') &&
    /\d(?:['’′p]|pen|og)?\)?$/u.test(text.slice(Math.max(from, at - 5), at)) &&
    (/^ ?\p{Lu}/u.test(text.slice(from, from + 2)) || /^ ?\d{1,3}['’′]$/u.test(text.slice(from, at)))
  );
}

function entryOf(whole: string, span: Span): Entry | null {
  const score = running.exec(whole);
  // `Arden - Rossi 7`, `(4-4-2) Costa`: whose list it is, or how they stood, is before the first name.
  const words = whole
    .slice(score?.[0].length ?? 0)
    .replace(ownerAhead, '')
    .replaceAll(marks, '');
  const name = shape
    .exec(words)?.[1]
    ?.trim()
    .replace(/ (?:og|pen)$/u, '');
  if (name === undefined || noName.test(name) || name.split(/\s+/u).length > 4) return null;
  const rest = words.slice(words.indexOf(name) + name.length);
  const inner = /\(([^()]{1,60})\)/u.exec(rest)?.[1] ?? '';
  const other = shape.exec(inner)?.[1]?.trim();
  const substitute =
    other === undefined || /^(?:p|pens?|penalty|og|own goal|capt|c|gk|unassisted)$/iu.test(other)
      ? null
      : { name: other, minute: minutesIn(inner)[0]?.minute ?? null };
  return {
    ...span,
    name,
    score: score === null ? null : [Number(score[1]), Number(score[2])],
    substitute,
    minutes: substitute === null ? minutesIn(rest) : [],
    ownGoal: /(?<!\p{L})o\.?g\b|own goal/iu.test(rest),
    penalty: /(?<!\p{L})(?:pens?|penalty)\b|[\d'’]p\b|\(p\)/iu.test(rest),
  };
}

/** The minutes that stand in the words of an entry. */
export function minutesIn(words: string): readonly PlayTime[] {
  return [...words.matchAll(clock)].flatMap(([, minute, stoppage]) => {
    const value = Number(minute);
    return value >= 1 && value <= 130
      ? [{ minute: value, stoppage: stoppage === undefined ? null : Number(stoppage) }]
      : [];
  });
}
