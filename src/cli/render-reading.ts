import type { Article } from '../article/article.ts';
import type { CardFact, Fact, GoalFact, MatchFact, Reading, SubstitutionFact } from '../facts/fact.ts';
import { countUnresolved } from './count-unresolved.ts';
import { describeFact, matchDetails, scoreLine } from './describe-fact.ts';
import { printable } from './printable.ts';

/** Dresses words for a terminal; gives them back as they are where there is none. */
export type Paint = (style: 'bold' | 'dim' | 'cyan', text: string) => string;

/** All facts of one report for people: matches with what happened in them, quotes, runs, fixtures, and what stayed open. */
export function renderReading(article: Article, reading: Reading, paint: Paint): string {
  const matches = ofKind(reading.facts, 'match');
  const happened = reading.facts.filter(isEvent);
  const known = new Set(matches.map(({ key }) => key));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Matches', matches.filter(({ main }) => main).map((match) => renderMatch(match, happened, paint))],
    ['In passing', matches.filter(({ main }) => !main).map((match) => renderMatch(match, happened, paint))],
    ['Not in a match above', happened.filter(({ match }) => !known.has(match)).map((event) => describeFact(event))],
    ['Quotes', describeAll(ofKind(reading.facts, 'quote'))],
    ['Runs', describeAll(ofKind(reading.facts, 'streak'))],
    ['Through', describeAll(ofKind(reading.facts, 'advance'))],
    ['To come', describeAll(ofKind(reading.facts, 'fixture'))],
    [
      'Unresolved',
      countUnresolved(reading.unresolved).map(({ count, kind, reason }) => `${count} × ${kind}: ${reason}`),
    ],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  return [
    renderHead(article, paint),
    ...(shown.length === 0 ? ['  no facts found'] : []),
    ...shown.map(([name, lines]) => [paint('cyan', name), ...lines.map(indent)].join('\n')),
  ].join('\n');
}

function renderHead(article: Article, paint: Paint): string {
  const title = article.title === null ? [] : [printable(article.text.slice(article.title.start, article.title.end))];
  const facts = [article.date ?? 'no date', ...(article.source === null ? [] : [printable(article.source)])];
  return [paint('bold', printable(article.id)), ...title, paint('dim', facts.join(' · '))].join('\n');
}

type Event = GoalFact | CardFact | SubstitutionFact;

function renderMatch(match: MatchFact, happened: readonly Event[], paint: Paint): string {
  const details = matchDetails(match);
  const events = happened.filter((event) => event.match === match.key).toSorted(byMinute);
  return [
    paint('bold', scoreLine(match)),
    ...(details === '' ? [] : [`  ${paint('dim', details)}`]),
    ...events.map((event) => `  ${describeFact(event)}`),
  ].join('\n');
}

/** Events without a minute keep the place in which they were told, at the end. */
function byMinute(one: Event, other: Event): number {
  const timeOf = (event: Event): number =>
    event.minute === null ? Infinity : event.minute + ('stoppage' in event ? (event.stoppage ?? 0) : 0) / 100;
  const [a, b] = [timeOf(one), timeOf(other)];
  return a === b ? 0 : a - b;
}

function describeAll(facts: readonly Fact[]): readonly string[] {
  return facts.map((fact) => describeFact(fact));
}

function ofKind<K extends Fact['kind']>(facts: readonly Fact[], kind: K): readonly Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

function isEvent(fact: Fact): fact is Event {
  return fact.kind === 'goal' || fact.kind === 'card' || fact.kind === 'substitution';
}

function indent(text: string): string {
  return text.replaceAll(/^/gmu, '  ');
}
