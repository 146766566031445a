import type { Grade } from './grade.ts';
import type { Layer, LayerView } from './layer.ts';

/** What has been found in one layer so far: the best grade of each slot. */
export class Findings {
  readonly layer: Layer;
  /** As many of each grade as can be of use. */
  readonly wanted: number;
  readonly grades = new Map<number, Grade>();
  readonly #gone: Uint8Array | null;

  constructor(view: LayerView, wanted: number) {
    this.layer = view.layer;
    this.wanted = wanted;
    this.#gone = view.gone;
  }

  /** Takes it in unless the entry is gone or has a better grade; true where it is a new or better one. */
  offer(slot: number, grade: Grade): boolean {
    if (this.#gone?.[slot] === 1) return false;
    const before = this.grades.get(slot);
    if (before !== undefined && before.points >= grade.points) return false;
    this.grades.set(slot, grade);
    return true;
  }
}
