import type { Story } from '../discourse/story.ts';
import type { CardFact, Evidence, GoalFact, MatchFact, Unresolved } from '../fact.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { ownStretches, withTimeOfTen } from './time-of-ten.ts';
import { timesOf } from '../goals/times/goal-times.ts';
import { timeOfMoment } from '../goals/lists/moment-lines.ts';
import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import { isInOtherScore } from '../goals/binding/other-match.ts';
import { placeInMatch } from '../goals/binding/place-in-match.ts';
import type { Roster } from '../lineups/read-roster.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { PlayTime } from '../mentions/play-time.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { nameWords } from '../people.ts';
import { sideByWords, sidesBy, teamHaving, withShortSides, type SideOf } from './card-side.ts';
import { ledgerCards } from './ledger-cards.ts';
import { lineupCards } from './listed-cards.ts';
import { momentCards } from './moment-cards.ts';
import { areas, isOfficial, isOfHisDay, isOfTouchline, isSufferer } from './person-meant.ts';
import { isOfOtherDeed } from './other-deed.ts';
import { readCards, type CardGrammar, type CardReading } from './read-cards.ts';

export { compileCardGrammar } from './read-cards.ts';

/** All cards of a report's main matches, each once; cards of coaches are none. */
export function findCards(
  story: Story,
  grammar: CardGrammar,
  { affiliations, lineups }: Roster,
  goals: readonly GoalFact[],
): { readonly facts: readonly CardFact[]; readonly unresolved: readonly Unresolved[] } {
  const coaches = coachesOf(story);
  const cast = { affiliations, coaches, sideOf: sidesBy(affiliations, goals) };
  const facts: CardFact[] = [];
  const unresolved: Unresolved[] = [];
  for (const [at, sentence] of story.marked.sentences.entries()) {
    const readings = [...readCards(sentence, grammar), ...momentCards(story, at)];
    if (readings.length === 0) continue;
    const moment = timeOfMoment(story, at);
    const times = withTimeOfTen(
      sentence.items,
      readings,
      timesOf(sentence.items, ownStretches(sentence.items, readings), story.marked.article.text, 'cards'),
    );
    readings.forEach((reading, index) => {
      const time = times[index] ?? null;
      const minutes = time === null || isOfOtherDeed(sentence.items, time.at, reading) ? [] : time.minutes;
      const here = isOfBefore(sentence.items, reading) ? null : moment;
      const minute = minutes.length === 1 ? (minutes[0] ?? null) : here;
      if (reading.players.length === 0) {
        const told = cardSpokenOf(story, at, reading, minute, cast);
        if (told !== null) addCard(facts, told);
      }
      for (const at of reading.players) {
        const own = minuteBeside(sentence.items, at) ?? minute;
        const fact = cardOf(story, sentence, reading, at, own, cast);
        if (typeof fact === 'string')
          unresolved.push({ kind: 'card', reason: fact, evidence: evidenceOf(story, sentence, reading, at) });
        else addCard(facts, fact);
      }
    });
  }
  for (const fact of [...lineupCards(story, lineups, affiliations), ...ledgerCards(story, affiliations)])
    addCard(facts, fact);
  return { facts: withShortSides(facts, story), unresolved };
}

/** "who was already on a yellow": shown before the moment that is told. */
function isOfBefore(items: readonly Item[], { noun, to }: CardReading): boolean {
  return items.slice(Math.max(0, noun - 4), to).some(({ word }) => /(?:^| )already(?: |$)/u.test(word));
}

/** Who plays for whom, and who is no player. */
interface Cast {
  readonly affiliations: Affiliations;
  readonly coaches: ReadonlySet<string>;
  readonly sideOf: SideOf;
}

/** "Costa was having a wretched afternoon. He was booked …": who the sentence before opens with, where it names nobody else. */
function cardSpokenOf(
  story: Story,
  at: number,
  reading: CardReading,
  time: PlayTime | null,
  cast: Cast,
): CardFact | null {
  const [before, here] = [story.marked.sentences[at - 1], story.marked.sentences[at]];
  if (before === undefined || here === undefined || before.block !== here.block) return null;
  const people = before.items.flatMap((item, index) =>
    isPerson(item) && !isSufferer(before.items, index) ? [index] : [],
  );
  const [only] = people;
  if (only === undefined || people.length > 1) return null;
  const opens = startOfName(before.items, only);
  // "Arden must do without Costa in the return. The right-back was booked"
  const missed = before.items[opens - 1]?.word === 'without';
  if (!missed && (opens > 1 || (opens === 1 && !/^(?:but|and|yet|so)$/u.test(before.items[0]?.word ?? ''))))
    return null;
  if (isPossessive(before.items, only) && !isOfHisDay(before.items, only)) return null;
  if (!missed && here.items.slice(0, 2).some(({ word }) => word === 'the') && !isAboutHim(before.items, only))
    return null;
  const spoken = { ...reading, from: only, to: only + 1, players: [only] };
  const fact = cardOf(story, before, spoken, only, time, cast);
  return typeof fact === 'string'
    ? null
    : { ...fact, evidence: [...fact.evidence, evidenceOf(story, here, reading, reading.from)] };
}

/** "Costa did not last long. The defender was sent off": not "Rossi was hauled down. The defender was sent off". */
function isAboutHim(items: readonly Item[], at: number): boolean {
  if (isPossessive(items, at)) return true;
  return (
    items.length <= longestTopic && !items.some(({ word }) => /^(?:was|were|fell|went|tumbled|through)$/u.test(word))
  );
}

