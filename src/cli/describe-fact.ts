import type {
  CardFact,
  Fact,
  FixtureFact,
  GoalFact,
  MatchFact,
  QuoteFact,
  StreakFact,
  SubstitutionFact,
  TeamRef,
} from '../facts/fact.ts';
import { printable } from './printable.ts';

/** One fact as one line of plain words, safe for a terminal: `goal 38' Gianluca Scamacca (Atalanta), header`. */
export function describeFact(fact: Fact): string {
  switch (fact.kind) {
    case 'match':
      return scoreLine(fact);
    case 'goal':
      return describeGoal(fact);
    case 'card':
      return describeCard(fact);
    case 'substitution':
      return describeSubstitution(fact);
    case 'quote':
      return describeQuote(fact);
    case 'streak':
      return describeStreak(fact);
    case 'fixture':
      return describeFixture(fact);
  }
}

/** `Liverpool 0–3 Atalanta`, with shootout and extra time where there were any. */
export function scoreLine({ teams, score, scoreAfter90, extraTime, shootout }: MatchFact): string {
  const [one, other] = teams.map(nameOf);
  const after = [
    ...(extraTime ? ['after extra time'] : []),
    ...(scoreAfter90 === null ? [] : [`${scoreAfter90.join('–')} after 90 minutes`]),
    ...(shootout === null ? [] : [`${shootout.join('–')} on penalties`]),
  ];
  return `${one} ${score?.join('–') ?? 'v'} ${other}${after.length === 0 ? '' : ` (${after.join(', ')})`}`;
}

function describeGoal({ scorer, team, how, assist, when, ...time }: GoalFact): string {
  return withDetails(`goal ${minute(time)}${printable(scorer)} (${nameOf(team)})`, [
    how,
    when === null ? null : `“${printable(when)}”`,
    assist === null ? null : `set up by ${printable(assist)}`,
  ]);
}

function describeCard({ player, team, card, ...time }: CardFact): string {
  return `${card} card ${minute(time)}${printable(player)}${team === null ? '' : ` (${nameOf(team)})`}`;
}

function describeSubstitution({ on, off, team, minute: at }: SubstitutionFact): string {
  const who = off === null ? printable(on) : `${printable(on)} for ${printable(off)}`;
  return `substitution ${minute({ minute: at, stoppage: null })}${who}${team === null ? '' : ` (${nameOf(team)})`}`;
}

function describeQuote({ speaker, role, team, outlet, text }: QuoteFact): string {
  const who = withDetails(printable(speaker), [
    role === null ? null : printable(role),
    team === null ? null : nameOf(team),
    outlet === null ? null : `to ${printable(outlet)}`,
  ]);
  return `${who}: “${printable(text)}”`;
}

function describeStreak({ team, streak, length, wins, scope, active, record, passes }: StreakFact): string {
  return withDetails(`${nameOf(team)}: ${streak}, ${length}`, [
    wins === null ? null : `${wins} won`,
    scope === null ? null : printable(scope),
    active ? null : 'ended',
    record === null ? null : printable(record),
    passes === null ? null : `past ${nameOf(passes.team)}${passes.by === null ? '' : ` by ${passes.by}`}`,
  ]);
}

function describeFixture({ teams: [one, other], competition, stage, leg, home, date, rematchOf }: FixtureFact): string {
  return withDetails(`${nameOf(one)} v ${other === null ? 'an opponent not named' : nameOf(other)}`, [
    competition === null ? null : printable(competition.name),
    stage,
    leg === null ? null : `leg ${leg}`,
    date,
    home === null ? null : `at home: ${nameOf(home)}`,
    rematchOf === null ? null : `as in ${printable(rematchOf)}`,
  ]);
}

function nameOf(team: TeamRef): string {
  return printable(team.known ? team.name : `${team.name}?`);
}

function minute({
  minute: at,
  stoppage,
}: {
  readonly minute: number | null;
  readonly stoppage: number | null;
}): string {
  if (at === null) return '';
  return `${at}${stoppage === null ? '' : `+${stoppage}`}' `;
}

function withDetails(text: string, details: readonly (string | null)[]): string {
  return [text, ...details.filter((detail) => detail !== null)].join(', ');
}
