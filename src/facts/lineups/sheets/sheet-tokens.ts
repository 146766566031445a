import type { Span } from '../../../article/article.ts';
import type { Score } from '../../fact.ts';
import { lastMinute, type PlayTime } from '../../mentions/play-time.ts';

/** What a line of a score sheet is made of. */
export type SheetToken = Span &
  (
    | { readonly kind: 'name'; readonly words: string }
    /** `34'`, `34th minute`, `(34)`: `marked` where something but its place says that it is a minute, `ordinal` for `34th`. */
    | { readonly kind: 'time'; readonly time: PlayTime; readonly marked: boolean; readonly ordinal: boolean }
    /** How it stood: `1-0`, `1:0`. */
    | { readonly kind: 'score'; readonly score: Score }
    | { readonly kind: 'note'; readonly note: 'penalty' | 'own-goal' | 'other' }
    /** `Yellow card`, `sent off`: what the line tells is no goal. */
    | { readonly kind: 'card'; readonly card: 'yellow' | 'red' }
    | { readonly kind: 'mark'; readonly mark: string }
  );

/** Whether a token is this mark. */
export const isMark = (token: SheetToken | undefined, mark: string): boolean =>
  token?.kind === 'mark' && token.mark === mark;

/** Whether a token is a dash of any length. */
export const isDash = (token: SheetToken | undefined): boolean =>
  token?.kind === 'mark' && /^(?:--|[–—-])$/u.test(token.mark);

export type TokenOf<K extends SheetToken['kind']> = Extract<SheetToken, { kind: K }>;

const particles = String.raw`(?:(?:van|von|de|der|den|da|di|do|dos|das|du|del|la|le|el|al|bin|ben|ten|ter) ){0,2}`;
const word = String.raw`(?:\p{Lu}\.(?:\p{Lu}\.){0,2}|\p{Lu}[\p{L}\p{M}]*(?:['’\-]\p{L}[\p{L}\p{M}]*){0,3})`;
const name = String.raw`${particles}${word}(?: ${particles}${word}){0,4}`;

/** What may stand in a score sheet, each tried where the last one ended. Everything else is prose. */
const shapes = {
  columns: /[ \u00a0]*\t\s*| {3,}/uy,
  blank: /\s+/uy,
  score: /(\d{1,2}) ?[-–:] ?(\d{1,2})(?![\d'’′+]|\.\d|(?:st|nd|rd|th)\b)/uy,
  half: /(\d{1,2})['’′]?\/? ?([12])[TH]\b/uy,
  time: /['’‘]?(\d{1,3})(?:(st|nd|rd|th)\b|\.(?=[ )+\n]|$))?(['’′´]{1,2})?(?: ?-?(mins?\b\.?|minutes?\b|m\b))?(?: ?(?:\+ ?(\d{1,2})['’′]?(?: ?mins?\b)?|\(\+(\d{1,2})\)))?/uy,
  penalty: /(?:penalt(?:y|ies)(?: kick)?|pens?\b\.?|pk\b|p(?=[)\s,;]|$))/iuy,
  ownGoal: /(?:own[ -]goal|o\.?g\b\.?)/iuy,
  red: /(?:(?:second|2nd) yellow(?: card)?|red card|sent[ -]off|🟥)(?!\p{L})/iuy,
  yellow: /(?:yellow card|booked|🟨)(?!\p{L})/iuy,
  goal: /(?:⚽\uFE0F?|go{1,9}a{1,9}l{1,9}!{0,3}|assist(?:ed by|s)?)(?!\p{L})/iuy,
  note: /(?:unassisted|no assist|header|volley|tap-in|counter-?attack|long[- ]range(?: shot)?|close[- ]range|rebound|(?:left|right)[- ]foot(?:ed)?(?: shot)?|(?:direct )?free[ -]kick|fk\b|from\b|and\b|mins?\b\.?|minutes?\b)/iuy,
  name: new RegExp(name, 'uy'),
  mark: /--|resp\b\.?|[(),;/|.&:•*_–—!\-[\]]/uy,
};

type Shape = keyof typeof shapes;
const order: readonly Shape[] = [
  'columns',
  'blank',
  'score',
  'half',
  'time',
  'penalty',
  'ownGoal',
  'red',
  'yellow',
  'goal',
  'note',
  'name',
  'mark',
];
const mostGoals = 20;
const halfTime = 45;

/** The tokens of a stretch of text; null where something stands in it that no score sheet holds. */
export function sheetTokens(text: string, { start, end }: Span): readonly SheetToken[] | null {
  const words = text.slice(start, end);
  const tokens: SheetToken[] = [];
  for (let at = 0; at < words.length;) {
    const found = firstShape(words, at);
    if (found === null) return null;
    const span = { start: start + at, end: start + at + found.match[0].replace(/\.$/u, '').length };
    const token = found.shape === 'blank' ? undefined : tokenOf(found.shape, found.match, span);
    if (token === null) return null;
    if (token !== undefined) tokens.push(token);
    at += found.match[0].length;
  }
  return tokens;
}

function firstShape(words: string, at: number): { readonly shape: Shape; readonly match: RegExpExecArray } | null {
  for (const shape of order) {
    const pattern = shapes[shape];
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (match !== null && match[0] !== '' && fits(shape, match)) return { shape, match };
  }
  return null;
}

function fits(shape: Shape, [, first, second]: RegExpExecArray): boolean {
  if (shape === 'score') return Number(first) <= mostGoals && Number(second) <= mostGoals;
  return true;
}

function tokenOf(shape: Shape, match: RegExpExecArray, span: Span): SheetToken | null {
  const [all, first = '', second = ''] = match;
  switch (shape) {
    case 'score':
      return { ...span, kind: 'score', score: [Number(first), Number(second)] };
    case 'half':
      return timeToken(span, { minute: Number(first) + (second === '2' ? halfTime : 0), stoppage: null }, true, false);
    case 'time': {
      const stoppage = (match[5] ?? match[6]) === undefined ? null : Number(match[5] ?? match[6]);
      const time = { minute: Number(first), stoppage };
      return timeToken(span, time, all !== first, second !== '');
    }
    case 'penalty':
      return { ...span, kind: 'note', note: 'penalty' };
    case 'ownGoal':
      return { ...span, kind: 'note', note: 'own-goal' };
    case 'red':
    case 'yellow':
      return { ...span, kind: 'card', card: shape };
    case 'goal':
    case 'note':
      return { ...span, kind: 'note', note: 'other' };
    case 'name':
      return { ...span, kind: 'name', words: all };
    case 'columns':
      return { ...span, kind: 'mark', mark: '\t' };
    default:
      return { ...span, kind: 'mark', mark: all.startsWith('resp') ? ';' : all };
  }
}

function timeToken(span: Span, time: PlayTime, marked: boolean, ordinal: boolean): SheetToken | null {
  return time.minute > lastMinute ? null : { ...span, kind: 'time', time, marked, ordinal };
}
