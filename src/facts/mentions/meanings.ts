import type { Competition, Country, Stage, Team } from '../../lexicon/schema.ts';
import type { Sense } from '../entries.ts';

type SenseOf<T extends Sense['type']> = Extract<Sense, { readonly type: T }>;

/** The senses of an entry of the lexicon by their kind; null where it has none of that kind. */
export interface Meanings {
  readonly stage: Stage | null;
  readonly competitions: readonly Competition[];
  /** "Dutch", "Dutchman". */
  readonly nationality: Country | null;
  readonly adjective: boolean;
  /** "the Dutch"; "the North Africans" are those of several countries. */
  readonly people: readonly Country[];
  readonly country: Country | null;
  readonly town: string | null;
  readonly grounds: readonly SenseOf<'ground'>[];
  /** Names first, nicknames last. */
  readonly teams: readonly SenseOf<'team'>[];
  readonly candidates: readonly Team[];
}

const known = new WeakMap<readonly Sense[], Meanings>();

/** Sorts the senses of an entry; done once for each, as names are met again and again. */
export function meaningsOf(senses: readonly Sense[]): Meanings {
  const before = known.get(senses);
  if (before !== undefined) return before;
  const meanings = sortSenses(senses);
  known.set(senses, meanings);
  return meanings;
}

const strength: Readonly<Record<'name' | 'alias' | 'nickname', number>> = {
  name: 0,
  alias: 1,
  nickname: 2,
};

function sortSenses(senses: readonly Sense[]): Meanings {
  const teams = senses.filter((sense) => sense.type === 'team').toSorted((a, b) => strength[a.how] - strength[b.how]);
  return {
    stage: senses.find((sense) => sense.type === 'stage')?.stage ?? null,
    competitions: senses.filter((sense) => sense.type === 'competition').map(({ competition }) => competition),
    nationality: senses.find((sense) => sense.type === 'adjective' || sense.type === 'person-of')?.country ?? null,
    adjective: senses.some((sense) => sense.type === 'adjective'),
    people: senses.filter((sense) => sense.type === 'people').map(({ country }) => country),
    country: senses.find((sense) => sense.type === 'country')?.country ?? null,
    town: senses.find((sense) => sense.type === 'town')?.town ?? null,
    grounds: senses.filter((sense) => sense.type === 'ground'),
    teams,
    candidates: teams.map(({ team }) => team),
  };
}
