/**
 * Marks are put into texts as single private-use characters, so that what they stand for is decided in one place, when
 * the whole card is known: secrets are barred or shown, and a mark that occurs gets its legend.
 */
const secretStart = '\uE000';
const secretEnd = '\uE001';

/** Stands after a value that was worked out and that no report prints. */
export const derivedMark = '\uE002';
/** Stands where a report would have to say something and none does. */
export const unknownMark = '\uE003';

/** Stands before words that a report prints and that are shown as they stand, in the report's own language. */
const printedMark = '\uE004';

const everyMark = /[\uE000-\uE004]/gu;
const secrets = /\uE000([^\uE000\uE001]*)\uE001/gu;

/** Scores, scorers and outcomes: what somebody who has not seen the match must not see. */
export function secret(text: string): string {
  if (text === '') return '';
  return openly(text)
    .split('\n')
    .map((line) => (line === '' ? line : `${secretStart}${line}${secretEnd}`))
    .join('\n');
}

/** The same text with nothing in it a secret any more. */
export function openly(text: string): string {
  return text.replaceAll(secretStart, '').replaceAll(secretEnd, '');
}

/** The only language that reports are read in. */
export const reportLanguage = 'en';

/** Words of a report, shown as printed: a card in another language says which language that is. */
export function asPrinted(text: string): string {
  return `${printedMark}${text}`;
}

/** Whether a text holds words of a report. */
export function holdsPrinted(text: string): boolean {
  return text.includes(printedMark);
}

/** Whether something of a text is a secret. */
export function holdsSecret(text: string): boolean {
  return text.includes(secretStart);
}

/** What of a text is seen before anything is pressed. */
export function withoutSecrets(text: string): string {
  return text.replace(secrets, '');
}

/** Where Discord renders Markdown: secrets are barred where they are to be hidden. */
export function showMarked(text: string, hide: boolean): string {
  const joined = text.replaceAll(`${secretEnd}${secretStart}`, '');
  return showPlainMarks(joined.replace(secrets, hide ? '||$1||' : '$1'));
}

/** Where Discord renders no spoiler bars (titles, footers, labels): hidden secrets become a dash. */
export function showPlain(text: string, hide: boolean): string {
  return showPlainMarks(text.replace(secrets, hide ? '–' : '$1'));
}

/** Closes a secret that a cut left open. */
export function closeSecret(text: string): string {
  return text.lastIndexOf(secretStart) > text.lastIndexOf(secretEnd) ? `${text}${secretEnd}` : text;
}

/** Characters that the text takes at most once its marks are shown: a bar is two. */
export function shownLength(text: string): number {
  let length = text.length;
  for (const mark of text) if (mark === secretStart || mark === secretEnd) length += 1;
  return length;
}

/** Text of a report or a person: never taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replace(everyMark, '');
}

function showPlainMarks(text: string): string {
  return text.replaceAll(derivedMark, '†').replaceAll(unknownMark, '?').replace(everyMark, '');
}
