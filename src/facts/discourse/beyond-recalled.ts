import type { MatchFact } from '../fact.ts';
import type { MarkedSentence } from '../mentions/mention.ts';
import type { Draft } from './draft.ts';
import type { Walk } from './walk.ts';

/** The match of every sentence, as the walk left it or beyond what was only recalled. */
export function matchesTold(walk: Walk, facts: readonly MatchFact[]): readonly (MatchFact | undefined)[] {
  const matches = new Map(facts.map((match) => [match.key, match]));
  return walk.focus.map(({ match }, at) => beyondRecalled(walk, matches, at, matches.get(match ?? '')));
}

/**
 * The match that a sentence is about where the one told last was only recalled: behind the paragraph that recalled it, and right behind
 * a clause that did ("Arden, beaten 3-1 by Castle on matchday one, led …"), the report goes on with the one match of its side.
 */
function beyondRecalled(
  { book, marked }: Walk,
  matches: ReadonlyMap<string, MatchFact>,
  at: number,
  match: MatchFact | undefined,
): MatchFact | undefined {
  const draft = book.drafts.find(({ key }) => key === match?.key);
  if (draft?.recalled !== true || draft.sentences.includes(at) || isNear(draft, marked.sentences, at)) return match;
  const own = book.drafts.filter(
    ({ main, recalled, teams, sentences: [first = at] }) =>
      main && !recalled && first <= at && teams.some(({ id }) => draft.teams.some((side) => side.id === id)),
  );
  return own.length === 1 ? (matches.get(own[0]?.key ?? '') ?? match) : match;
}

function isNear({ enclosed, sentences }: Draft, all: readonly MarkedSentence[], at: number): boolean {
  return !enclosed && sentences.some((told) => all[told]?.block === all[at]?.block);
}
