import type { Item } from '../../mentions/mention.ts';
import { isPerson, startOfName } from './name-phrase.ts';

/** "Costa netted after being teed up by Verdi and Rossi doubled the lead": two made no pass, so the joint begins a clause. */
export function isBehindAgent(items: readonly Item[], at: number, verb: number): boolean {
  const joint = startOfName(items, at) - 1;
  if (items[joint]?.word !== 'and' || !isPerson(items[joint - 1])) return false;
  if (verb !== at + 1 && (!arrivals.test(items[at + 1]?.word ?? '') || items.slice(at + 1, verb).some(isPerson)))
    return false;
  if (verb === at + 1 && /ing\b/u.test(items[verb]?.word ?? '')) return false;
  const by = startOfName(items, joint - 1) - 1;
  return items[by]?.wordClass === 'set-up-by' || (items[by]?.word === 'by' && keptOut.test(items[by - 1]?.word ?? ''));
}

/** "flicked on by Verdi and Rossi arrived to smash home": what a man does before he scores. */
const arrivals =
  /^(?:arrived|rose|came|was|ran|slid|appeared|popped|stole|nipped|reacted|raced|darted|ghosted|burst|broke|made|pounced|got|stepped|climbed|leapt|dived|stooped|charged|followed)$/u;

/** "was spilled by Costa and Verdi tapped in": what a keeper or a marker did to the ball or a man. */
const keptOut =
  /^(?:spil(?:led|t)|saved|parried|blocked|palmed|pushed|fumbled|beaten|tipped|dropped|half-cleared|cleared|away|out|fouled|tripped|felled|upended|down|punched|missed|headed|on|back|across|square|flicked|nodded|knocked)$/u;
