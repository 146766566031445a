import { isOfLossGotBack } from './got-back.ts';
import type { Item, MarkedSentence, PlaceMention } from '../mentions/mention.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { fold } from '../tokens.ts';
import { infer, isBetween, opponentIn, type Draft } from './draft.ts';
import { homeByFans, homeByOutcome } from './home-told.ts';
import { joints, startOfPhrase } from './team-phrase.ts';
import { onlyOneAt, verbClue } from './home-side.ts';
import { withoutRelatives } from './without-relatives.ts';
import type { Told } from './settle-matches.ts';

/** A sentence with one of these looks ahead or back: its ground is not the one of the match being told. */
const elsewhere = new Set(['will', 'next', 'had', 'since', 'when', 'would', 'previous', 'meet', 'meets', 'return']);

/** Who was at home, from the grounds and towns of the sentences that tell of a match; a headline and a list put the home side first. */
export function settleHomes(drafts: readonly Draft[], told: Told): void {
  for (const draft of drafts.filter((each) => each.main && each.home === null)) {
    for (const at of told.sentencesOf.get(draft.key) ?? []) {
      const sentence = told.marked.sentences[at];
      if (sentence === undefined || tellsOther(draft, at, told)) continue;
      draft.home = saidHome(sentence.items, draft, told) ?? homeByFans(sentence.items, draft, told.teams);
      if (draft.home !== null) break;
      const caption = told.marked.article.blocks[sentence.block]?.kind === 'caption';
      const place = placesOf(sentence, caption, draft.leg)
        .map((each) => ({ place: each, home: onlyOneAt(each, ...draft.teams) }))
        .find(({ home }) => home !== null);
      if (place === undefined) continue;
      draft.home = place.home;
      if (place.place.ground) draft.venue ??= place.place.name;
      break;
    }
    infer(draft, 'home', homeOfDateline(draft, told) ?? homeOfList(draft, told));
    for (const at of told.sentencesOf.get(draft.key) ?? [])
      infer(draft, 'home', homeByOutcome(told.marked.sentences[at]?.items ?? [], draft));
  }
  for (const draft of drafts) infer(draft, 'home', homeOfOtherLeg(draft, drafts));
  for (const draft of drafts) if (draft.main) draft.venue ??= captionedGround(draft, told);
}

/** Whether a sentence tells another match of the same two, which may have been at the other's ground: "beat them 1-0 in Ashford in December". */
function tellsOther(draft: Draft, at: number, { book }: Told): boolean {
  return book
    .between(...draft.teams)
    .some((other) => other !== draft && !other.main && other.sentences.includes(at) && !draft.sentences.includes(at));
}

/** The two legs of a tie are played at one side's ground each. */
function homeOfOtherLeg(draft: Draft, drafts: readonly Draft[]): Draft['home'] {
  if (draft.leg === null) return null;
  const other = drafts.find(
    (each) => each.leg !== null && each.leg !== draft.leg && each.home !== null && isBetween(each, ...draft.teams),
  );
  return other?.home == null ? null : opponentIn(draft, other.home);
}

/** The home side's ground as a caption of the match names it. */
function captionedGround({ key, home }: Draft, { marked, sentencesOf }: Told): string | null {
  if (home === null) return null;
  for (const at of sentencesOf.get(key) ?? []) {
    const sentence = marked.sentences[at];
    if (sentence === undefined || marked.article.blocks[sentence.block]?.kind !== 'caption') continue;
    const ground = placesOf(sentence, true, null).find(
      (place) => place.ground && place.teams.some(({ id }) => id === home.id),
    );
    if (ground !== undefined) return ground.name;
  }
  return null;
}

/** "host Arden", "visiting Borough", "Arden hosted Borough". */
function saidHome(sentence: readonly Item[], draft: Draft, { teams, vocabulary }: Told): Draft['home'] {
  const items = withoutRelatives(sentence);
  if (items.some((item) => elsewhere.has(item.word) || item.wordClass === 'earlier' || item.wordClass === 'will-meet'))
    return null;
  for (const item of items) {
    const { mention } = item;
    const team = teams.get(item);
    if (mention?.type !== 'TEAM' || mention.part === undefined || team === undefined) continue;
    const other = opponentIn(draft, team);
    if (other !== null) return mention.part === 'home' ? team : other;
  }
  return verbClue(items, teams, draft.teams, vocabulary) ?? outcomeAt(items, draft, teams);
}

