import type { Span } from '../../article/article.ts';

/** What a section of a footer lists. */
export type SectionKind = 'players' | 'goals' | 'booked' | 'sent-off' | 'other';

/** One labelled list of a footer: `Newcastle: …`, `Goals: …`. */
export interface Section extends Span {
  readonly kind: SectionKind;
  /** The label as written; empty for a line without one. */
  readonly label: string;
}

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:goals?|scorers?|goal ?scorers?)$/iu, 'goals'],
  [/^(?:booked|bookings?|yellow cards?|cautions?|cautioned|yellow)$/iu, 'booked'],
  [/^(?:sent[ -]off|dismissed|dismissals?|red cards?|red|sendings?[ -]off)$/iu, 'sent-off'],
  [
    /^(?:subs?|bench|not used|unused|att|ref|var|venue|manager|coach|possession|shots|corners|fouls|assistant|fourth)/iu,
    'other',
  ],
];

/** Longest label: "Brighton & Hove Albion (4-4-2)". */
const longest = 60;

/** Cuts a footer into its lists. Every colon is looked at once, with a bounded look back for its label. */
export function lineupSections(text: string, block: Span): readonly Section[] {
  const heads = headsOf(text, block);
  const sections: Section[] = [];
  const first = heads[0]?.from ?? block.end;
  if (first > block.start) sections.push(...unlabelled(text, block.start, first));
  // "Goals: Arden: Rossi 5 Borough: Costa 9": the teams after a bare label list what it says.
  let over: SectionKind | null = null;
  heads.forEach(({ label, to }, index) => {
    const end = heads[index + 1]?.from ?? block.end;
    const body = text.slice(to, end);
    const line = body.indexOf('\n', body.length - body.trimStart().length);
    const cut = line < 0 ? end : to + line;
    const kind = kindOf(label);
    sections.push({ kind: kind === 'players' && over !== null ? over : kind, label, start: to, end: cut });
    if (kind !== 'players') over = text.slice(to, cut).trim() === '' ? kind : null;
    if (text.slice(to, end).includes('\n')) over = null;
    if (cut < end) sections.push(...unlabelled(text, cut, end));
  });
  return sections.filter((section) => section.end > section.start);
}

interface Head {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

function headsOf(text: string, block: Span): readonly Head[] {
  const heads: Head[] = [];
  for (
    let colon = text.indexOf(':', block.start);
    colon >= 0 && colon < block.end;
    colon = text.indexOf(':', colon + 1)
  ) {
    // "1:0"
    if (/^\d:\d/u.test(text.slice(colon - 1, colon + 2))) continue;
    const least = Math.max(block.start, heads.at(-1)?.to ?? 0, colon - longest);
    let from = colon;
    while (from > least && !/[.;\n]/u.test(text[from - 1] ?? '')) from -= 1;
    from += figuresEnd(text.slice(from, colon));
    const label = text
      .slice(from, colon)
      .trim()
      .replace(/^[-•*\s]+/u, '');
    if (/^[\p{Lu}\d]/u.test(label) && !/^\d+$|^[^a-z(]*\d[-–]\d/u.test(label) && !label.includes(','))
      heads.push({ from, to: colon + 1, label });
  }
  return heads;
}

/** Lines that lost their label: each is a list of its own. */
function unlabelled(text: string, start: number, end: number): readonly Section[] {
  const sections: Section[] = [];
  let from = start;
  while (from < end) {
    const stop = text.slice(from, end).indexOf('\n');
    const to = stop < 0 ? end : from + stop;
    if (text.slice(from, to).trim() !== '') sections.push({ kind: 'players', label: '', start: from, end: to });
    from = to + 1;
  }
  return sections;
}

/** "Rossi 56' Borough" is a label behind the end of a list without a stop: where the last figure ends. */
function figuresEnd(words: string): number {
  const figure = /^[\s\S]*[\d'’)] (?=\p{Lu})/u.exec(words);
  return figure?.[0].length ?? 0;
}

function kindOf(label: string): SectionKind {
  return kinds.find(([pattern]) => pattern.test(label))?.[1] ?? 'players';
}
