import type { TeamRef } from '../../facts/fact.ts';
import { escaped } from '../escape.ts';
import { fitText } from '../fit.ts';
import type { View } from '../view.ts';

/** A name is cut before it is put together with others: none crowds out the score. */
export const longestName = 60;

/** A team's or a person's name as cards show it. */
export function shownName(name: string): string {
  return fitText(escaped(name), longestName);
}

/** What a team or a competition is called in the reader's language: `Deutschland`. */
export function localName({ name }: { readonly name: string }, { names }: Pick<View, 'names'>): string {
  return names.get(name) ?? name;
}

/** The same as cards show it. */
export function shownLocal(named: { readonly name: string }, view: Pick<View, 'names'>): string {
  return shownName(localName(named, view));
}

/** `🇮🇹 Roma`; a team whose country the lexicon does not know has no flag. */
export function flaggedTeam(team: TeamRef, view: View): string {
  const flag = view.looks.get(team.id)?.flag ?? null;
  const name = shownLocal(team, view);
  return flag === null ? name : `${flagEmoji(flag)} ${name}`;
}

/** The colour of a team's cards, null where the lexicon gives none. */
export function teamColour(team: TeamRef | null | undefined, { looks }: View): number | null {
  return team == null ? null : (looks.get(team.id)?.colour ?? null);
}

/** `IT` → 🇮🇹, `GB-ENG` → the flag of England. */
export function flagEmoji(code: string): string {
  const letters = code.toLowerCase().replace('-', '');
  if (letters.length === 2) return letters.replace(/[a-z]/gu, (letter) => shifted(letter, 0x1f1e6 - 0x61));
  return `🏴${letters.replace(/[a-z]/gu, (letter) => shifted(letter, 0xe0000))}\u{E007F}`;
}

function shifted(letter: string, by: number): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + by);
}
