import type { Story } from '../discourse/story.ts';
import type { TeamRef } from '../fact.ts';
import { isTeamSubject } from '../goals/scorers/subjects.ts';
import type { Item } from '../mentions/mention.ts';
import type { Stretch } from './suffering-side.ts';

/** How far from a card the side that its sentence speaks of may stand. */
const reach = 16;

const gains =
  /\b(?:advantage of|capitali[sz]\w*|boost(?:ed)?|lifeline|upper hand|benefit(?:ed|ing)?|profit(?:ed)?|exploit(?:ed|ing)?|encourage(?:d|ment)|buoyed|reprieve)\b/u;
const presses =
  /\b(?:press(?:ed|ing|es)?|push(?:ed|ing|es)?|dominat(?:ed|ing|es)|control|charge|pil(?:ed|ing)|poured|threw|attack(?:ed|ing)?|upped|tightened|siege|search|searched|chased|penalt(?:y|ies)|momentum)\b/u;

const wordsOf = (items: readonly Item[]): string => items.map(({ word }) => word).join(' ');

/**
 * The other side than the one a card helped: "Arden failed to take advantage of Costa's dismissal", "Arden were given a boost when
 * Costa was sent off". Null where nobody is said to be helped.
 */
export function helpedSide(story: Story, items: readonly Item[], { from }: Stretch): TeamRef | null {
  const team = subjectBefore(items, from);
  const item = items[team];
  if (item === undefined || !gains.test(wordsOf(items.slice(team + 1, from)))) return null;
  return story.teamOf(item);
}

/** "Arden pushed on after Costa was sent off", "Arden wanted a penalty, but Costa was sent off": the card may be of either side. */
export function isOnlyPressing(items: readonly Item[], { from }: Stretch): boolean {
  const team = subjectBefore(items, from);
  if (team < 0) return false;
  const joint = items.findIndex(
    ({ word }, at) => at > team && at <= from && /^(?:after|when|once|as|but|following)$/u.test(word),
  );
  return joint > team && presses.test(wordsOf(items.slice(team + 1, joint)));
}

/** The last team before a card that is the subject of its clause; -1 where somebody is named between. */
function subjectBefore(items: readonly Item[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item?.word === ';' || item?.type === 'PERSON') return -1;
    if (item?.type === 'TEAM') return isTeamSubject(items, at) ? at : -1;
  }
  return -1;
}

/** The side that the words around a card say outright: "despite losing Costa, Arden", "on his Arden debut", "made life hard for Arden". */
export function sideSaid(story: Story, items: readonly Item[], { from, to }: Stretch): TeamRef | null {
  const at =
    behindWithout(items, from, to) ??
    ofDebut(items, from, to) ??
    madeHard(items, to) ??
    blemished(items, from) ??
    sentOffFor(items, from, to) ??
    watching(items, from);
  const item = at === null ? undefined : items[at];
  return item === undefined ? null : story.teamOf(item);
}

