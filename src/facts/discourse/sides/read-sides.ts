import type { Competition, Team } from '../../../lexicon/schema.ts';
import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { isSideTeam, sideTeam } from '../../side-team.ts';

/** Which teams of a report stand for another side than their first. */
export interface Sides {
  /** "England" in a report that speaks of "England Under-21s" first; else the team itself. */
  sideOf(team: Team): Team;
}

/** Sentences from the top in which a report says what is played. */
const lead = 4;

/**
 * A team that a report names first as an under-21 or reserve side is that side wherever it is named; all nations are of
 * the age of the competition that the top of the report names.
 */
export function readSides(marked: MarkedArticle): Sides {
  const labels = firstLabels(marked);
  const age = ageOfLead(marked) ?? ageOfNations(marked);
  return {
    sideOf: (team) => {
      if (isSideTeam(team)) return team;
      const label = labels.get(team.id) ?? (age !== null && team.national ? age : null);
      return label === null || label === undefined ? team : sideTeam(team, label);
    },
  };
}

/** The label that each team has where it is named for the first time; null for none. */
function firstLabels({ sentences }: MarkedArticle): ReadonlyMap<string, string | null> {
  const labels = new Map<string, string | null>();
  for (const { items, code } of sentences) {
    if (!code.includes(symbolOf.TEAM)) continue;
    items.forEach((item, at) => {
      if (item.type !== 'TEAM' || item.mention?.type !== 'TEAM') return;
      for (const team of item.mention.candidates) {
        const owner = isSideTeam(team) ? team.of : team;
        if (!labels.has(owner.id) && !(isSideTeam(team) && isOfPerson(items, at)))
          labels.set(owner.id, isSideTeam(team) ? team.label : null);
      }
    });
  }
  return labels;
}

/** "England Under-21 striker Reed": where he plays besides, and not what the report is about. */
function isOfPerson(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.type === 'PERSON' || next?.wordClass === 'role' || next?.wordClass === 'coach';
}

const past = /^(?:who|former|won|winner|winners|since|ago|previous)$/u;

/**
 * "England Under-21s lost to Germany": an under-21 side plays another. The age of the first nation named, unless the report
 * has named a competition of first teams before.
 */
function ageOfNations({ sentences }: MarkedArticle): string | null {
  let first: string | null | undefined;
  for (const { items } of sentences)
    for (let at = 0; at < items.length; at += 1) {
      const mention = items[at]?.mention;
      if (first === undefined && mention?.type === 'COMPETITION' && mention.candidates.some(isOfFirstTeams))
        return null;
      const team = mention?.type === 'TEAM' ? mention.candidates.find(({ national }) => national) : undefined;
      if (team === undefined || first !== undefined || isOfPerson(items, at)) continue;
      first = isSideTeam(team) && /^U\d/u.test(team.label) ? team.label : null;
    }
  return first ?? null;
}

function isOfFirstTeams({ kind, name }: Competition): boolean {
  return kind === 'international' && ageIn(name) === null;
}

/** The age of a competition: "UEFA European Under-21 Championship" is one of 21. */
export function ageIn(competition: string): string | null {
  return /\b(?:Under|U)-?(1[4-9]|2[0-3])\b/u.exec(competition)?.[1] ?? null;
}

/** The age of the first competition that a report names at its top, where it is one of an age. */
function ageOfLead({ sentences }: MarkedArticle): string | null {
  for (const { items } of sentences.slice(0, lead))
    for (const { mention } of items) {
      if (mention?.type !== 'COMPETITION') continue;
      const ages = mention.candidates.map(({ name }) => ageIn(name));
      const [age] = ages;
      const alike = age !== undefined && age !== null && ages.every((each) => each === age);
      return alike && !items.some((item) => past.test(item.word)) ? `U${age}` : null;
    }
  return null;
}
