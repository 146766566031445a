import { goesOnToNext } from '../sides/end-of-telling.ts';
import { homeOfList, listsWinnersFirst } from './home-of-list.ts';
import { isOfLossGotBack } from '../recalled/got-back.ts';
import type { Item, MarkedSentence, PlaceMention } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import { fold } from '../../tokens.ts';
import { infer, opponentIn, type Draft } from '../matches/draft.ts';
import { homeOfOtherMeeting } from './home-of-other-meeting.ts';
import { isBeforeWhere } from './home-of-there.ts';
import { homeByFans, homeByTheirs } from './home-told.ts';
import { hostsOf } from './home-of-hosts.ts';
import { homeByOutcome, homeByRecord } from './home-by-outcome.ts';
import { joints, startOfPhrase } from '../sides/team-phrase.ts';
import { verbClue } from './home-side.ts';
import { legRules } from '../../results/patterns/leg-patterns.ts';
import { homeBeforeReplay, isReplayAhead } from './replay-ahead.ts';
import { onlyOneAt } from './playing-at.ts';
import { withoutRelatives } from '../recalled/without-relatives.ts';
import { matchesBySentence } from '../matches/matches-by-sentence.ts';
import { ResultEnds } from '../matches/result-ends.ts';
import type { Told } from '../matches/settle-matches.ts';

/** A sentence with one of these looks ahead or back: its ground is not the one of the match being told. */
const elsewhere = new Set(['will', 'next', 'had', 'since', 'when', 'would', 'previous', 'meet', 'meets', 'return']);

/** Who was at home, from the grounds and towns of the sentences that tell of a match; a headline and a list put the home side first. */
export function settleHomes(drafts: readonly Draft[], told: Told): void {
  // What a first leg left is told with the ground of the second.
  const open = drafts.filter((each) => each.main && each.home === null && !legRules.has(each.rule));
  const toldIn = matchesBySentence(drafts);
  const ends = new ResultEnds(drafts);
  const winnersFirst = listsWinnersFirst(told);
  const roundUp = drafts.filter(({ main }) => main).length > 1;
  for (const draft of open) {
    infer(draft, 'home', homeOfOtherLeg(draft, told));
    if (draft.home !== null) continue;
    for (const at of told.sentencesOf.get(draft.key) ?? []) {
      const sentence = told.marked.sentences[at];
      if (sentence === undefined || (tellsOther(draft, at, told) && !isBeforeWhere(sentence.items))) continue;
      draft.home =
        saidHome(sentence.items, draft, told) ??
        homeByFans(sentence.items, draft, told.teams) ??
        homeByTheirs(sentence.items, draft, told.teams) ??
        homeBeforeReplay(sentence.items, draft);
      if (draft.home !== null) break;
      const caption = told.marked.article.blocks[sentence.block]?.kind === 'caption';
      const place = placesOf(sentence, caption, draft.leg, (item) => isOfOther(draft, sentence.items, item, ends))
        .map((each) => ({ place: each, home: onlyOneAt(each, ...draft.teams) }))
        .find(({ place: each, home }) => home !== null && !(roundUp && isOfAny(each, draft, at, told)));
      if (place === undefined) continue;
      draft.home = place.home;
      if (place.place.ground) draft.venue ??= place.place.name;
      break;
    }
    infer(draft, 'home', homeOfDateline(draft, told) ?? homeOfList(draft, told, winnersFirst));
    for (const at of told.sentencesOf.get(draft.key) ?? []) {
      // Whether the sentence tells the result of this match and of no other.
      const alone = toldIn.get(at)?.every((each) => each === draft) === true;
      infer(draft, 'home', homeByOutcome(told.marked.sentences[at]?.items ?? [], draft, alone));
    }
  }
  for (const draft of drafts) infer(draft, 'home', homeOfOtherLeg(draft, told) ?? homeOfOtherMeeting(draft, told));
  for (const draft of drafts) if (draft.main) draft.venue ??= captionedGround(draft, told);
}

