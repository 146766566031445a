import type { Story } from '../../discourse/story.ts';
import type { MatchFact } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { clausesOf } from '../../results/clauses.ts';
import { isByPart } from './by-part.ts';
import { isOrigin } from './origin.ts';
import { isTeamSubject } from './subjects.ts';

/**
 * Whether the paragraph has gone over to a match that the report gives no result of: the nearest sentence that names teams,
 * this one or one before it in its paragraph, names none of the match that is taken as told, and has one as its subject. In
 * a report of one match `alone` only the sentence itself counts. With `past` a side that the sentence names in passing ("put
 * them ahead against Castle") is looked past to the sentences before.
 */
export function hasMovedOn(
  story: Story,
  sentence: MarkedSentence,
  told: MatchFact,
  alone: boolean,
  past = false,
): boolean {
  const { sentences } = story.marked;
  for (let at = indexOf(sentences, sentence); sentences[at]?.block === sentence.block; at -= 1) {
    const said = sentences[at];
    // "Rossi, who scored in Castle's 2-1 win, doubled the lead": of what is said of him nothing moves on.
    const items = said === undefined ? [] : (clausesOf(said)[0]?.items ?? []);
    const ids = new Set(
      items.flatMap((item, place) =>
        item.type === 'TEAM' && !isByPart(item) && !isOrigin(story, items, place) && !isEither(items, place)
          ? (story.teamOf(item)?.id ?? [])
          : [],
      ),
    );
    if (told.teams.some((team) => ids.has(team.id))) return false;
    const moved = ids.size > 0 && hasSubject(story, items);
    if (moved || alone || (ids.size > 0 && !past)) return moved;
  }
  return false;
}

/**
 * Whether a round-up is still with others: all of what tells the match stands further on, and the sentence that last named teams, this one or
 * one before it, names none of its sides. What is told there is of whichever match those play.
 */
export function isYetToTell(story: Story, sentence: MarkedSentence, told: MatchFact): boolean {
  if (told.evidence.some(({ start }) => start < sentence.end)) return false;
  const { sentences } = story.marked;
  for (let at = indexOf(sentences, sentence); (sentences[at]?.block ?? -9) >= sentence.block - 1; at -= 1) {
    const teams = (sentences[at]?.items ?? []).filter((item) => item.type === 'TEAM' && !isByPart(item));
    if (teams.length === 0) continue;
    const ids = teams.map((item) => story.teamOf(item)?.id);
    return !told.teams.some(({ id }) => ids.includes(id));
  }
  return false;
}

/** "a meeting with Castle or Dale awaits": nobody has played one of two. */
function isEither(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === 'or' || items[at + 1]?.word === 'or';
}

function hasSubject(story: Story, items: readonly Item[]): boolean {
  if (isOfPair(items)) return true;
  return items.some(
    (item, at) =>
      item.type === 'TEAM' &&
      !isByPart(item) &&
      story.teamOf(item) !== null &&
      (isTeamSubject(items, at) || ownsMatch(items, at)) &&
      !isOrigin(story, items, at),
  );
}

/** "saw the clash between Castle and Dale" */
function isOfPair(items: readonly Item[]): boolean {
  return items.some(
    ({ word }, at) =>
      word === 'between' &&
      items[at + 1]?.type === 'TEAM' &&
      items[at + 2]?.word === 'and' &&
      items[at + 3]?.type === 'TEAM',
  );
}

/** "Castle's game with Dale ended 1-0", "Castle's second goal came when": a match of its own. */
function ownsMatch(items: readonly Item[], at: number): boolean {
  if (at > 1 || !/^'s?$/u.test(items[at + 1]?.word ?? '')) return false;
  const behind = items.slice(at + 2, at + 5);
  const goal = behind.findIndex(({ wordClass }) => wordClass === 'goal');
  return (
    behind.some(({ wordClass }) => wordClass === 'game') ||
    (goal >= 0 && /^(?:came|comes|was|arrived|followed)$/u.test(items[at + goal + 3]?.word ?? ''))
  );
}

function indexOf(sentences: readonly MarkedSentence[], sentence: MarkedSentence): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
