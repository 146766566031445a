import type { Story } from '../discourse/story.ts';
import type { CardFact, Evidence, MatchFact, TeamRef, Unresolved } from '../fact.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { timesOf } from '../goals/times/goal-times.ts';
import { timeOfMoment } from '../goals/lists/moment-lines.ts';
import { isPerson, isPossessive, startOfName } from '../goals/scorers/name-phrase.ts';
import { placeInMatch } from '../goals/binding/place-in-match.ts';
import { isTeamSubject } from '../goals/scorers/subjects.ts';
import type { Roster } from '../lineups/read-roster.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { PlayTime } from '../mentions/play-time.ts';
import { symbolOf } from '../patterns/pattern.ts';
import { nameWords } from '../people.ts';
import { ledgerCards } from './ledger-cards.ts';
import { lineupCards } from './listed-cards.ts';
import { momentCards } from './moment-cards.ts';
import { isOfHisDay, readCards, type CardGrammar, type CardReading } from './read-cards.ts';

export { compileCardGrammar } from './read-cards.ts';

/** All cards of a report's main matches, each once; cards of coaches are none. */
export function findCards(
  story: Story,
  grammar: CardGrammar,
  { affiliations, lineups }: Roster,
): { readonly facts: readonly CardFact[]; readonly unresolved: readonly Unresolved[] } {
  const coaches = coachesOf(story);
  const facts: CardFact[] = [];
  const unresolved: Unresolved[] = [];
  for (const [at, sentence] of story.marked.sentences.entries()) {
    const readings = [...readCards(sentence, grammar), ...momentCards(story, at)];
    if (readings.length === 0) continue;
    const moment = timeOfMoment(story, at);
    const times = timesOf(sentence.items, readings, story.marked.article.text, 'cards');
    readings.forEach((reading, index) => {
      const time = times[index] ?? null;
      const minutes = time === null || isOfOtherDeed(sentence.items, time.at, reading) ? [] : time.minutes;
      const minute = minutes.length === 1 ? (minutes[0] ?? null) : moment;
      if (reading.players.length === 0) {
        const told = cardSpokenOf(story, at, reading, minute, affiliations, coaches);
        if (told !== null) addCard(facts, told);
      }
      for (const at of reading.players) {
        const own = minuteBeside(sentence.items, at) ?? minute;
        const fact = cardOf(story, sentence, reading, at, own, affiliations, coaches);
        if (typeof fact === 'string')
          unresolved.push({ kind: 'card', reason: fact, evidence: evidenceOf(story, sentence, reading, at) });
        else addCard(facts, fact);
      }
    });
  }
  for (const fact of [...lineupCards(story, lineups), ...ledgerCards(story, affiliations)]) addCard(facts, fact);
  return { facts, unresolved };
}

/** "Costa was having a wretched afternoon. He was booked …": who the sentence before opens with, where it names nobody else. */
function cardSpokenOf(
  story: Story,
  at: number,
  reading: CardReading,
  time: PlayTime | null,
  affiliations: Affiliations,
  coaches: ReadonlySet<string>,
): CardFact | null {
  const [before, here] = [story.marked.sentences[at - 1], story.marked.sentences[at]];
  if (before === undefined || here === undefined || before.block !== here.block) return null;
  const people = before.items.flatMap((item, index) => (isPerson(item) ? [index] : []));
  const [only] = people;
  if (only === undefined || people.length > 1) return null;
  const opens = startOfName(before.items, only);
  if (opens > 1 || (opens === 1 && !/^(?:but|and|yet|so)$/u.test(before.items[0]?.word ?? ''))) return null;
  if (isPossessive(before.items, only) && !isOfHisDay(before.items, only)) return null;
  if (here.items.slice(0, 2).some(({ word }) => word === 'the') && !isAboutHim(before.items, only)) return null;
  const spoken = { ...reading, from: only, to: only + 1, players: [only] };
  const fact = cardOf(story, before, spoken, only, time, affiliations, coaches);
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

/** "Rossi hit the post in the 90th minute and Holm was booked": the minute is that of the shot. */
function isOfOtherDeed(items: readonly Item[], time: number, { from }: CardReading): boolean {
  const until = startOfName(items, from);
  return items.slice(time + 1, until).some(({ word }) => /^(?:;|and|but|before|while)$/u.test(word));
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
    evidence: [...known.evidence, ...fact.evidence],
  };
}

function sameSurname(a: string, b: string): boolean {
  return nameWords(a).at(-1) === nameWords(b).at(-1);
}

/** Surnames of those that the report calls coach, manager, boss: their cards are no player's. */
function coachesOf(story: Story): ReadonlySet<string> {
  const coaches = new Set<string>();
  for (const { items, code } of story.marked.sentences) {
    if (!code.includes(symbolOf.PERSON) || !items.some(({ wordClass }) => wordClass === 'coach')) continue;
    items.forEach((item, at) => {
      if (!isPerson(item)) return;
      const phrase = items.slice(startOfName(items, at), at);
      const behind = items[at + 1]?.word === ',' ? items.slice(at + 2, at + 5) : [];
      if ([...phrase, ...behind].some((each) => each.wordClass === 'coach'))
        coaches.add(nameWords(item.mention.name).at(-1) ?? '');
    });
  }
  return coaches;
}

function cardOf(
  story: Story,
  sentence: MarkedSentence,
  reading: CardReading,
  at: number,
  time: PlayTime | null,
  affiliations: Affiliations,
  coaches: ReadonlySet<string>,
): CardFact | string {
  const item = sentence.items[at];
  if (!isPerson(item)) return 'who was shown the card cannot be told';
  const { name } = item.mention;
  if (coaches.has(nameWords(name).at(-1) ?? '')) return 'the card of a coach';
  const subject = teamHaving(story, sentence.items, reading.from);
  const match = placeInMatch(story, sentence, reading, subject, [name], affiliations);
  if (match === null) return 'in which match cannot be told';
  if (!affiliations.main.includes(match)) return 'an earlier match';
  return {
    kind: 'card',
    match: match.key,
    player: story.people.fullName(name),
    team: affiliations.teamIn(match, name) ?? inMatch(match, subject),
    card: reading.card,
    minute: time?.minute ?? null,
    stoppage: time?.stoppage ?? null,
    evidence: [evidenceOf(story, sentence, reading, at)],
    rule: reading.rule,
  };
}

function inMatch(match: MatchFact, team: TeamRef | null): TeamRef | null {
  return match.teams.find((each) => each.id === team?.id) ?? null;
}

/** "Arden had Costa sent off", "Arden were down to ten men after Costa …": the team that is the subject before. */
function teamHaving(story: Story, items: readonly Item[], from: number): TeamRef | null {
  for (let at = from; at >= Math.max(0, from - 16); at -= 1) {
    const item = items[at];
    if (item?.type === 'TEAM' && isTeamSubject(items, at)) return story.teamOf(item);
    if (at < from && item?.word === ';') return null;
  }
  // "With Costa sent off, Arden struggled."
  const behind = items.find((item, at) => at > from && item.type === 'TEAM' && items[at - 1]?.word === ',');
  return items[from]?.word === 'with' && behind !== undefined ? story.teamOf(behind) : null;
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
