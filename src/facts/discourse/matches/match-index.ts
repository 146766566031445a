import type { Evidence, MatchFact } from '../../fact.ts';
import type { Story } from '../story.ts';

interface Index {
  readonly ofTeam: ReadonlyMap<string, readonly MatchFact[]>;
  /** By where they start in the text; `order` is that of the matches. */
  readonly evidence: readonly ToldAt[];
}

interface ToldAt {
  readonly match: MatchFact;
  readonly span: Evidence;
  readonly order: number;
}

/** One for each list of matches: it is asked for every sentence, and a list never changes. */
const indexes = new WeakMap<readonly MatchFact[], Index>();

/** The matches of a team, by its id, in the order of the report. */
export function matchesOfTeam({ matches }: Pick<Story, 'matches'>, team: string): readonly MatchFact[] {
  return indexOf(matches).ofTeam.get(team) ?? [];
}

/** Matches with the evidence that stands between two offsets, match by match. */
export function toldBetween(
  { matches }: Pick<Story, 'matches'>,
  start: number,
  end: number,
): readonly Pick<ToldAt, 'match' | 'span'>[] {
  const { evidence } = indexOf(matches);
  let low = 0;
  let high = evidence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((evidence[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: ToldAt[] = [];
  for (let at = low; (evidence[at]?.span.start ?? Infinity) <= end; at += 1) {
    const told = evidence[at];
    if (told !== undefined && told.span.end <= end) found.push(told);
  }
  return found.sort((a, b) => a.order - b.order);
}

/** For each match, by its key, the numbers of the sentences that tell of it. */
const sentences = new WeakMap<Story, ReadonlyMap<string | undefined, readonly number[]>>();

/** The numbers of the sentences that tell of a match, in the order of the report. */
export function sentencesOn(story: Story, match: MatchFact): readonly number[] {
  const { sentences: all } = story.marked;
  const known = sentences.get(story) ?? Map.groupBy(all.keys(), (at) => all[at] && story.matchOf(all[at])?.key);
  sentences.set(story, known);
  return known.get(match.key) ?? [];
}

function indexOf(matches: readonly MatchFact[]): Index {
  const before = indexes.get(matches);
  if (before !== undefined) return before;
  const ofTeam = new Map<string, MatchFact[]>();
  const evidence: ToldAt[] = [];
  for (const match of matches) {
    for (const id of new Set(match.teams.map((team) => team.id))) {
      const list = ofTeam.get(id);
      if (list === undefined) ofTeam.set(id, [match]);
      else list.push(match);
    }
    for (const span of match.evidence) evidence.push({ match, span, order: evidence.length });
  }
  const index = { ofTeam, evidence: evidence.sort((a, b) => a.span.start - b.span.start) };
  indexes.set(matches, index);
  return index;
}
