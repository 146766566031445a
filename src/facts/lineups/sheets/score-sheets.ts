import type { Span } from '../../../article/article.ts';
import { toldBetween } from '../../discourse/matches/match-index.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import { matchesTold } from '../../goals/scorers/affiliations.ts';
import { fold } from '../../tokens.ts';
import type { Entry } from '../lineup-entries.ts';
import type { Section } from '../lineup-sections.ts';
import type { LineupList } from '../read-lineups.ts';
import { sideMeant } from '../side-of-letters.ts';
import { isCode } from './sheet-clues.ts';
import { lettersOfSides } from './letters-of-sides.ts';
import { withoutCounts, type SheetGoal } from './sheet-entry.ts';
import { withoutSides } from './running-score.ts';
import { sheetGoals } from './sheet-goals.ts';
import { beginsMoment, headsAny, isUnderClock, kindHeaded, labelOf, sectionsOf, type Label } from './sheet-labels.ts';
import { sidedGoals, type SidedGoal } from './sheet-sides.ts';
import { sheetTokens, type SheetToken } from './sheet-tokens.ts';

/** What the score sheets of a report list. */
export interface ScoreSheets {
  /** Where the goals stand. */
  readonly spans: readonly Span[];
  readonly goals: readonly LineupList[];
  readonly cards: readonly LineupList[];
}

const longestLine = 500;
const mostLines = 60;

/**
 * The score sheets of a report: lines above or below the prose that hold nothing but names, minutes, sides and scores. The goals of a sheet
 * count where they make the score of its match, those under a label also where some are lacking.
 */
export function scoreSheets(story: Story): ScoreSheets {
  const sheets: Sheet[] = [];
  const main = matchesTold(story).filter(({ score }) => score !== null);
  const [first] = main;
  let match = main.length === 1 ? first : undefined;
  const teams = new Map<MatchFact, Sheet['teamOf']>();
  let open: Sheet | null = null;
  for (const line of main.length === 0 ? [] : linesOf(story.marked.article.text)) {
    const told = new Set(toldBetween(story, line.start, line.end).map((each) => each.match));
    const [here] = told;
    if (told.size > 0 && main.length > 1)
      match = told.size === 1 && here !== undefined && main.includes(here) ? here : undefined;
    if (match === undefined || open?.match !== match) open = null;
    if (match === undefined) continue;
    if (open === null) sheets.push((open = newSheet(match, teamsOf(story, match, teams), line)));
    if (!takeLine(story, open, line)) open = null;
  }
  const sided = sheets.map((sheet) => ({ sheet, goals: sidesOfGoals(sheet) }));
  return {
    spans: sided.flatMap(({ goals }) => goals.map(({ goal }) => goal)),
    goals: sided.flatMap(({ sheet, goals }) => goals.map((each) => listOf(sheet, each))),
    // On a page of many matches it is sure of whom a card was only where a side of the match is named.
    cards: sheets.flatMap(({ cards }) => cards).filter(({ team }) => main.length === 1 || team !== null),
  };
}

/** A sheet as far as it is read. */
interface Sheet {
  readonly match: MatchFact;
  /** The side of the match that some words of the sheet stand for. */
  readonly teamOf: (words: string) => TeamRef | null;
  readonly goals: SheetGoal[];
  readonly cards: LineupList[];
  /** The sides in the order in which the page prints them. */
  order: readonly [TeamRef, TeamRef];
  /** What the last label says of the lines below it. */
  label: Label;
  /** Whether entries with the time of day or of play are read, between which prose stands. */
  live: boolean;
  /** Whether a label says that the goals are goals. */
  labelled: boolean;
  lines: number;
  /** Which of the groups of lines is read, blank lines between them. */
  group: number;
  /** Where the line before ends. */
  end: number;
}

/** The names of the sides of a match, gathered once for all its sheets. */
function teamsOf(story: Story, match: MatchFact, known: Map<MatchFact, Sheet['teamOf']>): Sheet['teamOf'] {
  const teamOf = known.get(match) ?? sidesOf(story, match);
  known.set(match, teamOf);
  return teamOf;
}

function newSheet(match: MatchFact, teamOf: Sheet['teamOf'], { start }: Span): Sheet {
  return {
    match,
    teamOf,
    goals: [],
    cards: [],
    order: match.home?.id === match.teams[1].id ? [match.teams[1], match.teams[0]] : match.teams,
    label: { kind: null, side: null },
    live: false,
    labelled: false,
    lines: 0,
    group: 0,
    end: start,
  };
}

/** Takes one line up; false where the sheet ends before it. */
function takeLine(story: Story, sheet: Sheet, line: Span): boolean {
  const { text } = story.marked.article;
  if (line.end - line.start > longestLine || sheet.lines > mostLines) return false;
  if (/\n\s*\n/u.test(text.slice(sheet.end, line.start))) sheet.group += 1;
  sheet.end = line.end;
  sheet.lines += 1;
  const head = withoutStops(text.slice(line.start, line.end));
  const kind = kindHeaded(head);
  if (headsAny.test(head)) {
    sheet.label = { kind: null, side: null };
    return true;
  }
  if (kind !== null) {
    sheet.label = { kind, side: null };
    sheet.labelled ||= kind === 'goals';
    return true;
  }
  const sections = sectionsOf(text, line);
  if (!sections.every((section) => takeSection(text, sheet, section))) return false;
  // A label before a list holds for its line, as a heading for the lines below it.
  if (sections.some(({ label }) => label !== '') && sheet.label.kind !== 'goals')
    sheet.label = { kind: null, side: sheet.label.side };
  return true;
}

