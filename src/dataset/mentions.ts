import type { Article } from '../article/article.ts';
import type { Fact, MatchFact, TeamRef } from '../facts/fact.ts';
import { nameWords } from './fold-name.ts';

/** One report's name for one person, with what the report says of them. */
export interface Mention {
  readonly article: Article;
  readonly name: string;
  /** `nameWords(name)`. */
  readonly words: readonly string[];
  readonly team: TeamRef | null;
  readonly role: string | null;
}

/** The key of the people who share a name's last word. */
export function surnameKey(name: string): string {
  return nameWords(name).at(-1) ?? '';
}

/** Everyone whom a report's facts name, by surname; one entry for each name, team and role. */
export function mentionsOf(article: Article, facts: readonly Fact[]): ReadonlyMap<string, readonly Mention[]> {
  const matches = new Map(facts.filter((fact) => fact.kind === 'match').map((fact) => [fact.key, fact]));
  const mentions = new Map<string, Mention>();
  for (const fact of facts) {
    for (const { name, team, role } of peopleIn(fact, matches)) {
      const key = `${name}|${team?.id ?? ''}|${role ?? ''}`;
      if (!mentions.has(key)) mentions.set(key, { article, name, words: nameWords(name), team, role });
    }
  }
  return Map.groupBy(mentions.values(), ({ words }) => words.at(-1) ?? '');
}

interface Named {
  readonly name: string;
  readonly team: TeamRef | null;
  readonly role: string | null;
}

function peopleIn(fact: Fact, matches: ReadonlyMap<string, MatchFact>): readonly Named[] {
  switch (fact.kind) {
    case 'goal': {
      const scorer = { name: fact.scorer, team: scorersTeam(fact, matches.get(fact.match)), role: null };
      return fact.assist === null ? [scorer] : [scorer, { name: fact.assist, team: fact.team, role: null }];
    }
    case 'card':
      return [{ name: fact.player, team: fact.team, role: null }];
    case 'substitution':
      return [fact.on, fact.off].filter((name) => name !== null).map((name) => ({ name, team: fact.team, role: null }));
    case 'quote':
      return [{ name: fact.speaker, team: fact.team, role: fact.role }];
    case 'match':
    case 'streak':
    case 'fixture':
    case 'advance':
      return [];
  }
}

/** The team a scorer plays for: of an own goal the one that does not benefit. */
export function scorersTeam(
  goal: { readonly team: TeamRef | null; readonly how: string | null },
  match: { readonly teams: readonly [TeamRef, TeamRef] } | undefined,
): TeamRef | null {
  const { team, how } = goal;
  if (how !== 'own-goal' || team === null) return how === 'own-goal' ? null : team;
  return match?.teams.find(({ id }) => id !== team.id) ?? null;
}
