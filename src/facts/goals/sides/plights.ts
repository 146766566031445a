import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalReading } from '../readings/goal-reading.ts';

/** What befalls a side, or what it does wrong, before the other one scores. */
const plights = [
  'dropped (?:\\S* )?points|denied (?:\\S* )?(?:points|win|victory|penalty)|complain(?:ed|ing)|furious|protest(?:ed|ing)|only themselves to blame|(?:worst|poor|bad|sloppy|nightmare|disastrous|dreadful)(?: possible)? start',
  '(?:gave|giving|given) (?:the ball|possession|it) away|(?:gave|giving|given) away (?:the ball|possession)|lost (?:the ball|possession|concentration|their shape)',
  'reduced to|down to (?:ten|10|nine|9)|sat (?:back|deep|off)|dropped (?:deep|off)|(?:hanging|holding|clinging) on|made (?:a|another|an) (?:\\S+ )?(?:mistake|error|blunder)',
  'failed to (?:hold on|react|clear)|made to pay|short-lived',
].join('|');
/** "were heading for a frustrating draw after Rossi levelled"; until, before or when he scored they were heading for it, and he may be theirs. */
const letdown =
  /(?:^|\s)(?:frustrating|frustrated|disappointing|disappointed|costly) (?:\S+ )?(?:draw|stalemate|defeat|loss|afternoon|evening|night|result)\s(?:\S+\s)*(?:after|once|as)(?: \S+){0,2}$/u;
/** What it hopes for before the other one levels. */
const hopes = [
  '(?:look(?:ed|ing)|seemed|appeared) (?:\\S+ ){1,6}(?:victory|win|winning|points?|hold out|holding out|comfortable|control)',
  '(?:seconds|minutes|moments) (?:away )?from (?:\\S+ ){0,3}(?:victory|win|winning|final|three points|triumph)',
  '(?:heading|headed|cruising|coasting|closing|on course) (?:\\S+ ){0,4}(?:victory|win|points?|final|triumph|semi-finals?|quarter-finals?)',
  'thought (?:they|it) (?:had|was|were)',
].join('|');
const hope = new RegExp(String.raw`(?:^|\s)(?:${hopes})(?:\s|$)`, 'u');
const plight = new RegExp(String.raw`(?:^|\s)(?:${plights})(?:\s|$)`, 'u');
const lastedUntil =
  /(?:^|\s)(?:held (?:out|firm|on)|resist(?:ed|ing)|survived|level|at bay|stayed|defended|coped|luck|lucky|comfortable)(?:\s|$)/u;
const aheadWords = /(?:^|\s)(?:led|lead|leading|ahead|in front|advantage|cushion)(?:\s|$)/u;
const noLonger =
  /(?:^|\s)(?:lost|surrender\w*|squander\w*|threw|let slip|behind|trail\w*|fell|cancel\w*|down|came back|come back|fought)(?:\s|$)/u;
const wasted =
  /(?:^|\s)(?:wast|squander|surrender|relinquish|blew|blow|los[et]|losing|threw away|throwing away|let slip|gave up|failed to (?:hold|protect|defend|make)|had|saw)\S*(?: \S*){0,7} (?:lead|advantage|cushion|opener)(?:\s|$)/u;
const undone = /(?:^|\s)(?:cancel\w*|wiped|erased|overturned|pegged back)(?:\s|$)/u;
const answered =
  /(?:^|\s)(?:but|however|though|although|responded|replied|answered|recovered|rallied|hit back|still)(?:\s|$)/u;
const opensGoal =
  /(?:^|\s)(?:when|and|as|before|until|by|[:–,-]|once|after)(?: (?:a|an|the|late|then|finally|eventually|substitute|striker))*$/u;
/** "recovered from going behind to a Rossi goal": right before the scorer. */
const wentBehindTo = /(?:^|\s)(?:behind|down) to (?:an?|the)(?: \S+){0,2}$/u;
/** How far before a goal the side may be named to which it was done. */
const reach = 24;

/** "Arden were reduced to ten men and Rossi scored", "Arden led for three minutes before Rossi equalised": what is said of the side before the goal makes it the goal of the other. */
export function isInPlight(items: readonly Item[], at: number, reading: GoalReading, from: number): boolean {
  if (at >= from || from - at > reach) return false;
  const between = items.slice(at + 1, from);
  if (between.some(({ type, word }) => type === 'TEAM' || word === ';')) return false;
  // "were heading for a frustrating draw after Verdi's penalty cancelled out Rossi's opener": that one was theirs.
  const cancelled = between.findIndex(({ wordClass }) => wordClass === 'cancel');
  if (between.slice(0, Math.max(0, cancelled)).some(({ type }) => type === 'PERSON')) return false;
  const words = between.map(({ word }) => word).join(' ');
  // "beat Borough, having gone behind to a Rossi goal": not Borough did.
  if (wentBehindTo.test(words) && between[0]?.word !== ',') return true;
  if (!opensGoal.test(words) || answered.test(words)) return false;
  if (isFor(items, at)) return isBadFor(items, at);
  return (
    plight.test(words) ||
    isPushingOn(items, at) ||
    letdown.test(words) ||
    ((reading.effect === 'level' || / (?:until|before)$/u.test(words)) && hope.test(words)) ||
    between.some(({ wordClass }) => wordClass === 'sent-off') ||
    (/ until$/u.test(words) && lastedUntil.test(words)) ||
    isLeadWasted(words, reading) ||
    (reading.effect === 'level' && aheadWords.test(words) && !noLonger.test(words)) ||
    isAgainstPlay(items, reading, words)
  );
}

