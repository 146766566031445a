/**
 * Everything that can be asked, however it was asked: slash command, button, menu or plain words.
 *
 * A name is what a person typed, or a reference: the value of an autocomplete choice (`team:england/liverpool`) or its
 * short form in a button (see `short-id.ts`). Pages count from 0.
 */
export type Question =
  | { readonly ask: 'tie'; readonly team?: string; readonly opponent?: string; readonly tie?: string }
  | {
      readonly ask: 'scorers';
      readonly team?: string;
      /** The side that let the goals in. */
      readonly opponent?: string;
      readonly player?: string;
      readonly competition?: string;
      /** A `GoalKind`. */
      readonly how?: string;
      readonly stage?: string;
      /** Only goals of this minute: `61`. */
      readonly minute?: string;
      /** Only those of players with so many in one match: one of `hauls`. */
      readonly haul?: string;
      readonly page?: number;
    }
  | {
      readonly ask: 'quote';
      readonly speaker?: string;
      readonly about?: string;
      readonly match?: string;
      /** The speakers' side. */
      readonly team?: string;
      /** A side of the match spoken of. */
      readonly opponent?: string;
      readonly date?: string;
      readonly page?: number;
    }
  /** `kind` is a `StreakKind`. */
  | { readonly ask: 'streak'; readonly team?: string; readonly streak?: string; readonly kind?: string }
  | {
      readonly ask: 'match';
      readonly team?: string;
      readonly opponent?: string;
      readonly date?: string;
      readonly match?: string;
      readonly venue?: string;
      readonly stage?: string;
      /** `1` or `2`. */
      readonly leg?: string;
    }
  /** One goal by its place in the score: `place` is one of `goalPlaces`; `side` says whose: one of `goalSides`. */
  | {
      readonly ask: 'goal';
      readonly place?: string;
      /** The score that it made: `2-0`. */
      readonly score?: string;
      readonly side?: string;
      readonly team?: string;
      readonly opponent?: string;
      readonly player?: string;
      readonly date?: string;
      readonly match?: string;
      readonly venue?: string;
      readonly stage?: string;
      readonly leg?: string;
    }
  | { readonly ask: 'recap'; readonly date?: string; readonly competition?: string; readonly page?: number }
  | { readonly ask: 'team'; readonly team?: string }
  | { readonly ask: 'player'; readonly player?: string }
  /** Matches in a list: a team's, a competition's, or all; only those that ended so for the team; `newest` first unless ordered otherwise. */
  | {
      readonly ask: 'results';
      readonly team?: string;
      readonly opponent?: string;
      /** Only those at home or away, `home` or `away`: of the team, or without one, those that this side won or lost. */
      readonly side?: string;
      readonly date?: string;
      readonly competition?: string;
      readonly stage?: string;
      readonly outcome?: string;
      readonly order?: string;
      /** Only those that were decided so: one of `decisions`. */
      readonly decided?: string;
      readonly page?: number;
    }
  | {
      readonly ask: 'cards';
      readonly team?: string;
      readonly competition?: string;
      readonly stage?: string;
      readonly date?: string;
      /** `red` or `yellow`. */
      readonly card?: string;
      readonly page?: number;
    }
  | { readonly ask: 'fixtures'; readonly team?: string; readonly page?: number }
  /** Who went through, tie by tie; `reached` is the stage that they lead to. */
  | {
      readonly ask: 'ties';
      readonly competition?: string;
      readonly stage?: string;
      readonly reached?: string;
      readonly page?: number;
    }
  | { readonly ask: 'runs'; readonly kind?: string; readonly page?: number }
  /** Yes or no: `claim` is one of `claims`, of the team or player. */
  | {
      readonly ask: 'check';
      readonly claim?: string;
      /** Of `ended`: the goals of the score, in either order. */
      readonly score?: string;
      readonly team?: string;
      readonly opponent?: string;
      readonly player?: string;
      /** Of `competition`: the one that the match is said to be of. */
      readonly competition?: string;
      readonly date?: string;
      readonly venue?: string;
      readonly stage?: string;
      readonly leg?: string;
    }
  | { readonly ask: 'coverage' }
  | { readonly ask: 'about' }
  | { readonly ask: 'privacy' }
  | { readonly ask: 'help' }
  | { readonly ask: 'sources'; readonly of: PlainQuestion; readonly page?: number };

/** A question about football or the bot, as opposed to one about an answer's sources. */
export type PlainQuestion = Exclude<Question, { readonly ask: 'sources' }>;

/** What can be asked with yes or no. */
export const claims = [
  'won',
  'lost',
  'drawn',
  'through',
  'out',
  'scored',
  'unbeaten',
  'sent-off',
  'booked',
  'ended',
  'home',
  'away',
  'competition',
] as const;
export type Claim = (typeof claims)[number];

export const outcomes = ['won', 'lost', 'drawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** By how many goals the winner was ahead, or by how many fell. */
export const resultOrders = ['newest', 'margin', 'goals'] as const;
export type ResultOrder = (typeof resultOrders)[number];

/** How a match was decided that 90 minutes did not decide: on penalties, after extra time. */
export const decisions = ['shootout', 'aet'] as const;
export type Decision = (typeof decisions)[number];

/** Three goals or more, or two, of one player in one match. */
export const hauls = ['hat-trick', 'brace'] as const;
export type Haul = (typeof hauls)[number];

/** What a goal did: the first or nth, of its team where one is named; levelled, put ahead, doubled a lead; won it; came late. */
export const goalPlaces = [
  'opener',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'last',
  'level',
  'ahead',
  'double',
  'back',
  'winner',
  'score',
  'late',
  'only',
] as const;
export type GoalPlace = (typeof goalPlaces)[number];

/** Only goals of the team, only those of the other one, or of each side counted for itself. */
export const goalSides = ['own', 'other', 'each'] as const;

/** The word of the list that a text is, or null: questions come from buttons too, which anybody may have tampered with. */
export function oneOf<T extends string>(list: readonly T[], text: string | undefined): T | null {
  return list.find((word) => word === text) ?? null;
}

/** Parts of a question that name something held; a menu asks for one of them. */
export const namedFields = ['team', 'opponent', 'player', 'speaker', 'competition', 'match', 'tie', 'streak'] as const;
export type NamedField = (typeof namedFields)[number];

/** The question with one name settled, as a choice in a menu does it. */
export function withName(question: PlainQuestion, field: NamedField, value: string): PlainQuestion {
  return { ...question, [field]: value };
}