const outcomes: ReadonlySet<string> = new Set(['win', 'victory', 'loss', 'defeat', 'drew', 'won', 'lost']);

/** "a vital away win at Borough": where a result that the sentence prints no score of was played. */
function outcomeAt(items: readonly Item[], draft: Draft, teams: Told['teams']): Draft['home'] {
  for (let at = 1; at < items.length; at += 1) {
    const item = items[at];
    const team = item?.type === 'TEAM' ? teams.get(item) : undefined;
    if (team === undefined || opponentIn(draft, team) === null) continue;
    const before = items[startOfPhrase(items, at) - 1];
    // "at home to Borough"
    if (before?.wordClass === 'at-home' && /(?:to|against)$/u.test(before.word)) return opponentIn(draft, team);
    if (before?.word !== 'at' && before?.wordClass !== 'away') continue;
    const near = [items[at - 2], items[at - 3], items[at - 4]];
    // "and Castle, 5-0 winners at Borough": a result of its own.
    if (near.some((each) => each?.type === 'SCORE')) continue;
    if (near.some((each) => outcomes.has(each?.wordClass ?? ''))) return team;
  }
  return null;
}

function placesOf(sentence: MarkedSentence, caption: boolean, leg: Draft['leg']): PlaceMention[] {
  if (!sentence.code.includes(symbolOf.PLACE)) return [];
  const { items } = sentence;
  const others = items.some(
    ({ wordClass }) => (wordClass === 'second-leg' && leg !== 2) || (wordClass === 'first-leg' && leg !== 1),
  );
  if (!caption && others) return [];
  return items.flatMap((item, at) =>
    item.mention?.type === 'PLACE' && isWhere(items, at) && (caption || !isElsewhere(items, at)) ? [item.mention] : [],
  );
}

/** "had not won at Castle Park since March": before the place or right behind it; what else the sentence tells may lie back. */
function isElsewhere(items: readonly Item[], place: number): boolean {
  if (items.slice(0, place + 4).some(({ word }) => elsewhere.has(word))) return true;
  if (isOfLossGotBack(items, place)) return true;
  // "After a goalless first meeting in Ashford": not the one being told.
  return items
    .slice(Math.max(0, place - 4), place)
    .some(({ word, wordClass }) => word === 'meeting' || word === 'encounter' || wordClass === 'earlier');
}

function isGround(word: string): boolean {
  return /^(?:stadium|arena|park|ground|field|complex|itself|yesterday|earlier|late|early|by|through|from|after|of|who|which|only|just|so|again|inside|within|under|without|against)$/u.test(
    word,
  );
}

/** "sent the Stadio Olimpico into raptures", "to silence Castle Park", "the Castle Park crowd": those at the ground. */
function isCrowdOf(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  if (mention?.type !== 'PLACE' || !mention.ground) return false;
  if (
    /^(?:crowd|faithful|pitch|turf|roof|stands|erupted|fell|was|rose|supporters|fans)$/u.test(items[at + 1]?.word ?? '')
  )
    return true;
  const verb = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return /^(?:silenc|stunn?|sent|send|rock|hush|shock|lift|shak|shook|quiet)(?:e|ed|ing|en)?$/u.test(verb?.word ?? '');
}

/** Behind "at", "in" or an owner, described by two words at the most: "at a raucous Castle Park", "in the city of Ashford". */
function isWhere(items: readonly Item[], at: number): boolean {
  if (isCrowdOf(items, at)) return true;
  // "in Ashford wounds": the place describes a thing.
  const next = items[at + 1];
  if (next?.type === 'WORD' && next.wordClass === null && !joints.test(next.word) && !isGround(next.word)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const item = items[back];
    if (item?.word === 'at' || item?.word === 'in' || item?.word === "'s" || item?.word === "'") return true;
    if (item?.word === '-') continue;
    if (item?.type !== 'WORD' || item.wordClass !== null) return false;
    if (item.word === 'of' && !/^(?:city|town|capital|port|suburb)$/u.test(items[back - 1]?.word ?? '')) return false;
  }
  return false;
}

/**
 * "ASHFORD, England (AP) —" before the sentences of a match: written from the ground. A town without its country may be
 * that of the desk, but for the agency that names the ground always, and where the match was "here".
 */
