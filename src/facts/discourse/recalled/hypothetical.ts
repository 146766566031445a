import type { Article } from '../../../article/article.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { isForecastPage } from './forecast-page.ts';

const hopes = new Set(
  'imagine imagining imagined dream dreamt dreamed dreams dreaming predict predicts predicted predicting prediction predictions forecast suppose supposing pretend bet hypothetical fantasy'.split(
    ' ',
  ),
);
const conditions = new Set(
  'if unless whether might may could should can fancy fancied tip tipped tipping expect expects expected'.split(' '),
);
/** Behind these a condition is none: "could only draw 1-1", "can celebrate a 2-0 win". */
const real = new Set(['only', 'not', 'celebrate', 'reflect', 'look', 'thank']);
const verbs: ReadonlySet<string> = new Set(['beat', 'beating', 'won', 'win', 'lost', 'drew', 'held']);
const near = 8;

/** Whether a result is hoped for, feared or dreamt of and did not happen: "If Arden beat Borough 3-0", "could win 3-0". */
export function isHypothetical(sentence: MarkedSentence, reading: ResultReading, article: Article): boolean {
  const { from, scoreAt } = reading;
  const { items, block, start, end } = sentence;
  // "If Arden's 5-1 loss was a shock": a noun tells of what has happened.
  if (reading.outcome === 'listed')
    return (
      isForecast(items, from) ||
      items.slice(0, from).some((_, at) => isHope(items, at, from)) ||
      isForecastPage(article, block, article.text.slice(start, end))
    );
  if (isOfNoMatch(items, reading)) return true;
  if (!verbs.has(items[from]?.wordClass ?? '')) return isWished(items, reading);
  if (/^(?:will|must)$/u.test(items[from - 1]?.word ?? '') || isNeeded(items, from)) return true;
  // "if they beat Borough, whom they defeated 4-0 in May": what hangs on a name did happen.
  if (items.slice(from, scoreAt).some((item) => item.wordClass === 'who' || item.word === 'whom')) return false;
  for (let at = from - 1; at >= 0 && items[at]?.word !== ';'; at -= 1) {
    const word = items[at]?.word ?? '';
    if (isHope(items, at, from)) return true;
    if (at < from - near || !conditions.has(word) || isEpithet(items, at)) continue;
    const clause = items.slice(at + 1, from);
    // "if they win 1-0 or draw 2-2": one condition of two.
    const choice = items[from - 1]?.word === 'or';
    // "neither could find a way through as they drew 0-0": the clause behind did happen.
    const ends = (item: Item): boolean =>
      item.word === 'as' ||
      item.word === ',' ||
      (item.type === 'SCORE' && !choice) ||
      item.type === 'QUOTE' ||
      real.has(item.word);
    if (!clause.some(ends)) return true;
  }
  return false;
}

/** "picked up an expected win by beating Borough 3-0": of what did come about. */
function isEpithet(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'expected' && !/^(?:to|that)$/u.test(items[at + 1]?.word ?? '');
}

