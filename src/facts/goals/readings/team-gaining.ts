import { isLeft } from '../../discourse/names/former-teams.ts';
import type { Story } from '../../discourse/story.ts';
import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Draft } from './goal-drafts.ts';
import { behindRelative } from '../scorers/before-aside.ts';
import { isPerson, startOfName } from '../scorers/name-phrase.ts';
import { goods, isGift, isGood, wordBefore } from './gift.ts';
import { holdingSide } from './holding-side.ts';
import { helpedBy } from './own-goal-gain.ts';
import { isDoer, isTeamSubject } from '../scorers/subjects.ts';
import { teamOfTitle } from './title-team.ts';

/** The side that gains by a goal, as its clause names it. */
export interface Gain {
  readonly team: TeamRef | null;
  /** "the hosts", "the visitors": who they are depends on the match that the goal turns out to be of. */
  readonly ground: 'home' | 'away' | null;
}

/** What the words of the sentence say of the side that gains: "put Arden ahead", "for Arden", "Arden hit back through Rossi". */
export function gainOf(story: Story, items: readonly Item[], draft: Draft, end: number): Gain {
  if (draft.match.pattern.name === 'put-title-ahead') {
    const title = items.slice(draft.at, draft.to).findLast((item) => titleWords.test(item.word));
    return { team: teamOfTitle(story, title?.word ?? ''), ground: null };
  }
  // "Rossi stunned the home crowd"
  if (
    draft.match.pattern.name === 'stunned-crowd' &&
    items.slice(draft.at, draft.to).some(({ word }) => word === 'home')
  )
    return { team: null, ground: 'away' };
  const item = gaining(items, draft, end);
  if (item?.mention?.type !== 'TEAM') return { team: null, ground: null };
  const team = story.teamOf(item);
  const { how } = item.mention;
  return { team, ground: how === 'home' || how === 'away' ? how : null };
}

function gaining(items: readonly Item[], draft: Draft, end: number): Item | null {
  // "Rossi's strike left Borough seventh", "Borough's resistance was broken by Rossi": they conceded it
  if (/^(?:shot-left-side|resistance-broken-by)$/u.test(draft.match.pattern.name)) return null;
  const told = draft.match.team;
  if (told !== null) return isOwnRival(items, told) ? null : (items[told] ?? null);
  const whose = sideOfWhom(items, draft) ?? sideOfWhose(items, draft);
  if (whose !== null) return whose;
  const leader = leaderOf(items, draft) ?? holdingSide(items, draft);
  if (leader !== null) return leader;
  if (/^(?:through|from-behind-through)$/u.test(draft.match.pattern.name)) return subjectTeam(items, draft.at);
  // "Arden looked beaten when Rossi headed them level"
  if (draft.match.pattern.name === 'put-them-ahead' && items[draft.at + 1]?.word === 'them')
    return clubOf(items, draft) ?? subjectTeam(items, draft.from);
  const needy = draft.match.noun === null ? null : inNeed(items, draft.match.noun);
  if (needy !== null) return needy;
  const helped = draft.match.pattern.how === 'own-goal' ? helpedBy(items, draft) : null;
  if (helped !== null) return helped;
  const owner = ownerOf(items, draft.match.noun ?? objectOf(items, draft));
  if (owner !== null) return owner;
  for (let at = behindRelative(items, draft.from, draft.at) + 1; at < end; at += 1) {
    const item = items[at];
    // "cancelled out Rossi's penalty in a draw that sent Arden through": what follows is told of the draw.
    if (item?.word === 'that' && isOfResult(items, at)) return null;
    // "in the 60th and Rossi for Arden in the 88th": it is his goal that is for them.
    if (
      at >= draft.to &&
      isPerson(item) &&
      items[startOfName(items, at) - 1]?.word === 'and' &&
      items[at + 1]?.word === 'for'
    )
      break;
    if (item?.type !== 'TEAM' || isLeft(items, at)) continue;
    const widened = widens(items, at);
    if (widened !== null) return widened ? item : null;
    const before = wordBefore(items, at);
    if (before?.word === 'for' && isTooMuch(items, at)) continue;
    if (
      (/(?:^| )for$/u.test(before?.word ?? '') && items[at + 1]?.word !== "'s") ||
      (isGift(before) && isGood(items, at))
    )
      return item;
    if (isHanded(items, at) || ownsAttempt(items, at)) return item;
    if (at >= draft.to) break;
  }
  return givenToThem(items, draft);
}

