import type { Item } from '../../mentions/mention.ts';
import { isPerson } from '../scorers/name-phrase.ts';
import type { Refusal } from './refusal.ts';

const has = (items: readonly Item[], words: RegExp): boolean => items.some(({ word }) => words.test(word));

/** What the patterns of a finish past somebody match besides goals: it was kept out after all, or only passed on. */
export const finishRefusals: readonly Refusal[] = [
  // "headed the equaliser from a Verdi free kick": he has given the ball.
  {
    of: 'goal-by',
    refuses: ({ items, noun, to }) =>
      noun !== null &&
      /^(?:free-kick|assist-noun)$/u.test(items[to]?.wordClass ?? '') &&
      items
        .slice(Math.max(0, noun - 4), noun)
        .some(({ wordClass }) => /^(?:strike|score|get|put)$/u.test(wordClass ?? '')),
  },
  // "let fly and the ball flew past the post"
  {
    of: /^(?:let-fly|touch)-and-in$/u,
    refuses: ({ items, to }) => has(items.slice(to, to + 4), /(?:^| )(?:posts?|bar|crossbar|woodwork|upright)$/u),
  },
  // "rolled the free-kick to Rossi"
  {
    of: 'converted-kick',
    refuses: ({ items, to }) =>
      /^(?:to|for)$/u.test(items[to]?.word ?? '') && items.slice(to + 1, to + 4).some(isPerson),
  },
  // "slid the ball past Costa but wide of the post", "beat Costa but came back off the post"
  {
    of: /^(?:\S*-past-keeper|shot-beat-keeper|beat-keeper|(?:clear|freed)-and-beat)$/u,
    refuses: ({ items, to }) => isKeptOut(items, to),
  },
  // "drilled a low shot through Costa": the keeper, whom it beat
  {
    of: 'through',
    refuses: ({ items, noun, own }) =>
      noun !== null &&
      items[noun]?.wordClass === 'shot' &&
      isPerson(own[own.length - 1]) &&
      items
        .slice(Math.max(0, noun - 4), noun)
        .some(({ word, wordClass }) => wordClass === 'strike' || sending.test(word)),
  },
];

const sending =
  /^(?:drill|fire|drive|squeez|slid|slot|pok|sen[dt]|thump|blast|lash|rifl|curl|volley|smash|roll|fir|driv|drov|hammer|rocket)\p{L}*$/u;

/** "but wide of the post", "but Costa hacked it off the line": told in the clause right behind. */
function isKeptOut(items: readonly Item[], to: number): boolean {
  const but = items.slice(to, to + 3).findIndex(({ word }) => word === 'but');
  if (but < 0) return false;
  const clause = items.slice(to + but + 1, to + but + 9);
  const end = clause.findIndex(({ word }) => /^[,;]$|^(?:and|before|when|as)$/u.test(word));
  return (end < 0 ? clause : clause.slice(0, end)).some(
    ({ word, wordClass }) =>
      wordClass === 'no-goal' || /^(?:posts?|bar|crossbar|woodwork|upright|wide|line)$/u.test(word),
  );
}