/** "There was drama in Italy" above a round-up: a country of whichever match. */
function isOfAny({ ground, teams }: PlaceMention, draft: Draft, at: number, told: Told): boolean {
  if (ground || at >= (draft.sentences[0] ?? 0) || new Set(teams.map(({ town }) => town)).size < 2) return false;
  const items = told.marked.sentences[at]?.items ?? [];
  return items.every((item) => draft.teams.every(({ id }) => told.teams.get(item)?.id !== id));
}

/** Whether a sentence tells another match of the same two, which may have been at the other's ground: "beat them 1-0 in Ashford in December". */
function tellsOther(draft: Draft, at: number, { book }: Told): boolean {
  return book
    .between(...draft.teams)
    .some((other) => other !== draft && !other.main && other.sentences.includes(at) && !draft.sentences.includes(at));
}

/** The two legs of a tie are played at one side's ground each. */
function homeOfOtherLeg(draft: Draft, { book }: Told): Draft['home'] {
  if (draft.leg === null) return null;
  const other = book
    .between(...draft.teams)
    .find((each) => each.leg !== null && each.leg !== draft.leg && each.home !== null);
  return other?.home == null ? null : opponentIn(draft, other.home);
}

/** The home side's ground as a caption of the match names it. */
function captionedGround({ key, home }: Draft, { marked, sentencesOf }: Told): string | null {
  if (home === null) return null;
  for (const at of sentencesOf.get(key) ?? []) {
    const sentence = marked.sentences[at];
    if (sentence === undefined || marked.article.blocks[sentence.block]?.kind !== 'caption') continue;
    const ground = placesOf(sentence, true, null, () => false).find(
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
  return (
    hostsOf(items, draft, teams) ??
    homeByRecord(items, draft, teams) ??
    verbClue(items, teams, draft.teams, vocabulary) ??
    outcomeAt(items, draft, teams)
  );
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

/** "Victory here follows the 1-0 success over Castle at Castle Park": the place behind another result belongs to that. */
function isOfOther(draft: Draft, items: readonly Item[], place: Item, ends: ResultEnds): boolean {
  return ends.within(items[0]?.start ?? 0, place.start).some(({ of, end }) => {
    if (of === draft) return false;
    return items.every(({ word, start }) => start < end || start > place.start || !/^[,;]$/u.test(word));
  });
}

function placesOf(
  sentence: MarkedSentence,
  caption: boolean,
  leg: Draft['leg'],
  isOfOtherMatch: (item: Item) => boolean,
): PlaceMention[] {
  if (!sentence.code.includes(symbolOf.PLACE)) return [];
  const { items } = sentence;
  const others = items.some(
    ({ wordClass }) => (wordClass === 'second-leg' && leg !== 2) || (wordClass === 'first-leg' && leg !== 1),
  );
  if (!caption && others) return [];
  return items.flatMap((item, at) =>
    item.mention?.type === 'PLACE' &&
    isWhere(items, at) &&
    (caption || (!isElsewhere(items, at) && !isOfOtherMatch(item)))
      ? [item.mention]
      : [],
  );
}

/** "had not won at Castle Park since March": before the place or right behind it; what else the sentence tells may lie back. */
function isElsewhere(items: readonly Item[], place: number): boolean {
  if (items.slice(0, place).some((_, at) => goesOnToNext(items, at)) || isReplayAhead(items, place)) return true;
  // "led at Castle Park when Reed scored", "converted at Castle Park after Reed had been tripped": how it went on.
  const goesOn = /^(?:when|after)$/u.test(items[place + 1]?.word ?? '') && items[place + 2]?.type === 'PERSON';
  if (items.slice(0, goesOn ? place : place + 4).some(({ word }) => elsewhere.has(word))) return true;
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
    // "at a rain-lashed Castle Park"
    if (item?.word === '-' || (item?.type === 'WORD' && items[back - 1]?.word === '-')) continue;
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
    // `Lille (France) (AFP) –`
    const [place = ''] = words.replace(/ \((\p{Lu}\p{Ll}[\p{L} ]+)\) \(/u, ', $1 (').split(/[(:–—]/u);
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
