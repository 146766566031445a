import { toldBetween } from '../discourse/matches/match-index.ts';
import type { Span } from '../../article/article.ts';
import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { LineupList } from './read-lineups.ts';
import { countedIn } from './counted-names.ts';
import { lineupEntries } from './lineup-entries.ts';
import { goalsOf, partsOf, scorerLists, tellsSum, type ListedIn } from './scorer-lists.ts';

/** Longest list of scorers behind a result. */
const longest = 400;
const label = /^(?:goals?|scorers?|goalscorers?|scoring summary|scoring)$/u;

const ofSeason = /^(?:top|leading|season|all-time|previous|recent)$/u;

/**
 * Scorers listed in a paragraph behind a result or a label: `Arden 2-1 Borough: Rossi (34), Verdi (71 pen); Costa (12)`,
 * `Arden 2-0 Borough (Rossi 22, Verdi 80)`, `Arden beat Borough 2-0 (Rossi 22, Verdi 80)`, `Arden scorers: Rossi 15`. A list counts
 * only where every name in it has a minute. Lines of nothing but lists are score sheets (`sheets/`).
 */
export function resultScorers(story: Story): readonly LineupList[] {
  const { article, sentences } = story.marked;
  return sentences.flatMap((sentence) => {
    const kind = article.blocks[sentence.block]?.kind;
    return kind === 'lineup' || kind === 'key-moments' ? [] : inSentence(story, sentence);
  });
}

const resultLine = /^T(?:S|(?:\(N\))?N)T/u;

function inSentence(story: Story, sentence: MarkedSentence): readonly LineupList[] {
  const open = opensList(sentence);
  const match = open === null ? null : matchOf(story, sentence, open);
  if (match === null || open === null) return [];
  const { text } = story.marked.article;
  const { items, code, end } = sentence;
  const from = items[open]?.end ?? end;
  const bracket = items[open]?.word === '(';
  const within = text.slice(from, Math.min(from + longest, end));
  if (bracket && tellsSum(within)) return [];
  const close = bracket ? closeOf(within) : -1;
  const to = Math.min(close < 0 ? end : from + close, from + longest);
  const owners = items.slice(0, open).filter(({ type }) => type === 'TEAM');
  const span = { start: from, end: to };
  const labelled =
    items[open]?.word === ':' && !isBehindSides(code, open) && owners.length === 1 ? owners[0] : undefined;
  const owner = labelled === undefined ? null : story.teamOf(labelled);
  if (labelled !== undefined && owner === null) return [];
  const about = {
    match: asPrinted(story, sentence, match),
    owner,
    named: (part: { readonly start: number; readonly end: number }) => namedIn(story, sentence, part),
    whole: bracket && !isBehindSides(code, open),
  };
  const timed = scorerLists(text, span, about);
  const lists = timed.length === 0 && (bracket || owner === null) ? namesOnly(text, span, sentence, about) : timed;
  return lists.map((list) => ({ ...list, match }));
}

/** `Arden 2-1 Borough (Rossi, Verdi pen; Costa)`: names without minutes, as many as each side has goals. */
function namesOnly(
  text: string,
  span: Span,
  { items, code }: MarkedSentence,
  { match, whole }: ListedIn,
): readonly LineupList[] {
  const within = items.flatMap(({ start, end, type }) => (start >= span.start && end <= span.end ? [type] : []));
  if (
    whole ||
    match.score === null ||
    within.some((type) => noNames.has(type)) ||
    !resultLine.test(code.replace(/^.{1,6}:/u, ''))
  )
    return [];
  const parts = partsOf(text, span);
  const scored = match.score.flatMap((goals, side) => (goals > 0 ? [{ goals, team: match.teams[side] ?? null }] : []));
  if (parts.length !== scored.length) return [];
  const lists = scored.map(({ goals, team }, at): LineupList & { readonly goals: number } => ({
    kind: 'goals',
    team,
    match,
    goals,
    entries: countedIn(lineupEntries(text, parts[at] ?? span), goals),
  }));
  const isWhole = lists.every(
    ({ entries, goals }) =>
      goalsOf(entries) === goals &&
      entries.every(({ count, name }) => count !== undefined && !notes.test(name) && !/^\p{Lu}{1,4}$/u.test(name)),
  );
  return isWhole ? lists : [];
}

