import type { Team } from '../../lexicon/schema.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { codeOf } from './mark-sentence.ts';
import type { Item, MarkedSentence } from './mention.ts';
import { mentionItem } from './mention-item.ts';
import { clubsOfTownsAsSides } from './clubs-of-towns.ts';
import { isMetAtTown, isTownAsSide, townOf } from './town-as-side.ts';

/**
 * The bare name of a town stands for the club of it that the report names in full, for one of its clubs that a line of a result
 * names so, or else for the one that plays where the others of the report do, where it does what a club does: "Dalian went two ahead",
 * "away at bottom side Shenzhen". The town itself is where something is: "in Dalian".
 */
export function recastTowns(sentences: readonly MarkedSentence[]): readonly MarkedSentence[] {
  const clubs = clubsOfTowns(sentences);
  if (clubs.size === 0) return sentences;
  return sentences.map((sentence) => {
    if (!sentence.code.includes(symbolOf.PLACE) && !sentence.code.includes(symbolOf.TEAM)) return sentence;
    const items = sentence.items.map((item, at) => asClub(item, sentence.items, at, clubs));
    return items.every((item, at) => item === sentence.items[at])
      ? sentence
      : { ...sentence, items, code: codeOf(items) };
  });
}

/** By the town the one club that a report names with the name of its town in it, and else those that it may mean by the town. */
function clubsOfTowns(sentences: readonly MarkedSentence[]): ReadonlyMap<string, readonly Team[]> {
  const clubs = new Map<string, Team | null>();
  for (const { items, code } of sentences)
    for (const { mention } of code.includes(symbolOf.TEAM) ? items : []) {
      if (mention?.type !== 'TEAM' || (mention.how !== 'name' && mention.how !== 'alias')) continue;
      const [team, other] = mention.candidates;
      if (team?.town === undefined || other !== undefined || team.national) continue;
      const town = fold(team.town);
      if (!` ${fold(mention.words)} `.includes(` ${town} `)) continue;
      const known = clubs.get(town);
      clubs.set(town, known === undefined || known?.id === team.id ? team : null);
    }
  const named = [...clubs].flatMap(([town, team]) => (team === null ? [] : [[town, [team]] as const]));
  return new Map([...named, ...clubsOfTownsAsSides(sentences)]);
}

function asClub(item: Item, items: readonly Item[], at: number, clubs: ReadonlyMap<string, readonly Team[]>): Item {
  const { mention, start, end } = item;
  const named = townOf(item);
  const candidates = named === null ? undefined : clubs.get(named.town);
  if (named === null || candidates === undefined) return item;
  const stands =
    mention?.type === 'PLACE'
      ? isInResult(items, at) || isDoer(items, at) || isMentionedAsSide(items, at) || isOwner(items, at)
      : false;
  if (!stands && !isTownAsSide(items, at) && !isMetAtTown(items, at)) return item;
  // One of several clubs, of which nothing tells which: some side, and nobody that the report told of before.
  if (candidates.length === 0 && named.clubs.length > 1)
    return mentionItem({ type: 'PLACE', name: named.name, ground: false, teams: [] }, start, end);
  const how = candidates.length === 0 ? 'shape' : 'alias';
  return mentionItem({ type: 'TEAM', how, candidates, words: how === 'shape' ? named.name : named.town }, start, end);
}

/** Beside the score that a line begins with: "Arden 1-0 Durham". */
function isInResult(items: readonly Item[], at: number): boolean {
  const score = items[1]?.type;
  return (score === 'SCORE' || score === 'NUMBER') && (at === 0 || (at <= 3 && items[at - 1]?.type === score));
}

const opening = /^(?:but|as|while|when|after|before|that|and|where|then|although|though|because|since|[:;])$/u;
const noVerb = /^(?:and|or|in|on|at|to|of|with|from|where|which|for|by|[,\-–—()]|is|has)$/u;

/** At the head of a clause, with a word behind that may be its verb. */
function isDoer(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before !== undefined && !opening.test(before.word)) return false;
  return next?.type === 'WORD' && !noVerb.test(next.word);
}

/** "Canberra coach Reed", "the Canberra skipper", "Canberra's fans", "Canberra, who": what a club has, or is said of one. */
function isOwner(items: readonly Item[], at: number): boolean {
  const [next, far] = [items[at + 1], items[at + 2]];
  if (next?.wordClass === 'coach' || next?.wordClass === 'role') return true;
  if (/(?:^| )(?:in|at|of|from|to|near|around)$/u.test(items[at - 1]?.word ?? '')) return false;
  if (next?.word === ',') return far?.wordClass === 'who' || far?.wordClass === 'beaten' || far?.wordClass === 'held';
  return (
    /^'s?$/u.test(next?.word ?? '') &&
    (far?.wordClass === 'coach' || far?.wordClass === 'role' || far?.type === 'PERSON')
  );
}

const sides =
  /^(?:side|hosts|visitors|leaders|strugglers|rivals|opponents|neighbours|champions|club|against|beat|over)$/u;

/** "bottom side Shenzhen", "over Dalian", "a goal for Dalian". */
function isMentionedAsSide(items: readonly Item[], at: number): boolean {
  const [far, before] = [items[at - 2], items[at - 1]];
  if (before === undefined) return false;
  if (before.word === 'for')
    return far?.wordClass === 'goal' || far?.wordClass === 'score' || far?.wordClass === 'lead';
  return before.wordClass === 'beat' || before.wordClass === 'held' || sides.test(before.word);
}
