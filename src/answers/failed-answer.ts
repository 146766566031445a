import type { Match } from '../dataset/dataset.ts';
import type { TeamRef } from '../facts/fact.ts';
import type { Entry } from '../search/search-index.ts';
import type { AnswerBase, Nights, Related } from './answer-parts.ts';
import type { NamedField } from './question.ts';

/** A name that means several things held: the person chooses. */
export interface AmbiguousAnswer extends AnswerBase {
  readonly kind: 'ambiguous';
  readonly field: NamedField;
  readonly typed: string;
  readonly choices: readonly Entry[];
}

/** A name that means nothing held. */
export interface UnknownAnswer extends AnswerBase {
  readonly kind: 'unknown';
  readonly field: NamedField;
  readonly typed: string;
  readonly nearest: readonly Entry[];
}

/** The name is known, but the reports hold nothing of the kind about it. */
export interface NoneAnswer extends AnswerBase {
  readonly kind: 'none';
  /** What there is none of. */
  readonly of: 'tie' | 'goal' | 'quote' | 'streak' | 'match' | 'player' | 'card' | 'fixture';
  /** The words that were searched for, as they were typed. */
  readonly about?: string;
  /** Who or what was asked about, outermost last: player, team, competition. */
  readonly names: readonly string[];
  /** What is held of the team instead, newest first; of a night without matches, those of the nearest one. */
  readonly matches: readonly Match[];
  /** The nights nearest to the one that was asked for. */
  readonly nights?: Nights;
  readonly team: TeamRef | null;
  /** What would be offered beside what there is none of: where that is hidden, the card looks as if there were some. */
  readonly related?: readonly Related[];
}

/** The question lacks the name it cannot do without. */
export interface MissingAnswer extends AnswerBase {
  readonly kind: 'missing';
  readonly field: NamedField;
}

/** Nothing has been read at all. */
export interface NoReportsAnswer extends AnswerBase {
  readonly kind: 'no-reports';
}

/** A button names what the reports no longer hold. */
export interface GoneAnswer extends AnswerBase {
  readonly kind: 'gone';
}

/** A date that cannot be read as one. */
export interface BadDateAnswer extends AnswerBase {
  readonly kind: 'bad-date';
  readonly typed: string;
}

/** Why a question could not be answered. */
export type FailedAnswer =
  BadDateAnswer | AmbiguousAnswer | UnknownAnswer | NoneAnswer | MissingAnswer | NoReportsAnswer | GoneAnswer;