const foretold = /^(?:predicted|predicting|my|our|your|his|her|'s|expected|likely|tipped)$/u;

/** "Predicted final score: 3-0 Arden", "My final score prediction: 2-1 Arden", "Penalties finished 4-3 Arden": how no match ended. */
function isOfNoMatch(items: readonly Item[], { rule, from, scoreAt }: ResultReading): boolean {
  if (!/^(?:final-score-team|final-team|ended-score-team)$/u.test(rule)) return false;
  return items
    .slice(0, scoreAt)
    .some(
      ({ word, wordClass }, at) =>
        wordClass === 'penalties' ||
        conditions.has(word) ||
        hopes.has(word) ||
        /^(?:penalties|spot-kicks|kicks|ties?|play-offs?|shoot-?out|extra|replay|half)$/u.test(word) ||
        (at < from && foretold.test(word)),
    );
}

/** "Verdict: Arden 2-1 Borough", "Tip: Arden 2-1 Borough": what a preview thinks, and not "Final score: Arden 2-1 Borough". */
function isForecast(items: readonly Item[], from: number): boolean {
  const final = items[from - 3];
  if (final?.type === 'STAGE' || /^(?:final|full-time|end)$/u.test(final?.word ?? ''))
    return foretold.test(items[from - 4]?.word ?? '');
  const { word = '', mention = null } = items[from - 2] ?? {};
  const label = mention?.type === 'PERSON' ? mention.name.toLowerCase() : word;
  return (
    /^[:–—-]$/u.test(items[from - 1]?.word ?? '') && /^(?:verdict|tips?|bets?|odds|score|prediction)$/u.test(label)
  );
}

/** "dreamt of beating Borough 3-0", but not "a dream start", "their dreams ended as Borough won 1-0". */
function isHope(items: readonly Item[], at: number, result: number): boolean {
  const word = items[at]?.word ?? '';
  const between = items.slice(at + 1, result);
  // "Arden, dreaming of a final at home, beat Borough 1-0": an aside.
  if (items[at - 1]?.word === ',' && items[result - 1]?.word === ',' && between.length > 1) return false;
  if (word !== 'dream' && word !== 'dreams') return hopes.has(word);
  return (
    /^(?:of|about|that)$/u.test(between[0]?.word ?? '') &&
    !between.some((item) => /^(?:as|when|after|with|by|,)$/u.test(item.word))
  );
}

const needed = /^(?:needs?|needed|have|has|must|want|wants|hopes?|aims?|odds|chances?|prospect)$/u;

/** "need to beat Borough 2-0", "the odds of beating Borough 2-0": it is still to come. */
function isNeeded(items: readonly Item[], from: number): boolean {
  const link = items[from - 1]?.word;
  // "a goal was all Arden needed to beat Borough 1-0"
  if (items.slice(Math.max(0, from - 7), from).some(({ word }) => word === 'all' || word === 'enough')) return false;
  return (link === 'to' || link === 'of') && needed.test(items[from - 2]?.word ?? '');
}

const missing =
  /^(?:denied|deny|denies|denying|robbed|deprived|cheated|course|heading|headed|destined|bound|within|verge|brink|poised)$/u;

/** "denied a 1-0 win", "looked set for a 1-0 win", "within seconds of a 1-0 win": it came to nothing. */
function isMissed(items: readonly Item[], article: number): boolean {
  const near = items.slice(Math.max(0, article - 4), article);
  const linked = /^(?:for|of|to|denied|deny|denies|denying)$/u.test(near.at(-1)?.word.split(' ').at(-1) ?? '');
  if (!linked) return false;
  // "set for a 1-0 win", but not "set the tone for a 1-0 win"
  if (
    /(?:^| )set(?: fair)?$/u.test(
      near
        .slice(0, -1)
        .map(({ word }) => word)
        .join(' '),
    )
  )
    return true;
  return near.some(({ word }) => word.split(' ').some((each) => missing.test(each))) && !isSentOnCourse(items, article);
}

const awarding = /^(?:award|awarded|hand|handed|give|given)$/u;

/** "could award Arden a 3-0 win", "expect to be awarded a 3-0 win", "will decide whether to hand them a 3-0 defeat": no match yet. */
function isToBeAwarded(items: readonly Item[], article: number): boolean {
  const award = items.findLastIndex(({ word }, at) => at < article && at >= article - 4 && awarding.test(word));
  if (award < 0) return false;
  const before = items.slice(Math.max(0, award - 5), award);
  return before.some(
    ({ word }) => conditions.has(word) || /^(?:will|would|asked|asking|demand|demanded|wants?)$/u.test(word),
  );
}

/** "An early goal put Arden on course for a 3-0 win": told of a goal, it is how the win began. */
function isSentOnCourse(items: readonly Item[], article: number): boolean {
  const course = items.findLastIndex(({ word }, at) => at < article && /(?:^| )course/u.test(word));
  if (course < article - 4) return false;
  const before = items.slice(Math.max(0, course - 5), course);
  const verb = before.findIndex(({ word }) =>
    /^(?:puts?|sets?|setting|putting|sends?|sent|fired|steered)$/u.test(word),
  );
  return verb >= 0 && before.slice(verb + 1).some(({ type }) => type === 'TEAM');
}

/** "needed a 4-3 win on penalties", "required a 2-1 win after extra time to beat Castle": they had what they needed. */
function isHad(
  items: readonly Item[],
  verb: Item | undefined,
  { to, kind, scoreAt }: Pick<ResultReading, 'to' | 'kind' | 'scoreAt'>,
): boolean {
  if (!/^(?:needed|required)$/u.test(verb?.word ?? '')) return false;
  if (kind === 'shootout') return true;
  const behind = items.slice(to, to + 6);
  const long = items
    .slice(scoreAt, to + 6)
    .some(({ wordClass }) => /^(?:penalties|extra-time)$/u.test(wordClass ?? ''));
  return (
    long &&
    behind.some(
      ({ word, wordClass }, at) => word === 'to' && behind[at + 1]?.wordClass === 'beat' && wordClass === null,
    )
  );
}

const wishing = /^(?:need|requir|chas|seek|hop|look|ask|wait|pray)(?:s|es|ed|e|ing)?$|^(?:even|any)$/u;
const modal = /^(?:would|could|will|might|may|should)$/u;

/** "a 2-0 win over Borough would be enough", "need a 2-0 win", "hoping for a 1-1 draw": a noun of what has not come about. */
function isWished(items: readonly Item[], { from, to, scoreAt, kind }: ResultReading): boolean {
  if (items[from]?.type !== 'SCORE') return false;
  const article = /^(?:an?|another|at least)$/u.test(items[from - 1]?.word ?? '') ? from - 1 : from;
  if (article === from) return false;
  const before = items[article - 1]?.word === 'for' ? items[article - 2] : items[article - 1];
  if (isMissed(items, article) || isToBeAwarded(items, article)) return true;
  if (wishing.test(before?.word ?? '')) return !isHad(items, before, { to, kind, scoreAt });
  const verb = Math.max(to, scoreAt + 1);
  const modalAt = items.findIndex((item, at) => at >= verb && at < verb + 4 && modal.test(item.word));
  if (modalAt < 0 || items[modalAt + 1]?.word === 'have') return false;
  // "went top with a 4-1 win over Borough and will meet Castle": behind the joint another thing is told.
  const ends = (item: Item): boolean => /^(?:,|and|but|that)$/u.test(item.word) || item.wordClass === 'who';
  return !items.slice(verb, modalAt).some((item) => item.type === 'TEAM' || ends(item));
}
