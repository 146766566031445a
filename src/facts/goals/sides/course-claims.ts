import { sentencesOn } from '../../discourse/matches/match-index.ts';
import type { EffectFinder } from '../../../lexicon/goal-effects.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { saidAs } from '../readings/said-as.ts';
import { isDoer } from '../scorers/subjects.ts';
import type { Side } from './misfit.ts';
import { teamIn } from './side-at.ts';

/** What a report says of the course of a match without naming a scorer: a side was ahead, or behind, by so much at some time. */
export interface CourseClaim {
  readonly side: Side;
  readonly stood: 'ahead' | 'behind';
  readonly by: number;
}

/** How far behind its subject the words may stand. */
const reach = 14;
const ends = /^(?:but|while|when|as|after|before|because|who|which|whose|if|until|though|although|[;:.])$/u;
/** What is said so is of another match, or of a table. */
const elsewhere: ReadonlySet<string> = new Set(['earlier', 'first-leg', 'aggregate', 'penalties']);

/**
 * "Arden came from behind", "Borough had taken the lead", "the visitors pushed for an equaliser": each side with what must
 * have been true of it once. A claim is the same wherever it is told, so that each is given once.
 */
export function courseClaims(story: Story, match: MatchFact, effects: EffectFinder): readonly CourseClaim[] {
  const found = new Map<string, CourseClaim>();
  for (const index of sentencesOn(story, match)) {
    const sentence = story.marked.sentences[index];
    if (sentence?.code.includes(symbolOf.TEAM) !== true) continue;
    sentence.items.forEach((item, at, items) => {
      if (item.type !== 'TEAM' || !isDoer(items, at)) return;
      const team = teamIn(story, match, item);
      const side = match.teams.findIndex(({ id }) => id === team?.id);
      if (side !== 0 && side !== 1) return;
      for (const claim of claimsOf(clauseBehind(items, at), side, effects))
        found.set(`${claim.side} ${claim.stood} ${claim.by}`, claim);
    });
  }
  return [...found.values()];
}

function clauseBehind(items: readonly Item[], at: number): readonly Item[] {
  const from = items[at + 1]?.word === ',' && items[at + 2]?.wordClass === 'who' ? at + 3 : at + 1;
  let to = from;
  while (to < items.length && to < from + reach && !isEnd(items[to])) to += 1;
  return items.slice(from, to);
}

/** What a person does behind, "Rossi's equaliser" among it, is told of him. */
function isEnd(item: Item | undefined): boolean {
  return ends.test(item?.word ?? '') || item?.type === 'QUOTE' || item?.type === 'PERSON';
}

function claimsOf(clause: readonly Item[], side: Side, effects: EffectFinder): readonly CourseClaim[] {
  if (clause.some(({ wordClass }) => elsewhere.has(wordClass ?? ''))) return [];
  // "won 3-1 behind two goals": nobody was behind.
  const own = clause.filter(
    ({ word }, at) => !(word === 'behind' && clause[at - 1]?.type === 'SCORE' && at < clause.length - 1),
  );
  const said = effects(own.map(saidAs).join(' '));
  if (said.has('other-score')) return [];
  const claims: CourseClaim[] = [];
  if (said.has('was-behind'))
    claims.push({ side, stood: 'behind', by: amountOf(clause, /^(?:down|behind|deficit)$/u) });
  if (said.has('was-ahead'))
    claims.push({ side, stood: 'ahead', by: amountOf(clause, /^(?:up|lead|ahead|advantage|cushion)$/u) });
  return claims;
}

const mostGoals = 5;

/** "from two goals down", "a two-goal lead", "from 3-0 down": by how much; one where nothing is said. */
function amountOf(clause: readonly Item[], stands: RegExp): number {
  const at = clause.findIndex(({ word }) => stands.test(word));
  for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
    const mention = clause[index]?.mention;
    if (mention?.type === 'SCORE') return Math.max(1, Math.abs(mention.score[0] - mention.score[1]));
    if (mention?.type === 'NUMBER') return mention.value >= 1 && mention.value <= mostGoals ? mention.value : 1;
  }
  return 1;
}

/** Whether a lead so of the first team over the second is what a claim says. */
export function holds({ side, stood, by }: CourseClaim, lead: number): boolean {
  const own = side === 0 ? lead : -lead;
  return stood === 'ahead' ? own >= by : own <= -by;
}
