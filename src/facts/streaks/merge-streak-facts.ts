import type { Story } from '../discourse/story.ts';
import type { Evidence, StreakFact } from '../fact.ts';

/** The same run told twice in one report is one fact with all its evidence. */
export function mergeStreakFacts(facts: readonly StreakFact[], story: Story): readonly StreakFact[] {
  const merged: StreakFact[] = [];
  for (const fact of facts) {
    const at = merged.findIndex((other) => isSameRun(other, fact));
    const known = merged[at];
    if (known === undefined) merged.push(fact);
    else merged[at] = join(known, fact);
  }
  return merged.map((fact) => (fact.scope === null ? withScope(fact, story) : fact));
}

function isSameRun(a: StreakFact, b: StreakFact): boolean {
  return a.team.id === b.team.id && a.length === b.length && plain(a) === plain(b);
}

function plain({ streak }: StreakFact): string {
  return streak.replace(/^(?:home|away)-/u, '');
}

function join(a: StreakFact, b: StreakFact): StreakFact {
  return {
    ...a,
    streak: a.streak.length >= b.streak.length ? a.streak : b.streak,
    wins: a.wins ?? b.wins,
    scope: a.scope ?? b.scope,
    active: a.active && b.active,
    record: a.record ?? b.record,
    passes: a.passes ?? b.passes,
    date: a.date ?? b.date,
    evidence: [...a.evidence, ...b.evidence].filter(isFirst),
  };
}

function isFirst({ start, end }: Evidence, index: number, all: readonly Evidence[]): boolean {
  return all.findIndex((other) => other.start === start && other.end === end) === index;
}

/** "their unbeaten run this season" elsewhere in the report says what a run without a scope is counted over. */
function withScope(fact: StreakFact, story: Story): StreakFact {
  if (fact.streak !== 'unbeaten') return fact;
  const { article, sentences } = story.marked;
  for (const [index, { items }] of sentences.entries())
    for (let at = 0; at < items.length; at += 1) {
      if (items[at]?.word !== 'unbeaten' || items[at + 1]?.wordClass !== 'run') continue;
      const date = items[at + 2];
      if (date?.mention?.type !== 'DATE' || story.focus[index]?.team?.id !== fact.team.id) continue;
      const scope = article.text.slice(date.start, date.end);
      if (!/^this (?:season|year|term)$/iu.test(scope)) continue;
      const evidence = { article: article.id, start: items[at]?.start ?? date.start, end: date.end };
      return { ...fact, scope, evidence: [...fact.evidence, evidence].filter(isFirst) };
    }
  return fact;
}
