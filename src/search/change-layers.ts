import { buildLayer, type LayerView } from './layer.ts';
import type { Entry, EntryKind } from './search-index.ts';

/** A layer is merged with the one before it as soon as it is a quarter as large: few layers, and each entry is moved few times. */
const growth = 4;

type Key = Pick<Entry, 'kind' | 'id'>;

/** The layers without `removed` and with `added`, which replace what has their kind and id. The given layers stay as they are. */
export function withChanges(
  views: readonly LayerView[],
  added: Iterable<Entry>,
  removed: Iterable<Key>,
): readonly LayerView[] {
  const fresh = Map.groupBy(added, ({ kind }) => kind);
  const out = Map.groupBy([...removed, ...[...fresh.values()].flat()], ({ kind }) => kind);
  const kinds = new Set<EntryKind>([...views.map(({ layer }) => layer.kind), ...fresh.keys()]);
  return [...kinds].flatMap((kind) => {
    const ofKind = views.filter(({ layer }) => layer.kind === kind);
    return stack(kind, without(ofKind, out.get(kind) ?? []), fresh.get(kind) ?? []);
  });
}

function without(views: readonly LayerView[], out: readonly Key[]): readonly LayerView[] {
  return views.map((view) => {
    const slots = out.map(({ id }) => view.layer.slotOfId.get(id)).filter((slot) => slot !== undefined);
    const newlyGone = slots.filter((slot) => view.gone?.[slot] !== 1);
    if (newlyGone.length === 0) return view;
    const gone = view.gone?.slice() ?? new Uint8Array(view.layer.entries.length);
    for (const slot of newlyGone) gone[slot] = 1;
    return { layer: view.layer, gone, held: view.held - new Set(newlyGone).size };
  });
}

/** Layers of one kind, largest first. */
function stack(kind: EntryKind, views: readonly LayerView[], fresh: readonly Entry[]): readonly LayerView[] {
  const kept = views.filter(({ held }) => held > 0);
  let top: readonly Entry[] = fresh;
  const changed = fresh.length > 0;
  while (changed) {
    const last = kept.at(-1);
    // What is gone still takes room in a layer: count only what it holds, so that worn layers are renewed sooner.
    if (last === undefined || last.held > growth * top.length) break;
    top = [...heldBy(last), ...top];
    kept.pop();
  }
  return changed ? [...kept, viewOf(kind, top)] : kept;
}

function heldBy({ layer, gone }: LayerView): readonly Entry[] {
  return gone === null ? layer.entries : layer.entries.filter((_entry, slot) => gone[slot] !== 1);
}

function viewOf(kind: EntryKind, entries: readonly Entry[]): LayerView {
  const layer = buildLayer(kind, entries);
  return { layer, gone: null, held: layer.entries.length };
}
