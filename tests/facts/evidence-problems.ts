import type { Article } from '../../src/article/article.ts';
import type { Fact, MatchFact, QuoteFact, Reading } from '../../src/facts/fact.ts';

const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** What says a number of goals without naming it. */
const noGoals = [
  'nil',
  'zero',
  'goalless',
  'scoreless',
  'blank',
  'unanswered',
  'reply',
  'only',
  'lone',
  'sole',
  'solitary',
];
const oneGoal = ['a', 'single', 'only', 'lone', 'sole', 'solitary', 'goal'];
const otherNumbers: Readonly<Record<number, readonly string[]>> = {
  2: ['both', 'brace', 'double', 'back', 'successive', 'consecutive', 'straight', 'row'],
  3: ['hat', 'treble'],
  12: ['dozen'],
};

/**
 * What is wrong with the evidence of a reading, one line each: a slice that is not there or blank, or slices that lack the
 * words which carry the fact: the scorer's name, the score, the quotation verbatim.
 */
export function evidenceProblems(article: Article, { facts, unresolved }: Reading): readonly string[] {
  const wrong = [...facts.flatMap(({ evidence }) => evidence), ...unresolved.map(({ evidence }) => evidence)].filter(
    ({ article: id, start, end }) =>
      id !== article.id || start < 0 || end > article.text.length || article.text.slice(start, end).trim() === '',
  );
  const lacking = facts.flatMap((fact) => {
    const slices = fact.evidence.map(({ start, end }) => article.text.slice(start, end));
    if (slices.length === 0) return [`${fact.kind} (${fact.rule}) has no evidence`];
    const missing = missingIn(fact, slices);
    return missing === null ? [] : [`${fact.kind} (${fact.rule}) lacks ${missing} in ${JSON.stringify(slices)}`];
  });
  return [...wrong.map((evidence) => `no such slice: ${JSON.stringify(evidence)}`), ...lacking];
}

/** What the slices of a fact should hold and do not; null where they hold all. */
function missingIn(fact: Fact, slices: readonly string[]): string | null {
  const said = new Set(wordsOf(slices.join(' ')));
  switch (fact.kind) {
    case 'match':
      return missingOfScore(fact, said);
    case 'goal':
      return missingOfName(fact.scorer, said);
    case 'card':
      return missingOfName(fact.player, said);
    case 'substitution':
      return missingOfName(fact.on, said);
    case 'quote':
      return missingOfQuote(fact, slices);
    case 'streak':
      return saysNumber(said, fact.length) ? null : `the length ${fact.length}`;
    case 'fixture':
    case 'advance':
      return null;
  }
}

/** Reports call some by their first name alone, and whoever has two is one person for the reader. */
function missingOfName(name: string, said: ReadonlySet<string>): string | null {
  const words = wordsOf(name);
  const called = [words.at(-1), words[0]].some((word) => word !== undefined && said.has(word));
  return called ? null : `the surname of ${name}`;
}

function missingOfScore({ score, shootout, derived }: MatchFact, said: ReadonlySet<string>): string | null {
  if (derived) return null;
  const numbers = [...(score ?? []), ...(shootout ?? [])];
  const missing = numbers.filter((number) => !saysGoals(said, number));
  return missing.length === 0 ? null : `the goals ${missing.join()}`;
}

function saysGoals(said: ReadonlySet<string>, number: number): boolean {
  const others = number === 0 ? noGoals : number === 1 ? oneGoal : [];
  return saysNumber(said, number) || others.some((word) => said.has(word));
}

function saysNumber(said: ReadonlySet<string>, number: number): boolean {
  const forms = [String(number), words[number], ordinals[number], ...(otherNumbers[number] ?? [])];
  return forms.some((form) => form !== undefined && form !== '' && said.has(form)) || saysOrdinal(said, number);
}

function saysOrdinal(said: ReadonlySet<string>, number: number): boolean {
  return ['st', 'nd', 'rd', 'th'].some((ending) => said.has(`${number}${ending}`));
}

/** The words of a quotation must be the slices, one after the other; marks of quotation and the attribution stand between. */
function missingOfQuote({ text }: QuoteFact, slices: readonly string[]): string | null {
  let rest = bare(text);
  for (const slice of slices.map(bare)) if (slice !== '' && rest.startsWith(slice)) rest = rest.slice(slice.length);
  return rest === '' ? null : `the words “${text}”`;
}

function bare(text: string): string {
  return text.replaceAll(/[\s"“”„«»‘’']/gu, '');
}

function wordsOf(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}
