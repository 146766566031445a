import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { teamIn } from './side-at.ts';

/** Classes of words that tell a goal of the team before them, or one that it let in. */
const gains: ReadonlySet<string> = new Set(['lead', 'score', 'level', 'widen']);
const losses: ReadonlySet<string> = new Set(['suffer', 'concede']);
const close = 4;

/**
 * The side that the sentence before a goal says to have scored, where it names nobody: "The hosts were ahead in the fourth
 * minute. Rossi cut in and curled the ball past Costa." Null where it tells of no goal or of no one team.
 */
export function announcedSide(story: Story, match: MatchFact, sentence: number): TeamRef | null {
  const before = story.marked.sentences[sentence - 1];
  if (before === undefined || before.code.includes(symbolOf.PERSON) || before.code.includes(symbolOf.SCORE))
    return null;
  const { items } = before;
  const beginner = teamOfStart(items);
  if (beginner !== null) {
    const team = teamIn(story, match, beginner.item);
    if (team === null || !match.teams.some(({ id }) => id === team.id)) return null;
    return beginner.well ? team : (match.teams.find(({ id }) => id !== team.id) ?? null);
  }
  const owner = ownerOfGoal(items);
  if (owner !== null) {
    const team = teamIn(story, match, owner);
    return match.teams.some(({ id }) => id === team?.id) ? team : null;
  }
  const verb = items.findIndex((item, at) => isGain(items, at) || losses.has(item.wordClass ?? ''));
  const subject = items.findLastIndex(
    (item, at) => at < verb && (item.type === 'TEAM' || item.wordClass === 'they') && verb - at <= close,
  );
  const item = items[subject];
  if (item === undefined || items[subject + 1]?.word === "'s") return null;
  const team = teamIn(story, match, item);
  if (team === null || !match.teams.some(({ id }) => id === team.id)) return null;
  if (isGain(items, verb)) return team;
  return match.teams.find(({ id }) => id !== team.id) ?? null;
}

/** "took the lead", "saw the hosts strike twice" */
function isGain(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass } = items[at] ?? {};
  return gains.has(wordClass ?? '') || (/^(?:strike|score|hit)$/u.test(word) && items[at - 1]?.type === 'TEAM');
}

const goals = /^(?:winner|opener|equali[sz]er|leveller|leveler|goal|consolation|reply|response|second|third|fourth)$/u;

/** "Burnley's winner came in added time.", "The hosts' second arrived on the hour.", "Two more goals followed for the hosts." */
function ownerOfGoal(items: readonly Item[]): Item | null {
  const owner = items.findIndex(({ type }, at) => type === 'TEAM' && isOfGoals(items, at));
  if (owner >= 0) return items[owner] ?? null;
  const at = items.findIndex(
    ({ type }, index) =>
      type === 'TEAM' &&
      /^'s?$/u.test(items[index + 1]?.word ?? '') &&
      items.slice(index + 2, index + 5).some((item) => goals.test(item.word) || item.type === 'ORDINAL'),
  );
  const told = items.some(({ word }) => /^(?:came|arrived|followed|was|comes|arrives)$/u.test(word));
  return at < 0 || !told ? null : (items[at] ?? null);
}

/** "Two more goals followed for the hosts" */
function isOfGoals(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return (
    items[before]?.word === 'for' &&
    items.slice(Math.max(0, before - 5), before).some(({ word, wordClass }) => wordClass === 'goal' && /s$/u.test(word))
  );
}

const good = /^(?:well|brightly|perfect|perfectly|dream|ideal|flying|lightning|superb|blistering|explosive)$/u;
const bad = /^(?:worst|nightmare|disastrous|dreadful|terrible|horror|calamitous|badly|disastrously|shocking)$/u;
const began = /^(?:start|starts|started|begun|began|beginning|opening)$/u;

/** "It had all begun so well for the hosts.", "The hosts made the worst possible start.": whose beginning it was. */
function teamOfStart(items: readonly Item[]): { readonly item: Item; readonly well: boolean } | null {
  const start = items.findIndex(({ word }) => began.test(word));
  if (start < 0) return null;
  const near = items.slice(Math.max(0, start - 4), start + 4);
  const well = near.some(({ word }) => good.test(word));
  if (!well && !near.some(({ word }) => bad.test(word))) return null;
  const teams = items.filter(({ type }) => type === 'TEAM');
  const [item] = teams;
  return item === undefined || teams.length > 1 || items.some(({ word }) => word === 'not') ? null : { item, well };
}
