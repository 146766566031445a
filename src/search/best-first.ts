/** No entry here. */
export const nowhere = 0xffffffff;

/**
 * A tree of minima over `values`: leaf `i` stands at `values.length + i`, every other node holds the smaller of its two children.
 * It answers "the best few of any stretch" without looking at the whole stretch: see `takeBest`.
 */
export function buildMinima(values: Uint32Array): Uint32Array {
  const size = values.length;
  const tree = new Uint32Array(2 * size);
  tree.set(values, size);
  for (let node = size - 1; node > 0; node--) {
    tree[node] = Math.min(tree[2 * node] ?? nowhere, tree[2 * node + 1] ?? nowhere);
  }
  return tree;
}

/** Visits the indexes of [from, to) by rising value, skipping `nowhere`, until `visit` answers false. */
export function takeBest(
  tree: Uint32Array,
  from: number,
  to: number,
  visit: (value: number, index: number) => boolean,
): void {
  const size = tree.length / 2;
  const heap = new NodeHeap(tree);
  for (let low = from + size, high = to + size; low < high; low >>= 1, high >>= 1) {
    if (low & 1) heap.push(low++);
    if (high & 1) heap.push(--high);
  }
  for (let node = heap.pop(); node !== 0; node = heap.pop()) {
    if (node >= size) {
      if (!visit(tree[node] ?? nowhere, node - size)) return;
    } else {
      heap.push(2 * node);
      heap.push(2 * node + 1);
    }
  }
}

/** A binary heap of tree nodes, the one with the smallest value on top; nodes without any entry are not taken in. */
class NodeHeap {
  readonly #tree: Uint32Array;
  readonly #nodes: number[] = [];

  constructor(tree: Uint32Array) {
    this.#tree = tree;
  }

  push(node: number): void {
    const value = this.#value(node);
    if (value === nowhere) return;
    const nodes = this.#nodes;
    let at = nodes.length;
    nodes.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = nodes[parent] ?? 0;
      if (this.#value(above) <= value) break;
      nodes[at] = above;
      at = parent;
    }
    nodes[at] = node;
  }

  /** The node of the smallest value, or 0 where none is left. */
  pop(): number {
    const nodes = this.#nodes;
    const top = nodes[0] ?? 0;
    const last = nodes.pop() ?? 0;
    if (nodes.length > 0) this.#sink(last);
    return top;
  }

  #sink(node: number): void {
    const nodes = this.#nodes;
    const value = this.#value(node);
    let at = 0;
    for (let child = 1; child < nodes.length; child = 2 * at + 1) {
      if (child + 1 < nodes.length && this.#value(nodes[child + 1] ?? 0) < this.#value(nodes[child] ?? 0)) child++;
      const below = nodes[child] ?? 0;
      if (value <= this.#value(below)) break;
      nodes[at] = below;
      at = child;
    }
    nodes[at] = node;
  }

  #value(node: number): number {
    return this.#tree[node] ?? nowhere;
  }
}
