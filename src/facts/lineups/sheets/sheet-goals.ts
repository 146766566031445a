import type { Score } from '../../fact.ts';
import type { PlayTime } from '../../mentions/play-time.ts';
import {
  beginsWithTime,
  endOfCount,
  isCountOfSeason,
  isIndex,
  isOfNameBefore,
  isTotalBehind,
  isWhoLaidOn,
  sideWithin,
  within,
  type IsSide,
} from './sheet-clues.ts';
import { giveTo, spanOf, type Draft, type Noted, type SheetGoal, type SheetPiece } from './sheet-entry.ts';
import { isDash, isMark, type SheetToken, type TokenOf } from './sheet-tokens.ts';

/**
 * The goals that the tokens of a stretch list, in whatever order the sheet has them: `Rossi 12, 34 pen`, `12' Rossi (A)`, `1-0 Rossi (12)`,
 * `1, Arden, Rossi, 5 (Verdi), 34th minute`. Null where they make no such list.
 * @param isSide whether some words, or letters, stand for one of the two sides
 * @param under the side that the list stands under, as written
 * @param untimed whether names alone will do, for a label says what they did
 */
export function sheetGoals(
  tokens: readonly SheetToken[],
  isSide: IsSide,
  under: string | null,
  untimed: boolean,
): SheetPiece | null {
  return new Sheet(tokens, isSide, under, untimed).read();
}

/** Reads the tokens of one stretch from left to right. Every step is false where a token does not fit. */
class Sheet {
  private readonly tokens: readonly SheetToken[];
  private readonly isSide: IsSide;
  private readonly timesFirst: boolean;
  private readonly untimed: boolean;
  private readonly goals: SheetGoal[] = [];
  private readonly sides: string[] = [];
  private side: string | null;
  private draft: Draft | null = null;
  private waiting: TokenOf<'time'>[] = [];
  private score: Score | null = null;
  /** The first token of what waits for a scorer. */
  private pending: number | null = null;
  private part = 0;
  private column = 0;
  private at = 0;

  constructor(tokens: readonly SheetToken[], isSide: IsSide, under: string | null, untimed: boolean) {
    this.tokens = tokens;
    this.isSide = isSide;
    this.side = under;
    this.untimed = untimed;
    this.timesFirst = beginsWithTime(tokens, isSide);
  }

  read(): SheetPiece | null {
    for (; this.at < this.tokens.length; this.at += 1) {
      const token = this.tokens[this.at];
      if (token !== undefined && !this.take(token)) return null;
    }
    if (!this.finish() || this.waiting.length > 0) return null;
    return { goals: this.goals, side: this.side, sides: this.sides };
  }

  private take(token: SheetToken): boolean {
    switch (token.kind) {
      case 'name':
        return this.takeName(token);
      case 'time':
        return this.takeTime(token);
      case 'score':
        return this.takeScore(token.score);
      case 'note':
        return this.takeNote(token.note);
      case 'card':
        return true;
      case 'mark':
        return this.takeMark(token);
    }
  }

  private takeName(token: TokenOf<'name'>): boolean {
    const found = sideWithin(this.tokens, this.at, this.isSide);
    if (found === null) return this.takeScorer(token.words);
    if (!this.takeSide(found.side)) return false;
    if (found.rest !== null) return this.takeScorer(found.rest.words);
    if (this.draft === null) this.at = endOfCount(this.tokens, this.at);
    return true;
  }

  private takeScorer(name: string): boolean {
    if (noScorer.test(name) || !this.finish()) return false;
    this.draft = this.newDraft(this.pending ?? this.at, name);
    this.pending = null;
    if (!this.timesFirst) return true;
    if (this.waiting.length === 0) return false;
    for (const { time, marked } of this.waiting) this.addGoal(this.draft, time, marked);
    this.waiting = [];
    return true;
  }

  private newDraft(first: number, name: string | null, noted: readonly Noted[] = []): Draft {
    return { first, last: this.at, name, goals: [], side: this.side, noted: new Set(noted) };
  }

  /** A side behind a scorer without a time is his, any other is of those that follow. */
  private takeSide(side: string): boolean {
    this.sides.push(side);
    const isBracket = isMark(this.tokens[this.at - 1], '(');
    if (this.draft !== null && (this.draft.goals.length === 0 || isBracket) && isOfNameBefore(this.tokens, this.at)) {
      giveTo(this.draft, side);
      return true;
    }
    if (!this.finish()) return false;
    this.side = side;
    return true;
  }

  private takeTime(token: TokenOf<'time'>): boolean {
    if (token.time.minute === 0) return false;
    if (this.timesFirst) {
      this.waiting.push(token);
      this.pending ??= this.at;
      return true;
    }
    if (!token.marked && isIndex(this.tokens, this.at, this.isSide)) return this.finish();
    if (this.draft === null) return false;
    const isFirst = this.draft.goals.length === 0;
    if (!token.marked && isFirst && isCountOfSeason(this.tokens, this.at)) return true;
    if (!token.marked && !isFirst && isTotalBehind(this.tokens, this.at, this.isSide)) return true;
    this.addGoal(this.draft, token.time, token.marked || isMark(this.tokens[this.at - 1], '('));
    return true;
  }

