/**
 * What every match of a pattern holds, in the order in which it stands there: sets of characters, each as inside `[…]`. Of
 * a choice that has to be made it is a part of each of its ways, whichever is taken.
 *
 * @param parts the parts of a pattern
 * @param charactersOf what a part may be written as
 */
export function needsOf(parts: readonly string[], charactersOf: (part: string) => string): readonly string[] {
  return ofAll(readWays(parts, 0, charactersOf).ways);
}

/** The ways of a choice, each with what it needs, and where the choice ends. */
interface Ways {
  readonly ways: readonly (readonly string[])[];
  readonly to: number;
}

function readWays(parts: readonly string[], from: number, charactersOf: (part: string) => string): Ways {
  const ways: string[][] = [[]];
  let at = from;
  for (; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (part === ')' || part === ')?') break;
    if (part === '|') ways.push([]);
    else if (part === '(') {
      const inner = readWays(parts, at + 1, charactersOf);
      at = inner.to;
      if (parts[at] === ')') ways.at(-1)?.push(...ofAll(inner.ways));
    } else if (isNeeded(part)) ways.at(-1)?.push(charactersOf(part));
  }
  return { ways, to: at };
}

/** As many sets as the way has that needs fewest, each of one need of every way, in order. */
function ofAll(ways: readonly (readonly string[])[]): readonly string[] {
  const least = Math.min(...ways.map(({ length }) => length));
  const told = ways.map((needs) => rarest(needs, least));
  return Array.from({ length: least }, (_, at) => told.map((needs) => needs[at] ?? '').join(''));
}

/** The rarest of the needs, in the order in which they stand. */
function rarest(needs: readonly string[], count: number): readonly string[] {
  const kept = new Set(
    needs
      .map((_, at) => at)
      .toSorted((a, b) => commonness(needs[a] ?? '') - commonness(needs[b] ?? ''))
      .slice(0, count),
  );
  return needs.filter((_, at) => kept.has(at));
}

/** A part that stands in every match of its way: no gap, no look ahead, none that may be left out. */
function isNeeded(part: string): boolean {
  return !/^[~#=!^$]/u.test(part) && (part.length === 1 || !part.endsWith('?'));
}

/** A type of item or a mark stands in nearly every sentence, a class of words in some, a single word in few. */
export function commonness(characters: string): number {
  return /[\p{ASCII}--\-]/v.test(characters) ? 2 : characters.includes('-') ? 1 : 0;
}
