import type { Item } from '../../mentions/mention.ts';

/** "the opener came when Rossi picked out Verdi": he gave the ball. */
export function passesOn(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass } = items[at] ?? {};
  return (
    wordClass === 'serve' ||
    wordClass === 'set-up' ||
    /^(?:picked|found|fed|released|crossed|squared|played|slipped|threaded|laid|swung|whipped|floated|delivered|freed|centred)$/u.test(
      word,
    )
  );
}

const giving =
  /^(?:squaring|crossing|centring|teeing|setting|laying|pulling|cutting|picking|finding|feeding|playing|slipping|threading|sliding|releasing|supplying|providing|rolling|knocking|heading|flicking|presenting|turning)(?: |$)/u;

/** "sealed it by squaring for Verdi to score", "when he crossed for Verdi": it was sealed with a ball given to the one named, and by no goal of his own. */
export function isDoneByPass(items: readonly Item[], to: number): boolean {
  const by = items.findIndex(
    ({ word }, at) =>
      at >= to - 1 &&
      at < to + 7 &&
      (word === 'by' || (/^(?:when|as)$/u.test(word) && /^s?he$/u.test(items[at + 1]?.word ?? ''))),
  );
  if (by < 0) return false;
  const verb = items[by]?.word === 'by' ? by + 1 : by + 2;
  if (!passesOn(items, verb) && !giving.test(items[verb]?.word ?? '')) return false;
  const receiver = items.findIndex(({ type }, at) => at > verb && at < verb + 8 && type === 'PERSON');
  if (receiver < 0) return false;
  const between = items.slice(verb + 1, receiver);
  const served =
    passesOn(items, verb) || between.some(({ word }) => /(?:^| )(?:for|up|in|out|to|through|on)$/u.test(word));
  return served && !between.some(({ word, type }) => word === 'and' || word === 'with' || type === 'TEAM');
}
