import type { TeamRef } from '../../fact.ts';
import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { Item, Mention, TeamMention } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { learnPeople, type People } from '../../people.ts';
import { isFormer } from './former-teams.ts';
import { ownTeams } from '../sides/own-team.ts';

/**
 * The people of a report with the teams that its words put them in: "Liverpool's Salah", "Hammers goalkeeper Fabianski",
 * "Borough, whose captain Ashe …".
 */
export function joinPeople(marked: MarkedArticle, teamOf: (mention: TeamMention) => TeamRef | null): People {
  const people = learnPeople(marked.sentences);
  const join = (name: string, mention: Mention | null | undefined): void => {
    const team = mention?.type === 'TEAM' ? teamOf(mention) : null;
    if (team !== null) people.joinTeam(name, team);
  };
  for (const { items, code } of marked.sentences) {
    if (!code.includes(symbolOf.PERSON)) continue;
    for (let at = 0; at < items.length; at += 1) {
      const behind = items[at]?.wordClass === 'coach' ? items[at + 1]?.mention : undefined;
      if (behind?.type === 'PERSON') people.noteCoach(behind.name);
    }
    if (!code.includes(symbolOf.TEAM)) continue;
    for (const { name, at } of ownTeams(items)) join(name, items[at]?.mention);
    items.forEach((item, at) => {
      if (item.type !== 'TEAM' || item.mention?.type !== 'TEAM') return;
      if (item.mention.how === 'people' || item.mention.how === 'league' || isFormer(items, at)) return;
      for (const name of namesBehind(items, at + 1)) join(name, item.mention);
    });
  }
  return people;
}

/** Names that a team is set before: past a possessive, a role and up to two plain words; a list of names as a whole. */
function namesBehind(items: readonly Item[], from: number): string[] {
  let at = from;
  const possessive = isPossessive(items[at]) || items[at]?.word === 'whose';
  if (possessive) at += 1;
  let role = false;
  for (let steps = 0; steps < 4 && items[at]?.type !== 'PERSON'; steps += 1, at += 1) {
    const item = items[at];
    if (item?.wordClass === 'role' || item?.wordClass === 'coach') role = true;
    else if (item === undefined || !isPlain(item)) return [];
  }
  if (!possessive && !role) return [];
  const names: string[] = [];
  for (let item = items[at]; item?.mention?.type === 'PERSON'; item = items[at]) {
    names.push(item.mention.name);
    const joint = items[at + 1]?.word;
    if (joint !== ',' && joint !== 'and') break;
    // "fouled by Arden captain Costa and Rossi converted": the joint begins a clause.
    if (joint === 'and' && isOfOne(items, from - 1) && deeds.has(items[at + 3]?.wordClass ?? '')) break;
    at += items[at + 2]?.word === 'and' ? 3 : 2;
  }
  return names;
}

/** Classes of verbs of scoring. */
const deeds: ReadonlySet<string> = new Set(['score', 'strike', 'put', 'level', 'lead', 'widen', 'seal']);

/** "fouled by Arden captain Costa", "a foul on Arden captain Costa", not "goals by Arden captain Costa and …": the team is of one who was hurt or did harm. */
function isOfOne(items: readonly Item[], team: number): boolean {
  const lead = items[team - 1]?.word === 'the' ? team - 2 : team - 1;
  return (
    /^(?:by|on|past|off|over|against)$/u.test(items[lead]?.word ?? '') &&
    !(items[lead - 1]?.wordClass === 'goal' && /s$/u.test(items[lead - 1]?.word ?? ''))
  );
}

function isPossessive(item: Item | undefined): boolean {
  return item?.word === "'s" || item?.word === "'";
}

function isPlain(item: Item): boolean {
  if (item.type === 'ADJECTIVE' || item.type === 'ORDINAL') return true;
  return (
    (item.type === 'WORD' &&
      item.wordClass === null &&
      !/^(?:and|but|when|as|after|before|while|to|in|on|for|at|with|by|from)$/u.test(item.word)) ||
    item.word === '-'
  );
}
