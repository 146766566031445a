import { fold } from '../answers/fold.ts';
import type { Held } from '../answers/held.ts';
import type { Grammar } from './grammar.ts';
import type { Mark } from './mark.ts';
import { tokensOf } from './tokens.ts';

/** "Reed's lads" are his team: somebody with words for his side right behind his name stands for it. */
export function settleManagers(marks: readonly Mark[], text: string, held: Held, { words }: Grammar): readonly Mark[] {
  const group = words.groups.get('his-side');
  const said = ({ start, end }: Mark): string =>
    tokensOf(text.slice(start, end))
      .map((token) => token.text)
      .join(' ');
  const result: Mark[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) continue;
    const owner = marks[at + 1];
    const behind = at + (owner !== undefined && said(owner) === 's' ? 2 : 1);
    const side = marks[behind];
    const team =
      mark.kind === 'person' && side !== undefined && group?.has(said(side)) === true ? teamOf(mark, held) : undefined;
    if (team === undefined || side === undefined) {
      result.push(mark);
      continue;
    }
    const typed = fold(team.names[0] ?? '');
    result.push({ kind: 'team', entry: team, typed, misspelt: false, start: mark.start, end: side.end });
    at = behind;
  }
  return result;
}

/** The one team of somebody. */
function teamOf(
  { entry }: Extract<Mark, { kind: 'team' | 'person' | 'competition' }>,
  held: Held,
): ReturnType<Held['index']['get']> {
  const [team, ...others] = held.people.get(entry?.id ?? '')?.teams ?? [];
  return team === undefined || others.length > 0 ? undefined : held.index.get('team', team.id);
}
