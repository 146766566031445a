import type { Answer } from '../answers/answer.ts';
import { answerQuestion } from '../answers/answer-question.ts';
import type { Held, HeldMatch } from '../answers/held.ts';
import type { PlainQuestion } from '../answers/question.ts';
import type { Clue } from './clue.ts';
import { nameOf } from './clue.ts';
import { hostOf } from './fields.ts';
import { hostAsked, travels } from './host-asked.ts';
import type { PlacedName } from './mark.ts';
import { endedSo, tieEndedSo } from './match-as-told.ts';

/** What is shown of an answer: its matches, and the rounds and competitions that it is about without one. */
interface Shown {
  readonly matches: readonly HeldMatch[];
  readonly stages: readonly (string | null | undefined)[];
  readonly competitions: readonly (string | undefined)[];
  readonly teams: readonly string[];
  /** The leg that the first match to come is, where matches to come are shown. */
  readonly nextLeg: 1 | 2 | null;
  /** The day of each match, of a tie the last one. */
  readonly newest: readonly (string | null)[];
}

/**
 * Whether an answer keeps to the day, ground, round, leg, competition, result, teams and people that a question names: each
 * is a part of the question as it was understood, or holds of all that is shown. No rule can drop one of them.
 */
export function keepsTo(clue: Clue, question: PlainQuestion, held: Held): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...question };
  // Most questions are kept to by their fields alone, and need not be answered twice.
  if (isInFields(clue, fields) && question.ask !== 'ties') return true;
  const answer = answerQuestion(held, question);
  // Where there is nothing of all that, there is nothing of a part of it; a name is put to the person first.
  if (!('reports' in answer)) return question.ask !== 'ties' && hostAsked(clue) === undefined;
  const shown = shownOf(answer);
  if (answer.kind === 'match' && !tells(clue, answer.match, held)) return false;
  if (clue.classes.has('where') && !isPlaceShown(answer)) return false;
  const all = (is: (match: HeldMatch) => boolean): boolean => shown.matches.length > 0 && shown.matches.every(is);
  return (
    clue.days.every((day) => fields['date'] === day || all(({ date }) => date === day)) &&
    clue.minutes.every((minute) => fields['minute'] === minute) &&
    (!clue.classes.has('week') || isOfWeek(shown, held)) &&
    clue.venues.every((venue) => fields['venue'] === venue) &&
    clue.legs.every(
      (leg) => fields['leg'] === leg || String(shown.nextLeg) === leg || all((match) => String(match.leg) === leg),
    ) &&
    clue.stages.every(
      (stage) =>
        fields['stage'] === stage ||
        fields['reached'] === stage ||
        (clue.classes.has('out') ? shown.stages[0] === stage : shown.stages.includes(stage)),
    ) &&
    clue.competitions.every((name) => fields['competition'] === nameOf(name) || isOfCompetition(shown, name)) &&
    (clue.scorelines.length === 0 ||
      fields['score'] !== undefined ||
      (answer.kind === 'tie' && tieEndedSo(clue, held)) ||
      all((match) => endedSo(match, clue))) &&
    (!clue.season || new Set(shown.matches.map(({ season }) => season)).size <= 1) &&
    (!clue.classes.has('tie') || answer.kind !== 'scorers' || isOneTie(shown)) &&
    isAtPlace(clue, shown, held) &&
    clue.teams.every((name) => isAbout(fields, shown, name, held)) &&
    clue.people.every((name) => isOnPerson(fields, shown, name, held))
  );
}

/** Whether all that narrows a question is a field of it. */
function isInFields(clue: Clue, fields: Readonly<Record<string, unknown>>): boolean {
  const { classes } = clue;
  const has = (name: PlacedName, among: readonly string[]): boolean =>
    among.some((field) => fields[field] === nameOf(name));
  return (
    clue.days.every((day) => fields['date'] === day) &&
    clue.venues.every((venue) => fields['venue'] === venue) &&
    clue.legs.every((leg) => fields['leg'] === leg) &&
    clue.stages.every((stage) => fields['stage'] === stage || fields['reached'] === stage) &&
    clue.competitions.every((name) => has(name, ['competition'])) &&
    clue.teams.every((name) => has(name, ['team', 'opponent'])) &&
    clue.people.every((name) => has(name, ['player', 'speaker'])) &&
    clue.scorelines.length === 0 &&
    hostAsked(clue) === undefined &&
    !classes.has('visit') &&
    !clue.season &&
    clue.minutes.every((minute) => fields['minute'] === minute) &&
    !['where', 'host', 'which-stage', 'which-competition', 'week'].some((of) => classes.has(of)) &&
    !(classes.has('tie') && fields['ask'] === 'scorers')
  );
}

