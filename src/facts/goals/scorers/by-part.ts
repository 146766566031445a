import type { Item } from '../../mentions/mention.ts';

const parts = /^(?:home|away|people|pronoun|relative)$/u;

/** "the hosts", "the visitors", "the Germans", "they": a side of whichever match is being told, so that it does not speak for one. */
export function isByPart({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && parts.test(mention.how);
}
