import type { Competition } from '../../lexicon/schema.ts';
import type { CompetitionRef, TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { knownCompetition } from '../team-ref.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { ageIn } from './read-sides.ts';

/** Competition, stage and leg as a sentence names them. */
export interface Setting {
  /** The nearest first. */
  readonly competitions: readonly Competition[];
  readonly stage: string | null;
  readonly leg: 1 | 2 | null;
  readonly date: string | null;
  /** Whether the day stands nearer to another result. */
  readonly dateOfOther: boolean;
}

/** Behind these a competition is a prize or a place in a table and not where the match was played. */
const notPlayed = new Set([
  'spot',
  'spots',
  'place',
  'places',
  'qualification',
  'winners',
  'winner',
  'champions',
  'champion',
  'holders',
  'title',
  'trophy',
  'football',
  'hopes',
  'contention',
  'berth',
  'berths',
  'qualifying',
  'finalists',
  'record',
  'lead',
  'leaders',
  'standings',
  'table',
  'race',
  'glory',
  'debut',
]);

/** How many words around a result its setting is looked for. */
const window = 60;

/** The setting that a sentence names for a result between the items `from` and `to`; `taken` are other results of it. */
export function settingNear(
  sentence: MarkedSentence,
  from: number,
  to: number,
  taken: readonly { readonly from: number; readonly to: number }[] = [],
): Setting {
  const { items } = sentence;
  const isTaken = (at: number): boolean => taken.some((other) => at >= other.from && at < other.to);
  const [first, last] = clauseOf(items, from, to);
  const competitions: { readonly competition: Competition; readonly distance: number }[] = [];
  let stage: string | null = null;
  let leg: 1 | 2 | null = null;
  let date: string | null = null;
  let nearestDate = Infinity;
  let dateAt = from;
  let dateOfOther = false;
  for (let at = Math.max(0, from - window); at < Math.min(items.length, to + window); at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const distance = distanceTo(at, from, to);
    const inClause = at >= first && at < last;
    if (item.mention?.type === 'COMPETITION') {
      if (distance <= 25 && !isQualifyingFor(items, at) && !isPrize(items, at))
        for (const competition of item.mention.candidates) competitions.push({ competition, distance });
    } else if (item.mention?.type === 'STAGE' && inClause && distance <= 14 && isPlayed(items, at))
      stage ??= item.mention.stage.name;
    else if (item.wordClass === 'first-leg' && inClause && distance <= 9 && !isTaken(at)) leg ??= 1;
    else if (item.wordClass === 'second-leg' && inClause && distance <= 9) leg ??= 2;
    else if (
      item.mention?.type === 'DATE' &&
      inClause &&
      distance < nearestDate &&
      !isOwner(items, at) &&
      !isSince(items, at)
    ) {
      date = item.mention.words;
      dateAt = at;
      nearestDate = distance;
      dateOfOther = taken.some((other) => distanceTo(at, other.from, other.to) < distance);
    }
  }
  const nearest = competitions.toSorted((a, b) => a.distance - b.distance).map(({ competition }) => competition);
  // "On Tuesday, Arden overturned a 2-0 first-leg deficit": the day before an earlier leg is not its own.
  const own = leg === 1 && dateAt < from ? null : date;
  return { competitions: nearest, stage, leg, date: own, dateOfOther };
}

function distanceTo(at: number, from: number, to: number): number {
  return at < from ? from - at : Math.max(0, at - to);
}

/** "their first win there since 1968", "since the 1958 finals", "until Sunday". */
function isSince(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
  return before === 'since' || before === 'until' || before === 'till';
}

/** "last year's finalists" says when they were finalists; "Sunday's 1-0 win" when they won. */
function isOwner(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  return items[at + 1]?.word === "'s" && mention?.type === 'DATE' && !/day\b/u.test(mention.words);
}

/** The items around a result that speak of it: up to another score, a relative pronoun or a semicolon. */
function clauseOf(items: readonly Item[], from: number, to: number): readonly [number, number] {
  let first = from;
  while (first > Math.max(0, from - window) && !isBorder(items[first - 1])) first -= 1;
  // "the first leg, which ended 2-2": the words before the pronoun are what ended so.
  if (items[first - 1]?.word === 'which') first = Math.max(0, first - 3);
  // "who beat Borough 4-1, in the final on 24 May": behind the comma the main clause goes on.
  const relative = items.slice(Math.max(0, from - 2), from + 1).some((item) => item.wordClass === 'who');
  let last = to;
  while (
    last < Math.min(items.length, to + window) &&
    !isBorder(items[last]) &&
    !(relative && items[last]?.word === ',')
  )
    last += 1;
  return [first, last];
}

function isBorder(item: Item | undefined): boolean {
  return item?.type === 'SCORE' || item?.wordClass === 'who' || item?.word === ';';
}

/** "a Champions League spot", "the Premier League lead": the competition is spoken of and not played in. */
export function isPrize(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (isAim(items, at) || isOfClub(items, at) || isStillToCome(items, at)) return true;
  if (next?.mention?.type === 'STAGE' && isQualifying(next.mention.stage.name)) return !isInternational(items[at]);
  return notPlayed.has(next?.word ?? '') || next?.wordClass === 'side' || next?.wordClass === 'advantage';
}

/** "Championship Borough", "League One's Arden": where a club plays otherwise, and not this match. */
function isOfClub(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word;
  const next = items[at + 1];
  return next?.type === 'TEAM'
    ? next.mention?.type === 'TEAM' && next.mention.how !== 'pronoun' && before !== 'in' && before !== 'the'
    : next?.word === "'s" && items[at + 2]?.type === 'TEAM';
}

const toCome = /^(?:will|visits?|hosts?|faces?|travels?|meets?|next|upcoming)(?: |$)/u;

/** "Arden travel to Borough in the FA Cup on Saturday": where a match is still to be played. */
function isStillToCome(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const item = items[back];
    if (item?.type === 'SCORE' || item?.word === ',' || item?.word === ';') return false;
    if (toCome.test(item?.word ?? '') && items.slice(back, at).some(({ type }) => type === 'TEAM')) return true;
  }
  return false;
}