function shownOf(answer: Extract<Answer, { reports: unknown }>): Shown {
  const matches = matchesOf(answer);
  const plain: Shown = {
    matches,
    stages: [...new Set(matches.map(({ stage }) => stage))].filter((_stage, _at, all) => all.length === 1),
    competitions: matches.map(({ competition }) => competition?.id),
    teams: [],
    nextLeg: null,
    newest: matches.map(({ date }) => date),
  };
  switch (answer.kind) {
    case 'goal':
    case 'verdict':
      return shownOf({ ...answer.shown, reports: answer.reports });
    case 'tie':
      return {
        ...plain,
        stages: [answer.tie.stage, answer.tie.reached, answer.tie.next?.stage],
        competitions: [answer.tie.competition?.id],
        teams: answer.tie.teams.map(({ id }) => id),
      };
    case 'ties': {
      const days = new Map(answer.legs.map(({ id, date }) => [id, date]));
      return {
        ...plain,
        newest: answer.ties.items.map(({ legs }) =>
          legs.reduce<string | null>((last, leg) => {
            const day = days.get(leg ?? '') ?? null;
            return day !== null && (last === null || day > last) ? day : last;
          }, null),
        ),
      };
    }
    case 'streak':
      return { ...plain, teams: [answer.streak.team.id] };
    case 'next':
      return {
        ...plain,
        nextLeg: answer.fixtures.items[0]?.leg ?? null,
        stages: [...new Set(answer.fixtures.items.map(({ stage }) => stage))],
        competitions: answer.fixtures.items.map(({ competition }) => competition?.id),
        teams: answer.fixtures.items[0]?.teams.flatMap((team) => team?.id ?? []) ?? [],
      };
    default:
      return plain;
  }
}

function matchesOf(answer: Extract<Answer, { reports: unknown }>): readonly HeldMatch[] {
  switch (answer.kind) {
    case 'match':
      return [answer.match];
    case 'recap':
    case 'results':
      return answer.matches.items;
    case 'scorers':
      return answer.scorers.items.flatMap(({ goals }) => goals.map(({ match }) => match));
    case 'cards':
      return answer.cards.items.map(({ match }) => match);
    case 'tie':
      return answer.legs.flatMap((leg) => leg ?? []);
    case 'quotes':
      return answer.quotes.items.flatMap(({ match }) => match ?? []);
    default:
      return [];
  }
}

/** Whether all matches shown were at the place that is said, and whoever is said to have come was not at home. */
function isAtPlace(clue: Clue, { matches }: Shown, held: Held): boolean {
  const host = hostAsked(clue);
  if (host === null) return false;
  const guest = travels(clue) ? clue.teams[0]?.entry?.id : undefined;
  return matches.every((match) => {
    const home = hostOf(match, held);
    return (
      (host === undefined || home === host.entry?.id) && (guest === undefined || (home !== null && home !== guest))
    );
  });
}

/** Whether all matches shown are of the same two teams. */
function isOneTie({ matches }: Shown): boolean {
  const pairs = matches.map(({ teams }) =>
    teams
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  );
  return new Set(pairs).size <= 1;
}

/** Whether a list begins with a match of which it is known where it was, or is to be. */
function isPlaceShown(answer: Extract<Answer, { reports: unknown }>): boolean {
  if (answer.kind === 'next') return answer.fixtures.items[0]?.home != null;
  const [first] = answer.kind === 'results' ? answer.matches.items : [];
  return first === undefined || isPlaced(first);
}

/** Whether a match tells what is asked of it beside its score: where it was, in which round, of which competition. */
function tells({ classes }: Clue, match: HeldMatch, held: Held): boolean {
  if (classes.has('where') && !isPlaced(match)) return false;
  if (classes.has('host') && hostOf(match, held) === null) return false;
  if (classes.has('host') && classes.has('who') && !isPlaced(match)) return false;
  if (classes.has('which-stage') && match.stage === null) return false;
  return !classes.has('which-competition') || match.competition !== null;
}

/** "This week" are the seven days up to the newest day held, however old the reports are. */
function isOfWeek({ newest }: Shown, { days }: Held): boolean {
  const [last] = days;
  if (last === undefined || newest.length === 0) return false;
  const first = Date.parse(last) - 6 * 24 * 60 * 60 * 1000;
  return newest.every((day) => day !== null && Date.parse(day) >= first);
}

/** Whether it is known where a match was. */
export function isPlaced({ venue, home }: HeldMatch): boolean {
  return venue !== null || home !== null;
}

function isOfCompetition({ competitions }: Shown, { entry }: PlacedName): boolean {
  return competitions.length > 0 && competitions.every((id) => id === entry?.id);
}

/** A team is asked about, plays in all that is shown, or is the one of the person asked about. */
function isAbout(fields: Readonly<Record<string, unknown>>, shown: Shown, name: PlacedName, held: Held): boolean {
  const said = nameOf(name);
  const id = name.entry?.id;
  if (fields['team'] === said || fields['opponent'] === said || id === undefined) return true;
  if (shown.teams.includes(id)) return true;
  if (shown.matches.length > 0 && shown.matches.every(({ teams }) => teams.some((team) => team.id === id))) return true;
  return [fields['player'], fields['speaker']].some(
    (person) => typeof person === 'string' && teamsOf(person, held).includes(id),
  );
}

function isOnPerson(fields: Readonly<Record<string, unknown>>, shown: Shown, name: PlacedName, held: Held): boolean {
  const said = nameOf(name);
  if ([fields['player'], fields['speaker']].includes(said) || fields['about'] === name.typed) return true;
  if (fields['about'] !== undefined || name.entry === null) return true;
  const own = teamsOf(said, held);
  return shown.matches.length > 0 && shown.matches.every(({ teams }) => teams.some(({ id }) => own.includes(id)));
}

function teamsOf(person: string, held: Held): readonly string[] {
  return held.people.get(person.replace(/^person:/u, ''))?.teams.map(({ id }) => id) ?? [];
}
