import type { Item } from '../../mentions/mention.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';
import { isToBeMet } from '../sides/team-phrase.ts';

/**
 * "Arden beat Borough 2-0 on Saturday. They will meet Castle, who won 3-0 at Dale": a match told only to say who a side is that
 * is yet to be met. When it was played the day of the report does not tell.
 */
export function isOfSideAhead(draft: Draft, { marked, teams, book }: Told): boolean {
  const [told, again] = draft.sentences;
  if (told === undefined || again !== undefined || draft.date !== null) return false;
  const items = marked.sentences[told]?.items ?? [];
  // "Arden, meanwhile, will face Castle, who beat Dale": told as one of the matches of that day.
  if (items.some(({ word }) => /^(?:meanwhile|elsewhere|also|earlier|other)$/u.test(word))) return false;
  const ahead = items.some((item, at) => {
    const team = item.type === 'TEAM' ? teams.get(item) : undefined;
    return team !== undefined && opponentIn(draft, team) !== null && isAhead(items, at);
  });
  return ahead && book.drafts.some((other) => isToldOfOthers(other, draft, told));
}

/** Whether the report has told a match of its own that neither of these sides played in. */
function isToldOfOthers({ main, teams, sentences: [first] }: Draft, draft: Draft, told: number): boolean {
  return main && first !== undefined && first <= told && teams.every((team) => opponentIn(draft, team) === null);
}

const window = 8;
const planned: ReadonlySet<string> = new Set(['will-meet', 'will-host', 'will-visit', 'await', 'set-up']);
const meetings = /^(?:tie|meeting|date|clash|trip|showdown|encounter|match|game|final|semi-final|quarter-final)$/u;

/** "will meet Castle, who …", "a tie with Castle, 3-0 winners", "Castle, who …, await", "Castle come here next week after …" */
function isAhead(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.word !== ',' && next?.wordClass !== 'who') return isComing(items, at);
  if (isToBeMet(items, at)) return true;
  const before = items.slice(Math.max(0, at - window), at);
  const from = before.findLastIndex(({ type, word }) => type === 'SCORE' || word === ',' || word === ';') + 1;
  const near = before.slice(from);
  if (near.some(({ wordClass, word }) => planned.has(wordClass ?? '') || word === 'next' || word === 'reward'))
    return true;
  const to = /^(?:with|against|to)$/u.test(near.at(-1)?.word ?? '');
  if (
    to &&
    near.some(({ word }) => meetings.test(word)) &&
    near.some(({ word }) => /^(?:set|booked|earned|have|face)$/u.test(word))
  )
    return true;
  return items.slice(at + 1).some(({ wordClass }) => wordClass === 'await');
}

/** "Castle come to Arden next week after a 3-0 win" */
function isComing(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:come|comes|travel|travels|go|goes|head|heads|visit|visits|host|hosts|are)$/u.test(items[at + 1]?.word ?? '')
  )
    return false;
  return items
    .slice(at + 2, at + window)
    .some(({ word, mention }) => word === 'next' || (mention?.type === 'DATE' && mention.words.startsWith('next')));
}
