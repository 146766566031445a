import type { Span } from '../../article/article.ts';
import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { MarkedSentence } from '../mentions/mention.ts';
import { lineupEntries, type Entry } from './lineup-entries.ts';
import type { LineupList } from './read-lineups.ts';

/** Longest list of scorers behind a result. */
const longest = 400;
const label = /^(?:goals?|scorers?|goalscorers?)$/u;

/** A line of its own that says what the lines behind it list. */
const labelLine = /^(?:goals?|scorers?|goal ?scorers?):?$/iu;

/**
 * Scorers listed in a paragraph behind a result or a label: `Arden 2-1 Borough: Rossi (34), Verdi (71 pen); Costa (12)`,
 * `Arden 2-0 Borough (Rossi 22, Verdi 80)`, `Arden scorers: Rossi 15`, or below the line `Scorers:` one line for each side, `Arden: Rossi 15`.
 * A list counts only where every name in it has a minute.
 */
export function resultScorers(story: Story): readonly LineupList[] {
  const { article, sentences } = story.marked;
  return sentences.flatMap((sentence) => {
    const kind = article.blocks[sentence.block]?.kind;
    if (kind === 'lineup' || kind === 'key-moments') return [];
    return sideLine.test(sentence.code) ? ofOneSide(story, sentence) : inSentence(story, sentence);
  });
}

const sideLine = /^T:/u;

/** What the line says that a line of one side stands below, or the one above that where the other side is listed between. */
function headOf({ marked: { article, sentences } }: Story, block: number): 'label' | 'result' | null {
  const lineAt = (at: number): string => {
    const { start = 0, end = 0 } = article.blocks[at] ?? {};
    return article.text.slice(start, end).trim();
  };
  const at = /^\p{Lu}[^:\d]{1,40}: .*\d/u.test(lineAt(block - 1)) ? block - 2 : block - 1;
  if (labelLine.test(lineAt(at))) return 'label';
  return sentences.some((each) => each.block === at && resultLine.test(each.code)) ? 'result' : null;
}

const resultLine = /^T(?:S|(?:\(N\))?N)T/u;

/** `Arden: Rossi 15, Verdi 60 pen` below `Scorers:`, or right below the result where it names all goals of the side. */
function ofOneSide(story: Story, sentence: MarkedSentence): readonly LineupList[] {
  const head = headOf(story, sentence.block);
  const [item, colon] = sentence.items;
  if (head === null || item === undefined || colon === undefined) return [];
  const match = story.matchOf(sentence) ?? null;
  const team = story.teamOf(item);
  const side = match?.teams.findIndex(({ id }) => id === team?.id) ?? -1;
  if (match === null || side < 0) return [];
  const lists = listsOf(story.marked.article.text, { start: colon.end, end: sentence.end }, match, team);
  const told = goalsOf(lists.flatMap(({ entries }) => entries));
  return head === 'label' || told === match.score?.[side] ? lists : [];
}

function inSentence(story: Story, sentence: MarkedSentence): readonly LineupList[] {
  const open = opensList(sentence);
  const match = open === null ? null : matchOf(story, sentence, open);
  if (match === null || open === null) return [];
  const { text } = story.marked.article;
  const from = sentence.items[open]?.end ?? sentence.end;
  const bracket = sentence.items[open]?.word === '(';
  const close = bracket ? text.slice(from, Math.min(from + longest, sentence.end)).lastIndexOf(')') : -1;
  const to = Math.min(close < 0 ? sentence.end : from + close, from + longest);
  const owner = sentence.items.slice(0, open).filter(({ type }) => type === 'TEAM');
  const labelled = sentence.code[open - 1] !== 'T' && owner.length === 1 ? owner[0] : undefined;
  const first = owner[0] === undefined ? null : story.teamOf(owner[0]);
  if (labelled !== undefined) return listsOf(text, { start: from, end: to }, match, first);
  const lists = listsOf(text, { start: from, end: to }, first?.id === match.teams[1].id ? turned(match) : match, null);
  return lists.map((list) => ({ ...list, match }));
}

