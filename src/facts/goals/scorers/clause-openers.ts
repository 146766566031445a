import type { Item } from '../../mentions/mention.ts';

/** Words after which a new clause begins, so that a name there is its subject. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'and',
  'but',
  'when',
  'as',
  'after',
  'before',
  'with',
  'while',
  'that',
  'where',
  'until',
  'only',
  'for',
  'then',
  'because',
  'if',
  'though',
  'although',
  'once',
  'so',
  'whereupon',
  'till',
  'or',
  'including',
  'saw',
  'see',
  'seeing',
  'had',
  'from',
  'than',
  'which',
  'whom',
  'whose',
  'leaving',
  'since',
  'allowing',
  'allowed',
  'enabling',
  'enabled',
  'helped',
  'help',
  'letting',
  'let',
  'meant',
  'yet',
  'later',
  'moments',
  'soon',
  'minutes',
  'seconds',
  'left',
  'remaining',
  'restart',
  'afterwards',
  'plus',
  'substitutes',
  'also',
  'finally',
  'eventually',
  'lastly',
]);

const services = /^(?:throw|throw-in|rebound|break|set-piece|clearance|move|counter|counterattack|counter-attack)$/u;

/** "From the resulting corner Rossi …": behind what the ball came from a clause begins. */
export function isBehindService(items: readonly Item[], from: number): boolean {
  const [first, ...rest] = items.slice(0, from);
  const last = rest.at(-1);
  return (
    /^(?:from|off)$/u.test(first?.word ?? '') &&
    rest.length <= 4 &&
    rest.every(({ type, word }) => type === 'WORD' || type === 'ORDINAL' || word === '-') &&
    (/^(?:assist-noun|free-kick)$/u.test(last?.wordClass ?? '') || services.test(last?.word ?? ''))
  );
}
