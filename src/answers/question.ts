/**
 * Everything that can be asked, however it was asked: slash command, button, menu or plain words.
 *
 * A name is what a person typed, or a reference: the value of an autocomplete choice (`team:england/liverpool`) or its
 * short form in a button (see `short-id.ts`). Pages count from 0.
 */
export type Question =
  | { readonly ask: 'tie'; readonly team?: string; readonly tie?: string }
  | {
      readonly ask: 'scorers';
      readonly team?: string;
      readonly player?: string;
      readonly competition?: string;
      readonly page?: number;
    }
  | {
      readonly ask: 'quote';
      readonly speaker?: string;
      readonly about?: string;
      readonly match?: string;
      readonly page?: number;
    }
  | { readonly ask: 'streak'; readonly team?: string; readonly streak?: string }
  | {
      readonly ask: 'match';
      readonly team?: string;
      readonly opponent?: string;
      readonly date?: string;
      readonly match?: string;
    }
  | { readonly ask: 'recap'; readonly date?: string; readonly competition?: string; readonly page?: number }
  | { readonly ask: 'team'; readonly team?: string }
  | { readonly ask: 'player'; readonly player?: string }
  | { readonly ask: 'coverage' }
  | { readonly ask: 'about' }
  | { readonly ask: 'privacy' }
  | { readonly ask: 'help' }
  | { readonly ask: 'sources'; readonly of: PlainQuestion; readonly page?: number };

/** A question about football or the bot, as opposed to one about an answer's sources. */
export type PlainQuestion = Exclude<Question, { readonly ask: 'sources' }>;

/** Parts of a question that name something held; a menu asks for one of them. */
export const namedFields = ['team', 'opponent', 'player', 'speaker', 'competition', 'match', 'tie', 'streak'] as const;
export type NamedField = (typeof namedFields)[number];

/** The question with one name settled, as a choice in a menu does it. */
export function withName(question: PlainQuestion, field: NamedField, value: string): PlainQuestion {
  return { ...question, [field]: value };
}
