import { competitionOf } from '../competitions/competition-played.ts';
import { inOrderOf, type Draft } from '../matches/draft.ts';
import type { MatchBook } from '../matches/match-book.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import { legRules } from '../../results/patterns/leg-patterns.ts';
import type { Told } from '../matches/settle-matches.ts';
import { isFirstLegAnnounced } from './first-leg-announced.ts';
import { settleLegsOfAWeek } from './legs-of-a-week.ts';

/** A first leg of which no second is told is what the report is about, unless it is about another match of either side. */
export function promoteFirstLegs(book: MatchBook): void {
  // "Castle hold a 1-0 lead before Saturday's second leg": beside matches that are reported it is told of who may be met next.
  const isReport = book.drafts.some(({ main }) => main);
  const first = book.drafts.filter((draft) => draft.onlyLeg && !(isReport && legRules.has(draft.rule)));
  const promoted = first.filter((draft) =>
    draft.teams.every((team) => book.mainOf(team).every((other) => isHungBehind(other, draft))),
  );
  for (const draft of promoted) {
    for (const other of draft.teams.flatMap((team) => [...book.mainOf(team)])) {
      other.main = false;
      other.recalled = true;
    }
    draft.main = true;
  }
}

/** "Arden won the first leg 2-1 at Borough. Ashe, who was at fault as Arden lost 2-0 to Castle on Saturday, …": what the lead tells goes before what hangs on another clause further on. */
function isHungBehind({ subordinate, sentences: [at = 0] }: Draft, { sentences: [lead = Infinity] }: Draft): boolean {
  return subordinate && lead <= 1 && at > lead;
}

/** The leg of matches by what is told of the tie: 2 where a first leg of the same two is told in passing, or a sum; 1 for the other part of a sum. */
export function settleLegs(drafts: readonly Draft[], told: Told): void {
  const { book, marked } = told;
  for (const draft of drafts) draft.leg ??= legOfHeading(draft, marked);
  for (const draft of drafts) {
    const others = book.between(...draft.teams).filter((other) => other !== draft && (draft.main || !other.main));
    const second = others.some((other) => other.leg === 1) || (draft.main && draft.aggregate !== null);
    if (second) draft.leg ??= 2;
  }
  for (const draft of drafts) settleByTelling(draft, book);
  for (const draft of drafts) settleBySum(draft, book);
  for (const draft of drafts) settleLegsOfAWeek(draft, told);
  if (drafts.some((draft) => draft.main && draft.leg !== null))
    for (const draft of drafts) if (draft.main || draft.recalled) settleByOrder(draft, book);
  for (const draft of drafts) if (draft.leg === 2) leaveGroundOfFirst(draft, book);
}

/** Nobody is at home in both legs: what was read of the first one is the ground of the second. */
function leaveGroundOfFirst({ teams, home }: Draft, book: MatchBook): void {
  for (const first of book.between(...teams))
    if (first.leg === 1 && home !== null && first.home?.id === home.id) first.home = null;
}

/**
 * The leg of main matches by that of the others of the report in the same competition; else what captions say; else 1 where a
 * second leg is spoken of, for it is still to come. A league has no legs.
 */
export function shareLegs(drafts: readonly Draft[], told: Told): void {
  const main = drafts.filter((draft) => draft.main);
  const stages = new Set(main.flatMap((draft) => draft.stage ?? []));
  if (stages.size > 1) return;
  const settled = main.find((draft) => draft.leg !== null);
  const shared = settled?.leg ?? legInWords(told, drafts);
  for (const draft of main) {
    if (competitionOf(draft.competition, told.vocabulary)?.kind === 'league') continue;
    // Who put Borough out over two legs and then met Castle has played both of those.
    if (settled !== undefined && settled !== draft && hasOneSideOf(draft, settled)) continue;
    if (settled === undefined || settled.competition?.id === draft.competition?.id) draft.leg ??= shared;
  }
}

