import type { Article, Block, BlockKind, Span } from '../../article/article.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { tokenize, type Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { WordSet } from '../words.ts';
import { asOneWord } from './as-one-word.ts';
import { widenNicknames } from './last-words-of-clubs.ts';
import { markSentence } from './mark-sentence.ts';
import { joinNations } from './join-nations.ts';
import { learnNames } from './learn-names.ts';
import { NameClues } from './name-clues.ts';
import type { MarkedSentence } from './mention.ts';
import { plainWordsOf } from './plain-words.ts';
import { fillRelativeMinutes } from './relative-minutes.ts';
import { fillFormerAndLatter } from './former-and-latter.ts';
import { fillSameScores } from './same-scores.ts';
import { recastCountries } from './country-of-town.ts';
import { recastTowns } from './town-for-club.ts';
import { recastDerbies } from './town-of-derby.ts';
import { recastGrounds } from './unknown-grounds.ts';
import { recastTeams } from './unknown-teams.ts';
import { withoutCutName } from './without-cut-name.ts';

/** Blocks that are read as sentences; the others have grammars of their own or tell nothing. */
const prose: ReadonlySet<BlockKind> = new Set(['headline', 'paragraph', 'key-moments', 'results', 'caption']);

/** A report with every sentence marked. */
export interface MarkedArticle {
  readonly article: Article;
  readonly sentences: readonly MarkedSentence[];
  readonly names: NameClues;
}

interface Cut {
  readonly span: Span;
  readonly block: number;
  readonly titleCase: boolean;
  readonly tokens: readonly Token[];
}

/** Marks the sentences of a report: names are learnt from the whole of it first, then each sentence is read once. */
export function markArticle(
  article: Article,
  quotations: readonly Span[],
  vocabulary: Vocabulary,
  symbols: SymbolTable,
): MarkedArticle {
  const { sentences, names } = markNames(article, quotations, vocabulary, symbols);
  const told = recastTeams(recastGrounds(withoutCutName(sentences, article)), vocabulary.nameContexts);
  const recast = joinNations(told, article.text);
  return {
    article,
    sentences: fillRelativeMinutes(
      fillFormerAndLatter(fillSameScores(widenNicknames(recastCountries(recastTowns(recastDerbies(recast)))))),
    ),
    names,
  };
}

/** The same before it is asked which names that the lexicon does not hold are those of sides. */
export function markNames(
  article: Article,
  quotations: readonly Span[],
  vocabulary: Vocabulary,
  symbols: SymbolTable,
): Pick<MarkedArticle, 'sentences' | 'names'> {
  const cuts = article.blocks.flatMap((block, index) => cutBlock(article.text, block, index));
  const names = new NameClues(lowerWords(cuts), vocabulary.common, article.text);
  learnNames(
    cuts.filter((cut) => !cut.titleCase).map((cut) => cut.tokens),
    vocabulary,
    names,
  );
  const marking = { text: article.text, vocabulary, symbols, plain: plainWordsOf(vocabulary, symbols), names };
  const sentences = cuts.map((cut) =>
    markSentence(
      cut.tokens,
      { ...cut.span, block: cut.block, titleCase: cut.titleCase },
      within(quotations, cut.span),
      marking,
    ),
  );
  return { sentences, names };
}

/** Marks a part of a report that its sentences pass over, as speech. */
export function markSpan(
  { article: { text }, names }: Pick<MarkedArticle, 'article' | 'names'>,
  span: Span,
  { vocabulary, symbols }: { readonly vocabulary: Vocabulary; readonly symbols: SymbolTable },
): MarkedSentence {
  const marking = { text, vocabulary, symbols, plain: plainWordsOf(vocabulary, symbols), names };
  return markSentence(tokenize(text, span.start, span.end), { ...span, block: 0, titleCase: false }, [], marking);
}

/** No sentence that a person wrote is longer, in UTF-16 units; such a stretch is a table or no prose at all. */
const longest = 20_000;

