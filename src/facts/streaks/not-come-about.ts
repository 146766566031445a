import type { Item } from '../mentions/mention.ts';

/** Before a run these say that it is wished for, feared or asked about and has not come about. */
const unreal = new Set(
  `could would might should can cannot if unless hope hopes hoped hoping seek seeking sought looking
   chase chased chasing bid bidding aim aiming aimed target targeting eyeing eye prevent prevents
   prevented preventing avoid avoids avoided avoiding deny denied denying search pursuit quest hunt want chance opportunity
   hunting march course brink verge short shy heading wanted wants needed needing attempt attempts dream dreams
   dreaming without failed failing unable never not need needs requires 't will may missed miss misses missing dashed`
    .trim()
    .split(/\s+/u)
    .concat('avoided a', 'on course', 'yet to', 'would have', "would've", 'could have', 'might have'),
);
/** Behind these stands how things are, whatever is hoped for before: "will travel on the back of four wins". */
const standing = new Set(['after', 'following', 'back', 'despite', 'having', 'heels', 'strength', 'courtesy', 'since']);
const goingOn = new Set(
  `extend extending stretch stretching continue continuing maintain maintaining preserve preserving protect
   protecting build building lengthen lengthening prolong prolonging`
    .trim()
    .split(/\s+/u),
);

/** "hope to extend their run of six", "will go there after four straight wins": the run itself is there. */
function isStanding(items: readonly Item[], unreal: number, from: number): boolean {
  const between = items.slice(unreal + 1, from);
  if (between.some(({ word }) => standing.has(word))) return true;
  const verb = between.some(({ word, wordClass }) => goingOn.has(word) || wordClass === 'end-run');
  return verb && items[from]?.type === 'NUMBER' && !items.slice(from, from + 8).some(({ word }) => word === 'to');
}

/** Whether a run is wished for, feared or denied. */
export function isUnreal(items: readonly Item[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 8); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ',' || item.word === ';' || item.word === 'but') return false;
    // "the miss proved costly as Arden slumped to a fifth straight defeat": what stands before the joint is another matter.
    if (/^(?:as|when|while)$/u.test(item.word) && beginsWithTeam(items, at + 1)) return false;
    // "not conceded in 540 minutes -- six matches without letting one in"
    if (item.word === '-' && items[at - 1]?.word === '-') return false;
    if (unreal.has(item.word) && !isUsual(items, at) && !isOwned(items, at)) return !isStanding(items, at, from);
    if (item.wordClass === 'away' && items[at + 1]?.word === 'from') return true;
  }
  return false;
}

/** Whether a clause begins with the name of a team. */
export function beginsWithTeam(items: readonly Item[], at: number): boolean {
  return (items[at]?.word === 'the' ? items[at + 1] : items[at])?.type === 'TEAM';
}

/** "ended Borough's hopes and a run of nine": the hopes are one thing and the run another. */
function isOwned(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'hopes' && items[at + 1]?.word === 'and';
}

const hopes = new Set(
  `course within quest bid track closing towards toward set favourites nearer closer step race target sights odds tipped
   contention line`
    .trim()
    .split(/\s+/u)
    .concat('on course'),
);
const afar = new Set(['touching', 'reach', 'sight', 'beckons', 'looms', 'stake', 'grasp']);

/** "on course for an eleventh straight title", "a fourth title is within reach": not won yet. */
export function isHoped(items: readonly Item[], from: number, to: number): boolean {
  if (items.slice(to, to + 6).some(({ word }) => afar.has(word))) return true;
  // "need four points to be sure of a fourth title"
  return items
    .slice(Math.max(0, from - 7), from)
    .some(
      ({ word }, at, all) =>
        hopes.has(word) ||
        (word === 'be' && all[at - 1]?.word === 'to' && /^(?:sure|certain)$/u.test(all[at + 1]?.word ?? '')),
    );
}

/** "in search of" and "on course for" need their small word; "not only" is no denial. */
function isUsual(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? '';
  const next = items[at + 1]?.word ?? '';
  if (word === 'not' || word === "'t") return next === 'only' || next === 'just';
  if (word === 'on course') return /^(?:was|were)$/u.test(items[at - 1]?.word ?? '');
  if (word === 'course') return items[at - 1]?.word !== 'on';
  if (word === 'chance' || word === 'opportunity') return /^t(?:ook|ake|aking)$/u.test(items[at - 2]?.word ?? '');
  if (word === 'heading') return next !== 'for';
  if (word === 'short' || word === 'shy') return next !== 'of';
  return false;
}
