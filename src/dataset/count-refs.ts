import type { CompetitionRef, Fact, TeamRef } from '../facts/fact.ts';
import { compareText, replaceSorted } from './order.ts';

interface Counted<Ref> {
  readonly ref: Ref;
  count: number;
}

/** How often each form of each team's or competition's name is met, with the list of all under their usual form. */
export interface RefCounts<Ref> {
  readonly forms: Map<string, Map<string, Counted<Ref>>>;
  readonly shown: Map<string, Ref>;
  readonly touched: Set<string>;
  list: readonly Ref[];
}

/** Counts of nothing. */
export function makeRefCounts<Ref>(): RefCounts<Ref> {
  return { forms: new Map(), shown: new Map(), touched: new Set(), list: [] };
}

/** Adds (`by` 1) or takes away (`by` -1) one mention. */
export function countRef<Ref extends TeamRef | CompetitionRef>(counts: RefCounts<Ref>, ref: Ref, by: 1 | -1): void {
  const forms = counts.forms.get(ref.id) ?? new Map<string, Counted<Ref>>();
  counts.forms.set(ref.id, forms);
  const form = forms.get(ref.name) ?? { ref, count: 0 };
  form.count += by;
  if (form.count > 0) forms.set(ref.name, form);
  else forms.delete(ref.name);
  if (forms.size === 0) counts.forms.delete(ref.id);
  counts.touched.add(ref.id);
}

/** All refs in order of id, each under its most frequent name. */
export function listRefs<Ref extends TeamRef | CompetitionRef>(counts: RefCounts<Ref>): readonly Ref[] {
  const removed = new Set<Ref>();
  const added: Ref[] = [];
  for (const id of counts.touched) {
    const before = counts.shown.get(id);
    const after = usualForm(counts.forms.get(id));
    if (before?.name === after?.name) continue;
    if (before !== undefined) removed.add(before);
    if (after === undefined) counts.shown.delete(id);
    else {
      counts.shown.set(id, after);
      added.push(after);
    }
  }
  counts.touched.clear();
  counts.list = replaceSorted(counts.list, removed, added, (a, b) => compareText(a.id, b.id));
  return counts.list;
}

function usualForm<Ref extends { readonly name: string }>(
  forms: ReadonlyMap<string, Counted<Ref>> | undefined,
): Ref | undefined {
  const ranked = [...(forms?.values() ?? [])].sort((a, b) => b.count - a.count || compareText(a.ref.name, b.ref.name));
  return ranked[0]?.ref;
}

/** The teams that a fact names. */
export function teamsIn(fact: Fact): readonly TeamRef[] {
  switch (fact.kind) {
    case 'match':
      return fact.teams;
    case 'fixture':
      return fact.teams.filter((team) => team !== null);
    case 'streak':
      return fact.passes === null ? [fact.team] : [fact.team, fact.passes.team];
    case 'advance':
      return fact.opponent === null ? [fact.team] : [fact.team, fact.opponent];
    case 'goal':
    case 'card':
    case 'substitution':
    case 'quote':
      return fact.team === null ? [] : [fact.team];
  }
}

/** The competition that a fact names. */
export function competitionIn(fact: Fact): CompetitionRef | null {
  return fact.kind === 'match' || fact.kind === 'fixture' ? fact.competition : null;
}
