import type { CardFact, SubstitutionFact } from '../facts/fact.ts';
import type { Card, Conflict, Person, Substitution } from './dataset.ts';
import { type PersonOf, printMinute } from './merge-goals.ts';
import { compareText, gatherEvidence } from './order.ts';
import type { Sighting } from './report-pieces.ts';
import { type Claim, settle } from './settle.ts';

interface Account<F> {
  readonly fact: F;
  readonly sighting: Sighting;
  readonly person: Person;
}

/** The same card within so many minutes, by two reports, is one. */
const minuteSlack = 5;

/** The cards of one match out of all its reports; of each report one card joins one, and minutes that differ are kept. */
export function mergeCards(
  sightings: readonly Sighting[],
  personOf: PersonOf,
): { readonly cards: readonly Card[]; readonly conflicts: readonly Conflict[] } {
  const accounts = sightings.flatMap((sighting) =>
    sighting.cards.map((fact) => ({ fact, sighting, person: personOf(sighting.article, fact.player, fact.team) })),
  );
  const merged = collect(accounts, isOneCard).map(makeCard);
  return {
    cards: merged.map(({ card }) => card).sort((a, b) => compareMinutes(a, b) || compareText(a.person, b.person)),
    conflicts: merged.map(({ conflict }) => conflict).filter((conflict) => conflict !== null),
  };
}

/** The substitutions of one match out of all its reports. */
export function mergeSubstitutions(sightings: readonly Sighting[], personOf: PersonOf): readonly Substitution[] {
  const accounts = sightings.flatMap((sighting) =>
    sighting.substitutions.map((fact) => ({ fact, sighting, person: personOf(sighting.article, fact.on, fact.team) })),
  );
  const groups = collect(accounts, (a, b) => a.person.id === b.person.id);
  return groups
    .map((group) => makeSubstitution(group, personOf))
    .sort((a, b) => compareMinutes(a, b) || compareText(a.on, b.on));
}

/** Puts each account to the first of another report that it is one with. */
function collect<F>(
  accounts: readonly Account<F>[],
  isOne: (a: Account<F>, b: Account<F>) => boolean,
): readonly (readonly Account<F>[])[] {
  const groups: Account<F>[][] = [];
  for (const account of accounts) {
    const group = groups.find(
      (others) =>
        others.every(({ sighting }) => sighting !== account.sighting) && others.some((other) => isOne(account, other)),
    );
    if (group === undefined) groups.push([account]);
    else group.push(account);
  }
  return groups;
}

function isOneCard(a: Account<CardFact>, b: Account<CardFact>): boolean {
  if (a.person.id !== b.person.id || a.fact.card !== b.fact.card) return false;
  return a.fact.minute === null || b.fact.minute === null || Math.abs(a.fact.minute - b.fact.minute) <= minuteSlack;
}

function makeCard(group: readonly Account<CardFact>[]): { readonly card: Card; readonly conflict: Conflict | null } {
  const minute = settle(
    'minute',
    claimsOf(group, (fact) => (fact.minute === null ? null : fact)),
    printedMinute,
  );
  const [first] = group;
  const name = first?.person.name ?? '';
  const card: Card = {
    player: name,
    person: first?.person.id ?? '',
    team: group.map(({ fact }) => fact.team).find((team) => team !== null) ?? null,
    card: first?.fact.card ?? 'yellow',
    minute: minute?.value.minute ?? null,
    stoppage: minute?.value.stoppage ?? null,
    evidence: gatherEvidence(group.map(({ fact }) => fact.evidence)),
  };
  if (minute === null || minute.conflict === null) return { card, conflict: null };
  const readings = minute.conflict.readings.map((one) => ({ ...one, value: `${name} ${one.value}` }));
  return { card, conflict: { field: 'minute', readings } };
}

function makeSubstitution(group: readonly Account<SubstitutionFact>[], personOf: PersonOf): Substitution {
  const minute = settle(
    'minute',
    claimsOf(group, ({ minute: value }) => value),
    String,
  );
  const leaving = group.find(({ fact }) => fact.off !== null);
  const off = leaving?.fact.off ?? null;
  return {
    on: group[0]?.person.name ?? '',
    off: leaving === undefined || off === null ? null : personOf(leaving.sighting.article, off, leaving.fact.team).name,
    team: group.map(({ fact }) => fact.team).find((team) => team !== null) ?? null,
    minute: minute?.value ?? null,
    evidence: gatherEvidence(group.map(({ fact }) => fact.evidence)),
  };
}

function claimsOf<F extends CardFact | SubstitutionFact, T>(
  group: readonly Account<F>[],
  read: (fact: F) => T | null,
): readonly Claim<T>[] {
  return group.flatMap(({ fact, sighting }) => {
    const value = read(fact);
    const from = { article: sighting.article, main: sighting.fact.main, evidence: fact.evidence };
    return value === null ? [] : [{ value, ...from }];
  });
}

function printedMinute(fact: CardFact): string {
  return printMinute(fact) ?? '';
}

interface Timed {
  readonly minute: number | null;
  readonly stoppage?: number | null;
}

/** Unknown minutes come last. */
function compareMinutes(a: Timed, b: Timed): number {
  return (a.minute ?? 999) - (b.minute ?? 999) || (a.stoppage ?? 0) - (b.stoppage ?? 0);
}
