import { PatternTable } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';

/** What a printed score counts. */
export type ScoreKind = 'result' | 'shootout' | 'aggregate' | 'running' | 'running-sum';

interface KindPattern {
  /** `result` where words that would else make it another score are of something else. */
  readonly kind: ScoreKind;
  readonly pattern: string;
}

const kindPatterns: readonly KindPattern[] = [
  // "won the second leg 2-1 to force penalties"
  {
    kind: 'result',
    pattern:
      'SCORE:score to|and|forcing|sending|taking force|forced|send|sent|take|took|it|the|a|matters #5 <penalties>',
  },
  // "ended up 3-2 winners"
  { kind: 'result', pattern: 'ended|ending|ends|end|finished|finishing|wound up SCORE:score' },
  // "beat Borough 2-1 behind two goals from Ashe"
  { kind: 'result', pattern: 'SCORE:score behind NUMBER|a|an|two|PERSON|TEAM ~5 <goal|hat-trick>|brace|double' },
  // "won 4-2 on penalties after the tie finished 1-1"
  {
    kind: 'result',
    pattern:
      '<penalties> ( ,? SCORE ,? )? #2 after|following #3 tie having|had? ended|finished|finishing|ending #2 SCORE:score !over|across|<aggregate>',
  },
  // "overcame Borough 3-2 on aggregate with a 1-1 draw"
  {
    kind: 'result',
    pattern: 'SCORE #2 <aggregate> with|by|through #3 SCORE:score #2 <win|victory|drew|stalemate|loss|defeat>',
  },
  // "beat Borough 1-0 ahead of the second leg"; "were 1-0 ahead of Borough" is a running score
  { kind: 'result', pattern: '<beat|beating> =3 TEAM SCORE:score ahead of' },
  { kind: 'result', pattern: '<beaten|won|lost|drew> SCORE:score ahead of' },
  { kind: 'result', pattern: 'SCORE:score <win|victory|loss|defeat|drew> ahead of' },
  { kind: 'running-sum', pattern: '<led>|trail|trailed|trailing|trails #2 SCORE:score #2 <aggregate>' },
  { kind: 'running-sum', pattern: 'SCORE:score #1 up|down|behind|ahead|<advantage|deficit> #2 <aggregate>' },
  { kind: 'running-sum', pattern: 'SCORE:score #1 <aggregate> #1 <advantage|deficit>' },
  { kind: 'running-sum', pattern: 'up|down|ahead|behind|from SCORE:score #2 <aggregate>' },
  { kind: 'running-sum', pattern: 'made|make|making|makes it SCORE:score #2 <aggregate>' },
  { kind: 'running-sum', pattern: '<aggregate> #3 at SCORE:score' },
  { kind: 'running-sum', pattern: 'SCORE:score #1 <aggregate> #1 after|inside|within|with|by|until MINUTE' },
  // "won 2-0 for an aggregate score of 4-1"
  { kind: 'result', pattern: 'SCORE:score for|giving #1 a|an <aggregate> #1 of SCORE' },
  { kind: 'aggregate', pattern: 'SCORE:score #2 <aggregate> !SCORE|:' },
  { kind: 'aggregate', pattern: 'SCORE ~~14 <won|win|lost> the tie SCORE:score' },
  { kind: 'aggregate', pattern: 'SCORE:score <drew|stalemate> <aggregate>' },
  { kind: 'aggregate', pattern: '<aggregate> :? TEAM ( ~1 <won|win|advance> )? SCORE:score' },
  { kind: 'aggregate', pattern: '<aggregate> !after|following|despite|having|DATE #2 SCORE:score' },
  { kind: 'aggregate', pattern: 'SCORE ~20 ,? tie having|had? ended|finished|finishing|ending SCORE:score' },
  { kind: 'shootout', pattern: 'SCORE:score #3 <penalties>' },
  { kind: 'shootout', pattern: 'SCORE:score to|for =2 TEAM #2 <penalties>' },
  { kind: 'shootout', pattern: '<penalties> by|, #1 SCORE:score' },
  { kind: 'shootout', pattern: '<penalties> :? SCORE:score' },
  // "The shootout finished 4-2"
  { kind: 'shootout', pattern: '<penalties> <end-run>|ended|finished|finishing|ending|went SCORE:score' },
  // "needed penalties to get past Borough, 4-2"
  {
    kind: 'shootout',
    pattern: 'needed|need|needing|needs|required|requiring penalties to #2 <beat|beating> =3 TEAM ,? SCORE:score',
  },
  { kind: 'shootout', pattern: '<penalties> \\( SCORE:score' },
  // "decided by a shootout in which 16 kicks were taken, Arden holding on to win it 7-6"
  { kind: 'shootout', pattern: '<penalties> ~~20 <won|win|beat> it #1 SCORE:score' },
  { kind: 'shootout', pattern: '<penalties> to|in|for|after =8 ,|- SCORE:score ,|.|-|after|following' },
  { kind: 'shootout', pattern: '<won|lost> #1 <penalties> #3 SCORE:score' },
  { kind: 'shootout', pattern: 'SCORE:score on|in|after|via? <penalty> !PERSON' },
  {
    kind: 'shootout',
    pattern:
      'to|needed|need|needing|required|requiring #1 <penalties|penalty> ~~14 <won|win|beat|beating|lost|advance> #3 SCORE:score',
  },
  { kind: 'aggregate', pattern: 'SCORE ~~14 <advance> SCORE:score !up|ahead|in|on|after|<advantage>' },
  { kind: 'aggregate', pattern: '<level>|level|levelling|leveled tie at SCORE:score' },
  { kind: 'aggregate', pattern: '<level>|level|levelling|leveled the tie at SCORE:score' },
  { kind: 'running', pattern: 'SCORE:score #1 up|down|ahead|<advantage|deficit>' },
  // "remained at 0-0 long into the second half"
  {
    kind: 'running',
    pattern: 'remained|stayed|remains|stays|was|it at SCORE:score #1 long|deep|until|late|well|with|going|heading',
  },
  // "won 3-1 behind two goals by Rossi" is no running score.
  {
    kind: 'running',
    pattern: 'SCORE:score #1 behind !NUMBER|a|an|his|her|PERSON|TEAM|ADJECTIVE|<goal|brace|hat-trick|shot>',
  },
  // "The first half ended 1-1"
  {
    kind: 'running',
    pattern: 'half|period|45 <end-run>|ended|finished|finishes|ends|closed|stayed|remained #3 SCORE:score',
  },
  // "the half ended with Arden 0-1 Borough", "at the break it was Arden 0, Borough 1"
  {
    kind: 'running',
    pattern: 'half|period|45 <end-run>|ended|finished|finishes|ends|closed with|at|:? TEAM SCORE:score TEAM',
  },
  { kind: 'running', pattern: '<half-time> ,? ( it|score was|is|stood at? | with|: )? TEAM SCORE:score TEAM' },
  // "went to the break with a goalless stalemate"
  {
    kind: 'running',
    pattern: 'to|into|at|for|by|in|reached <half-time> with|at|in #2 SCORE:score #1 <drew|stalemate>',
  },
  { kind: 'running', pattern: '<led> #2 SCORE:score' },
  { kind: 'running', pattern: 'up|down|ahead SCORE:score' },
  { kind: 'running', pattern: 'priced|quoted|odds|offered #2 SCORE:score' },
  { kind: 'running', pattern: 'SCORE:score favourites|shots|outsiders|underdogs|chance|bet|odds' },
  { kind: 'running', pattern: 'SCORE:score #1 at|by|before <half-time>' },
  { kind: 'running', pattern: 'made|make|making|makes it SCORE:score' },
  { kind: 'running', pattern: 'from SCORE:score' },
  { kind: 'running', pattern: '<out-counted> #3 TEAM? SCORE:score' },
  { kind: 'running', pattern: 'SCORE:score #1 shots|corners|attempts|possession' },
  { kind: 'running', pattern: 'count|tally|shots|corners|xg|possession #2 TEAM? SCORE:score' },
  { kind: 'running', pattern: 'SCORE:score TEAM \\( MINUTE' },
  { kind: 'running', pattern: 'latest|live :|- TEAM SCORE:score' },
  { kind: 'running', pattern: '<half-time> ,|:|-? SCORE:score' },
  { kind: 'running', pattern: '<half-time> ,? it|they|stood|score #2 SCORE:score' },
  { kind: 'running', pattern: '<half-time> :? TEAM ,|:|-? SCORE:score' },
  { kind: 'running', pattern: '<half-time> :? TEAM v|vs|versus|- TEAM ,|:|-? SCORE:score' },
  { kind: 'running', pattern: '\\( <half-time> :? SCORE:score' },
  // "Arden 1-0 Borough (half-time)", not "Arden 3-1 Borough (half-time: 1-0)"
  {
    kind: 'running',
    pattern: '^ TEAM SCORE:score TEAM ( \\( | -|,|: ) <half-time> !SCORE|NUMBER|TEAM|:|,|-|score|was|it',
  },
  { kind: 'running', pattern: 'SCORE:score #1 after|inside|within|with|on|in|by|until MINUTE' },
];