const longestTopic = 14;

/** "red cards for Holm (61') and Weber (79')": each has his own. */
function minuteBeside(items: readonly Item[], at: number): PlayTime | null {
  const mention = items[at + 1]?.word === '(' ? items[at + 2]?.mention : null;
  if (mention?.type === 'NUMBER' && items[at + 3]?.word === ')' && mention.value > 0 && mention.value <= 120)
    return { minute: mention.value, stoppage: null };
  return mention?.type === 'MINUTE' && mention.minutes.length === 1 ? (mention.minutes[0] ?? null) : null;
}

/** A card told again adds its evidence, and its minute where the first telling had none. */
function addCard(facts: CardFact[], fact: CardFact): void {
  const at = facts.findIndex(
    (each) => each.match === fact.match && each.card === fact.card && sameSurname(each.player, fact.player),
  );
  const known = facts[at];
  if (known === undefined) {
    facts.push(fact);
    return;
  }
  const timed = known.minute === null ? fact : known;
  facts[at] = {
    ...known,
    team: known.team ?? fact.team,
    minute: timed.minute,
    stoppage: timed.stoppage,
    evidence: [...known.evidence, ...fact.evidence.filter((each) => !isWithin(each, known.evidence))],
  };
}

const isWithin = (one: Evidence, all: readonly Evidence[]): boolean =>
  all.some(({ start, end }) => start <= one.start && one.end <= end);

function sameSurname(a: string, b: string): boolean {
  return nameWords(a).at(-1) === nameWords(b).at(-1);
}

/** Surnames of those that the report calls coach, manager, boss, referee, owner: their cards are no player's. */
function coachesOf(story: Story): ReadonlySet<string> {
  const coaches = new Set<string>();
  for (const { items, code } of story.marked.sentences) {
    if (!code.includes(symbolOf.PERSON) || !items.some((item) => isOfBench(item) || areas.test(item.word))) continue;
    items.forEach((item, at) => {
      if (!isPerson(item)) return;
      const phrase = items.slice(isOfBoth(items, at) ? 0 : startOfName(items, at), at);
      const behind = items[at + 1]?.word === ',' ? items.slice(at + 2, at + 5) : [];
      if (isOfficial(items, at) || isOfTouchline(items, at) || [...phrase, ...behind].some(isOfBench))
        coaches.add(nameWords(item.mention.name).at(-1) ?? '');
    });
  }
  return coaches;
}

function isOfBench({ wordClass, word }: Item): boolean {
  return wordClass === 'coach' || wordClass === 'official' || areCoaches(word);
}

function areCoaches(word: string): boolean {
  return word === 'managers' || word === 'coaches' || word === 'bosses';
}

/** "Both managers, Sam Pope and Carl Denby, were shown …" */
function isOfBoth(items: readonly Item[], at: number): boolean {
  const from = startOfName(items, at);
  const first =
    /^(?:and|&)$/u.test(items[from - 1]?.word ?? '') && isPerson(items[from - 2]) ? startOfName(items, from - 2) : from;
  return areCoaches(items[first - 2]?.word ?? '') && items[first - 1]?.word === ',';
}

function cardOf(
  story: Story,
  sentence: MarkedSentence,
  reading: CardReading,
  at: number,
  time: PlayTime | null,
  cast: Cast,
): CardFact | string {
  const { affiliations, coaches, sideOf } = cast;
  const item = sentence.items[at];
  if (!isPerson(item)) return 'who was shown the card cannot be told';
  const { name } = item.mention;
  if (coaches.has(nameWords(name).at(-1) ?? '')) return 'the card of a coach';
  const subject = teamHaving(story, sentence.items, reading.from);
  const match = placeInMatch(story, sentence, reading, subject, [name], affiliations);
  if (match === null) return 'in which match cannot be told';
  if (!affiliations.main.includes(match) || isAgainstOther(story, sentence.items, reading, match))
    return 'an earlier match';
  if (isInOtherScore(sentence.items, { at: reading.noun, to: reading.to }, match)) return 'a match with another score';
  return {
    kind: 'card',
    match: match.key,
    player: story.people.fullName(name),
    team:
      sideOf(match, name) ??
      sideByWords(story, sentence.items, { ...reading, player: at }, match, sideOf) ??
      reading.side ??
      null,
    card: reading.card,
    minute: time?.minute ?? null,
    stoppage: time?.stoppage ?? null,
    evidence: [evidenceOf(story, sentence, reading, at)],
    rule: reading.rule,
  };
}

/** "after being sent off at Borough", "sent off against Borough in January": Borough play no part in this match. */
function isAgainstOther(story: Story, items: readonly Item[], { to }: CardReading, match: MatchFact): boolean {
  const link = items.findIndex(
    ({ word, type }, at) => at >= to && (at > to + 7 || type !== 'WORD' || /^(?:at|against)$/u.test(word)),
  );
  if (!/^(?:at|against)$/u.test(items[link]?.word ?? '')) return false;
  const item = items[link + 1]?.word === 'the' ? items[link + 2] : items[link + 1];
  const team = item?.type === 'TEAM' && items[link + 2]?.word !== "'s" ? story.teamOf(item) : null;
  return team !== null && match.teams.every(({ id }) => id !== team.id);
}

function evidenceOf(
  story: Story,
  { items, start, end }: MarkedSentence,
  { from, to }: CardReading,
  at: number,
): Evidence {
  return {
    article: story.marked.article.id,
    start: items[Math.min(from, at)]?.start ?? start,
    end: items[Math.max(to - 1, at)]?.end ?? end,
  };
}
