import type { Span } from '../../article/article.ts';
import type { Competition, Country, Stage, Team } from '../../lexicon/schema.ts';
import type { ItemType } from '../patterns/pattern.ts';
import type { Score } from '../fact.ts';

/**
 * How a stretch of text stands for a team:
 * - `name`, `alias`, `nickname`: words of the lexicon; `shape`: a capitalised name the lexicon does not hold
 * - `people`: by nation or town ("the Italians", "the French side"); `coach`: by a person ("Klopp's men")
 * - `league`: by where it plays ("the Championship side")
 * - `home`, `away`: by its part in the match ("the hosts", "the visitors"); `pronoun`: "they"; `relative`: "who"
 */
export type TeamHow =
  'name' | 'alias' | 'nickname' | 'shape' | 'people' | 'coach' | 'league' | 'home' | 'away' | 'pronoun' | 'relative';

export interface TeamMention {
  readonly type: 'TEAM';
  readonly how: TeamHow;
  /** Teams of the lexicon that the words can mean; empty where only the context can tell. */
  readonly candidates: readonly Team[];
  /** The person of "Klopp's men"; the words themselves for the others. */
  readonly words: string;
  /** Of "the Swiss", who may be one player: their country. */
  readonly nationality?: Country;
  /** Said of the team where it is named: "hosts Arden", "visiting Borough". */
  readonly part?: 'home' | 'away';
}

export interface PersonMention {
  readonly type: 'PERSON';
  /** As written: `Klopp`, `Jürgen Klopp`. */
  readonly name: string;
  /** What stands beside the name speaks for a side, and not clearly. */
  readonly unsure?: true;
}

export interface ScoreMention {
  readonly type: 'SCORE';
  readonly score: Score;
  /** Told as "the same score" as that of another match. */
  readonly same?: true;
}

/** A time of play. `stoppage` is set for added time: 45+2 is 45 and 2. */
export interface MinuteMention {
  readonly type: 'MINUTE';
  /** One for each minute named: "a 38th and 61st-minute brace" names two. */
  readonly minutes: readonly { readonly minute: number; readonly stoppage: number | null }[];
  /** True where the words only come near it: "just after the hour". */
  readonly vague: boolean;
  /** True where it is counted from the time told before: "ten minutes later". */
  readonly relative?: true;
}

export interface DateMention {
  readonly type: 'DATE';
  readonly words: string;
}

export interface CompetitionMention {
  readonly type: 'COMPETITION';
  readonly candidates: readonly Competition[];
}

export interface StageMention {
  readonly type: 'STAGE';
  readonly stage: Stage;
}

/** A ground, a town or a country as a place. */
export interface PlaceMention {
  readonly type: 'PLACE';
  readonly name: string;
  readonly ground: boolean;
  /** Teams that play there. */
  readonly teams: readonly Team[];
}

export interface AdjectiveMention {
  readonly type: 'ADJECTIVE';
  readonly country: Country;
}

export interface NumberMention {
  readonly type: 'NUMBER' | 'ORDINAL';
  readonly value: number;
}

/** Words in quotation marks, kept whole so that no rule reads facts in speech. */
export interface QuoteMention {
  readonly type: 'QUOTE';
}

export type Mention =
  | TeamMention
  | PersonMention
  | ScoreMention
  | MinuteMention
  | DateMention
  | CompetitionMention
  | StageMention
  | PlaceMention
  | AdjectiveMention
  | NumberMention
  | QuoteMention;

/** One item of a marked sentence: a mention, a word of the lexicon's classes, or any other word or mark. */
export interface Item extends Span {
  readonly type: ItemType | 'WORD' | 'MARK';
  readonly mention: Mention | null;
  /** Folded word for words and marks; empty for mentions. */
  readonly word: string;
  /** Class of the lexicon for words that have one: `beat`, `say`. */
  readonly wordClass: string | null;
  /** Number of the character that patterns read it as. */
  readonly symbol: number;
}

/** A sentence ready for patterns: its items and the same as one character each. */
export interface MarkedSentence extends Span {
  /** Index of the block in the article. */
  readonly block: number;
  readonly items: readonly Item[];
  readonly code: string;
}
