import { shortId } from '../short-id.ts';
import { OverlayMap } from './overlay-map.ts';

/** What short ids stand for. Worked out when the first button is pressed: many states are replaced before that. */
export interface ShortIds {
  expand(short: string): string | undefined;
  /** The short ids after a change; `all` gives every reference after it, where they are not worked out yet. */
  with(gone: Iterable<string>, fresh: Iterable<string>, all: () => Iterable<string>): ShortIds;
}

/** References by short id; one that two references share stands for neither and is null. */
type Known = OverlayMap<string | null>;

/** Short ids of all these references. */
export function createShortIds(all: () => Iterable<string>): ShortIds {
  return lazily(() => add(OverlayMap.of(), [], all()));
}

function lazily(make: () => Known, made?: Known): ShortIds {
  let known = made;
  return {
    expand: (short) => (known ??= make()).get(short) ?? undefined,
    with(gone, fresh, all) {
      return known === undefined ? createShortIds(all) : lazily(make, add(known, gone, fresh));
    },
  };
}

function add(known: Known, gone: Iterable<string>, fresh: Iterable<string>): Known {
  const changes = new Map<string, string | null | undefined>();
  for (const ref of gone) {
    const short = shortId(ref);
    if (known.get(short) === ref) changes.set(short, undefined);
  }
  for (const ref of fresh) {
    const short = shortId(ref);
    const holder = changes.has(short) ? changes.get(short) : known.get(short);
    changes.set(short, holder === undefined || holder === ref ? ref : null);
  }
  return known.with(changes);
}
