import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import type { Refusal } from './refusal.ts';

const has = (items: readonly Item[], words: RegExp): boolean => items.some(({ word }) => words.test(word));

/** What looks like a goal and is a tackle, a shot of which it is told what became, or one that was kept out or had been stopped before. */
export const sparedRefusals: readonly Refusal[] = [
  // "slid in and took it off his toe", "slid in to block"
  { of: 'verb', refuses: ({ items, to, head }) => slides.test(head?.word ?? '') && !isSlidHome(items, to) },
  // "turned in the box and shot wide"
  {
    of: /^(?:verb|ball-in)$/u,
    refuses: ({ items, to, head }) =>
      /^turn(?:s|ed|ing)? in$/u.test(head?.word ?? '') && /^the$/u.test(items[to]?.word ?? '') && isArea(items[to + 1]),
  },
  // "hooked over from close in"
  { of: 'ball-in', refuses: ({ own }) => own.some(({ word }, at) => word === 'close' && own[at + 1]?.word === 'in') },
  // "fired in a shot that Costa held"
  {
    of: 'verb',
    refuses: ({ items, to, head }) => sentIn.test(head?.word ?? '') && isShotOfOtherFate(items, to),
  },
  // "wiped out the winger": a foul
  {
    of: 'cancelled-out',
    refuses: ({ items, to, head }) => /^wip/u.test(head?.word ?? '') && !items.slice(to, to + 7).some(isOfGoal),
  },
  // "said on Final Score": a programme
  { of: /^verb$/u, refuses: ({ items, to, head }) => head?.word === 'score' && items[to - 2]?.type === 'STAGE' },
  // "beat the keeper but not the post", "slid it past Costa and past the post", "slipped it under Costa but Verdi got back to clear"
  {
    of: /^(?:\S*-past-keeper|\S*-over-keeper|shot-(?:beat-keeper|into-net|went-in)|beat-keeper|(?:clear|freed)-and-beat|keeper-beaten-by-shot|kick-down-middle)$/u,
    refuses: ({ items, to }) => isSpared(items, to),
  },
  {
    of: 'verb',
    refuses: ({ items, to, head }) => beaten.test(head?.word ?? '') && isSpared(items, to),
  },
  // "was heading for the corner until Costa got a hand to it"
  {
    of: /^shot-/u,
    refuses: ({ items, own, to }) =>
      has(own, /^(?:heading|headed|destined|bound|going|goalbound|flying|sailing)$/u) &&
      has(own, /^(?:was|were|seemed|looked|appeared)$/u) &&
      items.slice(to, to + 4).some(({ word }) => /^(?:until|before|but|when|only)$/u.test(word) || word === 'if'),
  },
  // "looked to be heading in until", "appeared to be going in but"
  {
    of: /^shot-/u,
    refuses: ({ own }) =>
      own.some(
        ({ word }, at) =>
          /^(?:looked|seemed|appeared)$/u.test(word) && own[at + 1]?.word === 'to' && own[at + 2]?.word === 'be',
      ),
  },
  // "what looked a certain goal by Verdi's block"
  { of: 'goal-by', refuses: ({ items, to }) => isPerson(items[to - 1]) && isDefence(items, to - 1) },
  // "stood firm with Verdi": only who could not miss from there
  {
    of: 'could-not-miss',
    refuses: ({ head, items, to }) => !/miss$/u.test(head?.word ?? '') || isContradicted(items, to),
  },
  // "Verdi's shot edged Costa": only one that was too much for him
  { of: 'shot-too-good', refuses: ({ own }) => !own.some(({ word }) => /(?:^| )too(?: |$)/u.test(word)) },
  // "broke clear on 20 minutes": only a touch
  {
    of: 'last-touch',
    refuses: ({ head, items, to }) =>
      !/touch$/u.test(head?.word ?? '') || has(items.slice(to, to + 6), /^(?:clear|behind|wide|corner|away)$/u),
  },
  // "heads to", of a journey
  {
    of: 'head-to-it-and-in',
    refuses: ({ own }) => own.some(({ wordClass, word }) => wordClass === 'will-visit' && word !== 'head to'),
  },
  // "broke clear when Costa dropped the ball": only who was first to it
  {
    of: 'quickest-to-loose-ball',
    refuses: ({ head, own }) =>
      !/quickest|first|fastest|pounc/u.test(head?.word ?? '') || (own.at(-2)?.word === 'corner' && has(own, /^won$/u)),
  },
  // "put it in the net but the whistle had gone"
  {
    of: /./u,
    refuses: ({ items, to }) => isStopped(items, to) || isPenalised(items, to) || isClearedAtLast(items, to),
  },
];

