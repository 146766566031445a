import type { Held } from '../answers/held.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import { namedFields } from '../answers/question.ts';
import type { NamedField, PlainQuestion } from '../answers/question.ts';
import { answersWords } from './answers-words.ts';
import { clueOf, nameOf } from './clue.ts';
import type { Clue } from './clue.ts';
import { findMention } from './find-mention.ts';
import { findTold } from './find-told.ts';
import { foreignWords, withoutWords } from './foreign-words.ts';
import type { Grammar } from './grammar.ts';
import { refusedTopics } from './heard.ts';
import type { Heard, Meaning, RefusedTopic, Understanding } from './heard.ts';
import { keepsTo } from './keeps-to.ts';
import type { Mark } from './mark.ts';
import { markQuestion } from './mark-question.ts';
import { roles } from './person-of-role.ts';
import { nearestQuestions } from './nearest-questions.ts';
import { fits, leftOver } from './rule.ts';
import type { Rule } from './rule.ts';
import { settleCountries } from './settle-countries.ts';
import { settleManagers } from './settle-managers.ts';
import { settleOrdinals } from './settle-ordinals.ts';
import { settleCompetitions, settlePairs, settlePeople } from './settle-pairs.ts';
import { settleTotals } from './settle-totals.ts';
import { settleTowns } from './settle-towns.ts';
import { rules } from './rules/rules.ts';
import { presumesOutcome } from './presumes-outcome.ts';
import { areToMeet, isLegToCome } from './to-come.ts';

/**
 * What a question in plain words asks: the first rule that accounts for every word of it. Words that nothing is known
 * about, and whole subjects that reports do not tell of, are never passed over: then it is refused or asked back.
 */
export function hear(text: string, held: Held, grammar: Grammar, now: Date): Heard {
  const clueIn = (words: string): Clue => clueOf(words, settledMarks(words, held, grammar, now), grammar.words);
  const clue = clueIn(text);
  const meaning = meaningOf(clue, text, held);
  const foreign = meaning.kind === 'understood' ? [] : foreignWords(text, grammar.words);
  if (foreign.length === 0) return { ...meaning, presumes: presumesOutcome(clue) };
  // An article is no name: "la" must not hide the team that is asked about.
  const named = clueIn(withoutWords(text, foreign));
  const others = nearestQuestions(named, held).map((question) => understand(question, named, held));
  return { kind: 'foreign', told: [], others, presumes: presumesOutcome(clue) };
}

function meaningOf(clue: Clue, text: string, held: Held): Meaning {
  const topic = topicOf(clue);
  const others = nearestQuestions(clue, held).map((question) => understand(question, clue, held));
  for (const rule of rules) {
    if (!fits(rule, clue)) continue;
    const question = rule.make(clue, held);
    if (question === null || !isAnswerTo(question, rule, clue, held)) continue;
    const misspelt = [...clue.teams, ...clue.people, ...clue.competitions].some((name) => name.misspelt);
    return { kind: 'understood', rule: rule.name, ...understand(question, clue, held), others: misspelt ? others : [] };
  }
  if (topic !== null) return { kind: 'refused', topic, told: findTold(clue, held), others };
  const missed = clue.unknown.length > 0 ? clue.unknown : withoutUse(clue);
  const unknown = missed.filter(({ kind }) => kind !== 'absent').map(({ start, end }) => text.slice(start, end));
  const mention = findMention(clue, text, held);
  const told = mention === null ? findTold(clue, held) : [];
  return {
    kind: 'unsure',
    unknown,
    absent: clue.absent,
    mention,
    told,
    others,
  };
}

/** The marks of a question, with what others of them tell about one: whose name it is, which town, what is summed up. */
function settledMarks(text: string, held: Held, grammar: Grammar, now: Date): readonly Mark[] {
  const counted = settleOrdinals(markQuestion(text, held, grammar, now), text, grammar.words);
  const named = settleManagers(counted, text, held, grammar);
  const towns = settleTowns(settleCompetitions(settlePairs(named, held), held), held, grammar);
  return settleTotals(settleCountries(settlePeople(towns, held), text, grammar), held);
}

/** A rule is not taken at its word: what it makes must say something about all that is asked, and keep to it. */
function isAnswerTo(question: PlainQuestion, rule: Rule, clue: Clue, held: Held): boolean {
  if (rule.freeWords === true) return isSaid(question, held);
  // Nothing is said to be missing that is still to come.
  const isOfMatch = ['match', 'goal', 'check'].includes(question.ask);
  if (isOfMatch && (isLegToCome(clue, held) || (clue.teams.length === 2 && areToMeet(clue, held)))) return false;
  // A ground may have been called otherwise than it is asked for.
  if ('venue' in question && question.venue !== undefined && answerQuestion(held, question).kind === 'none')
    return false;
  return answersWords(question, clue) && keepsTo(clue, question, held);
}

/** Somebody may have spoken of a thing in other words: that those of the question are in no quotation of theirs is no answer. */
function isSaid(question: PlainQuestion, held: Held): boolean {
  const isOfOne = question.ask === 'quote' && question.about !== undefined && question.speaker !== undefined;
  return !isOfOne || answerQuestion(held, question).kind !== 'none';
}

/** A subject is refused only where no rule has use for its word: "quotes about penalties" are words of somebody. */
function topicOf({ classes, competitions, teams, unknown }: Clue): RefusedTopic | null {
  const named = refusedTopics.find((topic) => classes.has(`no-${topic}`));
  if (named !== undefined) return named;
  // No report of what was asked tells who came on, or who made a goal.
  if (['change', 'assist', 'hat-trick', 'brace', 'clean-sheet'].some((of) => classes.has(of))) return 'stats';
  // Who has a role is known of those alone who are quoted with it.
  if (
    unknown.length === 0 &&
    teams.length === 1 &&
    roles.some((of) => classes.has(of)) &&
    !classes.has('say') &&
    !classes.has('quote')
  )
    return 'lineup';
  if (classes.has('why')) return 'opinion';
  if (classes.has('will') || classes.has('if-through')) return 'future';
  // Whoever wins a competition wins more than a match of it.
  return competitions.length > 0 && classes.has('win') ? 'table' : null;
}

/** Where every word is known: those that the rule which comes nearest has no use for. */
function withoutUse(clue: Clue): Clue['marks'] {
  const [nearest = []] = rules
    .map((rule) => leftOver(rule, clue))
    .filter((left) => left !== null && left.length > 0)
    .toSorted((one, other) => (one?.length ?? 0) - (other?.length ?? 0));
  return clue.marks.filter((mark) => mark.kind === 'word' && nearest?.includes(mark.of) === true);
}

function understand(question: PlainQuestion, clue: Clue, held: Held): Understanding {
  const said = new Map(
    [...clue.teams, ...clue.people, ...clue.competitions].map((name) => [
      nameOf(name),
      name.entry === null ? name.typed : (name.entry.names[0] ?? name.typed),
    ]),
  );
  const names: Partial<Record<NamedField, string>> = {};
  const values: Readonly<Record<string, unknown>> = { ...question };
  for (const field of namedFields) {
    const value = values[field];
    if (typeof value === 'string') names[field] = said.get(value) ?? heldName(held, value) ?? value;
  }
  return { question, names };
}

/** The name of whom the question does not name but means: "the Liverpool captain", the team of a scorer. */
function heldName(held: Held, value: string): string | undefined {
  if (value.startsWith('team:')) return held.teams.get(value.slice('team:'.length))?.name;
  return value.startsWith('person:') ? held.people.get(value.slice('person:'.length))?.name : undefined;
}
