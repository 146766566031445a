import type { Item } from '../../mentions/mention.ts';
import type { Told } from '../matches/settle-matches.ts';

/** Sentences from the top that say what the report is about. */
const lead = 5;

/** Whether the top of a report tells that its match is a first leg, or that another one is to follow. */
export function isFirstLegAnnounced({ sentences }: Told['marked']): boolean {
  return sentences
    .slice(0, lead)
    .some(({ items }) =>
      items.some(
        (_, at) => isAnnounced(items, at) || isLeadOfLeg(items, at) || isLeadTaken(items, at) || isReturn(items, at),
      ),
    );
}

/** "Wednesday's quarter-final first legs": said of no earlier match. */
function isAnnounced(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass !== 'first-leg') return false;
  if (items.some(({ word }) => /^(?:had|after|having)$/u.test(word))) return false;
  return items[at - 1]?.type === 'STAGE' || items[at - 2]?.word === 'in';
}

const gains = /^(?:gave|gives|giving|leaves|leave|left|leaving|hands?|handed|handing|earned|earns|secured|claimed)$/u;

/** "gave Arden a slender advantage after the first leg of their tie" */
function isLeadOfLeg(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass !== 'first-leg') return false;
  const from = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  if (!/^(?:after|from|in)$/u.test(items[from]?.word ?? '')) return false;
  const before = items.slice(Math.max(0, from - 10), from);
  const verb = before.findLastIndex(({ word }) => gains.test(word));
  return (
    verb >= 0 &&
    before.slice(verb).some(({ wordClass }) => wordClass === 'advantage' || wordClass === 'deficit') &&
    !items.slice(0, at).some(({ word }) => /^(?:had|having|despite)$/u.test(word))
  );
}

/** "take a narrow lead to Castle Park next week", "carry a slender advantage into next week's return" */
function isLeadTaken(items: readonly Item[], at: number): boolean {
  if (!/^(?:lead|advantage|cushion)$/u.test(items[at]?.word ?? '')) return false;
  if (
    !items
      .slice(Math.max(0, at - 4), at)
      .some(({ word }) => /^(?:take|takes|taking|carry|carries|carrying)$/u.test(word))
  )
    return false;
  if (!/^(?:to|into|back)$/u.test(items[at + 1]?.word ?? '')) return false;
  const behind = items.slice(at + 2, at + 8);
  return behind.some(({ mention }) => mention?.type === 'DATE' && /^next /u.test(mention.words));
}

/** "ahead of next week's return", "The return is at Castle Park" */
function isReturn(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== 'return') return false;
  const next = items[at + 1];
  if (items[at - 1]?.word === "'s" && items[at - 2]?.type === 'DATE')
    return next === undefined || /^[.,;]$/u.test(next.word) || (next.word === 'at' && items[at + 2]?.type === 'PLACE');
  return at === 1 && items[0]?.word === 'the' && /^(?:is|takes|comes|will|follows)$/u.test(next?.word ?? '');
}