const slides = /^sl(?:id|ides|iding) in$/u;
const sentIn = /^(?:fir|rifl|drill|lash|driv|drov|thump|crack|blast|smash|curl|send|sent|whip|hit|thunder)\w* in$/u;
const beaten = /^(?:beat|lob|chip|dink|round|nutmeg)\w* the (?:advancing |onrushing )?(?:goal)?keeper$/u;

/** "slid in the rebound", "slid in to score", "slid in at the far post to level": a ball went with him. */
function isSlidHome(items: readonly Item[], to: number): boolean {
  const { word = '', type } = items[to] ?? {};
  if (word === 'to') return !has(items.slice(to + 1, to + 3), defending) && !has(items.slice(to, to + 6), missing);
  if (/^(?:a|an|the|his|her|their|another)$/u.test(word))
    return !/^(?:fraction|second|split|yard|fingertip|tackle|challenge)$/u.test(items[to + 1]?.word ?? '');
  if (isPerson(items[to])) return true;
  if (/^(?:at|from|for|after|on|MINUTE)$/u.test(word) || type === 'MINUTE' || type === 'ORDINAL') {
    const behind = items.slice(to, to + 9);
    const end = behind.findIndex(({ word: each }) => /^[;.]$/u.test(each));
    const clause = end < 0 ? behind : behind.slice(0, end);
    return (
      !has(clause, defending) &&
      !has(clause, missing) &&
      !(word === 'at' && /^(?:full|the feet)$/u.test(items[to + 1]?.word ?? '')) &&
      !clause.some(({ word: each }, at) => each === 'feet' && at < 6)
    );
  }
  return false;
}

const defending =
  /^(?:deny|denies|denied|block|clear|cleared|stop|intercept|prevent|dispossess|rob|thwart|save|take|took|win|hook|hooked|tackle|foil|halt|make|cut|snuff|rescue|nick|poke it away|challenge)$/u;
const missing = /^(?:but|miss|missed|inches|late|wide|over|meet|reach)$/u;

function isArea(item: Item | undefined): boolean {
  return /^(?:box|area|penalty area|penalty|six|18|d|middle|centre|inside|opposition|air)$/u.test(item?.word ?? '');
}

/** "a shot that Costa held", "a drive which was tipped over", "a header but Costa saved": and not "a shot that flew in". */
function isShotOfOtherFate(items: readonly Item[], to: number): boolean {
  const noun = items
    .slice(to, to + 6)
    .findIndex(({ word, wordClass }) => wordClass === 'shot' || /^(?:ball|volley|one|strike)$/u.test(word));
  if (noun < 0) return false;
  const behind = items.slice(to + noun + 1, to + noun + 16);
  const led = behind.findIndex(({ word }) => /^(?:that|which|but|only|and)$/u.test(word));
  if (led < 0 || led > 7) return false;
  const clause = behind.slice(led + 1, led + 9);
  return !clause.some(
    ({ word, wordClass }) => /^(?:into-net|score|beat|get)$/u.test(wordClass ?? '') || goes.test(word),
  );
}

const goes =
  /^(?:in|into|home|net|beat|gave|left|crept|flew|squirmed|nestled|found|past|beyond|too|proved|corner|unstoppable|went in|flew in)$/u;

/** Told right behind that it was kept out: "but Verdi cleared", "and past the post", "before Verdi hacked it away". */
function isSpared(items: readonly Item[], to: number): boolean {
  const turn = items.slice(to, to + 3).findIndex(({ word }) => /^(?:but|and|until|,|only)$/u.test(word));
  if (turn < 0) return false;
  const first = items[to + turn];
  const behind = items.slice(to + turn + 1, to + turn + 10);
  if (first?.word === 'and')
    return behind.slice(0, 4).some(({ word, wordClass }) => wordClass === 'no-goal' || /^(?:wide|post)$/u.test(word));
  if (first?.word === ',')
    return (
      /^(?:which|that)$/u.test(behind[0]?.word ?? '') &&
      behind.slice(1, 5).some(({ word, wordClass }) => wordClass === 'no-goal' || frame.test(word))
    );
  const end = behind.findIndex(({ word }) => /^[,;.]$|^(?:and|when|as)$/u.test(word));
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some(
    ({ word, wordClass }, at) =>
      wordClass === 'no-goal' || frame.test(word) || kept.test(word) || isOnTheLine(clause, at),
  );
}

