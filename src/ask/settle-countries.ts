import { fold } from '../answers/fold.ts';
import { tokensOf } from './tokens.ts';
import type { Grammar } from './grammar.ts';
import type { Mark } from './mark.ts';

/** "In Germany" behind two teams of which one is German says where they played: it is then a place of that team, as its town is. */
export function settleCountries(marks: readonly Mark[], text: string, { countries }: Grammar): readonly Mark[] {
  const teams = marks.flatMap((mark) => (mark.kind === 'team' && mark.entry !== null ? [mark] : []));
  return marks.map((mark) => {
    if (mark.kind !== 'absent' || tokensOf(text.slice(0, mark.start)).at(-1)?.text !== 'in') return mark;
    const country = fold(text.slice(mark.start, mark.end));
    const [host, ...others] = teams.filter(({ entry }) => countries.get(entry?.id ?? '') === country);
    if (host === undefined || others.length > 0 || teams.length < 2) return mark;
    return { ...host, typed: country, town: true, start: mark.start, end: mark.end };
  });
}
