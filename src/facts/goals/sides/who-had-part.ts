import type { Item } from '../../mentions/mention.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import { isPerson, startOfName } from '../scorers/name-phrase.ts';

/** Somebody besides the scorer who had part in a goal: 1 for one of his side, who laid it on or was fouled; -1 for one of the other, who was beaten or erred. */
export interface Part {
  readonly at: number;
  readonly sign: 1 | -1;
}

/** How far around the goal the others may stand. */
const reach = 16;
const breaks: ReadonlySet<string> = new Set([';', 'but', 'while', 'before', 'although', 'though', 'whereas', 'until']);

const foul =
  'fouled|felled|tripped|upended|clipped|floored|flattened|bundled over|brought down|hauled down|pulled down|pulled back|hacked down|taken down|taken out|chopped down|wrestled down|wrestled to the ground|impeded|bundled down|sent sprawling|body-checked';

/** What stands right before one who was beaten or erred. */
const beaten = new RegExp(
  String.raw`(?:^| )(?:past|beyond|rounded|rounding|robbed|robbing|dispossessed|dispossessing|nutmegged|outjumped|outmuscled|out-muscled|out-jumped|wrong-footed|wrong-footing|lobbed|(?:${foul}) by|(?:mistake|error|blunder|slip|howler|lapse|foul|handball|misjudgement|trip|push) (?:by|from|on the part of))$`,
  'u',
);
/** What stands right before one who laid it on, or who went off for the scorer. */
const helping =
  /(?:^| )(?:(?:set up|teed up|assisted|fed|found|released|played in|picked out|supplied|provided|served|laid on|sent clear|sent through|played through) by|(?:cross|corner|pass|free[ -]kick|through[ -]ball|delivery|centre|center|pull-?back|lay-?off|knock-?down|flick|flick-on|assist|long throw|cut-?back|one-two|work) (?:by|from|with)|(?:exchanged|exchanging|trading|traded) passes with|(?:linked|linking) (?:up )?with|combin(?:ed|ing) with|replaced|replacing|on for)$/u;

const erring = new RegExp(
  String.raw`^(?:'s? (?:[\p{L}-]+ ){0,3}(?:mistake|error|blunder|howler|slip|foul|handball|back-?pass|trip|lapse)\b|(?:had |has |then )?(?:handled|conceded|spilled|spilt|fumbled|misjudged|slipped|parried|${foul}|failed to (?:clear|hold|deal)|lost possession|lost the ball|gave (?:the ball|possession) away|gave away)\b|(?:was|is) (?:penalised|adjudged|dispossessed|robbed|at fault|caught in possession|caught out|deemed)\b)`,
  'u',
);
const made = new RegExp(
  String.raw`^(?:'s? (?:[\p{L}\d-]+ ){0,4}(?:cross|corner|pass|free[ -]kick|through[ -]ball|ball|delivery|centre|center|pull-?back|lay-?off|knock-?down|flick|flick-on|assist|throw|throw-in|cut-?back)\b|(?:crossed|squared|set up|teed up|picked out|fed|released|played in|slipped in|provided|supplied|laid (?:it )?(?:on|off)|pulled back|cut back)\b|(?:was|had been|is|being|having been|got) (?:${foul})\b)`,
  'u',
);
/** "Costa's pass was intercepted". */
const lost = /\b(?:intercepted|cut out|picked off|stolen|pounced|seized on|short|misplaced|under-?hit|loose)\b/u;

/** Who else had part in the goal of a reading, as the words of its clause say. */
export function whoHadPart(items: readonly Item[], reading: GoalReading): readonly Part[] {
  const scorers: ReadonlySet<number> = new Set(reading.scorer.kind === 'named' ? reading.scorer.at : []);
  const parts: Part[] = [];
  const end = endOf(items, reading);
  for (let at = startOf(items, reading); at < end; at += 1) {
    if (!isPerson(items[at]) || scorers.has(at)) continue;
    const sign = signAt(items, at);
    if (sign !== null) parts.push({ at, sign });
  }
  return parts;
}

/** Who was fouled and who fouled, as a sentence tells it before the penalty that came of it. */
export function whoWasFouled(items: readonly Item[]): readonly Part[] {
  return items.flatMap((item, at): readonly Part[] => {
    const sign = isPerson(item) ? signAt(items, at) : null;
    return sign === null ? [] : [{ at, sign }];
  });
}

function signAt(items: readonly Item[], at: number): 1 | -1 | null {
  const from = startOfName(items, at);
  const before = wordsOf(items, from - 4, from).replace(/ the$/u, '');
  if (beaten.test(before)) return -1;
  const behind = wordsOf(items, at + 1, at + 9);
  if (erring.test(behind)) return -1;
  if (made.test(behind)) return lost.test(behind) ? null : 1;
  return helping.test(before) ? 1 : null;
}

const wordsOf = (items: readonly Item[], from: number, to: number): string =>
  items
    .slice(Math.max(0, from), to)
    .map(({ word }) => word)
    .join(' ');

/** Where the clause begins: behind a word that turns to something else. */
function startOf(items: readonly Item[], { from }: GoalReading): number {
  const least = Math.max(0, from - reach);
  let start = from;
  while (start > least && !breaks.has(items[start - 1]?.word ?? '')) start -= 1;
  return start;
}

function endOf(items: readonly Item[], { to }: GoalReading): number {
  const most = Math.min(items.length, to + reach);
  let end = to;
  while (end < most && !breaks.has(items[end]?.word ?? '') && !beginsClause(items, end)) end += 1;
  return end;
}

/** "and Rossi headed in": another goal may follow. */
function beginsClause(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'and' && items.slice(at + 1, at + 4).some((item) => isPerson(item));
}
