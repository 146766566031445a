import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import type { Called } from './epithets.ts';
import { broughtOnBefore } from './brought-on.ts';
import { isGivenBall } from './given-ball.ts';
import { isNickOfSide, isPerson, isPossessive, startOfName } from './name-phrase.ts';
import { isSameScorer } from './same-scorer.ts';

/** Who the last sentences were about, for "he" and "the striker". */
export interface Topic {
  readonly item: Item;
  readonly name: string;
  readonly sentence: number;
}

/** Whom the sentences before were about, and who scored the goal told last in the sentence itself. */
export interface SpokenOf {
  readonly topic: Topic | null;
  readonly last: Topic | null;
  /** Who was described before as the scorer is here: "the skipper". */
  readonly called: Called | null;
}

/** Who scored the goals of a reading: the persons it names, or whom its pronoun or role stands for; none where nobody can be told. */
export function scorersOf(
  { items }: MarkedSentence,
  { scorer }: GoalReading,
  { topic, last, called }: SpokenOf,
  isCoach: (name: string) => boolean,
): readonly { readonly item: Item; readonly name: string }[] {
  if (scorer.kind === 'named')
    return scorer.at.flatMap((at) => {
      const item = items[at];
      return isPerson(item) && !isSide(items, at) ? [{ item, name: item.mention.name }] : [];
    });
  // "He robbed Costa, and then he scored": both times it is the same man.
  const first = items.findIndex(({ word }) => word === 'he' || word === 'she');
  const again = first >= 0 && first < scorer.at;
  // "Rossi thought he had won it when he scored"
  const nearest = subjectBefore(items, again ? first : scorer.at, isCoach);
  // "Verdi crossed for him to head in": whoever it was before
  const giver = !again && nearest !== null && isGiverTo(items, items.indexOf(nearest.item), scorer.at) ? nearest : null;
  if (giver !== null && topic !== null && isSameScorer(topic.name, giver.name)) return [];
  const before = giver === null ? nearest : subjectBefore(items, items.indexOf(giver.item), isCoach);
  const fouled = fouledBefore(items, scorer.at);
  if (fouled !== null) return [fouled];
  const entering = broughtOnBefore(items, scorer.at);
  const entered = entering === null ? undefined : items[entering];
  if (isPerson(entered)) return [{ item: entered, name: entered.mention.name }];
  if (called !== null && (called.sure || before === null)) return [called];
  if (
    before !== null &&
    (scorer.kind === 'pronoun' ||
      before.item === last?.item ||
      isHeMeant(items, before.item) ||
      isToldBehind(items, before.item, scorer.at))
  )
    return [before];
  // "won with a goal from Rossi in the 51st as he fired into the corner": the scorer named before in the sentence.
  if (before === null && last !== null && scorer.kind === 'pronoun' && items.indexOf(last.item) < scorer.at)
    return [last];
  if (before !== null || topic === null) return [];
  return [topic];
}

/** "the Red Raiders scored again": what bears a name with an article is a side. */
function isSide(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return isPerson(item) && items[at - 1]?.word === 'the' && / \p{Lu}\p{Ll}+[^s\P{L}]s$/u.test(item.mention.name);
}

/** "Verdi crossed for him", "Verdi teed him up": who gives the ball is not "him". */
function isGiverTo(items: readonly Item[], giver: number, him: number): boolean {
  if (!/^(?:him|her)$/u.test(items[him]?.word ?? '')) return false;
  const between = items.slice(giver + 1, him);
  return (
    between.some(({ wordClass }) => wordClass === 'serve' || wordClass === 'set-up') &&
    !between.some(({ word }) => /^(?:ball|saw|seeing|found|got|let|and)$/u.test(word))
  );
}

const fouls =
  /^(?:fouled|tripped|felled|upended|bundled over|brought down|hauled down|pulled down|chopped down|wrestled|clipped)$/u;

/** "Costa fouled Rossi and the striker converted": who was fouled takes the kick. */
function fouledBefore(items: readonly Item[], at: number): { readonly item: Item; readonly name: string } | null {
  for (let index = at - 1; index > 0; index -= 1) {
    const item = items[index];
    const verb = items[startOfName(items, index) - 1];
    if (
      isPerson(item) &&
      (fouls.test(verb?.word ?? '') ||
        (verb?.word === 'down' && /^(?:brought|hauled|pulled|chopped)$/u.test(items[index - 2]?.word ?? '')))
    )
      return { item, name: item.mention.name };
  }
  return null;
}

