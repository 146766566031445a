import type { MarkedSentence, PlaceMention } from '../mentions/mention.ts';
import { knownTeam } from '../team-ref.ts';
import { opponentIn } from './draft.ts';
import type { Walk } from './walk.ts';

/**
 * "At Castle Park, the visitors led …": a sentence that opens with the ground of a side named before turns to the match of
 * that side, to none where the report gives no result of it.
 */
export function turnToGround(walk: Walk, sentence: MarkedSentence): void {
  const { match, recent, book } = walk;
  const place = placeOfOpening(sentence);
  if (match === null || place === null) return;
  const hosts = place.teams.filter(({ id }) => recent.some((team) => team.id === id)).map(knownTeam);
  if (hosts.length === 0 || hosts.some((host) => opponentIn(match, host) !== null)) return;
  const own = [...new Set(hosts.flatMap((host) => book.mainOf(host)))];
  const [only] = own;
  // Many a match is played in the town of others: only a ground says that it is theirs.
  if (own.length !== 1 && !place.ground) return;
  walk.match = own.length === 1 ? (only ?? null) : null;
  const [host] = hosts;
  const pair = host === undefined || hosts.length > 1 ? undefined : book.lastPairOf(host);
  const guest = host === undefined || pair === undefined ? null : opponentIn(pair, host);
  walk.host = host !== undefined && guest !== null ? { home: host, away: guest } : null;
}

/** "At Castle Park, …", "In Ashford, …" */
function placeOfOpening({ items: [first, second, third] }: MarkedSentence): PlaceMention | null {
  if (first?.word !== 'at' && first?.word !== 'in') return null;
  const mention = second?.word === 'the' ? third?.mention : second?.mention;
  return mention?.type === 'PLACE' ? mention : null;
}
