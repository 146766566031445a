import type { Item } from '../../mentions/mention.ts';

/** How many words before a league say how a side stands to it. */
const reach = 6;

const wishes = 'dream|dreams|dreaming|dreamed|dreamt|hopes|promise|prospects?|verge|brink|cusp|edge|doorstep|threshold';
const moves = 'a return|to return|way|ticket|route|road|path|step|closer|nearer|close|near';
const distances = 'points?|wins?|games?|match|matches|places?|draw|result';
const before = new RegExp(
  `\\b(?:(?:${wishes}) of|(?:${moves}|promoted|promotion) (?:back )?(?:to|towards|into)|to reach|to regain|` +
    `(?:relegated|demoted|relegation|down|dropped|fallen|tumbled) from|(?:${distances}|away|off|short|step) (?:from|of))` +
    `(?: the| next| season| 's)*$`,
  'u',
);
const behind =
  /^(?:(?:referees?|officials?|scouts?|pundits?)\b|(?:in|within|back in) (?:sight|reach|view|touching distance)\b)/u;

const joints = /^(?:next|this|last|after|at|in|with|and|but|by|for|as|when|while|to|on|since|they|were|was|is|are)$/u;

/**
 * "dream of the Premier League", "a return to the Premier League", "two points from the Premier League", "relegated from the
 * Premier League": a league in which a side does not play now. "On their return to the Premier League" it does.
 */
export function isAimedAt(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  if (mention?.type !== 'COMPETITION' || !mention.candidates.every(({ kind }) => kind === 'league')) return false;
  const wordsOf = (some: readonly Item[]): string => some.map(({ word }) => word).join(' ');
  return (
    // "hopes of Premier League survival", "closer to the Premier League crown" are of those who play in it.
    (isEnd(items[at + 1]) && before.test(wordsOf(items.slice(Math.max(0, at - reach), at)))) ||
    behind.test(wordsOf(items.slice(at + 1, at + 4))) ||
    isOfNextSeason(items, at) ||
    isWonBy(items, at)
  );
}

const winning =
  /\b(?:(?:are|is|be) (?:back|up) in|up (?:to|into)|reach(?:ed)?|(?:seal|secur|clinch|earn|book|complet|confirm)\S* (?:their|a|its) (?:return|promotion|place|rise|ascent) (?:to|in|into))(?: the)?$/u;
const means = /^(?:after|by|thanks|thanks to|with|following|courtesy|courtesy of)$/u;
const meansReach = 9;

/** "are back in the Premier League after beating Borough 1-0", "sealed their return to the Premier League with a win": it is what the match won. */
function isWonBy(items: readonly Item[], at: number): boolean {
  const words = items.slice(Math.max(0, at - reach), at).map(({ word }) => word);
  if (!isEnd(items[at + 1]) || !winning.test(words.join(' '))) return false;
  return items.slice(at + 1, at + meansReach).some(({ word }, index) => {
    if (!means.test(word)) return false;
    const won = items.slice(at + index + 2, at + index + 6);
    return won.some(({ wordClass }) => /^(?:beat|beating|win|victory)$/u.test(wordClass ?? ''));
  });
}

function isEnd(next: Item | undefined): boolean {
  return next === undefined || next.type === 'MARK' || next.type === 'DATE' || joints.test(next.word);
}

/** "will play in the Premier League next season" */
function isOfNextSeason(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const ahead = next?.word === 'next' || (next?.mention?.type === 'DATE' && next.mention.words.startsWith('next'));
  return ahead && items.slice(Math.max(0, at - reach), at).some(({ word }) => /^(?:will|to)(?: |$)/u.test(word));
}
