import { longestAbout } from '../../answers/answer-quotes.ts';
import { foldSearched } from '../../answers/fold.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { isPlainWord, nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { tokensOf } from '../tokens.ts';

/** The words behind a word that say something of their own. */
export function contentQuestion(clue: Clue, behind: string): Extract<PlainQuestion, { ask: 'quote' }> | null {
  const mark = clue.marks.find((each) => each.kind === 'word' && each.of === behind);
  if (mark === undefined) return null;
  const own = clue.marks.filter(
    ({ start, ...each }) => start >= mark.end && !(each.kind === 'word' && isPlainWord(each.of)),
  );
  const about = searched(own.map(({ start, end }) => clue.text.slice(start, end)).join(' '));
  return about === null ? null : { ask: 'quote', about };
}

export function placeOfAbout({ marks }: Clue): number {
  return marks.find((mark) => mark.kind === 'word' && mark.of === 'about')?.start ?? Infinity;
}

/** Quotes with the words that stand behind a word; null where none do, or a name or a day stands there. */
export function aboutQuestion(
  clue: Clue,
  behind: string,
  speaker: { readonly speaker?: string },
): Extract<PlainQuestion, { ask: 'quote' }> | null {
  const mark = clue.marks.find((each) => each.kind === 'word' && each.of === behind);
  if (mark === undefined) return null;
  const rest = clue.marks.filter(({ start }) => start >= mark.end);
  if (behind === 'about' && rest.some(({ kind }) => kind !== 'unknown' && kind !== 'word')) return null;
  const about = searched(clue.text.slice(mark.end));
  return about === null ? null : { ask: 'quote', ...speaker, about };
}

/** A person's words on something: `Reed on the rematch`. Null where more stands before the name, or nothing behind "on". */
export function onQuestion(clue: Clue): Extract<PlainQuestion, { ask: 'quote' }> | null {
  const [first, on] = clue.marks.filter((mark) => !(mark.kind === 'word' && mark.of === 'filler'));
  const [speaker] = clue.people;
  if (speaker === undefined || first !== speaker || on === undefined) return null;
  if (clue.words.groups.get('on-words')?.has(clue.text.slice(on.start, on.end).toLowerCase()) !== true) return null;
  const words = searched(clue.text.slice(on.end));
  return words === null ? null : { ask: 'quote', speaker: nameOf(speaker), about: words };
}

/** The same with the other side behind it, or its town: "Reed on the 2nd half in Borough". */
export function onQuestionOfMatch(clue: Clue): Extract<PlainQuestion, { ask: 'quote' }> | null {
  const [team] = clue.teams;
  if (clue.venues.length > 0 || (team !== undefined && team.start !== clue.marks.at(-1)?.start)) return null;
  const plain = clue.text.slice(0, team?.start).replace(/\s(?:in|at|v|vs|against)\s*$/iu, '');
  const spelled = tokensOf(plain)
    .map((token) => clue.words.spellings.get(token.text) ?? token.text)
    .join(' ');
  const [, said] = / on (.+)$/u.exec(spelled) ?? [];
  const [speaker] = clue.people;
  const about = said === undefined || onQuestion(clue) === null ? null : searched(said);
  if (about === null || speaker === undefined) return null;
  return {
    ask: 'quote',
    speaker: nameOf(speaker),
    ...(team === undefined ? {} : { opponent: nameOf(team) }),
    about,
  };
}

/** Words to search quotes for: without articles before them; null where they are none or too many. */
function searched(text: string): string | null {
  const words = foldSearched(text)
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 0 && ['the', 'a', 'an', 'his', 'their', 'it', 'that', 'her'].includes(words[0] ?? ''))
    words.shift();
  const about = words.join(' ');
  return about === '' || about.length > longestAbout ? null : about;
}
