import { answerQuotes } from '../../answers/answer-quotes.ts';
import { foldSearched } from '../../answers/fold.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { reference } from '../../answers/short-id.ts';
import { nameOf, standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { personOfRole, roles } from '../person-of-role.ts';

type QuoteQuestion = Extract<PlainQuestion, { ask: 'quote' }>;

const lettersOfName = 3;

/**
 * Words about a person: those with a name of his in them, said by the other one named, by who has the role named, by people of
 * the team named, or by anybody. By a first name he is found only where nobody else of the match bears it. Null where
 * nothing is found: who is spoken of need not be named.
 */
export function saidAbout(clue: Clue, held: Held): PlainQuestion | null {
  const { people, teams } = clue;
  const other = people.find((person) => standsBefore(clue, 'about', person));
  const speaker = people.find((person) => person !== other);
  const [team] = teams;
  if (other === undefined || (team !== undefined && team.start > other.start)) return null;
  const by = speakerField(clue, held, speaker);
  if (by === null) return null;
  const entry = other.entry;
  if (entry === null) return first([{ ...by, about: other.typed }], held, () => true);
  const full = foldSearched(entry.names[0] ?? '').split(' ');
  const words = [...new Set([other.typed, full.at(-1) ?? '', ...full])].filter(({ length }) => length >= lettersOfName);
  const questions = words.map((about): QuoteQuestion => ({ ...by, about }));
  const found = first(questions, held, (question) => isOneOf(question.about ?? '', entry.id, held));
  return found ?? (by.speaker === undefined ? { ...by, about: other.typed } : null);
}

function speakerField(clue: Clue, held: Held, speaker: Clue['people'][number] | undefined): QuoteQuestion | null {
  const [team] = clue.teams;
  if (speaker !== undefined) return speaker.entry === null ? null : { ask: 'quote', speaker: nameOf(speaker) };
  if (roles.some((role) => clue.classes.has(role))) {
    const person = personOfRole(clue, held);
    return person === null ? null : { ask: 'quote', speaker: reference('person', person) };
  }
  return { ask: 'quote', ...(team === undefined ? {} : { team: nameOf(team) }) };
}

function first(
  questions: readonly QuoteQuestion[],
  held: Held,
  isMeant: (question: QuoteQuestion) => boolean,
): QuoteQuestion | null {
  return questions.find((question) => answerQuotes(held, question).kind === 'quotes' && isMeant(question)) ?? null;
}

/** Whether a name is nobody else's of those who have a match with him. */
function isOneOf(name: string, id: string, held: Held): boolean {
  const lookup = held.index.lookup(name, ['person']);
  if ('found' in lookup) return lookup.found.id === id;
  if (!('ambiguous' in lookup)) return true;
  const teams = new Set((held.people.get(id)?.teams ?? []).flatMap((team) => opponentsOf(team.id, held)));
  const near = lookup.ambiguous.filter((person) =>
    (held.people.get(person.id)?.teams ?? []).some((team) => teams.has(team.id)),
  );
  return near.every((person) => person.id === id);
}

/** A team with those that it last met. */
function opponentsOf(id: string, held: Held): readonly string[] {
  const matches = (held.teamMatches.get(id) ?? []).slice(0, 20);
  return [id, ...matches.flatMap(({ teams }) => teams.map((team) => team.id))];
}
