import type { TeamRef } from '../../fact.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import { knownTeam, unknownTeam } from '../../team-ref.ts';
import { infer, inOrderOf, newDraft } from '../matches/draft.ts';
import type { Walk } from '../walk.ts';

/** A line that holds one side, its goals and perhaps its scorers: "Arden (1) 2", "Arden 2 Jon Reed 15, Ola Brandt 60". */
interface SideLine {
  readonly at: number;
  readonly team: TeamRef;
  readonly goals: number;
  /** Goals at half-time stand in brackets: nothing but a result is printed so. */
  readonly bracketed: boolean;
  /** Minutes printed behind the goals. */
  readonly minutes: number;
}

/** How many lines of scorers, cards and substitutes may stand between the two sides. */
const between = 8;
const most = 15;

/** Summaries that have a line for each side: "Arden (1) 2", scorers, "Borough (0) 0", scorers, attendance. The home side stands first. */
export function readSideLines(walk: Walk): void {
  const { sentences, article } = walk.marked;
  let first: SideLine | null = null;
  for (const [at, sentence] of sentences.entries()) {
    const line = sideLineOf(walk, sentence, at);
    if (line === null) {
      if (first !== null && (isEnd(sentence) || at - first.at > between)) first = null;
      continue;
    }
    if (first === null || first.team.id === line.team.id || at - first.at > between) first = line;
    else {
      if (isResult(first, line, sentences, article.text)) addMatch(walk, first, line);
      first = null;
    }
  }
}

function sideLineOf({ cast, marked }: Walk, sentence: MarkedSentence, at: number): SideLine | null {
  const shape = /^T(\(N\))?N/u.exec(sentence.code);
  const { items } = sentence;
  const mention = items[0]?.mention;
  if (shape === null || mention?.type !== 'TEAM' || !startsLine(marked.article.text, sentence.start)) return null;
  const number = items[shape[0].length - 1]?.mention;
  const next = items[shape[0].length];
  const goals = number?.type === 'NUMBER' ? number.value : most + 1;
  // "Arden 2 Vs Borough 1" has both sides.
  if (goals > most || /^vs?$/u.test(next?.word ?? '') || next?.type === 'NUMBER' || next?.type === 'SCORE') return null;
  // "Arden 2 points clear": a list of scorers is of names.
  const rest = marked.article.text.slice(items[shape[0].length - 1]?.end ?? sentence.end, sentence.end).trim();
  if (rest !== '' && !/^\(?(?:\p{Lu}|(?:van|von|de|den|der|di|da|del|dos|du|el|al|le|la|ter|ten)\b)/u.test(rest))
    return null;
  // "Arden 1 Borough 2" has both sides; "Arden 1 Stanley Reed 77" a scorer with the name of one.
  if (next?.type === 'TEAM' && !(items[shape[0].length + 1]?.type === 'WORD' && minutesIn(rest) === goals)) return null;
  const team = cast.settle(mention);
  const ref = team !== null ? knownTeam(team) : mention.how === 'shape' ? unknownTeam(mention.words) : null;
  return ref === null ? null : { at, team: ref, goals, bracketed: shape[1] !== undefined, minutes: minutesIn(rest) };
}

function startsLine(text: string, start: number): boolean {
  return /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** "Reed 15, 60pen, Brandt 90+2": how many minutes a list names. */
function minutesIn(list: string): number {
  return list.match(/(?<![\d+:])\b\d{1,3}(?:\+\d{1,2})?(?!\d)/gu)?.length ?? 0;
}

function isEnd({ items }: MarkedSentence): boolean {
  return /^(?:att|attendance|referee|ref)$/iu.test(items[0]?.word ?? '') || items[0]?.wordClass === 'half-time';
}

/** Whether two lines are the sides of one match: half-time goals, as many minutes as goals, or the attendance behind them tell it from a table. */
function isResult(first: SideLine, second: SideLine, sentences: readonly MarkedSentence[], text: string): boolean {
  if (first.bracketed && second.bracketed) return true;
  const listed = (side: SideLine, until: number): number => {
    const scorers = sentences
      .slice(side.at + 1, until)
      .filter(({ items }) => !/^(?:yellow|red|booked|sent|subs?|att|referee|half)/iu.test(items[0]?.word ?? ''));
    return side.minutes + scorers.reduce((sum, { start, end }) => sum + minutesIn(text.slice(start, end)), 0);
  };
  const goals = first.goals + second.goals;
  if (
    goals > 0 &&
    listed(first, second.at) === first.goals &&
    (second.goals === 0 || listed(second, second.at + 2) === second.goals)
  )
    return true;
  return sentences.slice(second.at + 1, second.at + 4).some(isEnd);
}

function addMatch(walk: Walk, first: SideLine, second: SideLine): void {
  const told = walk.book.between(first.team, second.team).find((draft) => draft.main && draft.score !== null);
  const score = [first.goals, second.goals] as const;
  if (told !== undefined && inOrderOf(told, first.team, score).some((goals, at) => goals !== told.score?.[at])) return;
  const draft = told ?? newDraft(`m${String(walk.book.drafts.length)}`, [first.team, second.team], 'side-lines');
  if (told === undefined) walk.book.add(draft);
  draft.score ??= [first.goals, second.goals];
  infer(draft, 'home', first.team);
  for (const { at } of [first, second]) {
    const { start = 0, end = 0 } = walk.marked.sentences[at] ?? {};
    if (!draft.sentences.includes(at)) draft.sentences.push(at);
    draft.evidence.push({ start, end });
  }
}