function homeOfDateline(
  draft: Draft,
  { marked: { article, sentences }, sentencesOf, vocabulary }: Told,
): Draft['home'] {
  for (const at of sentencesOf.get(draft.key) ?? []) {
    const block = article.blocks[(sentences[at]?.block ?? 0) - 1];
    if (block?.kind !== 'dateline') continue;
    const words = article.text.slice(block.start, block.end);
    const [place = ''] = words.split(/[(:]/u);
    const [town = '', country = ''] = place.split(',').map((part) => fold(part).trim());
    const nation = draft.teams.find(
      ({ id, name }) => vocabulary.teamsById.get(id)?.national === true && fold(name) === country,
    );
    if (nation !== undefined) return nation;
    // "at the Indira Gandhi Stadium here on Friday"
    const here = sentences[at]?.items.some(({ word }) => word === 'here') === true;
    if (!here && !words.includes('(AP)') && !/^\p{L}[\p{L} -]+$/u.test(country)) continue;
    const teams = vocabulary.teamsOfTown.get(town) ?? [];
    const home = onlyOneAt({ type: 'PLACE', name: '', ground: false, teams }, ...draft.teams);
    if (home !== null) return home;
  }
  return null;
}

const standsAlone: ReadonlySet<string> = new Set(['headline', 'results', 'paragraph', 'caption']);
/** "Arden 2 Borough 1", "Arden 2 (Ashe 12, 40) Borough 1": no sentence of prose begins so. */
const counted = /^TN(?:\([^()TS]{1,80}\))?TN/u;
/** "Arden 2, Borough 1": where all that are written so put the winner first, they do not say who was at home. */
const countedWithComma = /^TN(?:\([^()TS]{1,80}\))?,TN/u;
/** What stands before a result of a list: nothing, a day or a competition, another result. */
const beforeListed = /^(?:[^TSPN]{1,4}[:-])?$|;$/u;

/**
 * A result that stands by itself, as a headline or in a list ("Arden 2-1 Borough", "Arden v Borough: 2-1"), names the
 * home side first. Not so at finals and between nations, whose tournaments are played on neutral ground.
 */
function homeOfList(draft: Draft, told: Told): Draft['home'] {
  const { vocabulary } = told;
  const isNation = draft.teams.some(({ id }) => vocabulary.teamsById.get(id)?.national === true);
  if (isNation || draft.stage === 'final') return null;
  for (const at of draft.sentences) {
    const home = firstListed(draft, at, told);
    if (home !== null) return home;
  }
  return null;
}

/** The side that the list in a sentence names first. */
function firstListed(draft: Draft, sentence: number, told: Told): Draft['home'] {
  const { items, code, block } = told.marked.sentences[sentence] ?? { items: [], code: '', block: -1 };
  const kind = told.marked.article.blocks[block]?.kind;
  const first = items.findIndex((item) => {
    const team = item.type === 'TEAM' ? told.teams.get(item) : undefined;
    return team !== undefined && opponentIn(draft, team) !== null;
  });
  const item = items[first];
  const rest = code.slice(first);
  if (item === undefined || kind === undefined || !beforeListed.test(code.slice(0, first))) return null;
  const drawn = draft.score !== null && draft.score[0] === draft.score[1];
  if (countedWithComma.test(rest) && !drawn && listsWinnersFirst(told)) return null;
  const listed =
    counted.test(rest) || countedWithComma.test(rest)
      ? standsAlone.has(kind)
      : // "Arden 2-1 Borough." at the head of its paragraph.
        kind === 'paragraph'
        ? /^TST\.?$/u.test(code)
        : (kind === 'headline' || kind === 'results') && isResultAlone(rest, items.slice(first));
  return listed ? (told.teams.get(item) ?? null) : null;
}

/** "Arden 2-1 Borough", "Arden v Borough: 2-1", with a mark of some kind behind it or nothing. */
function isResultAlone(code: string, items: readonly Item[]): boolean {
  const length = /^T(?:ST|.T[,:-]?S)/u.exec(code)?.[0].length;
  const behind = length === undefined ? undefined : items[length];
  return length !== undefined && (behind === undefined || behind.type === 'MARK');
}

/** Whether all decided matches of the form "Arden 2, Borough 1" name the winner first. */
function listsWinnersFirst({ book, marked }: Told): boolean {
  const decided = book.drafts.filter(
    ({ score, sentences }) =>
      score !== null &&
      score[0] !== score[1] &&
      sentences.some((at) => countedWithComma.test(marked.sentences[at]?.code ?? '')),
  );
  return decided.length > 0 && decided.every(({ score }) => (score?.[0] ?? 0) > (score?.[1] ?? 0));
}