/** "put Arden's rivals in front": they are not Arden. */
function isOwnRival(items: readonly Item[], team: number): boolean {
  return (
    /^'s?$/u.test(items[team + 1]?.word ?? '') &&
    /^(?:rivals|opponents|hosts|visitors|guests|neighbours|neighbors|conquerors|tormentors)$/u.test(
      items[team + 2]?.word ?? '',
    )
  );
}

/** "too much for the Arden defence", "too good for Arden", "doing for Arden", "a blow for Arden": they conceded. */
function isTooMuch(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 5), at).map(({ word }) => word);
  const done = before.findLastIndex((word) => word === 'for') - 1;
  if (/^(?:doing|did|done|does|blow|setback|disaster|nightmare|heartbreak|shock)$/u.test(before[done] ?? ''))
    return true;
  return (
    before.includes('too') &&
    /^(?:much|good|strong|hot|many|powerful|quick)$/u.test(before[before.indexOf('too') + 1] ?? '')
  );
}

/** How far behind the goal what it gave may stand: behind the rest of a list. */
const listReach = 24;

/** "Arden moved up after Rossi's strike and an own goal by Costa gave them a 2-1 win": they are whom the sentence is about. */
function givenToThem(items: readonly Item[], draft: Draft): Item | null {
  for (let at = draft.at + 1; at < Math.min(items.length, draft.to + listReach); at += 1) {
    const item = items[at];
    if (item?.word === ';' || item?.word === 'but' || item?.word === 'before') return null;
    if (
      item?.word !== 'them' ||
      !/^(?:gave|earned|handed|secured|ensured|brought|saw)$/u.test(items[at - 1]?.word ?? '')
    )
      continue;
    const good = items
      .slice(at + 1, at + 7)
      .some(({ wordClass, word }) => goods.has(wordClass ?? '') || /^points?$/u.test(word));
    return good ? subjectTeam(items, draft.from) : null;
  }
  return null;
}

/** "a 1-1 draw on Sunday that", "a win which". */
function isOfResult(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ wordClass }) => results.has(wordClass ?? ''));
}

const results: ReadonlySet<string> = new Set(['drew', 'win', 'victory', 'stalemate', 'defeat']);
const titleWords = /^(?:leaders|champions|holders|favourites)$/u;

/** "made it 1-0 to Arden": whose score it is. */
function leaderOf(items: readonly Item[], { match }: Draft): Item | null {
  if (match.score === null || !/^(?:to|for)$/u.test(items[match.score + 1]?.word ?? '')) return null;
  const at = items[match.score + 2]?.word === 'the' ? match.score + 3 : match.score + 2;
  return items[at]?.type === 'TEAM' && items[at + 1]?.word !== "'s" ? (items[at] ?? null) : null;
}

/** "to Arden, for whom Rossi scored": the team before. */
function sideOfWhom(items: readonly Item[], { scorer }: Draft): Item | null {
  const whom = scorer.kind === 'named' ? startOfName(items, scorer.at[0] ?? 0) - 1 : -1;
  if (items[whom]?.word !== 'whom' || items[whom - 1]?.word !== 'for') return null;
  const named = items[whom - 2]?.word === ',' ? items[whom - 3] : items[whom - 2];
  return named?.type === 'TEAM' ? named : null;
}

/** "at Arden, whose best moment was Rossi's free-kick to make it 2-2": the team before. */
function sideOfWhose(items: readonly Item[], { match, from }: Draft): Item | null {
  if (match.noun === null || !/^(?:was|were|came|is)$/u.test(items[from - 1]?.word ?? '')) return null;
  const whose = items.findLastIndex(({ word }, at) => at < from && at >= from - 8 && word === 'whose');
  const named = items[whose - 1]?.word === ',' ? items[whose - 2] : items[whose - 1];
  return whose > 0 && named?.type === 'TEAM' ? named : null;
}

