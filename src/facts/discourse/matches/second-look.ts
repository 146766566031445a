import type { Team } from '../../../lexicon/schema.ts';
import type { TeamRef, Unresolved } from '../../fact.ts';
import type { MarkedArticle } from '../../mentions/mark-article.ts';
import type { MarkedSentence, Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { knownTeam } from '../../team-ref.ts';
import { opponentIn } from './draft.ts';
import { tableVerbs } from '../sides/find-opponent.ts';
import type { Cast } from '../names/cast.ts';
import { isOvertaken } from '../recalled/is-overtaken.ts';
import type { Walk } from '../walk.ts';

/** A result of one team whose other side the report had not named when it told it. */
export interface OpenResult {
  readonly sentence: MarkedSentence;
  /** Index of the sentence. */
  readonly at: number;
  readonly reading: ResultReading;
  readonly teams: ReadonlyMap<Item, TeamRef>;
  readonly subject: TeamRef | null;
  readonly object: TeamRef | null;
  readonly unresolved: Unresolved;
}

/** Looks for the opponents of open results. */
export type SecondLook = (subject: TeamRef | null) => TeamRef | null;

/**
 * The opponent of an open result, now that the whole report is known: the only team that it sets against the subject, or
 * the other one of the two that it is about. Null where the subject's match is told already or several could be meant.
 * What holds for the whole report is worked out once, however many results are open.
 */
export function secondLook(walk: Walk): SecondLook {
  if (isFullOfNicknames(walk)) return () => null;
  const otherOfTwo = othersOfTwo(walk);
  return (subject) => {
    if (subject === null || walk.book.hasMain(subject)) return null;
    const rivals = walk.book
      .pairsOf(subject)
      .values()
      .flatMap((pair) => (pair.ahead ? [] : [opponentIn(pair, subject)]))
      .filter((team) => team !== null);
    const first = rivals.next().value;
    const other = otherOfTwo(subject);
    if (first === undefined || other !== null) return other;
    return rivals.every((team) => team.id === first.id) ? first : null;
  };
}

/** Nicknames that nothing settles may be the opponent's, so that no other name is. */
function isFullOfNicknames({ marked, cast }: Walk): boolean {
  const unclear = marked.sentences.flatMap(({ items }) =>
    items.filter(
      ({ mention }) => mention?.type === 'TEAM' && mention.how === 'nickname' && cast.settle(mention) === null,
    ),
  );
  return unclear.length > 1;
}

/** "a point above Borough": a team that is only named for its place in the table need not have played. */
function isOfTable({ sentences }: MarkedArticle, cast: Cast, team: Team): boolean {
  return sentences.some(({ items }) =>
    items.some(({ mention }, at) => {
      if (mention?.type !== 'TEAM' || cast.settle(mention) !== team) return false;
      const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
      return (
        before?.type === 'ADJECTIVE' ||
        /(?:^| )(?:above|below|behind|past|of|over|than|from|to|on|with|and)$/u.test(before?.word ?? '') ||
        tableVerbs.test(before?.word ?? '') ||
        isOvertaken(items, at)
      );
    }),
  );
}

/**
 * A report that names two teams, of no match told, much more often than all others is about these two; those of the other
 * matches that it tells are named less.
 */
function othersOfTwo({ book, cast, marked }: Walk): (subject: TeamRef) => TeamRef | null {
  const all = [...cast.active].toSorted(([, a], [, b]) => b - a);
  const told = new Set<string>();
  let drafts = 0;
  return (subject) => {
    for (; drafts < book.drafts.length; drafts += 1) {
      const draft = book.drafts[drafts];
      if (draft?.main === true) for (const { id } of draft.teams) told.add(id);
    }
    const [most, next, third] = firstUntold(all, told);
    if (told.size > 0 && (all[0] !== most || (next?.[1] ?? 0) < (all.find(([{ id }]) => told.has(id))?.[1] ?? 0)))
      return null;
    if (most === undefined || next === undefined || next[1] < 2 * (third?.[1] ?? 0)) return null;
    if (next[1] < 2 && (third !== undefined || isOfTable(marked, cast, next[0]))) return null;
    if (most[0].id === subject.id) return knownTeam(next[0]);
    return next[0].id === subject.id ? knownTeam(most[0]) : null;
  };
}

/** The three most named teams of no match told. */
function firstUntold(
  all: readonly (readonly [Team, number])[],
  told: ReadonlySet<string>,
): readonly (readonly [Team, number])[] {
  const first: (readonly [Team, number])[] = [];
  for (const each of all) {
    if (!told.has(each[0].id)) first.push(each);
    if (first.length === 3) break;
  }
  return first;
}

/** "Arden won 3-2 in Ashford while Borough were on form": in the sentence of the result the other side is named for its own match only. */
export function isToldApart(
  { sentence: { items }, reading, teams }: Omit<OpenResult, 'unresolved'>,
  team: TeamRef,
): boolean {
  const named = items.flatMap((item, at) => (teams.get(item)?.id === team.id ? [at] : []));
  return named.length > 0 && named.every((at) => isBehindTurn(items, reading.scoreAt, at));
}

function isBehindTurn(items: readonly Item[], score: number, at: number): boolean {
  return items
    .slice(Math.min(score, at), Math.max(score, at))
    .some(({ word }) => /^(?:while|whereas|whilst|;)$/u.test(word));
}
