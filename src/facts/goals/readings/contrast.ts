import type { Item } from '../../mentions/mention.ts';
import type { Draft } from './goal-drafts.ts';
import type { GoalReading } from './goal-reading.ts';
import { startOfName } from '../scorers/name-phrase.ts';

const answering = /equali[sz]|level|reply|response|consolation/u;

/** How a goal is set against those told around it, by the word that its clause begins with. */
export function contrastOf(items: readonly Item[], { scorer, at }: Draft): GoalReading['contrast'] {
  const name = scorer.kind === 'named' ? startOfName(items, scorer.at[0] ?? at) : scorer.at;
  const opener = items[name - 1]?.word;
  if (opener === 'for' && items[name - 2]?.word === 'only') return 'before';
  if (opener === 'but' || opener === 'yet') return 'before';
  // "Rossi scored. At the other end, Verdi …"
  if (otherEnd(items, at)) return 'before';
  // "Rossi restored the lead, only to see Verdi level"
  if ((opener === 'see' || opener === 'saw') && items[name - 2]?.word === 'to' && items[name - 3]?.word === 'only')
    return 'before';
  // "Rossi levelled following Verdi's early goal"
  if (opener === 'following' && items.slice(0, name).some(({ word }) => answering.test(word))) return 'before';
  // "Rossi scored either side of Verdi's equaliser"
  const answers = items.slice(name, at + 1).some(({ word }) => answering.test(word));
  if (answers && opener === 'of' && items[name - 2]?.word === 'side' && items[name - 3]?.word === 'either')
    return 'before';
  return opener === 'although' || opener === 'though' ? 'both' : null;
}

const clauseEnds = /^(?:[.;]|but|while|before|and)$/u;

/** "at the other end" in the clause of the goal, before its verb. */
function otherEnd(items: readonly Item[], at: number): boolean {
  for (let index = at; index >= 3; index -= 1) {
    if (items[index]?.word === 'end' && items[index - 1]?.word === 'other' && items[index - 3]?.word === 'at')
      return true;
    if (clauseEnds.test(items[index]?.word ?? '')) return false;
  }
  return false;
}
