import { fold, tokenize } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Item, TeamMention } from './mention.ts';
import type { Side } from './side.ts';

/**
 * "Castle Rivermouth (CR) City FC", "Arden Sports Union (ASU)": the initials of a club in brackets behind its name, or in the middle of
 * it. They are a part of the name, and nobody in brackets behind a team.
 */
export function clubWithInitials(
  items: readonly Item[],
  at: number,
  { entries, clubWords }: Vocabulary,
  text: string,
): Side | null {
  const [first, open, letters, close, behind] = items.slice(at, at + 5);
  if (first === undefined || open?.word !== '(' || letters === undefined || close?.word !== ')') return null;
  const name = text.slice(first.start, first.end);
  if (!areInitials(text.slice(letters.start, letters.end), name)) return null;
  const rest = behind?.start === close.end + 1 ? text.slice(behind.start, behind.end) : '';
  if (/^\p{Lu}/u.test(rest) && (behind?.type === 'TEAM' || clubWords.has(fold(rest)))) {
    const to = at + 5;
    const whole = `${name} ${rest}`;
    const tokens = tokenize(whole);
    const found = entries.longest(tokens, 0);
    const known = found === null ? [] : found.entry.senses.flatMap((sense) => (sense.type === 'team' ? [sense] : []));
    const [sense] = known;
    if (sense === undefined || (found?.to ?? 0) < tokens.length - 1)
      return { to, mention: { type: 'TEAM', how: 'shape', candidates: [], words: whole } };
    const mention: TeamMention = {
      type: 'TEAM',
      how: sense.how,
      candidates: known.map(({ team }) => team),
      words: whole,
    };
    return { to, mention };
  }
  return first.mention?.type === 'TEAM' ? { to: at + 4, mention: first.mention } : null;
}

/** "KL" of Kuala Lumpur, "NSFC" of Negeri Sembilan FC. */
function areInitials(letters: string, name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(letters) && name.replaceAll(/\P{Lu}/gu, '').startsWith(letters);
}
