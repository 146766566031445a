import type { Score, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import { opponentIn, type Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';
import { withoutRelatives } from '../recalled/without-relatives.ts';

const wins: ReadonlySet<string> = new Set(['win', 'victory']);
const losses: ReadonlySet<string> = new Set(['loss', 'defeat']);

/**
 * "the hosts' fifth win in a row", "the visitors slumped to a third straight defeat", "claimed their first away win by beating
 * Borough": the part in the match of the side that won or lost it. A count in the sentence that tells the result is of that.
 */
export function homeByOutcome(
  sentence: readonly Item[],
  { teams, score }: Draft,
  tellsResult: boolean,
): TeamRef | null {
  if (score === null || score[0] === score[1]) return null;
  const wasHomeWin = homeOutcome(sentence) ?? (tellsResult ? countedOutcome(withoutRelatives(sentence)) : null);
  if (wasHomeWin !== null) return sideOf(teams, score, wasHomeWin);
  for (let at = 0; at < sentence.length - 2; at += 1) {
    const { mention } = sentence[at] ?? {};
    if (mention?.type !== 'TEAM' || (mention.how !== 'home' && mention.how !== 'away')) continue;
    const won = wonBehind(sentence.slice(at + 1, at + 10));
    if (won !== null) return sideOf(teams, score, won === (mention.how === 'home'));
  }
  return null;
}

const recordVerb =
  /^(?:end(?:ed|ing|s)?|ke(?:pt|eps?|eping)|preserv(?:e|ed|es|ing)|maintain(?:ed|s|ing)?|extend(?:ed|s|ing)?|protect(?:ed|s|ing)?|snap(?:ped|s|ping)?|lost|spoil(?:ed|t)|ruin(?:ed)?|stretch(?:ed|es|ing)?|intact)$/u;
const records = /^(?:record|run|streak|sequence)$/u;

/** "ended Arden's unbeaten home record", "kept up their perfect record at home": whose record at home or away this match made or broke. */
export function homeByRecord(items: readonly Item[], draft: Draft, teams: Told['teams']): TeamRef | null {
  const awaited = ownerOfAwaited(items, draft, teams);
  if (awaited !== null) return awaited;
  const at = items.findIndex(({ word }) => records.test(word));
  if (at < 0) return null;
  const where = [items[at - 1], items[at - 2], items[at + 1]].find(
    (each) => each !== undefined && /^(?:home|away|at home|on the road|away from home)$/u.test(each.word),
  );
  if (where === undefined || !items.some(({ word, wordClass }) => wordClass === 'end-run' || recordVerb.test(word)))
    return null;
  const owner = ownerOf(items, at, draft, teams);
  const other = owner === null ? null : opponentIn(draft, owner);
  if (other === null) return null;
  return where.word.includes('home') && !where.word.startsWith('away') ? owner : other;
}

/** "Arden's wait for a home win goes on after a 2-2 draw", "Arden are still without a home win after a 2-2 draw": this was one more match at home, or away. */
function ownerOfAwaited(items: readonly Item[], draft: Draft, teams: Told['teams']): TeamRef | null {
  const win = items.findIndex(
    ({ word }, at) => /^(?:home|away|road)(?: win| victory)?$/u.test(word) && isAwaited(items, at),
  );
  const after = items.findIndex(({ word }, at) => at > win && /^(?:after|as|following|with)$/u.test(word));
  if (win < 0 || after < 0 || draft.score === null) return null;
  const first = items.slice(0, win).findLast((item) => item.type === 'TEAM' && teams.has(item));
  const owner = first === undefined ? undefined : teams.get(first);
  const other = owner === undefined ? null : opponentIn(draft, owner);
  const side = draft.teams.findIndex(({ id }) => id === owner?.id);
  if (owner === undefined || other === null || (draft.score[side] ?? 0) > (draft.score[1 - side] ?? 0)) return null;
  return items[win]?.word.startsWith('home') === true ? owner : other;
}

/** "[wait for a first] home win goes on", "[still without a] home win" */
function isAwaited(items: readonly Item[], at: number): boolean {
  const noun = / /u.test(items[at]?.word ?? '') ? items[at] : items[at + 1];
  if (!wins.has(noun?.wordClass ?? '')) return false;
  const before = items.slice(Math.max(0, at - 6), at).map(({ word }) => word);
  const wait = before.findIndex((word) => /^(?:wait|search|quest|hunt)$/u.test(word));
  const goesOn = items
    .slice(at + 1, at + 5)
    .some(({ word }) => /^(?:goes|went|continues|continued|extended|stretched)/u.test(word));
  return (wait >= 0 && goesOn) || (before.includes('still') && before.includes('without'));
}

/** "Arden's unbeaten home record", "their 20-match run at home": whose it is; what is theirs is of the first one named. */
function ownerOf(items: readonly Item[], at: number, draft: Draft, teams: Told['teams']): TeamRef | null {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const { word = '', type } = items[back] ?? {};
    const named = items[back - 1];
    if (/^'s?$/u.test(word)) return named?.type === 'TEAM' ? (teams.get(named) ?? null) : null;
    if (word === 'their' || word === 'its') {
      // "lost to Borough, who kept up their perfect home record"
      const who = items.slice(0, back).findLastIndex(({ wordClass }) => wordClass === 'who');
      const told = items[who - 1]?.word === ',' ? items[who - 2] : undefined;
      if (told?.type === 'TEAM' && items.slice(who, back).every((item) => item.word !== ','))
        return teams.get(told) ?? null;
      const first = items.slice(0, back).find((item) => {
        const team = teams.get(item);
        return team !== undefined && opponentIn(draft, team) !== null;
      });
      return first === undefined ? null : (teams.get(first) ?? null);
    }
    if ((type === 'MARK' && word !== '-') || type === 'TEAM' || type === 'SCORE') return null;
  }
  return null;
}

/** "It was the first home defeat in 21 matches", "The victory was a third away win in a row": whether those who were at home won; null where it says nothing of the kind. */
function homeOutcome(items: readonly Item[]): boolean | null {
  const said = /^(?:it|this|that|win|victory|defeat|loss|result|success)$/u;
  const was = items.findIndex(({ word }, at) => at <= 2 && /^(?:was|is|meant|marked)$/u.test(word));
  if (was < 1 || !said.test(items[was - 1]?.word ?? '')) return null;
  const rest = items.slice(was + 1, was + 14);
  return countedOutcome(rest) ?? countedAlone(items[was - 1], rest);
}

/** "The defeat was Arden's third in a row at home": the outcome is named before. */
function countedAlone(noun: Item | undefined, rest: readonly Item[]): boolean | null {
  const count = rest.findIndex(({ type }) => type === 'ORDINAL');
  if (noun === undefined || !isOutcome(noun.wordClass ?? '') || count < 0) return null;
  const where = rest
    .slice(count + 1, count + 6)
    .find(({ wordClass }) => wordClass === 'away' || wordClass === 'at-home');
  if (where === undefined || !isState.test(where.word)) return null;
  return wins.has(noun.wordClass ?? '') === (where.wordClass === 'at-home');
}

const isState = /^(?:on the road|on their travels|away from home|away|at home)$/u;

/** What is told of a run that a side was kept from, is out for, or has behind it. */
const notThis =
  /^(?:den(?:y|ied|ying)|avoid(?:ed|ing)?|avenged?|avenging|eas(?:e|ed|ing)|pain|make up|behind|miss(?:ed|ing)?|seek(?:ing)?|chas(?:e|ed|ing)|looking|bid|aim(?:ed|ing)|after|since|would|had|could|without|following|despite|ended|ending|next|than|who|whose)$/u;

/** Whether an outcome that is counted, and said to be at home or away, was one for those at home. */
function countedOutcome(items: readonly Item[]): boolean | null {
  for (let at = 1; at < items.length; at += 1) {
    const outcome = outcomeAt(items, at);
    if (outcome === null || !isCounted(items, at)) continue;
    return outcome.won === outcome.home;
  }
  return null;
}

/** "home win", "away defeats", "win on the road", "third straight at home": what the words from here on say. */
function outcomeAt(items: readonly Item[], at: number): { readonly won: boolean; readonly home: boolean } | null {
  const item = items[at];
  const next = items[at + 1];
  const kind = (each: Item | undefined): string => each?.wordClass ?? '';
  if (item === undefined) return null;
  // "home win" may be one word of its own.
  if (/^(?:home|away|road)(?: |$)/u.test(item.word)) {
    const noun = isOutcome(kind(item)) ? item : next;
    if (!isOutcome(kind(noun)) || noun === undefined) return null;
    const ofTeam = items[items.indexOf(noun) + 1]?.word === 'of' && items[items.indexOf(noun) + 2]?.type === 'TEAM';
    return {
      won: ofTeam || (wins.has(kind(noun)) && !/defeat|loss/u.test(noun.word)),
      home: item.word.startsWith('home'),
    };
  }
  if (!isOutcome(kind(item))) return null;
  const where = [next, items[at + 2], items[at + 3]].find((each) => kind(each) === 'away' || kind(each) === 'at-home');
  if (where === undefined || !isState.test(where.word)) return null;
  if (
    items
      .slice(at + 1, items.indexOf(where))
      .some(({ type, word }) => type === 'MARK' || type === 'SCORE' || type === 'TEAM' || word === 'and')
  )
    return null;
  return { won: wins.has(kind(item)), home: kind(where) === 'at-home' };
}

/** "a fourth consecutive", "made it six", "another": the one told is the last of them. */
function isCounted(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - 5);
  const count = items.findLastIndex(
    ({ type, word }, each) =>
      each >= from &&
      each < at &&
      (type === 'ORDINAL' ||
        word === 'only' ||
        word === 'another' ||
        (type === 'NUMBER' && items[each - 1]?.word === 'it')),
  );
  // "recovered from a second home defeat": one before this.
  if (count < 0 || items.slice(Math.max(0, count - 2), count).some(({ word }) => word === 'from')) return false;
  const before = items.slice(Math.max(0, count - 6), at);
  const joint = before.findLastIndex(({ type }) => type === 'MARK' || type === 'SCORE');
  return !before.slice(joint + 1).some(({ word, type }) => notThis.test(word) || type === 'SCORE');
}

function isOutcome(wordClass: string): boolean {
  return wins.has(wordClass) || losses.has(wordClass);
}

/** What is told of a run that a side was kept from, or is out for. */
const notHad =
  /^(?:den(?:y|ied|ying)|miss(?:ed|ing)?|seek(?:ing)?|chas(?:e|ed|ing)|looking|bid|aim(?:ed|ing)|after|since|for|would|had|could)$/u;

/** Whether the first outcome behind a side, which is one of a count, is a win; null where none is. */
function wonBehind(items: readonly Item[]): boolean | null {
  const count = items.findIndex(({ type }) => type === 'ORDINAL');
  const stop = items.findIndex(({ type, word }) => type === 'TEAM' || type === 'MARK' || notHad.test(word));
  if (count < 0 || count > 4 || (stop >= 0 && stop < count && !/^'$/u.test(items[stop]?.word ?? ''))) return null;
  const outcome = items
    .slice(count + 1, count + 5)
    .find(({ wordClass }) => wins.has(wordClass ?? '') || losses.has(wordClass ?? ''));
  return outcome === undefined || items.some(({ word }) => word === 'since') ? null : wins.has(outcome.wordClass ?? '');
}

/** The side that won, or the one that lost. */
function sideOf([a, b]: Draft['teams'], [left, right]: Score, winner: boolean): TeamRef {
  return left > right === winner ? a : b;
}
