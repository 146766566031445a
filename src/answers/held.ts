import type { EffectFinder } from '../lexicon/goal-effects.ts';
import type { Article, Competition, Country, GoalEffectWords, Names, Team, TeamPicture } from '../lexicon/schema.ts';
import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type {
  Card,
  Dataset,
  Fixture,
  Goal,
  Match,
  Person,
  Quote,
  Streak,
  StreakReading,
  Substitution,
  Tie,
} from '../dataset/dataset.ts';
import type { Coverage } from './cover.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { QuoteWords } from './state/quote-words.ts';
import type { Decision } from './question.ts';

/** A match as it is held. */
export type HeldMatch = Match;

/** A goal with the match it fell in. */
export interface GoalInMatch {
  readonly goal: Goal;
  readonly match: Match;
}

/** A card with the match it was shown in. */
export interface CardInMatch {
  readonly card: Card;
  readonly match: Match;
}

/** Somebody coming on or going off, with the match. */
export interface ChangeInMatch {
  readonly change: Substitution;
  readonly match: Match;
}

/** How long a run was said to be on one day. */
export interface ReadingOfStreak {
  readonly streak: Streak;
  readonly reading: StreakReading;
}

/** One player's goals. */
export interface ScorerLine {
  readonly person: Person;
  /** The sides scored for; own goals count for the other side and name none. */
  readonly teams: readonly TeamRef[];
  /** Without own goals. */
  readonly count: number;
  /** Newest match first, in order of play within a match; own goals included. */
  readonly goals: readonly GoalInMatch[];
}

/** What the lexicon knows of a team beyond its name, as far as cards show it. */
export interface TeamLook {
  /** `0xRRGGBB`, or null where the lexicon gives none. */
  readonly colour: number | null;
  /** Country code for the flag: `IT`, `GB-ENG`. */
  readonly flag: string | null;
  /** A women's team: its players' roles are feminine words in some languages. */
  readonly women: boolean;
  /** Null for a team that the lexicon says nothing more of. */
  readonly picture: TeamPicture | null;
}

/** What teams and competitions are called by language (`de`), then by their usual English name; those called the same are left out. */
export type NamesInLanguages = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** How a name stands in a sentence of a language: see `articleSchema`. */
export interface NameForms {
  readonly kind: Article['kind'];
  readonly the: string;
  readonly object: string;
  readonly of: string;
  readonly for: string;
  /** The name after an article, where it ends otherwise. */
  readonly after: string | null;
}

/** The forms of a language: of national teams by their usual English name, and of all other names. */
export interface FormsOfNames {
  readonly national: ReadonlyMap<string, NameForms>;
  readonly others: NameForms;
}

/** Lists by the id they belong to; an id without any has no entry. */
export type Shelf<T> = ReadonlyMap<string, readonly T[]>;

/** One state of everything that answers are made from; replaced whole when reports change. */
export interface Held {
  readonly dataset: Dataset;
  /** What words of a report say that a goal did to the score. */
  readonly effectsSaid: EffectFinder;
  readonly index: SearchIndex;
  readonly teamLooks: ReadonlyMap<string, TeamLook>;
  readonly names: NamesInLanguages;
  /** By language. */
  readonly forms: ReadonlyMap<string, FormsOfNames>;
  /** Every name in another language than that of reports, folded. */
  readonly foreignNames: ReadonlySet<string>;
  readonly matches: ReadonlyMap<string, Match>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly people: ReadonlyMap<string, Person>;
  readonly streaks: ReadonlyMap<string, Streak>;
  /** By team id, newest first. */
  readonly teamMatches: Shelf<Match>;
  readonly teamTies: Shelf<Tie>;
  readonly teamStreaks: Shelf<Streak>;
  /** Goals that count for the team, newest match first. */
  readonly teamGoals: Shelf<GoalInMatch>;
  readonly personGoals: Shelf<GoalInMatch>;
  /** Players by goals, the most first; worked out when first asked for. */
  leadingScorers(): readonly ScorerLine[];
  /** What is held and what is missing; worked out when first asked for. */
  coverage(): Coverage;
  readonly competitionGoals: Shelf<GoalInMatch>;
  readonly personCards: Shelf<CardInMatch>;
  /** Matches still to come, or not told of, by team. */
  readonly teamFixtures: Shelf<Fixture>;
  /** Days with matches, newest first. */
  readonly days: readonly string[];
  /** By the folded name of the ground, as reports have it. */
  readonly venueMatches: Shelf<Match>;
  /** Teams at home on a ground by its folded name, as the lexicon has it. */
  readonly grounds: Shelf<string>;
  /** Every name of a team, folded, of which reports tell and of which they do not. */
  readonly teamNames: ReadonlySet<string>;
  /** The same of a competition. */
  readonly competitionNames: ReadonlySet<string>;
  /** Every tie, newest first. */
  readonly newestTies: readonly Tie[];
  /** Every run, the longest first; worked out when first asked for. */
  longestRuns(): readonly Streak[];
  /** Every card, newest match first; worked out when first asked for. */
  newestCards(card: 'red' | 'yellow' | null): readonly CardInMatch[];
  /** Every match still to come, or not told of; worked out when first asked for. */
  openFixtures(): readonly Fixture[];
  /** Matches by margin or by goals, the most first, as many as anybody would read; worked out when first asked for. */
  extremes(order: 'margin' | 'goals'): readonly Match[];
  /** Matches that 90 minutes did not decide, newest first; worked out when first asked for. */
  decided(how: Decision): readonly Match[];
  /** By day (`2024-04-11`). */
  readonly dayMatches: Shelf<Match>;
  readonly dayReadings: Shelf<ReadingOfStreak>;
  readonly teams: ReadonlyMap<string, TeamRef>;
  readonly competitions: ReadonlyMap<string, CompetitionRef>;
  readonly personQuotes: Shelf<Quote>;
  readonly matchQuotes: Shelf<Quote>;
  /** Every quote, newest first. */
  readonly quotes: readonly Quote[];
  /** Their words, for searching. */
  readonly quoteWords: QuoteWords;
  /** The reference (`team:england/liverpool`) that a button's short id stands for. */
  expand(shortId: string): string | undefined;
}

/** The lexicon's lists that a state is made with. */
export interface HeldLexicon {
  readonly teams: readonly Team[];
  readonly countries: readonly Country[];
  readonly competitions: readonly Competition[];
  readonly names: readonly Names[];
  readonly articles: readonly Article[];
  readonly goalEffects?: readonly GoalEffectWords[];
  readonly pictures?: readonly TeamPicture[];
}