function hasOneSideOf({ teams }: Draft, other: Draft): boolean {
  return teams.filter(({ id }) => other.teams.some((team) => team.id === id)).length === 1;
}

/** Words of a line that heads a list, and lines of a list. */
const longestLegLine = 8;
const longestList = 40;

/** "First legs" in a line of its own above a list of results: the leg of those that nothing but the list tells. */
function legOfHeading({ sentences: told }: Draft, { sentences }: Told['marked']): 1 | 2 | null {
  const [first = 0, ...others] = told;
  if (others.length > 0 || !/^TST/u.test(sentences[first]?.code ?? '')) return null;
  for (let at = first - 1; at >= Math.max(0, first - longestList); at -= 1) {
    const { items, code } = sentences[at] ?? { items: [], code: '' };
    if (/^TST/u.test(code)) continue;
    if (items.length > longestLegLine || /[TSP]/u.test(code)) return null;
    const classes = new Set(items.map(({ wordClass }) => wordClass));
    if (classes.has('first-leg')) return 1;
    if (classes.has('second-leg')) return 2;
    if (!/^[DNOV,]*$/u.test(code)) return null;
  }
  return null;
}

/** "won 1-0 in the second leg, having drawn 3-3 in Ashford": the other match that the sentence tells of the two was the first leg. */
function settleByTelling({ leg, teams, sentences }: Draft, book: MatchBook): void {
  if (leg !== 2) return;
  const [other, ...more] = book
    .between(...teams)
    .filter((each) => !each.main && each.sentences.some((at) => sentences.includes(at)));
  if (other !== undefined && more.length === 0) other.leg ??= 1;
}

/** Of two matches whose goals make up the sum told of one of them, the other one was the first leg. */
function settleBySum(draft: Draft, book: MatchBook): void {
  const { aggregate, score } = draft;
  if (aggregate === null || score === null) return;
  const others = book.between(...draft.teams).filter((other) => other !== draft && other.leg !== 2);
  const parts = others.filter(
    (other) =>
      other.score !== null &&
      inOrderOf(other, draft.teams[0], other.score).every(
        (goals, side) => goals + (score[side] ?? 0) === aggregate[side],
      ),
  );
  const [first] = parts;
  if (parts.length !== 1 || first === undefined) return;
  first.leg = 1;
  draft.leg ??= 2;
}

/** Of two matches that one sentence tells in a report of two-legged ties ("lost 1-0 at Arden, won 2-1 at home"), the first comes first. */
function settleByOrder(draft: Draft, book: MatchBook): void {
  const [first, second, ...more] = book.between(...draft.teams);
  if (draft !== first || second === undefined || more.length > 0) return;
  if (first.leg !== null || second.leg === 1 || !first.sentences.some((at) => second.sentences.includes(at))) return;
  first.leg = 1;
  second.leg = 2;
}

function legInWords({ marked, teams }: Told, drafts: readonly Draft[]): 1 | 2 | null {
  const passing = new Set(drafts.flatMap((draft) => (draft.main ? [] : draft.sentences)));
  const playing = new Set(drafts.flatMap((draft) => (draft.main ? draft.teams.map(({ id }) => id) : [])));
  // "Arden visit Castle for the second leg": of a tie with somebody whom no match of the report is against.
  const isOfOthers = ({ items }: MarkedSentence): boolean =>
    items.some((item) => {
      const team = teams.get(item);
      return team !== undefined && !playing.has(team.id);
    });
  const seen = (word: string, caption: boolean): boolean =>
    marked.sentences.some(
      (sentence, at) =>
        (marked.article.blocks[sentence.block]?.kind === 'caption') === caption &&
        !passing.has(at) &&
        sentence.items.some((item) => item.wordClass === word) &&
        !isOfOthers(sentence),
    );
  if (seen('second-leg', true)) return 2;
  if (seen('first-leg', true)) return 1;
  if (seen('second-leg', false)) return 1;
  return isFirstLegAnnounced(marked) ? 1 : null;
}
