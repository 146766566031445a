import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { TeamRef } from '../../fact.ts';
import { newDraft } from './draft.ts';
import type { Scene } from '../names/scene.ts';
import type { Walk } from '../walk.ts';

/** Two sides of which a sentence says where they met, and nothing of how it ended. */
export interface Meeting {
  readonly sides: readonly [TeamRef, TeamRef];
  readonly home: TeamRef | null;
  /** Index of the sentence. */
  readonly at: number;
  readonly sentence: MarkedSentence;
}

const met = /^(?:hosted|entertained|welcomed|travell?ed|journeyed|visited)(?: |$)/u;
/** No round-up reports more. */
const mostMeetings = 40;
const otherTime = /(?:^| )(?:last|previous|next|\d{4})(?: |$)/u;

/**
 * "Arden hosted Borough", "Arden were at home to Borough", "Arden took on Borough": a meeting of the day that the report is about,
 * in the sentence with the index `at`; null where it tells none. `host` is who it says was at home to whom.
 */
export function meetingOf(
  sentence: MarkedSentence,
  at: number,
  teams: ReadonlyMap<Item, TeamRef>,
  host: Scene['host'],
): Meeting | null {
  const { items } = sentence;
  if ((host === null && teams.size < 2) || items.some((item) => isOfOtherTime(item))) return null;
  if (host !== null && items.some((_, index) => isMet(items, index)))
    return { sides: [host.home, host.away], home: host.home, at, sentence };
  const [one, other, ...more] = new Map([...teams.values()].map((team) => [team.id, team])).values();
  if (one === undefined || other === undefined || more.length > 0 || !opensWithMeeting(items)) return null;
  return { sides: [one, other], home: null, at, sentence };
}

/** How far from its beginning a sentence says who met whom. */
const opening = 6;

/** "Arden took on Borough": who met whom is what the sentence begins with. */
function opensWithMeeting(items: readonly Item[]): boolean {
  const verb = items.findIndex(
    ({ word }, at) => /^(?:faced|met|played)$/u.test(word) || (word === 'took' && items[at + 1]?.word === 'on'),
  );
  if (verb < 1 || verb > opening || items[verb - 1]?.type !== 'TEAM') return false;
  return items.slice(verb + 1, verb + 5).some(({ type }) => type === 'TEAM');
}

function isMet(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass = null } = items[at] ?? {};
  if (met.test(word)) return hasSide(items, at);
  return (wordClass === 'at-home' || wordClass === 'away') && /^(?:was|were)$/u.test(items[at - 1]?.word ?? '');
}

/** "hosted the leaders Arden", but not "visited Arden's training ground", "hosted a forum with Arden". */
function hasSide(items: readonly Item[], verb: number): boolean {
  const side = items.findIndex(({ type }, at) => at > verb && at <= verb + 4 && type === 'TEAM');
  return (
    side > 0 &&
    !/^'s?$/u.test(items[side + 1]?.word ?? '') &&
    items.slice(verb + 1, side).every(({ word }) => !/^(?:an?|with|from|before)$/u.test(word))
  );
}

function isOfOtherTime({ word, wordClass, mention }: Item): boolean {
  return (
    word === 'had' ||
    word === 'when' ||
    wordClass === 'earlier' ||
    wordClass?.startsWith('will-') === true ||
    (mention?.type === 'DATE' && otherTime.test(mention.words))
  );
}

/**
 * Adds the matches that a report tells goal by goal behind a sentence that says who was at home to whom, without a word of how they
 * ended: each is to be reported only where somebody is told to have scored in it.
 */
export function addMeetings({ book, meetings }: Walk): void {
  for (const { sides, home, at, sentence } of meetings.slice(0, mostMeetings)) {
    if (sides.some((side) => book.hasMain(side))) continue;
    const draft = newDraft(`m${String(book.drafts.length)}`, sides, 'met');
    draft.tentative = true;
    draft.open = true;
    draft.home = home;
    draft.evidence.push({ start: sentence.start, end: sentence.end });
    draft.sentences.push(at);
    book.add(draft);
  }
}
