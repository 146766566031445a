import type { Story } from '../discourse/story.ts';
import type { Evidence, StreakFact } from '../fact.ts';

/** The same run told twice in one report is one fact with all its evidence. */
export function mergeStreakFacts(facts: readonly StreakFact[], story: Story): readonly StreakFact[] {
  const groups = Map.groupBy(facts, ({ team, streak, length }) => `${team.id} ${plain(streak)} ${length}`);
  const joined = [...groups.values()].map(joinFacts);
  if (!joined.some(lacksScope)) return joined;
  const scopes = scopesOf(story);
  return joined.map((fact) => withScope(fact, scopes));
}

function plain(kind: string): string {
  return kind.replace(/^(?:home|away)-/u, '');
}

function joinFacts(group: readonly StreakFact[]): StreakFact {
  const [first] = group;
  if (first === undefined) throw new Error('a run without a reading');
  const said = <T>(read: (fact: StreakFact) => T | null): T | null =>
    group.map(read).find((value) => value !== null) ?? null;
  return {
    ...first,
    streak: said((fact) => (plain(fact.streak) === fact.streak ? null : fact.streak)) ?? first.streak,
    wins: said((fact) => fact.wins),
    scope: said((fact) => fact.scope),
    active: group.every((fact) => fact.active),
    record: said((fact) => fact.record),
    passes: said((fact) => fact.passes),
    date: said((fact) => fact.date),
    evidence: distinct(group.flatMap((fact) => fact.evidence)),
  };
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [`${each.start} ${each.end}`, each])).values()];
}

interface Scope {
  readonly words: string;
  readonly evidence: Evidence;
}

/** "their unbeaten run this season", by team: what a run told without a scope is counted over. */
function scopesOf({ marked: { article, sentences }, focus }: Story): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>();
  for (const [index, { items }] of sentences.entries())
    items.forEach((item, at) => {
      const team = focus[index]?.team;
      const date = items[at + 2];
      if (team == null || scopes.has(team.id) || item.word !== 'unbeaten' || items[at + 1]?.wordClass !== 'run') return;
      if (date?.mention?.type !== 'DATE' || !/^this (?:season|year|term)$/u.test(date.mention.words)) return;
      const evidence = { article: article.id, start: item.start, end: date.end };
      scopes.set(team.id, { words: article.text.slice(date.start, date.end), evidence });
    });
  return scopes;
}

function lacksScope({ streak, scope }: StreakFact): boolean {
  return streak === 'unbeaten' && scope === null;
}

function withScope(fact: StreakFact, scopes: ReadonlyMap<string, Scope>): StreakFact {
  const scope = lacksScope(fact) ? scopes.get(fact.team.id) : undefined;
  if (scope === undefined) return fact;
  return { ...fact, scope: scope.words, evidence: distinct([...fact.evidence, scope.evidence]) };
}
