import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Told } from '../matches/settle-matches.ts';

const standsAlone: ReadonlySet<string> = new Set(['headline', 'results', 'paragraph', 'caption']);
/** "Arden 2 Borough 1", "Arden 2 - Borough 1", "Arden 2 Vs Borough 1", "Arden 2 (Ashe 12, 40) Borough 1": no sentence of prose begins so. */
const counted = /^TN(?:\([^()TS]{1,80}\))?[^TSPN,.;!?]?TN/u;
/** "Arden 2, Borough 1": where all that are written so put the winner first, they do not say who was at home. */
const countedWithComma = /^TN(?:\([^()TS]{1,80}\))?,TN/u;
/** What stands before a result of a list: nothing, a bullet, a day or a competition, another result. */
const beforeListed = /^(?:[^TSPN]{0,4}[:*x-]|N\.)?$|;$/u;
/** "Match ends, Arden 2, Borough 1", "Second Half ends, …" */
const ends = /(?:^| )(?:match|game|half|extra time) ends ,$/u;

/**
 * A result that stands by itself, as a headline or in a list ("Arden 2-1 Borough", "Arden v Borough: 2-1"), names the
 * home side first. Not so at finals and at the tournaments of nations, which are played on neutral ground.
 * @param winnersFirst whether lists with a comma put the winner first
 */
export function homeOfList(draft: Draft, told: Told, winnersFirst: boolean): Draft['home'] {
  const { vocabulary } = told;
  const isNation = draft.teams.some(({ id }) => vocabulary.teamsById.get(id)?.national === true);
  if ((isNation && !isPlayedAtHome(draft)) || draft.stage === 'final') return null;
  for (const at of draft.sentences) {
    const home = firstListed(draft, at, told, winnersFirst);
    if (home !== null) return home;
  }
  return null;
}

/** "Arden 2-1 Borough", "• Arden 2-1 Borough - Castle Park", "Premier League: Arden 2-1 Borough; Castle 0-0 Dale": nothing but results. */
const listAlone = /^(?:[^TSPN]{1,4}:|[*x-]|N\.)?TST(?:[,-]V|\(V\)|(?:[;,]TST)*)[;.]?$/u;

/** "Arden 2-1 Borough (Sat): Brandt struck late.": a result that heads what is told of it. */
const headed = /^TST(?:\([^TSP]{1,4}\))?:/u;

/** Nations are at home in the qualifying for a tournament and in the Nations League before its finals. */
function isPlayedAtHome({ competition, stage }: Draft): boolean {
  if (competition === null || stage === 'semi-final') return false;
  return /qualif|Nations League/u.test(competition.name);
}

/** The side that the list in a sentence names first. */
function firstListed(draft: Draft, sentence: number, told: Told, winnersFirst: boolean): Draft['home'] {
  const { items, code, block } = told.marked.sentences[sentence] ?? { items: [], code: '', block: -1 };
  const kind = told.marked.article.blocks[block]?.kind;
  const first = items.findIndex((item) => {
    const team = item.type === 'TEAM' ? told.teams.get(item) : undefined;
    return team !== undefined && opponentIn(draft, team) !== null;
  });
  const item = items[first];
  const rest = code.slice(first);
  if (item === undefined || kind === undefined) return null;
  const lead = items.slice(0, first).map(({ word }) => word);
  if (ends.test(lead.join(' '))) return countedWithComma.test(rest) ? (told.teams.get(item) ?? null) : null;
  if (!beforeListed.test(code.slice(0, first))) return null;
  const drawn = draft.score !== null && draft.score[0] === draft.score[1];
  if (countedWithComma.test(rest) && !drawn && winnersFirst) return null;
  const listed =
    counted.test(rest) || countedWithComma.test(rest)
      ? standsAlone.has(kind) && !items.some(isWon)
      : // "Arden 2-1 Borough." at the head of its paragraph.
        kind === 'paragraph'
        ? listAlone.test(code) || headed.test(code)
        : (kind === 'headline' || kind === 'results') && isResultAlone(rest, items.slice(first));
  return listed ? (told.teams.get(item) ?? null) : null;
}

/** "Arden 2 bt Borough 1": the winner is named first. */
const isWon = ({ word, wordClass }: Item): boolean => word === 'bt' || wordClass === 'beat';

/** "Arden 2-1 Borough", "Arden v Borough: 2-1", with a mark of some kind behind it or nothing. */
function isResultAlone(code: string, items: readonly Item[]): boolean {
  const length = /^T(?:ST|.T[,:-]?S)/u.exec(code)?.[0].length;
  const behind = length === undefined ? undefined : items[length];
  return length !== undefined && (behind === undefined || behind.type === 'MARK');
}

/** Whether all decided matches of the form "Arden 2, Borough 1" name the winner first. */
export function listsWinnersFirst({ book, marked }: Told): boolean {
  const decided = book.drafts.filter(
    ({ score, sentences }) =>
      score !== null &&
      score[0] !== score[1] &&
      sentences.some((at) => countedWithComma.test(marked.sentences[at]?.code ?? '')),
  );
  return decided.length > 0 && decided.every(({ score }) => (score?.[0] ?? 0) > (score?.[1] ?? 0));
}