/** "hopes of qualifying for next season's Champions League" */
function isAim(items: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (back > at - 6 && /^(?:the|next|season|'s|'|year|this|a)$/u.test(items[back]?.word ?? '')) back -= 1;
  if (items[back]?.mention?.type === 'DATE') back -= 1;
  if (items[back]?.word !== 'for') return false;
  const aim = items[back - 1];
  if (aim?.mention?.type === 'STAGE') return isQualifying(aim.mention.stage.name);
  return /^(?:qualif|bid|race|chase|battle|contention|push|hunt)/u.test(aim?.word ?? '');
}

function isQualifying(stage: string): boolean {
  return stage.startsWith('qualif');
}

function isInternational(item: Item | undefined): boolean {
  return item?.mention?.type === 'COMPETITION' && item.mention.candidates[0]?.kind === 'international';
}

/**
 * The competition as played: the women's of the name in women's football ("the Champions League"), the qualifying one
 * where the words behind it say so ("Euro 2016 qualification").
 */
export function asPlayed(
  competition: Competition,
  women: boolean,
  qualifying: boolean,
  vocabulary: Vocabulary,
): Competition {
  if (!qualifying && (!women || competition.women)) return competition;
  const { competitions } = vocabulary.lexicon;
  const core = coreOf(competition.name);
  const own =
    women && !competition.women ? competitions.find((each) => each.women && coreOf(each.name) === core) : undefined;
  const base = own ?? competition;
  if (!qualifying) return base;
  return competitions.find((each) => each.women === base.women && coreOf(each.name) === `${core} qualifying`) ?? base;
}