/** "Rossi saw his penalty saved, but the striker …": it is he who follows up. */
function isHeMeant(items: readonly Item[], name: Item): boolean {
  const at = items.indexOf(name);
  const denied =
    /^(?:saw|sees|had|has)$/u.test(items[at + 1]?.word ?? '') && /^(?:his|her)$/u.test(items[at + 2]?.word ?? '');
  return denied || isGivenBall(items, items.indexOf(name));
}

/** "It was Rossi again: the striker …", "Rossi was everywhere; the striker …": behind such a mark it is told what he did. */
function isToldBehind(items: readonly Item[], name: Item, at: number): boolean {
  const mark = items.slice(0, at).findLastIndex(({ word }) => /^[:;–—]$/u.test(word));
  const named = items.slice(0, at).filter(isPerson);
  return named.length === 1 && items.indexOf(name) < mark && at - mark <= 5;
}

/** Verbs whose object another stands beside: "overtook Verdi as top scorer when he headed in". */
const matched =
  /^(?:over(?:took|taking|haul\w*)|equall?(?:ed|ing)|emulat(?:ed|ing)|surpass(?:ed|ing)|join(?:ed|ing)|match(?:ed|ing)|replac(?:ed|ing)|succeed(?:ed|ing)|robb(?:ed|ing)|dispossess(?:ed|ing)|nutmegg(?:ed|ing)|outpac(?:ed|ing)|beat(?:ing|en)?|round(?:ed|ing))$/u;
const besides = new Set([
  'than',
  'by',
  'past',
  'over',
  'from',
  'with',
  'off',
  'beyond',
  'into',
  'against',
  'behind',
  'alongside',
  'unlike',
]);

/** "in front of Costa", "ahead of Costa" */
function isPassedBy(items: readonly Item[], of: number): boolean {
  const words = `${items[of - 1]?.word ?? ''} ${items[of]?.word ?? ''}`;
  return /(?:^| )(?:front|ahead|clear|inside|shadow) of$/u.test(words);
}

/** The last name before "he" in the same sentence: "Verdi played Rossi in and he scored". */
function subjectBefore(
  items: readonly Item[],
  at: number,
  isCoach: (name: string) => boolean,
): { readonly item: Item; readonly name: string } | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    const from = startOfName(items, index) - 1;
    const before = items[from]?.word ?? '';
    // "with Rossi setting records as he scored"
    const beside =
      isPassedBy(items, from) ||
      (besides.has(before) && !(before === 'with' && /ing$/u.test(items[index + 1]?.word ?? '')));
    if (!isPerson(item) || isPossessive(items, index) || isNickOfSide(items, index) || beside || matched.test(before))
      continue;
    // "first to react when Costa spilled a shot, and he …": the keeper did not follow up.
    if (isKeeping(items, index) || isCoach(item.mention.name)) continue;
    if (!isSentOff(items.slice(0, at), item.mention.name)) return { item, name: item.mention.name };
  }
  return ownerAtHead(items, at, isCoach);
}

/** "Rossi's display was rewarded when he slotted in": whose thing the sentence is about, where it names nobody else. */
function ownerAtHead(
  items: readonly Item[],
  at: number,
  isCoach: (name: string) => boolean,
): { readonly item: Item; readonly name: string } | null {
  const named = items.slice(0, at).flatMap((item, index) => (isPerson(item) ? [index] : []));
  const [only] = named;
  const item = only === undefined ? undefined : items[only];
  if (only === undefined || !isPerson(item) || startOfName(items, only) > 1) return null;
  // "Rossi's penalty was saved by Costa, but he put in the rebound": the keeper is only who kept it out
  if (named.slice(1).some((index) => items[startOfName(items, index) - 1]?.word !== 'by')) return null;
  return isPossessive(items, only) && !isCoach(item.mention.name) ? { item, name: item.mention.name } : null;
}

/** "Costa spilled", "Costa could only parry": done in goal. */
function isKeeping(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 4)
    .some(({ word }) =>
      /^(?:spill(?:s|ed|ing)?|spilt|parr(?:y|ied|ies|ying)|palm(?:s|ed|ing)?|fumbl(?:e|ed|es|ing)|sav(?:ed|es))$/u.test(
        word,
      ),
    );
}

/** "after Costa had been sent off, he scored": somebody else did. */
function isSentOff(items: readonly Item[], name: string): boolean {
  return items.some(
    (item, at) =>
      isPerson(item) &&
      isSameScorer(item.mention.name, name) &&
      items.slice(at + 1, at + 6).some(({ wordClass }) => wordClass === 'sent-off' || wordClass === 'red-card'),
  );
}
