import type { MarkedSentence } from '../../mentions/mention.ts';
import type { Draft } from '../matches/draft.ts';
import type { Walk } from '../walk.ts';

/** How many sentences of a part may come before its first result. */
const preamble = 3;

/**
 * "Group D // Rossi's two goals settled it early. Arden beat Borough 4-0": behind the heading of a part of a round-up its first
 * match is told, be it that the goals come before the result. Null where the sentence at `at` is no such heading.
 */
export function matchOfPart({ marked }: Walk, at: number, toldIn: ReadonlyMap<number, Draft>): Draft | null {
  const heading = marked.sentences[at];
  if (at === 0 || heading === undefined || !isPartHeading(heading)) return null;
  for (let next = at + 1; next <= at + preamble; next += 1) {
    const sentence = marked.sentences[next];
    if (sentence === undefined || isPartHeading(sentence)) return null;
    const told = toldIn.get(next);
    if (told !== undefined) return told.sentences.every((each) => each > at) ? told : null;
  }
  return null;
}

/** The first match told, which what stands before it is about, unless the report begins with a meeting of two others. */
export function matchOnTop({ book, marked }: Walk): Draft | null {
  const first = book.drafts.find(({ main }) => main) ?? null;
  const end = marked.sentences[0]?.end ?? 0;
  const pair = book.pairs.find(({ named, ahead, earlier, span }) => named && !ahead && !earlier && span.end <= end);
  if (first === null || pair === undefined || (first.sentences[0] ?? 0) < 2) return first;
  const isOther = pair.teams.every(({ id }) =>
    book.drafts.every(({ main, teams }) => !main || teams.every((team) => team.id !== id)),
  );
  return isOther ? null : first;
}

/** "Group D", "Quarter-finals:", "Serie A": a line that names nothing but what was played. */
function isPartHeading({ items }: MarkedSentence): boolean {
  return (
    items.length > 0 &&
    items.length <= 3 &&
    items.every(({ type, word }) => type === 'STAGE' || type === 'COMPETITION' || word === ':')
  );
}