/** `Arden 1-0 Borough (friendly)`, `(ECL)`: what a bracket says of a match. */
const notes =
  /^(?:friendly|replay|final|abandoned|postponed|awarded|walkover|neutral|live|void|home|away|men|women)$|\b(?:report|videos?|highlights|including|goals?|photos?|pictures)\b/iu;
const noNames: ReadonlySet<Item['type']> = new Set([
  'TEAM',
  'PLACE',
  'COMPETITION',
  'STAGE',
  'DATE',
  'SCORE',
  'MINUTE',
]);

/** Whether what stands before the list is a result as a line prints it. */
function isBehindSides(code: string, open: number): boolean {
  return /T(?:S|N)T$|TNTN$/u.test(code.slice(0, open));
}

/** Where the bracket closes that a list stands in. */
function closeOf(words: string): number {
  let depth = 1;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '(') depth += 1;
    else if (words[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** `Rossi 12, Verdi 80 (Arden)`, `Costa 55 for Borough`: the one team that a part of the list names. */
function namedIn(
  story: Story,
  { items }: MarkedSentence,
  { start, end }: { readonly start: number; readonly end: number },
): TeamRef | null {
  const teams = items.filter((item: Item) => item.type === 'TEAM' && item.start >= start && item.end <= end);
  return teams[0] !== undefined && teams.length === 1 ? story.teamOf(teams[0]) : null;
}

/** The match whose result stands before the list, for a label the one that the report tells. */
function matchOf(story: Story, sentence: MarkedSentence, open: number): MatchFact | null {
  const { start, end, items, code } = sentence;
  if (!isBehindSides(code, open) && items[open]?.word === ':') return story.matchOf(sentence) ?? null;
  const told = new Set(
    toldBetween(story, start, end).flatMap(({ match, span }) =>
      span.start < (items[open]?.start ?? end) ? match : [],
    ),
  );
  const [first] = told;
  return first !== undefined && (told.size === 1 || isBehindSides(code, open)) ? first : null;
}

/** The match with its sides in the order of this line. */
function asPrinted(story: Story, { items }: MarkedSentence, match: MatchFact): MatchFact {
  const [a, b] = match.teams;
  const first = items.find((item) => item.type === 'TEAM');
  if (first === undefined || story.teamOf(first)?.id !== b.id) return match;
  return { ...match, teams: [b, a], score: match.score === null ? null : [match.score[1], match.score[0]] };
}

/** How far behind a score in a sentence the bracket may stand: "beat Borough 2-0 away on Saturday (Rossi 22, …)". */
const reach = 8;

/** Where the colon or bracket stands that a list begins behind: after `Arden 2-0 Borough`, `Goals`, `Arden scorers`, "beat Borough 2-0". */
function opensList({ items, code }: MarkedSentence): number | null {
  const result = /^(?:.{1,6}:)?T(?:ST|NTN)[:(]/u.exec(code);
  if (result !== null) return result[0].length - 1;
  const colon = code.indexOf(':');
  // "Top scorers:" are of a season.
  const isOfOthers = items.slice(0, Math.max(0, colon - 1)).some(({ word }) => ofSeason.test(word));
  if (colon > 0 && colon <= 4 && label.test(items[colon - 1]?.word ?? '')) return isOfOthers ? null : colon;
  const bracket = /S[^S(]*\((?=[Px])/u.exec(code);
  if (bracket === null || bracket[0].length > reach) return null;
  return bracket.index + bracket[0].length - 1;
}
