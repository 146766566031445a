import { pastDay } from './day-of.ts';
import type { Told } from '../matches/settle-matches.ts';

/** Headlines further down are those of parts. */
const onTop = 4;

/** "Arden win Sunday's derby" may be of any one; "Sunday round-up", "Saturday's action review" are of all that is told. */
export function dayOfTitle({ marked: { sentences, article } }: Told): string | null {
  for (const { items, block } of sentences.slice(0, onTop)) {
    if (article.blocks[block]?.kind !== 'headline' || !roundUp.test(items.map(({ word }) => word).join(' '))) continue;
    const [day, other] = items.flatMap(({ mention }) => (mention?.type === 'DATE' ? [mention.words] : []));
    if (day !== undefined && other === undefined && /^\p{L}+day$/u.test(day)) return pastDay(day, article.date);
  }
  return null;
}

const roundUp = /\b(?:round ?-? ?up|wrap|review|results|reports?)\b/u;