/** "Despite having Costa sent off, Arden", "With Costa sent off, Arden held on": the first team behind the comma, where none stands before. */
function behindWithout(items: readonly Item[], from: number, to: number): number | null {
  const opener = items.findLastIndex(
    ({ word }, at) => at <= from && at >= from - 3 && /^(?:despite|with|having|without)$/u.test(word),
  );
  if (opener < 0 || (opener > 1 && items[opener - 1]?.type !== 'MARK')) return null;
  const comma = items.findIndex(({ word }, at) => at >= to && at < to + 8 && word === ',');
  if (comma < 0 || items.slice(opener, comma).some(({ type }) => type === 'TEAM')) return null;
  const team = items[comma + 1]?.word === 'the' ? comma + 2 : comma + 1;
  if (items[team]?.type !== 'TEAM' || /^'s?$/u.test(items[team + 1]?.word ?? '')) return null;
  // "With Costa sent off, Arden pressed": either may have.
  const done = wordsOf(items.slice(team, team + 8));
  return gains.test(done) || presses.test(done) ? null : team;
}

/** "was sent off on his Arden debut" */
function ofDebut(items: readonly Item[], from: number, to: number): number | null {
  const at = items.findIndex(
    ({ type }, index) =>
      index > from && index < to + 6 && type === 'TEAM' && /^(?:his|her)$/u.test(items[index - 1]?.word ?? ''),
  );
  return at >= 0 && /^(?:debut|bow|return|farewell|start|appearance)$/u.test(items[at + 1]?.word ?? '') ? at : null;
}

const hard = /^(?:difficult|hard|harder|tough|tougher|uphill|impossible|uncomfortable|worse|blow|setback)$/u;

/** "Costa's dismissal made life difficult for Arden", "was a blow to Arden" */
function madeHard(items: readonly Item[], to: number): number | null {
  for (let at = to + 1; at < Math.min(items.length, to + 12); at += 1) {
    const { type, word } = items[at] ?? {};
    if (type === 'PERSON' || word === ';' || type === 'SCORE') return null;
    if (type !== 'TEAM') continue;
    const link = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
    const isFor = /^(?:for|to)$/u.test(items[link]?.word ?? '');
    return isFor && items.slice(to, link).some((item) => hard.test(item.word)) ? at : null;
  }
  return null;
}

const blemish = /^(?:blemish|downside|negative|sour|note|cloud|concern|worry|drawback|disappointment|misery|setback)$/u;

/** "The only blemish for Arden was a red card for Costa" */
function blemished(items: readonly Item[], from: number): number | null {
  for (let at = from - 1; at >= Math.max(2, from - 8); at -= 1) {
    if (items[at]?.type === 'PERSON' || items[at]?.word === ';') return null;
    if (items[at]?.type !== 'TEAM') continue;
    const link = items[at - 1]?.word === 'the' ? at - 2 : at - 1;
    const isFor =
      /^(?:for|on)$/u.test(items[link]?.word ?? '') && /^(?:was|came|were|is)$/u.test(items[at + 1]?.word ?? '');
    return isFor && items.slice(Math.max(0, link - 4), link).some(({ word }) => blemish.test(word)) ? at : null;
  }
  return null;
}

/** "was sent off for Arden after two yellow cards", where the second card is what is read */
function sentOffFor(items: readonly Item[], from: number, to: number): number | null {
  const off = items.findIndex(
    ({ wordClass }, at) => at > from && at < to && /^(?:sent-off|stance)$/u.test(wordClass ?? ''),
  );
  return off > 0 && items[off + 1]?.word === 'for' && items[off + 2]?.type === 'TEAM' ? off + 2 : null;
}

/** "Arden coach Reed could only watch as Costa was sent off", "Arden's frustration boiled over and Costa was dismissed" */
function watching(items: readonly Item[], from: number): number | null {
  const joint = items.findLastIndex(({ word }, at) => at <= from && at > from - 5 && /^(?:as|and)$/u.test(word));
  if (joint < 0 || items.slice(joint, from).some(({ type }) => type === 'TEAM')) return null;
  const told = items.slice(Math.max(0, joint - 8), joint);
  const isOfBench = told.some(({ word }) => /^(?:watch|looked on|watched on)$/u.test(word));
  const isOfTemper = told.some(({ word }) => /^(?:boiled|spilled|tempers?|discipline|heads)$/u.test(word));
  if (!isOfBench && !isOfTemper) return null;
  const teams = items.flatMap(({ type }, at) => (type === 'TEAM' && at < joint && at > joint - 12 ? [at] : []));
  const [team] = teams;
  if (team === undefined || teams.length > 1) return null;
  return isOfTemper || items[team + 1]?.wordClass === 'coach' || /^'s?$/u.test(items[team + 1]?.word ?? '')
    ? team
    : null;
}