  /** `12' Rossi 1-0` has the score behind the scorer, `1-0 Rossi 12` before him. */
  private takeScore(score: Score): boolean {
    const last = this.draft?.goals.at(-1);
    const isBehind = this.waiting.length === 0 && this.tokens[this.at + 1]?.kind !== 'name';
    if (this.timesFirst && last !== undefined && isBehind) {
      last.score = score;
      this.extend();
    } else {
      this.score = score;
      this.pending ??= this.at;
    }
    return true;
  }

  private takeNote(note: TokenOf<'note'>['note']): boolean {
    if (note === 'other') return true;
    if (note === 'own-goal' && this.opensOwnGoal()) return this.takeOwnGoal();
    if (this.draft === null) return false;
    this.extend();
    const last = this.draft.goals.at(-1);
    const isOfNext = this.tokens[this.at - 1]?.kind === 'mark' && this.tokens[this.at + 1]?.kind === 'time';
    if (last === undefined || isOfNext) this.draft.noted.add(note);
    else if (note === 'penalty') last.penalty = true;
    else last.own = true;
    return true;
  }

  /** `Own goal 70`, `Own goal (Costa) 80`: behind a comma or a side, and not behind a name. */
  private opensOwnGoal(): boolean {
    const [before, next] = [this.tokens[this.at - 1], this.tokens[this.at + 1]];
    const opens = before === undefined || (before.kind === 'mark' && before.mark !== ')');
    return opens && this.draft?.goals.length !== 0 && (next?.kind === 'time' || isMark(next, '('));
  }

  private takeOwnGoal(): boolean {
    if (this.timesFirst || !this.finish()) return false;
    const [open, inner, close] = this.tokens.slice(this.at + 1);
    const name = isMark(open, '(') && inner?.kind === 'name' && isMark(close, ')') ? inner.words : null;
    this.draft = this.newDraft(this.at, name, ['own-goal']);
    if (name !== null) this.at += 3;
    return true;
  }

  private takeMark(token: TokenOf<'mark'>): boolean {
    const { mark } = token;
    const next = this.tokens[this.at + 1];
    const isPast = (this.draft?.goals.length ?? 0) > 0 && (next?.kind === 'name' || next?.kind === 'time');
    if (mark === '\t' && (this.draft !== null || this.goals.length > 0)) this.column += 1;
    if (mark === ';' || mark === '|' || ((mark === '/' || isDash(token)) && isPast)) this.part += 1;
    return mark !== '(' || this.takeBracket();
  }

  /** `(Verdi)` laid it on, `(A)` is the side; `(Verdi 60)` came on, which no score sheet tells. */
  private takeBracket(): boolean {
    const inner = within(this.tokens, this.at);
    const [name, ...more] = inner.filter((token) => token.kind === 'name');
    // `Arden 2 (Rossi 12, Verdi 40)`, `(34)`, `Rossi (Arden, 34)` are read on.
    if (this.draft === null || name === undefined) return true;
    const side = more.length === 0 && this.isSide(name.words) ? name.words : null;
    if (side !== null && inner.length > 1) return true;
    const isTimed = inner.some(({ kind }) => kind === 'time' || kind === 'score');
    if (isTimed && !(this.draft.goals.length === 0 && isWhoLaidOn(this.tokens, this.at))) return false;
    if (side !== null) {
      this.sides.push(side);
      giveTo(this.draft, side);
    }
    this.at += inner.length;
    return true;
  }

  private addGoal(draft: Draft, time: PlayTime | null, marked: boolean): void {
    draft.goals.push({
      ...spanOf(this.tokens, draft),
      name: draft.name,
      time,
      marked: marked || this.score !== null,
      penalty: draft.noted.has('penalty'),
      own: draft.noted.has('own-goal'),
      score: this.score,
      side: draft.side,
      part: this.part,
      group: 0,
      column: this.column,
    });
    if (time !== null) this.extend();
    draft.noted.clear();
    this.score = null;
  }

  /** Closes the entry that is open. */
  private finish(): boolean {
    const { draft } = this;
    if (draft === null) return true;
    if (draft.goals.length === 0) {
      if (!this.untimed || this.timesFirst || draft.name === null) return false;
      this.addGoal(draft, null, false);
    }
    const span = spanOf(this.tokens, draft);
    this.goals.push(...draft.goals.map((goal) => ({ ...goal, ...span })));
    this.draft = null;
    return true;
  }

  /** What was just taken belongs to the entry. */
  private extend(): void {
    if (this.draft !== null) this.draft.last = Math.max(this.draft.last, this.at);
  }
}

/** The heads of columns, how it stood and the like. */
const noScorer =
  /^(?:\p{L}|HT|FT|AET|ET|Agg|Aggregate|Att|Pens|Ref|Total|Final|Half|None|Full)$|^(?:First|Second|Half|Full|Extra)\b/u;
