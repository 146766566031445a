import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { inOrderOf, opponentIn } from '../matches/draft.ts';
import { isObject } from '../sides/is-object.ts';
import type { Sides } from '../sides/reading-teams.ts';
import type { Setting } from '../setting.ts';
import type { Scene } from '../names/scene.ts';

/** How many teams a sentence may name for its other side to be the other one of the tie. */
const both = 2;

/** What a first leg left, told before the second is played, says nothing of where or when that leg was; the words beside "first leg" do. */
export function settingOfTie(items: readonly Item[], setting: Setting): Setting {
  const leg = items.findIndex(({ wordClass }) => wordClass === 'first-leg');
  const ofLeg = items
    .slice(Math.max(0, leg - 3), Math.max(0, leg))
    .some(({ mention }) => mention?.type === 'DATE' && mention.words === setting.date);
  return { ...setting, leg: 1, date: ofLeg ? setting.date : null };
}

/**
 * The sides of a first leg that a sentence tells by what it left for the second: of two teams that the sentence names the one
 * that is no object leads or trails ("Arden host Borough on Tuesday as they seek to overturn a 2-0 deficit"); of one team the
 * opponent is whom the report last set against it ("… ahead of Wednesday's trip to Borough. The Germans, who trail 2-1 …").
 */
export function sidesOfTie(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  sides: Sides,
  { book, topic }: Scene,
  taken: ReadonlySet<number>,
): Sides {
  if (!isAhead(items)) return sides;
  const subject = sides.subject;
  // An opponent whom the sentence does not name is the one of the match being told: of another match than this tie.
  const object = sides.inferred === true ? null : sides.object;
  const today = reading.object === null && subject !== null ? opponentToday(reading, subject, book) : null;
  if (today !== null) return { subject, object: today };
  if (subject !== null && object !== null) return { subject, object };
  const named = new Map(
    items.flatMap((item, at) => {
      const team = taken.has(at) ? undefined : teams.get(item);
      return team === undefined ? [] : [[team.id, team]];
    }),
  );
  const own = subject ?? subjectOf(items, reading.from, teams, object) ?? topic;
  if (own === null) return { subject, object };
  if (named.size > both) return { subject, object };
  const other = object ?? [...named.values()].find(({ id }) => id !== own.id);
  if (other !== undefined) return { subject: own, object: other };
  const pair = isOfOtherTie(items) ? undefined : book.lastPairOf(own);
  return { subject: own, object: pair === undefined ? null : opponentIn(pair, own) };
}

/** "Castle beat Arden 3-1 … Arden need to overturn a 3-1 deficit": whom the side met in the match that the report is about, where that ended so. */
function opponentToday(
  { outcome, score: [left, right] }: ResultReading,
  own: TeamRef,
  book: Scene['book'],
): TeamRef | null {
  const [more, less] = left >= right ? [left, right] : [right, left];
  const today = book.mainOf(own).find((draft) => {
    const told = inOrderOf(draft, own, outcome === 'loss' ? [less, more] : [more, less]);
    return draft.score !== null && told.every((goals, side) => goals === draft.score?.[side]);
  });
  return today === undefined ? null : opponentIn(today, own);
}

const presents =
  /^(?:trails?|leads|holds?|takes?|carry|carries|seeks?|needs?|must|will|hosts?|faces?|travels?|visits?|next)$/u;

/** "trail 2-1 after the first leg": told before the second; "trailed 2-1" is told in the report of the second. */
function isAhead(items: readonly Item[]): boolean {
  return items.some(
    ({ word, wordClass }, at) =>
      presents.test(word) ||
      wordClass?.startsWith('will-') === true ||
      (word === 'lead' && (items[at - 1]?.type === 'TEAM' || items[at - 1]?.wordClass === 'who')),
  );
}

/** "The other semi-final takes place on Saturday, with Arden holding a 2-1 lead": against somebody of whom nothing is told. */
function isOfOtherTie(items: readonly Item[]): boolean {
  return items.some(({ word }, at) => word === 'other' && items[at + 1]?.type === 'STAGE');
}

/** The first team before the result that hangs on no preposition. */
function subjectOf(
  items: readonly Item[],
  from: number,
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
): TeamRef | null {
  for (let at = 0; at < from; at += 1) {
    const item = items[at];
    const team = item === undefined ? undefined : teams.get(item);
    if (team !== undefined && team.id !== object?.id && !isObject(items, at)) return team;
  }
  return null;
}
