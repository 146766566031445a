import type { Draft } from './draft.ts';

/** The matches whose result a sentence tells, by the number of the sentence. */
export function matchesBySentence(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, Draft[]>();
  for (const draft of drafts)
    for (const at of new Set(draft.sentences)) {
      const list = found.get(at);
      if (list === undefined) found.set(at, [draft]);
      else list.push(draft);
    }
  return found;
}
