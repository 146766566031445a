import type { Item } from '../../mentions/mention.ts';
import { weights } from './side-weights.ts';

const leadWords: ReadonlySet<string> = new Set([
  'responded',
  'replied',
  'respond',
  'back',
  'breakthrough',
  'rewarded',
  'capitalised',
  'capitalized',
  'grateful',
  'thankful',
  'indebted',
]);
const leadClasses: ReadonlySet<string> = new Set(['lead', 'score', 'level', 'advantage']);
const gainClasses: ReadonlySet<string> = new Set(['won', 'beat', 'led', 'awarded']);
const leads = (item: Item): boolean => leadClasses.has(item.wordClass ?? '') || leadWords.has(item.word);

const lossClasses: ReadonlySet<string> = new Set(['lost', 'loss', 'defeat', 'beaten']);

/** How much a team before a goal speaks for it: more where it is told to lead or to answer. */
export function weightOfSubject(between: readonly Item[]): number {
  // "lost 2-1 despite Rossi's goal"
  if (
    between.some(({ word }) => word === 'despite') &&
    between.some(({ wordClass }) => lossClasses.has(wordClass ?? ''))
  )
    return weights.member;
  if (between.some(leads) || isOnCourse(between)) return weights.subject;
  // "Arden won 1-0, Rossi's strike proving enough", "were awarded a penalty and Rossi converted"
  const gains = between.some(({ wordClass }) => gainClasses.has(wordClass ?? ''));
  return gains || !between.some(partsClause) ? weights.direct : weights.present;
}

/** "looked to be heading for a point after Rossi's goal", "were on course for victory when Rossi scored"; "for a point when Rossi scored" may be the others' winner. */
function isOnCourse(between: readonly Item[]): boolean {
  const at = between.findIndex(({ word }) => /^(?:heading|headed|course|on course|set|destined)$/u.test(word));
  if (at < 0 || between[at + 1]?.word !== 'for') return false;
  const aim = between.slice(at + 2, at + 7);
  const turns = between.slice(at).some(({ word }) => /^(?:when|until|before)$/u.test(word));
  return (
    aim.some(({ wordClass }) => /^(?:win|victory)$/u.test(wordClass ?? '')) ||
    (!turns && aim.some(({ word, wordClass }) => /^points?$/u.test(word) || wordClass === 'drew'))
  );
}

/** "Arden had just missed a chance, and Rossi scored": what begins behind it is not told of the team before it. */
function partsClause({ word, type }: Item): boolean {
  return (
    type === 'QUOTE' ||
    /^(?:[,;:–—()]|and|but|while|after|before|although|though|despite|as|when|until|till)$/u.test(word)
  );
}
