import type { StreakKind } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { StreakReading } from './streak-reading.ts';

const places: Readonly<Record<string, string>> = { 'at-home': 'home', away: 'away' };

export interface StreakScope {
  /** In the report's words: `all season`, `league, home`; null where it does not say. */
  readonly words: string | null;
  /** Ids of the competitions named. */
  readonly competitions: ReadonlySet<string>;
  /** Behind the last item that tells of the run or of what is counted. */
  readonly to: number;
}

/** What a run is counted over. */
export function scopeOf(items: readonly Item[], { from, to }: StreakReading, text: string): StreakScope {
  const found: string[] = [];
  const competitions = new Set<string>();
  let reach = to;
  for (let at = isPlaced(items, from) ? from - 1 : from; at < endOfClause(items, to); at += 1) {
    const words = scopeAt(items, at, text);
    if (words !== null || items[at]?.wordClass === 'game') reach = Math.max(reach, at + 1);
    if (words === null || found.includes(words) || isNamed(items[at], competitions)) continue;
    found.push(words);
  }
  return { words: found.length === 0 ? null : found.join(', '), competitions, to: reach };
}

/** "a home unbeaten run". */
function isPlaced(items: readonly Item[], from: number): boolean {
  return /^(?:home|away)$/u.test(items[from - 1]?.word ?? '') && items[from - 2]?.word !== 'at';
}

/** "the Premier League (EPL)" is one competition. */
function isNamed(item: Item | undefined, competitions: Set<string>): boolean {
  const id = item?.mention?.type === 'COMPETITION' ? item.mention.candidates[0]?.id : undefined;
  if (id === undefined) return false;
  const known = competitions.has(id);
  competitions.add(id);
  return known;
}

function scopeAt(items: readonly Item[], at: number, text: string): string | null {
  const item = items[at];
  const before = items[at - 1]?.word;
  if (item === undefined) return null;
  const written = text.slice(item.start, item.end);
  if (item.word === 'competitions') return before === 'all' ? 'all competitions' : null;
  if (item.word === 'season' || item.word === 'campaign') return before === 'all' ? 'all season' : null;
  if (item.mention?.type === 'DATE') return /^this (?:season|year|term)$/u.test(item.mention.words) ? written : null;
  if (item.type === 'COMPETITION' || written === 'European') return written;
  if (item.word === 'league' || item.word === 'home' || item.word === 'away') return item.word;
  if (item.wordClass === 'victory') return /^(?:home|away)\b/u.exec(item.word)?.[0] ?? null;
  if (item.word.startsWith('league ')) return 'league';
  return isOfOneMatch(item) ? null : (places[item.wordClass ?? ''] ?? null);
}

/** "at home to Borough" tells where this match was. */
function isOfOneMatch({ word }: Item): boolean {
  return /(?:\bto|\bby|\bwith|\bagainst|away at|visit.*)$/u.test(word);
}

function endOfClause(items: readonly Item[], to: number): number {
  let end = to;
  while (end < Math.min(items.length, to + 8)) {
    const item = items[end];
    if (
      item?.type === 'TEAM' ||
      item?.type === 'SCORE' ||
      /^(?:[,;.(]|and|as|but|with|while|after|when|thanks)$/u.test(item?.word ?? '')
    )
      break;
    end += 1;
  }
  return end;
}

/** An unbeaten run at home is a kind of its own. */
export function placedKind(kind: StreakKind, scope: string | null): StreakKind {
  if (kind !== 'unbeaten' || scope === null) return kind;
  const parts = scope.split(', ');
  if (parts.includes('home')) return 'home-unbeaten';
  return parts.includes('away') ? 'away-unbeaten' : kind;
}
