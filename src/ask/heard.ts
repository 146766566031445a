import type { Mention } from './find-mention.ts';
import type { NamedField, PlainQuestion } from '../answers/question.ts';

/** Whole subjects that match reports do not tell of. */
export const refusedTopics = [
  'transfers',
  'odds',
  'weather',
  'opinion',
  'live',
  'future',
  'stats',
  'table',
  'lineup',
  'injury',
  'money',
  'person',
  'history',
] as const;
export type RefusedTopic = (typeof refusedTopics)[number];

/** A question with the names in it as people say them, for telling how it was understood. */
export interface Understanding {
  readonly question: PlainQuestion;
  readonly names: Partial<Record<NamedField, string>>;
}

/** What a plain question was heard as, and whether it says itself how a match went. */
export type Heard = Meaning & { readonly presumes: boolean };

/** What a plain question means. */
export type Meaning =
  /** `others` are what it may have meant instead, where a name was misspelt. */
  | ({ readonly kind: 'understood'; readonly rule: string; readonly others: readonly Understanding[] } & Understanding)
  | {
      readonly kind: 'refused';
      readonly topic: RefusedTopic;
      /** Sentences of reports that speak of it, if any do. */
      readonly told: readonly string[];
      readonly others: readonly Understanding[];
    }
  /** Evidently in another language than English; `others` go by the names in it. */
  | { readonly kind: 'foreign'; readonly told: readonly string[]; readonly others: readonly Understanding[] }
  /** Not made sense of; `unknown` are the words that nothing is known about, `absent` teams that no report tells of. */
  | {
      readonly kind: 'unsure';
      readonly unknown: readonly string[];
      readonly absent: readonly string[];
      /** Whom the words name in a report, of whom nothing else is held. */
      readonly mention: Mention | null;
      readonly told: readonly string[];
      readonly others: readonly Understanding[];
    };
