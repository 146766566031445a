import type { TeamRef } from '../../fact.ts';
import type { Draft } from './draft.ts';
import type { Pair } from '../sides/pairs.ts';

/** Matches and pairs of teams met so far, found by team without a walk through all of them. */
export class MatchBook {
  readonly drafts: Draft[] = [];
  readonly pairs: Pair[] = [];
  readonly #between = new Map<string, Draft[]>();
  readonly #ofTeam = new Map<string, Draft[]>();
  readonly #pairsOfTeam = new Map<string, Pair[]>();

  /** Notes a match. */
  add(draft: Draft): void {
    const [a, b] = draft.teams;
    this.drafts.push(draft);
    push(this.#between, keyOf(a, b), draft);
    push(this.#ofTeam, a.id, draft);
    push(this.#ofTeam, b.id, draft);
  }

  /** Forgets a match. */
  remove(draft: Draft): void {
    const [a, b] = draft.teams;
    for (const list of [this.drafts, this.#between.get(keyOf(a, b)), this.#ofTeam.get(a.id), this.#ofTeam.get(b.id)]) {
      const at = list?.indexOf(draft) ?? -1;
      if (at >= 0) list?.splice(at, 1);
    }
  }

  /** Notes two teams that a sentence sets against each other. */
  addPair(pair: Pair): void {
    this.pairs.push(pair);
    for (const team of pair.teams) push(this.#pairsOfTeam, team.id, pair);
  }

  /** All matches of the two, the first told first. */
  between(a: TeamRef, b: TeamRef): readonly Draft[] {
    return this.#between.get(keyOf(a, b)) ?? [];
  }

  /** Main matches of a team, the first told first, looked up one by one: most who ask need no more than the first. */
  mainOf(team: TeamRef): IteratorObject<Draft, undefined> {
    return (this.#ofTeam.get(team.id) ?? []).values().filter((draft) => draft.main);
  }

  /** Whether a main match is told of a team. */
  hasMain(team: TeamRef): boolean {
    return this.#ofTeam.get(team.id)?.some((draft) => draft.main) === true;
  }

  /** The pair in which the team was named last. */
  lastPairOf(team: TeamRef): Pair | undefined {
    return this.#pairsOfTeam.get(team.id)?.at(-1);
  }

  /** The pairs that a team is of, the first told first. */
  pairsOf(team: TeamRef): readonly Pair[] {
    return this.#pairsOfTeam.get(team.id) ?? [];
  }
}

function keyOf(a: TeamRef, b: TeamRef): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