/** The match whose result stands before the list, for a label the one that the report tells. */
function matchOf(story: Story, sentence: MarkedSentence, open: number): MatchFact | null {
  if (sentence.code[open - 1] !== 'T') return story.matchOf(sentence) ?? null;
  const { start, end } = sentence;
  return story.matches.find(({ evidence }) => evidence.some((each) => each.start >= start && each.end <= end)) ?? null;
}

/** The match with its sides in the order of this line. */
function turned(match: MatchFact): MatchFact {
  const [a, b] = match.teams;
  return { ...match, teams: [b, a], score: match.score === null ? null : [match.score[1], match.score[0]] };
}

/** Where the colon or bracket stands that a list begins behind: after `Arden 2-0 Borough`, `Goals`, `Arden scorers`. */
function opensList({ items, code }: MarkedSentence): number | null {
  const result = /^(?:x{1,6}:)?TST[:(]/u.exec(code);
  if (result !== null) return result[0].length - 1;
  const colon = items.findIndex(({ word }) => word === ':');
  return colon > 0 && colon <= 4 && label.test(items[colon - 1]?.word ?? '') ? colon : null;
}

/** One list for both sides, or one for each where a mark parts them and the score says which is which. */
function listsOf(text: string, span: Span, match: MatchFact, owner: TeamRef | null): readonly LineupList[] {
  const listed = (part: Span, team: TeamRef | null): LineupList => ({
    kind: 'goals',
    team,
    match,
    entries: lineupEntries(text, part),
  });
  if (isProse(text.slice(span.start, span.end))) return [];
  const whole = listed(span, owner);
  if (match.score === null) return [];
  const parts = partsOf(text, span).map((part) => listed(part, null));
  const [first, second] = parts;
  const sides = first === undefined || second === undefined || parts.length > 2 ? null : sidesOf(match, first, second);
  const lists =
    owner === null && first !== undefined && second !== undefined && sides !== null
      ? [
          { ...first, team: sides[0] },
          { ...second, team: sides[1] },
        ]
      : [owner === null ? { ...whole, team: onlySide(match) } : whole];
  const all = lists.flatMap(({ entries }) => entries);
  const told = goalsOf(all);
  return told > 0 && all.every(({ minutes }) => minutes.length > 0) && told <= match.score[0] + match.score[1]
    ? lists
    : [];
}

/** "the hosts' goals came from Rossi (3) and substitute Verdi (88)": a sentence, not a list. */
function isProse(words: string): boolean {
  return /(?<![\p{L}'’-])(?!pens?\b|from\b)\p{Ll}{4,}/u.test(words.replaceAll(/\([^()]*\)/gu, ''));
}

const goalsOf = (entries: readonly Entry[]): number => entries.reduce((sum, { minutes }) => sum + minutes.length, 0);

/** The side that scored all the goals; null where both have scored. */
function onlySide({ score, teams }: MatchFact): TeamRef | null {
  return score?.[1] === 0 ? teams[0] : score?.[0] === 0 ? teams[1] : null;
}

/** Whose goals the two parts are: the score tells by their numbers, in a draw by the order; null where it fits neither way. */
function sidesOf({ score, teams }: MatchFact, a: LineupList, b: LineupList): readonly [TeamRef, TeamRef] | null {
  const [x, y] = [goalsOf(a.entries), goalsOf(b.entries)];
  if (score === null) return null;
  if (x === score[0] && y === score[1]) return teams;
  return x === score[1] && y === score[0] ? [teams[1], teams[0]] : null;
}

/** Parts between dashes with blanks around, semicolons, slashes and bars, outside brackets. */
function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/;| [-–—/|] /gu)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  parts.push({ start: from, end });
  return parts;
}