/** `Scorers:` without what stands behind it. */
function withoutStops(words: string): string {
  let end = words.length;
  while (end > 0 && /[\s:.;]/u.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** Takes one list up; false where it is prose. */
function takeSection(text: string, sheet: Sheet, section: Section): boolean {
  if (section.label !== '') {
    const label = labelOf(section.label, sheet.teamOf);
    // `Goals: Arden: Rossi 5 Borough: Costa 9`: a side after a label lists what it says.
    sheet.label = label === null ? { kind: 'other', side: null } : { ...label, kind: label.kind ?? under(sheet.label) };
    sheet.labelled ||= label?.kind === 'goals';
  }
  const { kind, side } = sheet.label;
  if (kind === 'other') return true;
  const cut = sheetTokens(text, section);
  const tokens = cut === null ? null : lettersOfSides(cut, text, (each) => sheet.teamOf(each)?.id ?? null);
  const isSide = (words: string): boolean => sheet.teamOf(words) !== null || isCode(words);
  const isMoment = beginsMoment.test(text.slice(section.start, section.end)) || isUnderClock(text, section);
  sheet.live ||= isMoment;
  const entry = tokens === null ? null : withoutSides(tokens, isSide);
  const cards = kindOfCards(kind) ?? (isMoment ? kindOfCard(tokens ?? []) : null);
  const read = entry === null ? null : sheetGoals(entry.tokens, isSide, side, cards !== null || kind === 'goals');
  // `Arden: Moe; Dahl (booked 12), Holm (Lund 60), …`: who played stands above whose goals follow. Moments told in prose are passed over.
  const isOfCard = kindOfCards(kind) === null && (tokens ?? []).some((token) => token.kind === 'card');
  const piece = isOfCard && (!isMoment || read?.goals.length !== 1) ? null : read;
  if (piece === null) return sheet.live || (section.label !== '' && (side !== null || cards !== null));
  if (cards !== null) sheet.cards.push(...withoutCounts(piece.goals).map((each) => cardOf(sheet, cards, each)));
  else takeGoals(sheet, piece.goals);
  const [home, away] = entry?.order?.map(sheet.teamOf) ?? [];
  if (home != null && away != null && home.id !== away.id) sheet.order = [home, away];
  // A moment names the side of its own goal alone.
  if (isMoment) return true;
  const [first, second] = piece.sides.flatMap((words) => sheet.teamOf(words) ?? []);
  if (first !== undefined && second !== undefined && first.id !== second.id && piece.goals.length === 0) {
    sheet.order = [first, second];
    sheet.label = { kind, side: null };
  } else sheet.label = { kind, side: piece.side };
  return true;
}

/** `62' Second yellow card Rossi (Arden)` */
function kindOfCard(tokens: readonly SheetToken[]): 'booked' | 'sent-off' | null {
  const card = tokens.find((token) => token.kind === 'card');
  return card === undefined ? null : card.card === 'red' ? 'sent-off' : 'booked';
}

const kindOfCards = (kind: Label['kind']): 'booked' | 'sent-off' | null =>
  kind === 'booked' || kind === 'sent-off' ? kind : null;

/** A side alone stands under the label before it where that still holds. */
const under = ({ kind }: Label): Label['kind'] => (kind === 'other' ? null : kind);

function takeGoals(sheet: Sheet, goals: readonly SheetGoal[]): void {
  const next = (sheet.goals.at(-1)?.part ?? -1) + 1;
  sheet.goals.push(...goals.map((goal) => ({ ...goal, part: goal.part + next, group: sheet.group })));
}

function cardOf(sheet: Sheet, kind: 'booked' | 'sent-off', entry: SheetGoal): LineupList {
  const team = entry.side === null ? null : sheet.teamOf(entry.side);
  return { kind, team, match: sheet.match, entries: entriesOf(entry) };
}

/** The side of a match that some words stand for: its name as the report writes it, a word of it, or letters of it. */
function sidesOf(story: Story, match: MatchFact): (words: string) => TeamRef | null {
  const printed = new Map<string, TeamRef>();
  for (const { items } of story.marked.sentences.slice(0, mostSentences))
    for (const item of items) {
      const team = item.type === 'TEAM' ? story.teamOf(item) : null;
      if (team !== null && match.teams.some(({ id }) => id === team.id))
        printed.set(fold(story.marked.article.text.slice(item.start, item.end)), team);
    }
  return (words) => printed.get(fold(words)) ?? named(match, words) ?? (isCode(words) ? sideMeant(match, words) : null);
}

const mostSentences = 60;

function named({ teams }: MatchFact, words: string): TeamRef | null {
  const folded = fold(words);
  const fits = teams.filter(({ name }) => fold(name) === folded || fold(name).split(' ').includes(folded));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function sidesOfGoals({ match, goals, order, labelled, teamOf }: Sheet): readonly SidedGoal[] {
  if (match.score === null) return [];
  const sided = sidedGoals(goals, { match, score: match.score, order, labelled, teamOf });
  const whole = sided?.length === match.score[0] + match.score[1];
  return sided === null || (!whole && sided.some(({ team }) => team === null)) ? [] : sided;
}

const listOf = ({ match }: Sheet, { goal, team }: SidedGoal): LineupList => ({
  kind: 'goals',
  team,
  match,
  entries: entriesOf(goal),
});

/** The entry of a list; none for an own goal of nobody named. */
function entriesOf({ name, time, own, penalty, start, end }: SheetGoal): readonly Entry[] {
  if (name === null) return [];
  const minutes = time === null ? [] : [time];
  return [{ start, end, name, minutes, count: 1, ownGoal: own, penalty, score: null, substitute: null }];
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    if (line.trim() !== '') lines.push({ start: start + lead, end: start + line.trimEnd().length });
    start += line.length + 1;
  }
  return lines;
}