/** The name without its federation and "Women's": the competition of men and of women have one core. */
export function coreOf(name: string): string {
  return name.replace(/\b(?:UEFA|FIFA|CAF|AFC|Women's|Men's) /gu, '').toLowerCase();
}

/** Whether the item behind a competition says that it is about qualifying for it. */
export function isQualifyingFor(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.mention?.type === 'STAGE' && isQualifying(next.mention.stage.name);
}

/** A stage that was played: not one ahead, and qualifying only right behind its competition. */
function isPlayed(items: readonly Item[], at: number): boolean {
  // "lost three of their last four": matches, and no stage; "their last-16 tie" is of one.
  const owned = /^(?:their|its|his|her|our|my)$/u.test(items[at - 1]?.word ?? '');
  if (
    owned &&
    !/^(?:tie|clash|match|game|meeting|encounter|showdown|opponents?|leg|first|second)$/u.test(
      items[at + 1]?.word ?? '',
    )
  )
    return false;
  const mention = items[at]?.mention;
  if (mention?.type === 'STAGE' && isQualifying(mention.stage.name) && items[at - 1]?.type !== 'COMPETITION')
    return false;
  return !isAhead(items, at);
}

/** Words of getting to a stage: behind them it is still to come. */
const ahead =
  /^(?:into|towards?|reach(?:ed|es|ing)?|hopes?|place|spot|berth|tickets?|book(?:ed|s|ing)?|clinch(?:ed|es|ing)?|eye(?:d|s|ing)?|qualif(?:y|ied|ies|ying)|closer)$/u;
/** Those that tell of getting on only where they stand close by: "lost to Borough in the semi-final". */
const aheadWhenClose = /^(?:to|through|make|made|makes|secur(?:e|ed|es|ing))$/u;
const close = 3;
const far = 6;

/** "into the semi-finals", "booked their place in the last four", "a semi-final berth": a stage still to come. */
function isAhead(items: readonly Item[], at: number): boolean {
  if (notPlayed.has(items[at + 1]?.word ?? '')) return true;
  for (let back = at - 1; back >= Math.max(0, at - far); back -= 1) {
    const item = items[back];
    if (item?.word === ',' || item?.type === 'SCORE' || item?.type === 'TEAM') return false;
    const near = at - back <= close;
    if (ahead.test(item?.word ?? '')) return true;
    if (near && (item?.wordClass === 'advance' || aheadWhenClose.test(item?.word ?? ''))) return true;
  }
  return false;
}

/** Whether these teams can meet in the competition: a league or cup of one country holds only its clubs. */
export function canMeetIn(competition: Competition, teams: readonly TeamRef[], vocabulary: Vocabulary): boolean {
  return teams.every(({ id }) => {
    const team = vocabulary.teamsById.get(id);
    if (team === undefined) return true;
    if (ageIn(competition.name) !== null) return false;
    if (competition.kind === 'international') return team.national;
    if (team.national) return competition.kind === 'friendly' || competition.confederation !== undefined;
    if (competition.women !== team.women) return false;
    return (
      competition.country === undefined ||
      competition.country === team.country ||
      isNeighbour(competition.country, team.country)
    );
  });
}

/** Clubs that play in the league of a neighbour: Wales in England, Canada in the United States, Monaco in France. */
function isNeighbour(league: string, club: string): boolean {
  const pair = [league, club].toSorted().join(' ');
  return [
    'England Wales',
    'Canada United States',
    'France Monaco',
    'Australia New Zealand',
    'England Guernsey',
  ].includes(pair);
}

/** The competition as facts name it. */
export function competitionRef(competition: Competition | null): CompetitionRef | null {
  return competition === null ? null : knownCompetition(competition);
}

/** The competition of the lexicon that a fact names. */
export function competitionOf(ref: CompetitionRef | null, { lexicon }: Vocabulary): Competition | undefined {
  return ref === null ? undefined : lexicon.competitions.find(({ id }) => id === ref.id);
}
