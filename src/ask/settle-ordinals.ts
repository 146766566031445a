import type { Mark } from './mark.ts';
import type { QuestionWords } from './question-words.ts';

/** What may stand behind "Arden's 4th" without making it something else than a goal: "Arden's 4th place" is none. */
const mayFollow: ReadonlySet<string> = new Set([
  ...['filler', 'edge', 'little', 'against', 'at', 'minute', 'when', 'who', 'at-home', 'away'],
]);

/** "Who got Arden's 4th" asks for a goal: a number behind an owner that counts nothing else. */
export function settleOrdinals(marks: readonly Mark[], text: string, words: QuestionWords): readonly Mark[] {
  const said = (mark: Mark | undefined): string =>
    mark === undefined ? '' : text.slice(mark.start, mark.end).toLowerCase();
  return marks.map((mark, at) => {
    const typed = said(mark);
    const number = words.spellings.get(typed) ?? typed;
    if (words.groups.get('goal-number')?.has(number) !== true) return mark;
    const isOwned = said(marks[at - 1]) === 's';
    const owner = marks[isOwned ? at - 2 : at - 1];
    const owns = owner?.kind === 'team' || owner?.kind === 'person';
    const next = marks[at + 1];
    const isLast = next === undefined || (next.kind === 'word' ? mayFollow.has(next.of) : next.kind !== 'unknown');
    if (!owns || !(isOwned || said(owner).endsWith('s')) || !isLast) return mark;
    return { kind: 'word', of: `goal-${number}`, start: mark.start, end: mark.end };
  });
}
