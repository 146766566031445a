import type {
  AdvanceFact,
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
    case 'advance':
      return describeAdvance(fact);
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

/** All that a report says around a score: `UEFA Europa League · quarter-final · leg 1 · at home: Liverpool`. */
export function matchDetails(match: MatchFact): string {
  return [
    match.competition === null ? null : printable(match.competition.name),
    match.stage,
    match.leg === null ? null : `leg ${match.leg}`,
    match.date,
    match.home === null ? null : `at home: ${nameOf(match.home)}`,
    match.venue === null ? null : `ground: ${printable(match.venue)}`,
    match.aggregate === null ? null : `${match.aggregate.join('–')} on aggregate`,
    match.advances === null ? null : `through: ${nameOf(match.advances)}`,
    match.derived ? 'score worked out, not printed' : null,
  ]
    .filter((each) => each !== null)
    .join(' · ');
}

function describeGoal({ scorer, team, how, assist, when, ...time }: GoalFact): string {
  return withDetails(`goal ${minute(time)}${printable(scorer)} (${team === null ? 'side not told' : nameOf(team)})`, [
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

function describeQuote(quote: QuoteFact): string {
  return `${describeSpeaker(quote)}: “${printable(quote.text)}”`;
}

/** Who said it, as what, and to whom: `Virgil van Dijk, captain, Liverpool, to TNT Sports`. */
export function describeSpeaker({ speaker, role, team, outlet }: QuoteFact): string {
  return withDetails(printable(speaker), [
    role === null ? null : printable(role),
    team === null ? null : nameOf(team),
    outlet === null ? null : `to ${printable(outlet)}`,
  ]);
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

function describeAdvance({ team, opponent, reached, by }: AdvanceFact): string {
  return withDetails(`${nameOf(team)} through`, [
    reached === null ? null : `to: ${reached}`,
    opponent === null ? null : `out: ${nameOf(opponent)}`,
    by === null ? null : `by ${by}`,
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
