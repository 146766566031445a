import type { Span } from '../../../article/article.ts';
import type { CompetitionRef, Inferred, MatchFact, Score, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';

/** A match while the report is still being read: every field may yet be filled. */
export interface Draft {
  readonly key: string;
  readonly teams: readonly [TeamRef, TeamRef];
  score: Score | null;
  scoreAfter90: Score | null;
  shootout: Score | null;
  aggregate: Score | null;
  extraTime: boolean;
  advances: TeamRef | null;
  winner: TeamRef | null;
  /** Said to have had no winner, where no score is printed. */
  drawn: boolean;
  /** No score is printed of it, and it may have been told in passing: a match to report only where somebody is told to have scored in it. */
  tentative: boolean;
  /** Nothing but its goals says how it ended. */
  open: boolean;
  home: TeamRef | null;
  venue: string | null;
  date: string | null;
  competition: CompetitionRef | null;
  stage: string | null;
  leg: 1 | 2 | null;
  main: boolean;
  /** In passing for no other reason than that it is called the first leg. */
  onlyLeg: boolean;
  /** In passing for no other reason than that another match of one of its sides is reported. */
  recalled: boolean;
  /** The sentence that told it first names but one of the two. */
  surmised: boolean;
  rule: string;
  /** The score is worked out and not printed. */
  derived: boolean;
  /** What no words of its own say. */
  readonly inferred: Set<Inferred>;
  readonly evidence: Span[];
  /** Told within a clause that hangs on a name: "Borough, who won 2-0". */
  subordinate: boolean;
  /** Told within a clause that a comma closes: "Borough, who won 2-0, are top". */
  enclosed: 'person' | 'team' | null;
  /** The side that is named, where the other was only worked out from the place. */
  guessedFor: TeamRef | null;
  /** The other meeting of two who are about to play: never what the report is about. */
  reverse: boolean;
  /** Sentences that tell its result. */
  readonly sentences: number[];
}

/** A match of these teams that nothing else is known of yet. */
export function newDraft(key: string, teams: readonly [TeamRef, TeamRef], rule: string): Draft {
  return {
    key,
    teams,
    rule,
    score: null,
    scoreAfter90: null,
    shootout: null,
    aggregate: null,
    extraTime: false,
    advances: null,
    winner: null,
    drawn: false,
    tentative: false,
    open: false,
    home: null,
    venue: null,
    date: null,
    competition: null,
    stage: null,
    leg: null,
    main: true,
    onlyLeg: false,
    recalled: false,
    surmised: false,
    derived: false,
    subordinate: false,
    enclosed: null,
    inferred: new Set(),
    guessedFor: null,
    reverse: false,
    evidence: [],
    sentences: [],
  };
}

/** Fills in what the report does not say of this match itself, where that is still open. */
export function infer<Field extends Inferred>(draft: Draft, field: Field, value: Draft[Field]): void {
  if (draft[field] !== null || value === null) return;
  draft[field] = value;
  draft.inferred.add(field);
}

/** A score in the order of the draft's teams. */
export function inOrderOf(draft: Draft, first: TeamRef, score: Score): Score {
  return draft.teams[0].id === first.id ? score : [score[1], score[0]];
}

/** Whether the draft is of these two teams, in either order. */
export function isBetween({ teams: [x, y] }: Pick<Draft, 'teams'>, a: TeamRef, b: TeamRef): boolean {
  return (x.id === a.id && y.id === b.id) || (x.id === b.id && y.id === a.id);
}

/** The other team of a match; null where the team does not play in it. */
export function opponentIn(draft: { readonly teams: readonly [TeamRef, TeamRef] }, team: TeamRef): TeamRef | null {
  const [x, y] = draft.teams;
  return x.id === team.id ? y : y.id === team.id ? x : null;
}

/** The finished fact. */
export function matchFact(draft: Draft, article: string): MatchFact {
  const { key, teams, rule, score, scoreAfter90, shootout, aggregate, extraTime, advances, winner } = draft;
  const { home, venue, date, competition, stage, leg, derived } = draft;
  const main = draft.main && !(draft.onlyLeg && draft.sentences.length === 0);
  const evidence = draft.evidence.map(({ start, end }) => ({ article, start, end }));
  return {
    kind: 'match',
    key,
    teams,
    rule,
    score,
    scoreAfter90,
    shootout,
    aggregate,
    extraTime,
    advances,
    winner,
    home,
    venue,
    date,
    competition,
    stage,
    leg,
    main,
    derived,
    ...(draft.inferred.size === 0 ? {} : { inferred: [...draft.inferred].sort() }),
    evidence,
  };
}

/** Notes that a match is told only in a clause that hangs on a name, `name`; null for one that does not. */
export function noteEnclosed(draft: Draft, name: Item | null): void {
  if (draft.sentences.length > 1 && draft.enclosed === null) return;
  draft.enclosed = name === null ? null : name.type === 'PERSON' ? 'person' : 'team';
}