/** "handing the visitors the lead": whoever scored, they gain. */
function isHanded(items: readonly Item[], at: number): boolean {
  const before = wordBefore(items, at);
  return (
    /^(?:handing|handed|hands|giving)$/u.test(before?.word ?? '') &&
    items.slice(at + 1, at + 4).some((item) => item.wordClass === 'advantage')
  );
}

/** "levelled with Arden's first shot": the shot was theirs. */
function ownsAttempt(items: readonly Item[], at: number): boolean {
  if (!/^'s?$/u.test(items[at + 1]?.word ?? '') || wordBefore(items, at)?.word !== 'with') return false;
  return items
    .slice(at + 2, at + 6)
    .some(({ word }) => /^(?:shot|effort|attempt|attack|chance|opportunity|touch)$/u.test(word));
}

/** "after Arden's Rossi had headed them in front": they are those of the scorer. */
function clubOf(items: readonly Item[], { scorer }: Draft): Item | null {
  const name = scorer.kind === 'named' ? (scorer.at[0] ?? 0) : 0;
  const club = items.slice(startOfName(items, name), name).find(({ type }) => type === 'TEAM');
  return club ?? null;
}

/** "doubled Arden's lead" is for Arden, "halved Arden's lead" is not; null where the team owns neither lead nor deficit. */
function widens(items: readonly Item[], at: number): boolean | null {
  const owns = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'";
  // "extends Arden lead": as titles have it
  if (!owns && !/^(?:advantage|deficit)$/u.test(items[at + 1]?.wordClass ?? '')) return null;
  const what = items
    .slice(at + 1, at + 6)
    .find((item) => item.wordClass === 'advantage' || item.wordClass === 'deficit');
  const verb = items.slice(Math.max(0, at - 3), at).find((item) => item.wordClass === 'widen');
  if (what === undefined || verb === undefined) return null;
  return what.wordClass === 'deficit' || !/^(?:halv|cut|reduc)/u.test(verb.word);
}

/** The team nearest before that is a subject: who hit back. */
function subjectTeam(items: readonly Item[], at: number): Item | null {
  for (let index = at - 1; index >= Math.max(0, at - 24); index -= 1) {
    const item = items[index];
    if (item?.type === 'TEAM' && isDoer(items, index)) return item;
    if (item?.wordClass === 'they') return null;
  }
  return null;
}

/** "Arden needed a late goal from Rossi", "Arden relied on an own goal by Costa": who needs it gains by it. */
function inNeed(items: readonly Item[], noun: number): Item | null {
  const verb = items
    .slice(0, noun)
    .findLastIndex(({ word }) => /^(?:need(?:ed|s|ing)|required|relied|owed)$/u.test(word));
  if (verb < 1 || noun - verb > 6) return null;
  const subject = items.slice(0, verb).findLastIndex((item, at) => item.type === 'TEAM' && isTeamSubject(items, at));
  return verb - subject > 12 ? null : (items[subject] ?? null);
}

/** "scoring Arden's only goal": where the goal stands that is the object of the verb. */
function objectOf(items: readonly Item[], { match: { verb } }: Draft): number | null {
  if (verb === null) return null;
  const owner = items[verb + 1]?.word === 'the' ? verb + 2 : verb + 1;
  if (items[owner]?.type !== 'TEAM') return null;
  const noun = items.findIndex(({ wordClass }, at) => at > owner && at <= owner + 4 && wordClass === 'goal');
  return noun < 0 ? null : noun;
}

/** "Arden's only goal": the team that owns the noun. */
function ownerOf(items: readonly Item[], noun: number | null): Item | null {
  if (noun === null) return null;
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const item = items[at];
    if (isPerson(item)) return null;
    if (item?.type !== 'TEAM') continue;
    // "cancelled out Arden's opener": the other side levelled.
    if (items.slice(Math.max(0, at - 2), at).some(({ wordClass }) => wordClass === 'cancel')) return null;
    const owns = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'";
    if (owns) return item;
    // "the scorer of the Arden goal", not "stunned the Reds with an early goal"
    const joined = items
      .slice(at + 1, noun)
      .every(({ word }) => !/^(?:with|on|by|in|to|for|at|from|after|an?|the|and|,)$/u.test(word));
    return joined && items[at - 1]?.word === 'the' && items[noun]?.wordClass === 'goal' ? item : null;
  }
  return null;
}