/** "rolled it beyond the keeper, only for Verdi to appear from nowhere and thump it clear"; not "only for Verdi to race clear and level" */
function isClearedAtLast(items: readonly Item[], to: number): boolean {
  const only = items.findIndex(({ word }, at) => at >= to && at < to + 7 && word === 'only');
  if (only < 0 || items[only + 1]?.word !== 'for') return false;
  const behind = items.slice(only + 2, only + 14);
  const end = behind.findIndex(({ word }) => /^(?:when|after|that|which|who|before)$/u.test(word));
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some(({ word }, at) => kept.test(word) && (word !== 'clear' || !isFreeRun(clause[at - 1])));
}

/** "[race] clear", "put [Arden] clear", "go [two] clear" */
function isFreeRun(before: Item | undefined): boolean {
  return (
    before?.type === 'TEAM' ||
    before?.type === 'NUMBER' ||
    /^(?:run|race|break|burst|sprint|go|got|get|was|were|half|score)(?: |$)/u.test(before?.word ?? '')
  );
}

const isOfGoal = ({ wordClass, word }: Item): boolean =>
  /^(?:shot|goal|penalty|free-kick|lead|advantage|score|level)$/u.test(wordClass ?? '') ||
  /^(?:lead|deficit)$/u.test(word);

const frame = /^(?:posts?|bar|crossbar|woodwork|upright|wide)$/u;
const kept =
  /^(?:clear|clears|hacked|hooked|scrambled|intervened|recovered|recover|rescued|stood|block|blocks|headed clear|stopped)$/u;

/** "grab it on the line" */
function isOnTheLine(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'line' && items[at - 1]?.word === 'the' && /^(?:on|off)$/u.test(items[at - 2]?.word ?? '');
}

/** "it seemed he could not miss", "could hardly miss, but he did", "could hardly miss, yet Costa saved" */
function isContradicted(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to - 1, to + 2);
  const before = items.slice(Math.max(0, to - 10), to);
  return (
    has(behind, /^(?:but|yet|until|only)$/u) || has(before, /^(?:though|if|seemed|surely|looked|appeared|thought)$/u)
  );
}

/** "by Verdi's block" */
function isDefence(items: readonly Item[], name: number): boolean {
  return (
    isPossessive(items, name) &&
    items
      .slice(name + 2, name + 6)
      .some(({ word }) =>
        /^(?:block|save|saves|stop|tackle|challenge|intervention|interception|clearance|header|legs|fingertips)$/u.test(
          word,
        ),
      )
  );
}

const opener = /^(?:but|after|although|though|with|only)$/u;

/** "but the referee had already blown", "after the whistle had gone", "but play had been pulled back for a foul". */
function isStopped(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to, to + 14);
  const end = behind.findIndex(({ word, type }) => /^[;.]$/u.test(word) || type === 'PERSON' || type === 'TEAM');
  const clause = end < 0 ? behind : behind.slice(0, end);
  const led = clause.findIndex(({ word }) => opener.test(word));
  if (led < 0 || led > 6) return false;
  const own = clause.slice(led + 1, led + 10);
  return own.some(
    ({ word }, at) =>
      (word === 'whistle' && has(own.slice(at + 1, at + 6), /^(?:gone|went|sounded|blown|goes)$/u)) ||
      (/^(?:referee|ref|official|linesman)$/u.test(word) &&
        has(own.slice(at + 1, at + 5), /^(?:blown|whistled|blew)$/u) &&
        !has(own, /^(?:half-time|full-time|time|interval)$/u)) ||
      (word === 'play' && has(own.slice(at + 1, at + 6), /^(?:stopped|halted|(?:pulled|brought) (?:back|up)\b.*)$/u)),
  );
}

/** "struck it into the corner but Verdi was penalised for standing in the keeper's eyeline" */
function isPenalised(items: readonly Item[], to: number): boolean {
  const led = items.slice(to, to + 6).findIndex(({ word }) => /^(?:but|only)$/u.test(word));
  if (led < 0) return false;
  const own = items.slice(to + led, to + led + 8);
  const at = own.findIndex(({ word }) => /^(?:penalised|penalized)$/u.test(word));
  return at > 0 && !own.slice(0, at).some(({ word }) => /^[,;.]$/u.test(word));
}
