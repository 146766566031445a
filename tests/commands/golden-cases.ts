import type { OptionValues } from '../../src/command/command.ts';
import type { MessageKey } from '../../src/replies/messages.ts';

export interface GoldenCase {
  /** Also the name of its file in `golden/`. */
  readonly name: string;
  readonly command: string;
  readonly options: OptionValues;
  /** The buttons pressed after it, one after the other, by the keys of their labels. */
  readonly press?: readonly MessageKey[];
}

/** Questions whose whole message body is held in a file that people have read. */
export const goldenCases: readonly GoldenCase[] = [
  { name: 'tie-derived-aggregate', command: 'tie', options: { team: 'Liverpool' } },
  { name: 'tie-stated-aggregate', command: 'tie', options: { team: 'Roma' } },
  { name: 'tie-shootout-without-score', command: 'tie', options: { team: 'Marseille' } },
  { name: 'tie-hidden', command: 'tie', options: { team: 'Liverpool', spoiler: 'hide' } },
  { name: 'tie-none', command: 'tie', options: { team: 'Man Utd' } },
  { name: 'tie-ambiguous', command: 'tie', options: { team: 'United' } },
  { name: 'tie-unknown', command: 'tie', options: { team: 'qqqqqq' } },
  { name: 'tie-sources', command: 'tie', options: { team: 'Roma' }, press: ['button.sources'] },
  { name: 'scorers-leading', command: 'scorers', options: {} },
  { name: 'scorers-leading-second-page', command: 'scorers', options: {}, press: ['button.next'] },
  { name: 'scorers-team', command: 'scorers', options: { team: 'Leverkuzen' } },
  { name: 'scorers-player', command: 'scorers', options: { player: 'Mancini' } },
  { name: 'scorers-competition', command: 'scorers', options: { competition: 'Premier League' } },
  { name: 'quote-speaker', command: 'quote', options: { speaker: 'Jurgen Klop' } },
  { name: 'quote-about', command: 'quote', options: { about: 'perfect' } },
  { name: 'quote-several', command: 'quote', options: { speaker: 'van Dijk' } },
  { name: 'streak', command: 'streak', options: { team: 'Werkself' } },
  { name: 'streak-hidden', command: 'streak', options: { team: 'Werkself', spoiler: 'hide' } },
  { name: 'match', command: 'match', options: { team: 'West Ham' } },
  { name: 'match-on-a-day', command: 'match', options: { team: 'Benfica', date: '11 April 2024' } },
  { name: 'match-on-no-day', command: 'match', options: { team: 'Benfica', date: 'matchday' } },
  { name: 'recap', command: 'recap', options: {} },
  { name: 'recap-of-a-day-hidden', command: 'recap', options: { date: '2024-04-11', spoiler: 'hide' } },
  { name: 'team', command: 'team', options: { team: 'Leverkusen' } },
  { name: 'player', command: 'player', options: { player: 'Klopp' } },
  { name: 'player-of-goals', command: 'player', options: { player: 'Scamacca' } },
  { name: 'player-hidden', command: 'player', options: { player: 'Scamacca', spoiler: 'hide' } },
  { name: 'match-hidden', command: 'match', options: { team: 'West Ham', spoiler: 'hide' } },
  { name: 'ask', command: 'ask', options: { question: 'who scored for Roma?' } },
  { name: 'ask-shootouts-hidden', command: 'ask', options: { question: 'any shootouts', spoiler: 'hide' } },
  { name: 'scorers-hidden', command: 'scorers', options: { team: 'Leverkusen', spoiler: 'hide' } },
  { name: 'ask-verdict', command: 'ask', options: { question: 'did Roma win?' } },
  { name: 'ask-who-went-through', command: 'ask', options: { question: 'who went through?' } },
  { name: 'ask-in-words-unknown', command: 'ask', options: { question: 'did the zorblatt win for Atalanta?' } },
  { name: 'coverage', command: 'coverage', options: {} },
  { name: 'help', command: 'help', options: {} },
  { name: 'about', command: 'about', options: {} },
  { name: 'privacy', command: 'privacy', options: {} },
];

/** The further languages, as Discord names them. */
export const furtherLocales = ['de', 'it', 'fr', 'es-ES', 'pt-BR'] as const;
