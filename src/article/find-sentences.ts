import type { Span } from './article.ts';
import { trimSpan } from './find-lines.ts';

/** Never the end of a sentence before a capital letter. */
const titles = new Set('mr mrs ms messrs dr st ste prof sgt capt lt gen rev hon vs v approx e.g i.e cf'.split(' '));
/** The end of a sentence only before a word that begins one. */
const either = new Set(
  'jr sr etc inc ltd co f.c a.c s.c c.f a.f.c u.s u.k a.m p.m am pm bros dept ft mt agg pens pen og min mins esq ph.d'.split(
    ' ',
  ),
);
/** Never the end of a sentence before a number. */
const numbered = new Set(
  'no nos att ref min mins vol pp jan feb mar apr jun jul aug sep sept oct nov dec fig approx'.split(' '),
);
const starters = new Set(
  'the he she they it we you i but and in on at a an after before when while with for that this there his her their its as if so then however meanwhile now both earlier elsewhere although despite'.split(
    ' ',
  ),
);
/**
 * No sentence is longer: whoever writes more without a full stop has written a list or wants to keep the reader busy, since
 * what is asked about a sentence may take the square of its length.
 */
const longest = 3000;
const quotationMark = '"'.charCodeAt(0);
const closer = /["”’')\]»]/u;
const opener = /["“‘'([«–—•*-]/u;

/** What begins a sentence without a stop before it, where something was cut out of the report: `a dismal showingAt Castle Park`. */
const runIn =
  /(?<=\p{Ll}{3})(?:At|The|In|On|After|Before|When|With|But|It|He|She|They|For|From|Meanwhile|Elsewhere)(?=\s)/gu;

/** What ends one, where something was put into the report: `(@arden) March 5, 2019 They`. */
const post = /\(@\w{1,20}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}(?= [\p{Lu}"“])/gu;

/**
 * The sentences of a block, as spans that leave out the blanks between them. Linear: every letter is looked at a bounded number of times.
 * A closing mark after the full stop belongs to the sentence; abbreviations, initials, decimals and ellipses before a small letter end none.
 * @param lineEnds true where a line break ends a sentence (lists)
 */
export function findSentences(text: string, block: Span, lineEnds: boolean): Span[] {
  const sentences: Span[] = [];
  const stops = /[.!?…\n]/gu;
  let start = block.start;
  let marks = block.start;
  let open = false;
  const seams = seamsOf(text, block);
  let passed = 0;
  stops.lastIndex = start;
  for (let stop = stops.exec(text); stop && stop.index < block.end; stop = stops.exec(text)) {
    for (; (seams[passed] ?? block.end) < stop.index; passed++) add(seams[passed] ?? block.end);
    for (; marks < stop.index; marks++) if (text.charCodeAt(marks) === quotationMark) open = !open;
    const end = stop[0] === '\n' ? (lineEnds ? stop.index : -1) : sentenceEnd(text, block.end, start, stop.index, open);
    if (end < 0) {
      stops.lastIndex = runEnd(text, block.end, stop.index);
      continue;
    }
    add(end);
    stops.lastIndex = Math.max(end, stop.index + 1);
  }
  for (const end of seams.slice(passed)) add(end);
  add(block.end);
  return sentences;

  function add(end: number): void {
    while (end - start > longest) push(cutBefore(text, start, start + longest));
    push(end);
  }

  function push(end: number): void {
    const sentence = trimSpan(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
}

/** Where sentences part at seams, in order. */
function seamsOf(text: string, { start, end }: Span): number[] {
  const block = text.slice(start, end);
  const seams = [...block.matchAll(runIn)].map(({ index }) => start + index);
  if (!block.includes('(@')) return seams;
  for (const { index, 0: put } of block.matchAll(post)) seams.push(start + index + put.length);
  return seams.toSorted((a, b) => a - b);
}

/** The last blank before `end`, or `end` itself where none is near; never within a character. */
function cutBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start + longest / 2; at--) if (/\s/u.test(text[at] ?? '')) return at;
  return /^[\uDC00-\uDFFF]/u.test(text.slice(end, end + 1)) ? end - 1 : end;
}

/** Past the run of stops that begins at `at`: `...`, `?!`. */
function runEnd(text: string, limit: number, at: number): number {
  let end = at + 1;
  while (end < limit && /[.!?…]/u.test(text[end] ?? '')) end++;
  return end;
}

/** Where the sentence ends whose stop stands at `at`, its closing marks included; -1 where it goes on. */
function sentenceEnd(text: string, limit: number, start: number, at: number, open: boolean): number {
  const run = runEnd(text, limit, at);
  let end = run;
  while (end < limit && end < run + 4 && closer.test(text[end] ?? '') && (!opensNext(text, end) || open)) end++;
  if (end >= limit) return limit;
  const next = nextWord(text, end, limit);
  if (next === null) return limit;
  const single = run === at + 1 && text[at] === '.';
  if (!next.apart) return endsWithoutBlank(text, start, at, end, next.word, single) ? end : -1;
  if (/^\p{Ll}/u.test(next.word)) return -1;
  if (single && isClubNumber(text, at, next.word)) return -1;
  return single && end === run && isAbbreviation(text, start, at, next.word) ? -1 : end;
}

/** "1. FC Arden": the number of a club's name. */
function isClubNumber(text: string, at: number, next: string): boolean {
  return text[at - 1] === '1' && !/\d/u.test(text[at - 2] ?? '') && /^(?:FC|FSV|FFC)\b/u.test(next);
}

/** A straight mark after a stop that has a letter right behind it opens the next sentence: `defeat."After`, unless one is open. */
function opensNext(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === '"' || mark === "'") && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

function nextWord(
  text: string,
  from: number,
  limit: number,
): { readonly word: string; readonly apart: boolean } | null {
  const ahead = text.slice(from, Math.min(limit, from + 40));
  const trimmed = ahead.trimStart();
  if (trimmed === '') return from + 40 >= limit ? null : { word: '', apart: true };
  return {
    word: trimmed.replace(/^[^\p{L}\p{N}]+/u, '') || trimmed,
    apart: trimmed.length < ahead.length || opener.test(trimmed[0] ?? ''),
  };
}

/** `defeat.After`: a small letter, the stop, a capital and a small letter. Not `Goal.com`, `3.Bundesliga`, `U.S.A`. */
function endsWithoutBlank(
  text: string,
  start: number,
  at: number,
  end: number,
  word: string,
  single: boolean,
): boolean {
  if (!/^\p{Lu}(?:\p{Ll}|\s)/u.test(word) || !/[\p{Ll}\p{N}"”’')]/u.test(text[at - 1] ?? '')) return false;
  if (single && end === at + 1 && /\p{N}/u.test(text[at - 1] ?? '')) return at - start > 20;
  return !(single && isAbbreviation(text, start, at, word));
}

/** True where the full stop at `at` only shortens the word before it. */
function isAbbreviation(text: string, start: number, at: number, next: string): boolean {
  const before = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? '';
  const word = before.toLowerCase();
  const following = /^[\p{L}’']+(?![.\p{L}])/u.exec(next)?.[0].toLowerCase() ?? '';
  if (/^\p{N}+$/u.test(word)) return at - word.length - start <= 2;
  if (/^\p{N}/u.test(next)) return numbered.has(word) || titles.has(word) || isInitial(before);
  if (titles.has(word)) return true;
  if (either.has(word) || isInitial(before)) return !starters.has(following) && !isGroup(text, start, at);
  return false;
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && word !== 'I';
}

/** `top of Group A. Roma …`: the letter is a name, not an initial. */
function isGroup(text: string, start: number, at: number): boolean {
  return /\b(?:group|serie|league|section|pot|plan|pool)\s\p{L}$/iu.test(text.slice(Math.max(start, at - 10), at));
}
