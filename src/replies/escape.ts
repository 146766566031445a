import { withoutMarks } from './marks.ts';

/** Control characters, and those that turn the direction of what follows. */
const control = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
/** All of them but the narrow one that does not break, which French puts beside its marks. */
const blanks = /[^\S\u202F]+/gu;
/** Stands for a text without a visible character: Discord takes no empty part of a message. */
const nothing = '—';
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Text of a report or a person on one line, for places where Discord renders no Markdown. */
export function plain(text: string): string {
  const clean = withoutMarks(text).replace(blanks, ' ').replace(control, '').trim();
  if (clean === '') return nothing;
  return rightToLeft.test(clean) ? `\u2068${clean}\u2069` : clean;
}

/**
 * Text of a report or a person on one line, for places where Discord renders Markdown: shown as it stands, with no
 * emphasis, link, mention, heading, list or quotation of its own.
 */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[\\*_~`|[<@]/gu, '\\$&')
    .replace(/:(?=\/\/|[\w+-]{2,32}:)/gu, '\\:')
    .replace(/^(\u2068?)([-+#>])/u, '$1\\$2')
    .replace(/^(\u2068?\d{1,9})\./u, '$1\\.');
}
