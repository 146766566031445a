import type { Span } from '../../../article/article.ts';
import type { TeamRef } from '../../fact.ts';
import { lineupSections, type Section, type SectionKind } from '../lineup-sections.ts';
import { isCode } from './sheet-clues.ts';

/** What the words before a list say of it. */
export interface Label {
  /** What is listed; null where only the side is named. */
  readonly kind: Exclude<SectionKind, 'players'> | null;
  /** The side, as written. */
  readonly side: string | null;
}

const kinds: readonly (readonly [RegExp, Exclude<SectionKind, 'players'>])[] = [
  [/^(?:goals?|scorers?|goal ?scorers?|scoring(?: summary)?|goals scored)$/iu, 'goals'],
  [/^(?:booked|bookings?|yellow cards?|yellows?|cautions?|cautioned)$/iu, 'booked'],
  [/^(?:sent[ -]off|dismissed|dismissals?|red cards?|reds?|sendings?[ -]off|ejections?)$/iu, 'sent-off'],
  [
    /^(?:half[- ]?time|full[- ]?time|ht|ft|aet|att(?:endance)?|a|crowd|ref(?:eree)?s?|venue|where|stadium|kick-off|goalies|goalkeepers|misconduct(?: summary)?|disciplinary summary|missed .{3,20}|saves|shots.{0,12}|corners|fouls|offsides|lineups?|line-ups|starting .{2,10}|assists?|bench|man of the match|star man)$/iu,
    'other',
  ],
  [
    /^(?:sub|(?:top|leading|season|all-time|player|average)\b|.{0,20}\b(?:ratings?|substitutions|changes|squads?)\b)/iu,
    'other',
  ],
];

/** A heading that says nothing of what kind the lines below it are. */
export const headsAny =
  /^(?:match (?:stats|facts|details|timeline|summary)|timeline|key (?:moments|events|facts)|how it happened|(?:match )?highlights|recap|commentary|(?:first|second) half)$/iu;

/** The kind of list that some words head; null where they head none that is known. */
export function kindHeaded(words: string): Label['kind'] {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const owned = /^(.{2,30}?)(?:['’]s?)? ((?:yellow |red )?\p{L}+|goal scorers?|sent off)$/iu;

/** `Bookings - Arden` */
const ofSide = /^((?:yellow |red )?\p{L}+|sent off) ?[–—-] ?(.{2,30})$/iu;

/** What a label says: `Goals`, `Arden`, `Arden scorers`; null where it says neither what is listed nor of whom. */
export function labelOf(label: string, teamOf: (side: string) => TeamRef | null): Label | null {
  const kind = kindHeaded(label);
  if (kind !== null) return { kind, side: null };
  const [, of, whose] = ofSide.exec(label) ?? [];
  const listed = of === undefined ? null : kindHeaded(of);
  if (whose !== undefined && listed !== null && teamOf(whose) !== null) return { kind: listed, side: whose };
  const [, side, what] = owned.exec(label) ?? [];
  const owns = what === undefined ? null : kindHeaded(what);
  if (side !== undefined && owns !== null && teamOf(side) !== null) return { kind: owns, side };
  const plain = label.replace(/ ?\([^()]*\)| \d{1,2}$/gu, '');
  return teamOf(plain) !== null || isCode(plain) ? { kind: null, side: plain } : null;
}

/** "First half—1, Arden, Rossi", "Second Half_2, …": in which half it was is told before its goals. */
const half =
  /^(?:(?:first|second|1st|2nd) half|(?:first|second) overtime|overtime|extra time)\s?(?:[—–_:]|-{1,2})\s?/iu;
/** "Yellow Cards—Lind, Arden, 23rd", "A—25,218" */
const dashed = /^(\p{Lu}[\p{L} ]{0,24}?)\s?(?:—|_|--)\s?(?=[\p{Lu}\d])/u;
/** `Arden scorers Rossi 12 Verdi 40`: a label that lost its colon. */
const bare = /^(\p{Lu}[\p{L}\p{M}.'’& -]{1,30}? (?:goals?|scorers?|goal ?scorers?)) (?=\p{Lu})/u;

/** The minute that an entry of key moments begins with: `40' Corner`, `- 40+2: …`, `40 mins`. */
export const beginsMoment = /^[\s•*–-]{0,4}(?:\d{1,3}(?:['’′:]|\+\d| ?mins?\b)|[([]\d{1,3}(?:\+\d{1,2})?['’′][)\]])/iu;
/** `16:41 GOAL - …`: the time of day before an entry. */
const clock = /^[•*–-]?\s{0,3}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?(?:[:–—|-]\s?)?(?=GOAL)/u;
/** `GOAL 1 – Rossi, 12 minutes` */
const numbered = /^(?:GOAL|Goal) ?\d{1,2} ?[–—:-] ?(?=\p{Lu})/u;
/** Whether an entry stands behind the time of day. */
export const isUnderClock = (text: string, { start, end }: Span): boolean =>
  /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?(?:[:–—|-]\s?)?$/iu.test(text.slice(Math.max(0, start - 14), start)) &&
  text.slice(start, end).startsWith('GOAL');
/** `ARD – Rossi (Verdi), 23rd minute: Rossi ran on to …`, `12' Rossi (A): …`: what is told behind an entry. */
const told = /^(?=.{0,20}\p{Lu}\p{Ll})[^:.!?]{6,90}(?:\d['’′]?|min(?:ute)?s?\.?)\)?: (?=\p{Lu}[^:]{20})/u;

/** A line cut where its labels stand. */
export function sectionsOf(text: string, line: Span): readonly Section[] {
  const words = text.slice(line.start, line.end);
  const ofHalf = half.exec(words)?.[0];
  const from = (length: number, label: string): readonly Section[] => [
    { kind: 'players', label, start: line.start + length, end: line.end },
  ];
  const head = (clock.exec(words) ?? numbered.exec(words))?.[0].length ?? 0;
  const entry = told.exec(words.slice(head))?.[0];
  if (entry !== undefined)
    return [{ kind: 'players', label: '', start: line.start + head, end: line.start + head + entry.length - 2 }];
  if (head > 0) return from(head, '');
  // A colon behind the minute or the shout of a moment ends no label.
  if (beginsMoment.test(words)) return from(0, '');
  if (ofHalf !== undefined) return from(ofHalf.length, '');
  const [before, label] = dashed.exec(words) ?? [];
  if (before !== undefined && label !== undefined && kindHeaded(label) !== null) return from(before.length, label);
  const lost = bare.exec(words)?.[1];
  return lost === undefined ? lineupSections(text, line) : from(lost.length, lost);
}
