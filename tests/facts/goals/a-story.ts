import type { Focus, Story } from '../../../src/facts/discourse/story.ts';
import type { MatchFact, Score, TeamRef } from '../../../src/facts/fact.ts';
import { markArticle } from '../../../src/facts/mentions/mark-article.ts';
import type { Item } from '../../../src/facts/mentions/mention.ts';
import { learnPeople } from '../../../src/facts/people.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { articleOf } from '../a-reader.ts';

export const ajax: TeamRef = { id: 'netherlands/ajax', name: 'Ajax', known: true };
export const utrecht: TeamRef = { id: 'netherlands/utrecht', name: 'FC Utrecht', known: true };

/** Names whole, so that the sentence under test may use surnames: no goal, no card. */
const cast = 'Marco Rossi, Luca Bianchi, Bruno Verdi, Sami Neri and Paul Costa met on a mild evening.';

/** A report of one match, Ajax at home to Utrecht, whose every sentence is about it. */
export function storyOf(reader: Reader, text: string, score: Score | null = null): Story {
  const article = articleOf({ text: `${cast}\n\n${text}`, title: null, date: '2018-10-07' });
  const marked = markArticle(article, [], reader.vocabulary, reader.symbols);
  const match: MatchFact = {
    kind: 'match',
    key: 'm0',
    teams: [ajax, utrecht],
    score,
    scoreAfter90: null,
    extraTime: false,
    shootout: null,
    aggregate: null,
    winner: null,
    advances: null,
    home: ajax,
    venue: null,
    date: null,
    competition: null,
    stage: null,
    leg: null,
    main: true,
    derived: false,
    evidence: [],
    rule: 'told by the test',
  };
  const focus: Focus = { match: match.key, team: null };
  return {
    marked,
    matches: [match],
    recalled: new Set(),
    unscored: new Map(),
    outcomes: new Map(),
    focus: marked.sentences.map(() => focus),
    people: learnPeople(marked.sentences),
    teamOf,
    matchOf: () => match,
  };
}

function teamOf(item: Item): TeamRef | null {
  if (item.mention?.type !== 'TEAM') return null;
  if (item.mention.how === 'home') return ajax;
  if (item.mention.how === 'away') return utrecht;
  const names = item.mention.candidates.map((team) => team.name);
  return names.includes('Ajax') ? ajax : names.some((name) => name.includes('Utrecht')) ? utrecht : null;
}
