import type { Item } from '../../mentions/mention.ts';
import { knownTeam } from '../../team-ref.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Walk } from '../walk.ts';

/** Teams that a report names once beside the two that it is about: leaders of the table, the next opponent. */
const mostOthers = 4;

/**
 * The match of a report that names two teams over and over and no other more than once: they played it, whatever the report leaves
 * unsaid of how it ended. It is to be reported only where somebody is told to have scored in it. Null where a main match is told, where
 * they are yet to meet, and where a score is printed that may be another's.
 */
export function soleMatch({ book, cast, marked, unresolved }: Walk): Draft | null {
  if (
    book.drafts.some((draft) => draft.main) ||
    unresolved.some(({ reason }) => reason === 'the opponent cannot be told')
  )
    return null;
  const [first, second, third, ...others] = [...cast.active].toSorted(([, a], [, b]) => b - a);
  if (first === undefined || second === undefined || second[1] < 2) return null;
  if ((third?.[1] ?? 0) > 1 || others.length >= mostOthers || first[0].national !== second[0].national) return null;
  const teams = [knownTeam(first[0]), knownTeam(second[0])] as const;
  if (!marked.sentences.some(({ items }) => items.some(isOfPlay))) return null;
  const met = book.drafts.some(({ reverse }) => reverse);
  if (met || book.pairs.some(({ ahead, teams: pair }) => ahead && pair.every(({ id }) => isOne(id, teams))))
    return null;
  const draft = newDraft(`m${String(book.drafts.length)}`, teams, 'sole-match');
  draft.tentative = true;
  draft.drawn = marked.sentences.some(({ items }) => items.some((_, at) => isDraw(items, at)));
  for (const { id } of [first[0], second[0]]) {
    const named = marked.sentences.find(({ items }) =>
      items.some(({ mention }) => mention?.type === 'TEAM' && cast.settle(mention)?.id === id),
    );
    if (named !== undefined && !draft.evidence.some(({ start }) => start === named.start))
      draft.evidence.push({ start: named.start, end: named.end });
  }
  return draft.evidence.length === 0 ? null : draft;
}

/** "the visitors", "before half-time", "on 20 minutes", "equalised": of a match, and not of a transfer or a race. */
function isOfPlay({ type, wordClass, mention }: Item): boolean {
  if (mention?.type === 'TEAM') return mention.how === 'home' || mention.how === 'away';
  return type === 'MINUTE' || wordClass === 'half-time' || wordClass === 'full-time' || wordClass === 'level';
}

function isOne(id: string, teams: readonly { readonly id: string }[]): boolean {
  return teams.some((team) => team.id === id);
}

const got =
  /^(?:claim|earn|rescu|salvag|snatch|steal|stole|secur|grab|gain|point|tak|took|settl|scrap|escap|shar|held|hold)/u;

/** "to claim a draw", "rescues a late point", "the point stolen here": of the match that is told. */
function isDraw(items: readonly Item[], at: number): boolean {
  const { word = '' } = items[at] ?? {};
  if (!/^(?:draw|stalemate|point)$/u.test(word)) return false;
  const near = [...items.slice(Math.max(0, at - 5), at), ...(word === 'point' ? items.slice(at + 1, at + 2) : [])];
  return (
    near.some((item) => got.test(item.word)) && !near.some((item) => /^(?:would|could|not|if|had)$/u.test(item.word))
  );
}
