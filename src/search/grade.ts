import type { Entry, Likeness } from './search-index.ts';

/**
 * How the asked words and a name fit, best first: `usual` and `other` are the whole of the usual or of another name, `whole` some whole
 * words of a name, `part` the beginning of words, `initials` the first letters, `some` only some of the asked words.
 */
export type Fit = 'usual' | 'other' | 'whole' | 'part' | 'initials' | 'some';

export interface Grade {
  readonly fit: Fit;
  readonly edits: number;
  readonly likeness: Likeness;
  /** Weight gives up to ten points more, so that it may turn neighbours around but not a name and a misspelling. */
  readonly points: number;
}

/** Where in the name the asked words stand: at its beginning, further in, or in another order. */
export type Place = 'first' | 'inner' | 'mixed';

const straight: Readonly<Record<Place, { readonly whole: Grade; readonly part: Grade }>> = {
  first: {
    whole: { fit: 'whole', edits: 0, likeness: 'prefix', points: 82 },
    part: { fit: 'part', edits: 0, likeness: 'prefix', points: 72 },
  },
  inner: {
    whole: { fit: 'whole', edits: 0, likeness: 'word-prefix', points: 80 },
    part: { fit: 'part', edits: 0, likeness: 'word-prefix', points: 68 },
  },
  mixed: {
    whole: { fit: 'whole', edits: 0, likeness: 'word-prefix', points: 76 },
    part: { fit: 'part', edits: 0, likeness: 'word-prefix', points: 62 },
  },
};

const typoPoints = { usual: 20, other: 20, whole: 16, part: 10 } as const;

const typos = [1, 2].map((edits) => ({
  usual: typo('usual', edits),
  other: typo('other', edits),
  whole: typo('whole', edits),
  part: typo('part', edits),
}));

export const initialsGrade: Grade = { fit: 'initials', edits: 0, likeness: 'initials', points: 71 };
export const someGrade: Grade = { fit: 'some', edits: 0, likeness: 'typo', points: 0 };

/** The grade of a name that holds all asked words with so many edits. */
export function gradeOf(fit: 'usual' | 'other' | 'whole' | 'part', place: Place, edits: number): Grade {
  if (edits > 0) return (typos[Math.min(edits, 2) - 1] ?? typos[0])?.[fit] ?? someGrade;
  if (fit === 'usual' || fit === 'other') return { fit, edits, likeness: 'exact', points: 100 };
  return straight[place][fit];
}

/** The number that hits are ordered by; `share` is how much of an entry's weight counts, 1 for all of it. */
export function scoreOf(grade: Grade, entry: Entry, share: number): number {
  return grade.points + share * Math.min(10, Math.log2(1 + Math.max(0, entry.weight)));
}

function typo(fit: keyof typeof typoPoints, edits: number): Grade {
  return { fit, edits, likeness: 'typo', points: 50 - 20 * edits + typoPoints[fit] };
}
