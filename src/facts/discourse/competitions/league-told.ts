import { lead, type Named } from './competitions-named.ts';
import type { Draft } from '../matches/draft.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Told } from '../matches/settle-matches.ts';

const leagueWords = new Set('league leagues table standings relegation promotion point points conference'.split(' '));

const toRank =
  /^(?:to|go|goes|going|went|gone|are|is|were|was|stays?|stayed|remain(?:s|ed)?|lies?|sits?|back|up|down)$/u;
const behindRank = /^(?:with|after|on|by|and|but|in|as|place|spot|[.,;–-])$/u;

/** "went top", "are third", "climbed to 14th": places of a table, as reports have them that name no league. */
function isRank(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type !== 'ORDINAL' && item?.word !== 'top' && item?.word !== 'bottom') return false;
  const next = items[at + 1];
  return toRank.test(items[at - 1]?.word ?? '') && (next === undefined || behindRank.test(next.word));
}

/** Whether a report speaks of a league that it does not name, and at its top of no competition of several countries. */
export function isAboutLeague(named: readonly Named[], { marked }: Told): boolean {
  const abroad = named.some(
    ({ competition, sentence, prize }) => competition.country === undefined && sentence < lead && !prize,
  );
  if (abroad) return false;
  // As Americans write it, who play out their league so.
  if (/\bplayoffs?\b|\b(?:Eastern|Western) Conference\b/u.test(marked.article.text)) return true;
  return marked.sentences.some(({ items }) =>
    // "Non-league Arden" plays in none.
    items.some(({ word }, at) => (leagueWords.has(word) && items[at - 2]?.word !== 'non') || isRank(items, at)),
  );
}

const cupWords =
  /\b(?:[Cc]ups?|copa|Copa|[Cc]oppa|[Cc]oupe|[Pp]okal|[Tt]rophy|[Ss]hield|[Ff]riendl(?:y|ies)|pre-?season|testimonial|[Ff]inals?|semi-?finals?|quarter-?finals?|knock(?:ed|ing)?[- ]out|aggregate|holders|second leg|first leg|(?:first|second|third|fourth|fifth|next)[ -]round|ties?)\b/u;

/** Whether anything in a report speaks of a cup; where nothing does, clubs of one league meet in it. */
export function speaksOfCup({ marked }: Told): boolean {
  return cupWords.test(marked.article.text);
}

/** Whether a match was over after its 90 minutes, and is said to be of no stage. */
export function isOfNoStage(draft: Draft): boolean {
  if (draft.stage !== null || draft.leg !== null || draft.aggregate !== null) return false;
  return draft.shootout === null && !draft.extraTime && draft.advances === null;
}

/** "a 3-0 league win over the same opponents", "beaten 3-1 in the league": a match that its own words call one of the league. */
export function isLeagueResult({ sentences }: Draft, { marked }: Told): boolean {
  return sentences.some((sentence) => {
    const { items, code } = marked.sentences[sentence] ?? { items: [], code: '' };
    const alone = code.indexOf('S') === code.lastIndexOf('S');
    return items.some(
      ({ word }, at) =>
        word.startsWith('league ') ||
        (word === 'league' && (outcomes.has(items[at + 1]?.wordClass ?? '') || (alone && isInLeague(items, at)))),
    );
  });
}

/** "in the league", and not "in the league's history" or "the best record in the league". */
function isInLeague(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== 'the' || items[at - 2]?.word !== 'in' || items[at + 1]?.word === "'s") return false;
  return !items
    .slice(Math.max(0, at - 6), at)
    .some(({ word }) => /^(?:best|worst|most|record|form|leading|top|first|meet|will)$/u.test(word));
}

const outcomes: ReadonlySet<string> = new Set(['beating', 'defeat', 'loss', 'victory', 'win', 'drew', 'game']);