export type ScoreGrammar = PatternTable<KindPattern>;

/** Compiles the patterns once. */
export function compileScoreGrammar(symbols: SymbolTable): ScoreGrammar {
  return new PatternTable(kindPatterns, symbols);
}

/** The kind of each score of a sentence, by index of its item. A score that nothing marks may be a result. */
export function scoreKinds(sentence: MarkedSentence, grammar: ScoreGrammar): ReadonlyMap<number, ScoreKind> {
  const kinds = new Map<number, ScoreKind>();
  if (!sentence.code.includes('S')) return kinds;
  for (const match of grammar.matches(sentence.code)) {
    const at = match.at('score');
    if (at === null || kinds.has(at)) continue;
    const mention = sentence.items[at]?.mention;
    // No shootout ends level: "on penalties (1-1, 5-4)".
    const level = mention?.type === 'SCORE' && mention.score[0] === mention.score[1];
    if (match.pattern.kind !== 'shootout' || !level) kinds.set(at, match.pattern.kind);
  }
  sentence.items.forEach((item, at) => {
    if (!kinds.has(at) && isOfExit(sentence.items, at)) kinds.set(at, 'aggregate');
    if (!kinds.has(at) && isOfKicks(item) && sentence.items.some(({ wordClass }) => wordClass === 'penalties'))
      kinds.set(at, 'shootout');
  });
  return kinds;
}

const exits = /^(?:went|going|bowed|bowing) out$/u;

/** "lost 1-0 at Borough and went out 3-2": behind the result of a leg it is the sum of both. */
function isOfExit(items: readonly Item[], at: number): boolean {
  if (items[at]?.type !== 'SCORE' || !exits.test(items[at - 1]?.word ?? '')) return false;
  if (/^(?:to|against|at|on|in)$/u.test(items[at + 1]?.word ?? '')) return false;
  return items.slice(Math.max(0, at - 20), at).some(({ type }) => type === 'SCORE');
}

/** "It went to penalties, where Arden beat Borough 7-6": beside a word of kicks nothing else ends so. */
function isOfKicks({ mention }: Item): boolean {
  if (mention?.type !== 'SCORE') return false;
  const [left, right] = mention.score;
  return Math.min(left, right) >= 5 && Math.abs(left - right) === 1;
}

/** "(Aggregate: Arden 3 Borough 2)": a sum in the shape of a result. */
export function isSumAhead(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.word === ':' ? items[from - 2] : items[from - 1];
  return before?.wordClass === 'aggregate';
}