/** "Arden squandered the lead when Rossi levelled", "Arden had their opener cancelled out by Rossi"; not "let slip a lead before Rossi won it". */
function isLeadWasted(words: string, { effect }: GoalReading): boolean {
  if (!wasted.test(words)) return false;
  if (/ (?:had|saw) /u.test(` ${words} `) || / by$/u.test(words)) return undone.test(words);
  return effect === 'level' || / (?:when|as)$/u.test(words);
}

/** "With Arden pushing forward, Rossi raced clear on the break": he is of the other side. */
function isPushingOn(items: readonly Item[], at: number): boolean {
  return (
    items[startOfPhrase(items, at) - 1]?.word === 'with' &&
    /^(?:pushing|pressing|throwing|committing|pouring|chasing|stretched|committed)$/u.test(items[at + 1]?.word ?? '')
  );
}

function isFor(items: readonly Item[], at: number): boolean {
  return items[startOfPhrase(items, at) - 1]?.word === 'for';
}

const bad =
  /^(?:nightmare|disaster|disastrous|worse|worst|blow|cruel|agony|heartbreak|misery|despair|trouble|setback|woe|pain|bad)$/u;

/** "It was a nightmare start for Arden as Rossi scored", "Things got worse for Arden when …" */
function isBadFor(items: readonly Item[], at: number): boolean {
  const end = startOfPhrase(items, at) - 1;
  return items.slice(Math.max(0, end - 5), end).some(({ word }) => bad.test(word));
}

/** "Arden dominated before Rossi scored against the run of play" */
function isAgainstPlay(items: readonly Item[], { to }: GoalReading, words: string): boolean {
  if (/(?:^|\s)(?:scor\w+|struck|lead|ahead|in front)(?:\s|$)/u.test(words)) return false;
  const behind = items
    .slice(to, to + 8)
    .map(({ word }) => word)
    .join(' ');
  return behind.includes('against the run of play');
}

const attacks =
  /^(?:corner|corner-kick|free|free-kick|move|counter|counter-attack|counterattack|attack|break|breakaway|throw|throw-in|cross|raid|surge|build-up|set-piece|passing)$/u;

/** "headed in from an Arden corner", "finished off an Arden counter-attack": the goal came of what Arden did. */
export function isOfAttack(items: readonly Item[], at: number, reading: GoalReading): boolean {
  const next = /^'s?$/u.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (at < reading.at || at > reading.to + 5) return false;
  if (!items.slice(next, next + 2).some(({ word, wordClass }) => attacks.test(word) || wordClass === 'assist-noun'))
    return false;
  return (
    items.slice(Math.max(reading.at, at - 5), at).some(({ word }) => /^(?:from|off|after|following)$/u.test(word)) ||
    at <= reading.to + 2
  );
}

/** "won a penalty for Arden, and Rossi converted": whose penalty it was. */
export function hasPenalty(items: readonly Item[], at: number, { how }: GoalReading, from: number): boolean {
  if (how !== 'penalty' || at >= from || !isFor(items, at)) return false;
  const end = startOfPhrase(items, at) - 1;
  return items.slice(Math.max(0, end - 3), end).some(({ wordClass }) => wordClass === 'penalty');
}

/** "fouled by Arden captain Costa", "Arden's Costa handled": a foul of theirs before a penalty. */
export function hasFouled(items: readonly Item[], at: number, { how }: GoalReading, from: number): boolean {
  if (how !== 'penalty' || at >= from) return false;
  const before = items[startOfPhrase(items, at) - 1];
  const second = items[startOfPhrase(items, at) - 2]?.word ?? '';
  if (before?.word === 'by' && (fouls.test(second) || second === 'down')) return true;
  const name = items.findIndex(({ type }, index) => index > at && index < at + 5 && type === 'PERSON');
  return (
    name > 0 &&
    (fouls.test(items[name + 1]?.word ?? '') || /^(?:brought|hauled|pulled)$/u.test(items[name + 1]?.word ?? ''))
  );
}

const fouls =
  /^(?:fouled|tripped|felled|upended|clipped|floored|flattened|bundled over|impeded|handled|brought down|hauled down|pulled down|pushed|shoved|held)$/u;
