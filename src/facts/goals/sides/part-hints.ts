import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import type { Affiliations } from '../scorers/affiliations.ts';
import { isPerson } from '../scorers/name-phrase.ts';
import { isSameScorer } from '../scorers/same-scorer.ts';
import type { Link } from './goal-links.ts';
import type { ScorerGoals } from './scorer-goals.ts';
import { weigh, weights } from './side-weights.ts';
import { whoHadPart, whoWasFouled } from './who-had-part.ts';

/** What others who had part in the goals tell of their sides. */
export interface PartHints {
  /** By those whose team the report tells: above 0 for the first team of the match. */
  balanceOf(goals: ScorerGoals): number;
  /** By those who scored themselves. */
  readonly links: readonly Link[];
}

interface NamedPart {
  readonly name: string;
  readonly sign: 1 | -1;
}

/**
 * "Rossi met Verdi's cross", "Rossi robbed Costa": the goal is of Verdi's side and not of Costa's, whichever these are; so is an
 * own goal that came of Verdi's cross.
 */
export function partHints(
  story: Story,
  match: MatchFact,
  groups: readonly ScorerGoals[],
  affiliations: Affiliations,
): PartHints {
  const balances = new Map<ScorerGoals, number>();
  const links: Link[] = [];
  for (const goals of groups) {
    const scorer = goals.slots[0]?.scorer ?? '';
    for (const { name, sign } of partsOf(story, goals)) {
      if (isSameScorer(name, scorer)) continue;
      const team = affiliations.teamIn(match, name);
      balances.set(goals, (balances.get(goals) ?? 0) + weigh(match, team, sign * weights.part));
      const other = groups.find((each) => each !== goals && isSameScorer(each.slots[0]?.scorer ?? '', name));
      if (team !== null || other === undefined) continue;
      // Whose own goal it was plays for the side that did not gain by it.
      links.push({ a: other, b: goals, sign: other.own ? (sign === 1 ? -1 : 1) : sign });
    }
  }
  return { balanceOf: (goals) => balances.get(goals) ?? 0, links };
}

/** Everybody who had part in the goals of one scorer, each once. */
function partsOf(story: Story, { slots }: ScorerGoals): readonly NamedPart[] {
  const found = new Map<string, NamedPart>();
  for (const mention of new Set(slots.flatMap((slot) => slot.mentions)))
    for (const part of partsIn(story, mention)) found.set(`${part.name} ${part.sign}`, part);
  return [...found.values()];
}

function partsIn(story: Story, { reading }: GoalMention): readonly NamedPart[] {
  const { sentences } = story.marked;
  const here = sentences[reading.sentence];
  if (here === undefined) return [];
  const before = sentences[reading.sentence - 1];
  const told = reading.how === 'penalty' && before?.block === here.block ? before.items : [];
  const named = ({ items }: { readonly items: typeof here.items }, at: number, sign: 1 | -1): readonly NamedPart[] => {
    const item = items[at];
    return isPerson(item) ? [{ name: story.people.fullName(item.mention.name), sign }] : [];
  };
  return [
    ...whoHadPart(here.items, reading).flatMap(({ at, sign }) => named(here, at, sign)),
    ...whoWasFouled(told).flatMap(({ at, sign }) => named({ items: told }, at, sign)),
  ];
}
