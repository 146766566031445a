/** A stage with the seasons (by first year, both ends included) in which it is played over two legs. */
export interface TwoLeggedStage {
  readonly stage: string;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
}

/** What merging needs to know of a competition; a lexicon entry fits. */
export interface CompetitionRules {
  readonly id: string;
  readonly season: 'two-years' | 'one-year';
  readonly twoLegged: readonly TwoLeggedStage[];
  /** First years of the seasons in which away goals decided a level tie. */
  readonly awayGoals?: { readonly from?: number | undefined; readonly until?: number | undefined } | undefined;
}

/** The rules of the game that reports take for granted. */
export interface MergeRules {
  readonly competitions: readonly CompetitionRules[];
  /** Standard stage names, earliest first by `order`; without them any other stage counts as a later one. */
  readonly stages?: readonly { readonly name: string; readonly order: number }[];
}

/** The same rules, ready to be looked up. */
export interface RuleBook {
  readonly competitions: ReadonlyMap<string, CompetitionRules>;
  readonly stageOrder: ReadonlyMap<string, number>;
}

/** Indexes rules by id and stage name. */
export function openRuleBook(rules: MergeRules): RuleBook {
  return {
    competitions: new Map(rules.competitions.map((competition) => [competition.id, competition])),
    stageOrder: new Map((rules.stages ?? []).map((stage) => [stage.name, stage.order])),
  };
}

/** Stages played as a table: meeting there is no tie, however often two teams meet. */
const tableStages = /\b(?:group|league (?:phase|stage)|regular season|matchday|round robin)\b/u;

/** True for a stage that one side leaves as the winner: `quarter-final` yes, `group stage` no. */
export function isKnockOut(stage: string): boolean {
  return !tableStages.test(stage);
}

/** Qualifying without a round of its own is played in groups by some, as ties by others. */
const eitherWay = new Set(['qualifying round']);

/** True for a stage whose name alone does not tell whether it is a tie: then a leg or a team through must. */
export function isUnclear(stage: string): boolean {
  return eitherWay.has(stage);
}

/** Stages for those who did not go through. */
const consolation = new Set(['third-place match']);

/** True for a stage that a team reaches by going through: `final` yes, `third-place match` no. */
export function isReached(stage: string): boolean {
  return isKnockOut(stage) && !consolation.has(stage);
}

/**
 * Whether the competition plays the stage over two legs in the season that starts in `year`.
 * Null where the rule book does not know the competition; an unknown season counts as within the rule.
 */
export function isTwoLegged(book: RuleBook, competition: string, stage: string, year: number | null): boolean | null {
  const rules = book.competitions.get(competition);
  if (rules === undefined) return null;
  return rules.twoLegged.some((rule) => rule.stage === stage && within(rule, year));
}

/** Whether away goals decided level ties of the competition in the season that starts in `year`. */
export function awayGoalsDecide(book: RuleBook, competition: string, year: number): boolean {
  const rule = book.competitions.get(competition)?.awayGoals;
  return rule !== undefined && within(rule, year);
}

function within(rule: { from?: number | undefined; until?: number | undefined }, year: number | null): boolean {
  if (year === null) return true;
  return (rule.from ?? -Infinity) <= year && year <= (rule.until ?? Infinity);
}