function isReadable({ start, end }: Span): boolean {
  return end - start <= longest;
}

function cutBlock(text: string, block: Block, index: number): Cut[] {
  if (!prose.has(block.kind)) return [];
  return block.sentences.filter(isReadable).map((span) => {
    const tokens = asOneWord(tokenize(text, span.start, span.end));
    return { span, block: index, tokens, titleCase: isTitleCase(tokens) };
  });
}

/** Whether nearly all longer words carry a capital letter, as in many headlines: then a capital tells nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.word.length < 4) continue;
    long += 1;
    if (token.capital) capitals += 1;
  }
  if (isResultLine(tokens) || isSideLine(tokens)) return false;
  // A sentence with a full stop is a headline only beyond doubt: short ones are full of names.
  if (tokens.at(-1)?.word === '.') return long >= 6 && capitals / long > 0.9;
  return long >= 3 && tokens.length < 40 && capitals / long > 0.7;
}

const joining = /^(?:to|at|in|of|as|on|for|with|by|the|and|after|over|against|past|from|win|beat|draw|lose)$/u;

/** "Rivermouth Vale (Gabon) 2-1 Skarby Town", "Rivermouth Vale 2 v 1 Skarby Town", "Rivermouth Vale 2 Skarby Town 1": names and a score and nothing else, in which a capital tells all. */
function isResultLine(tokens: readonly Token[]): boolean {
  if (tokens.length > 20) return false;
  const dash = tokens.findIndex(
    ({ word, glued }, at) =>
      ((word === '-' && glued) || /^vs?$/u.test(word)) &&
      tokens[at - 1]?.kind === 'number' &&
      tokens[at + 1]?.kind === 'number',
  );
  const between = dash >= 2 && dash + 2 < tokens.length;
  if (!between && !hasNumberBehindBoth(tokens)) return false;
  return tokens.every(
    ({ kind, capital, word }, at) =>
      at === dash ||
      (kind === 'word'
        ? (capital || tokens[at - 1]?.word === '-') && !joining.test(word)
        : kind === 'number'
          ? /^\d{1,2}$/u.test(word)
          : /^[().'-]$/u.test(word)),
  );
}

/** "Rivermouth Vale 2 Skarby Town 1" */
function hasNumberBehindBoth(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  return (
    first >= 1 &&
    first + 2 < tokens.length &&
    tokens.findIndex(({ kind }, at) => at > first && kind === 'number') === tokens.length - 1
  );
}

/** "RIVERMOUTH VALE 2 (Costa 33p Boon 90)": a side, its goals and whose they were; both sides may share the line. */
function isSideLine(tokens: readonly Token[]): boolean {
  if (tokens.length > longestLine || tokens[0]?.capital !== true || tokens.at(-1)?.word !== ')') return false;
  return sideLine.test(tokens.map(shapeOf).join(''));
}

const longestLine = 60;
const sideLine = /^C{1,5}N\([^()N]*N[^()]*\)(?:,?C{1,5}N(?:\([^()]*\))?)?$/u;

function shapeOf({ kind, capital, word }: Token): string {
  if (/^\d{1,3}p?$/u.test(word)) return 'N';
  return kind === 'word' ? (capital ? 'C' : 'w') : word.slice(0, 1);
}

function lowerWords(cuts: readonly Cut[]): WordSet {
  const lower = new WordSet();
  for (const { tokens } of cuts)
    for (const token of tokens) if (token.kind === 'word' && !token.capital) lower.add(token);
  return lower;
}

/** Quotations that touch the span; both lists are in reading order. */
function within(quotations: readonly Span[], span: Span): readonly Span[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let at = low; at < quotations.length && (quotations[at]?.start ?? span.end) < span.end; at += 1) {
    const quotation = quotations[at];
    if (quotation !== undefined) found.push(quotation);
  }
  return found;
}
