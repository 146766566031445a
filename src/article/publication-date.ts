import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parse } from 'date-fns/parse';
import { enGB } from 'date-fns/locale/en-GB';
import { datelineEnd } from './dateline.ts';
import { findLines } from './find-lines.ts';

/** A date as it stands in a line: offsets into the line, and the day it means. */
interface PrintedDate {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const shapes: readonly { readonly pattern: RegExp; readonly formats: readonly string[] }[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/u, formats: ['yyyy MM dd'] },
  {
    pattern: new RegExp(String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${month})\.?,?[ -](\d{4})(?!\d)`, 'iu'),
    formats: ['d MMM yyyy'],
  },
  {
    pattern: new RegExp(String.raw`\b(${month})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)`, 'iu'),
    formats: ['MMM d yyyy'],
  },
  // Day first, as agencies outside the United States print it; month first only where it cannot be otherwise.
  { pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u, formats: ['d M yyyy', 'M d yyyy'] },
];

const label = /^\W*(?:first )?(?:published|issued|posted|created|released|date[d:]?|updated|last updated|modified)\b/iu;
const later = /^\W*(?:updated|last updated|modified)\b/iu;
const narrative = /\b(?:kick-?off|next|fixtures?|vs?|born|match ?day|final|until|since|tickets?)\b/iu;
const furniture =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|[ap]\.?m\.?|gmt|utc|bst|cest?|e[sd]?t|p[sd]?t|ist|first|published|issued|posted|created|updated|modified|last|date|on|at|by|hrs?|min read)\b/giu;

/**
 * The day of publication that a report prints about itself, `yyyy-MM-dd`, or null.
 * Looked for in the head (a `date 2024-04-18` prefix, a labelled or lone date, a dateline) and then in the foot;
 * a date without a year, or one inside the narrative, is never taken.
 */
export function findPublicationDate(text: string): string | null {
  const lines = findLines(text);
  const read = (from: number, to: number) =>
    lines.slice(from, to).map(({ start, end }) => text.slice(start, Math.min(end, start + 400)));
  const head = read(0, 8);
  const foot = read(Math.max(0, lines.length - 4), lines.length);
  const wholes = text.slice(lines.at(0)?.start, (lines.at(0)?.start ?? 0) + 400);
  return (
    firstDate([wholes], inPrefix) ??
    firstDate(head, (line) => (later.test(line) ? null : labelled(line))) ??
    firstDate(head, alone) ??
    firstDate(head.slice(0, 5), inDateline) ??
    firstDate(head, labelled) ??
    firstDate(foot, labelled) ??
    firstDate(foot, alone)
  );
}

/** True for a line that holds a date of publication and nothing of the report. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 120 && /\d{4}/u.test(line) && (alone(line) !== null || (label.test(line) && labelled(line) !== null))
  );
}

/** The day that a line prints with its year: `Saturday 14th March 2015 ko 15.00`. */
export function dayInLine(line: string): string | null {
  return printedDate(line)?.day ?? null;
}

/** Where a ` date 2024-04-18 ` prefix of the first line ends; 0 where there is none. */
export function datePrefixEnd(line: string): number {
  return /^date:? \d{4}-\d{2}-\d{2}(?!\d)\S*/iu.exec(line)?.[0].length ?? 0;
}

function firstDate(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const day = read(line);
    if (day !== null) return day;
  }
  return null;
}

function inPrefix(line: string): string | null {
  return printedDate(line.slice(0, datePrefixEnd(line)))?.day ?? null;
}

function inDateline(line: string): string | null {
  return printedDate(line.slice(0, datelineEnd(line, true)))?.day ?? null;
}

/** `Published : 12 Apr 2024, 02:51`: the date follows the label closely. */
function labelled(line: string): string | null {
  const found = label.exec(line);
  if (!found) return null;
  const date = printedDate(line.slice(found[0].length, found[0].length + 60));
  return date && date.start <= 30 ? date.day : null;
}

/** `Thursday, 18 April 2024`, `BBC Sport | 18 April 2024`: a date and at most a few names beside it. */
function alone(line: string): string | null {
  if (line.length > 120) return null;
  const date = printedDate(line);
  if (!date || narrative.test(line)) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(furniture, ' ');
  const words = rest.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word)) ? date.day : null;
}

function printedDate(line: string): PrintedDate | null {
  let first: PrintedDate | null = null;
  for (const { pattern, formats } of shapes) {
    const found = pattern.exec(line);
    if (!found || (first && first.start <= found.index)) continue;
    const day = toDay(found.slice(1, 4), formats);
    if (day !== null) first = { start: found.index, end: found.index + found[0].length, day };
  }
  return first;
}

function toDay(parts: readonly string[], formats: readonly string[]): string | null {
  const short = parts.map((part) => (/^\p{L}/u.test(part) ? part.slice(0, 3) : part)).join(' ');
  for (const shape of formats) {
    const day = parse(short, shape, new Date(2000, 0, 1), { locale: enGB });
    // Organised football begins in 1863; an earlier year is a misprint or no date at all.
    if (isValid(day) && day.getFullYear() >= 1863 && day.getFullYear() < 2100) return format(day, 'yyyy-MM-dd');
  }
  return null;
}
