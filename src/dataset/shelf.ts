import { compareText } from './order.ts';

/** What is merged together: pieces by cluster and report, with each cluster's last result. */
export interface Shelf<Piece, Result> {
  readonly pieces: Map<string, Cluster<Piece>>;
  readonly results: Map<string, Result>;
  /** Clusters whose result is out of date. */
  readonly stale: Set<string>;
}

/** Pieces by report id. Most clusters have one piece: a map for each would take more room than the pieces. */
export type Cluster<Piece> = Lone<Piece> | Map<string, Piece>;

interface Lone<Piece> {
  readonly report: string;
  readonly piece: Piece;
}

/** A cluster's result before and after; undefined where there is none. */
export interface Change<Result> {
  readonly key: string;
  readonly before: Result | undefined;
  readonly after: Result | undefined;
}

/** An empty shelf. */
export function makeShelf<Piece, Result>(): Shelf<Piece, Result> {
  return { pieces: new Map(), results: new Map(), stale: new Set() };
}

/** Puts a report's piece to its cluster. */
export function put<Piece, Result>(shelf: Shelf<Piece, Result>, key: string, report: string, piece: Piece): void {
  const cluster = shelf.pieces.get(key);
  if (cluster instanceof Map) cluster.set(report, piece);
  else if (cluster === undefined || cluster.report === report) shelf.pieces.set(key, { report, piece });
  else
    shelf.pieces.set(
      key,
      new Map([
        [cluster.report, cluster.piece],
        [report, piece],
      ]),
    );
  shelf.stale.add(key);
}

/** Takes a report's piece from its cluster. */
export function take<Piece, Result>(shelf: Shelf<Piece, Result>, key: string, report: string): void {
  const cluster = shelf.pieces.get(key);
  if (cluster instanceof Map) cluster.delete(report);
  const empty = cluster instanceof Map ? cluster.size === 0 : cluster?.report === report;
  if (empty) shelf.pieces.delete(key);
  shelf.stale.add(key);
}

/** Merges the clusters that changed, their pieces by report id, so that the order of arrival leaves no trace. */
export function refresh<Piece, Result>(
  shelf: Shelf<Piece, Result>,
  merge: (pieces: readonly Piece[], key: string) => Result,
): readonly Change<Result>[] {
  const changes: Change<Result>[] = [];
  for (const key of shelf.stale) {
    const before = shelf.results.get(key);
    const cluster = shelf.pieces.get(key);
    const after = cluster === undefined ? undefined : merge(inOrder(cluster), key);
    if (after === undefined) shelf.results.delete(key);
    else shelf.results.set(key, after);
    changes.push({ key, before, after });
  }
  shelf.stale.clear();
  return changes;
}

/** A cluster's pieces with their reports, in no order. */
export function piecesOf<Piece>(
  shelf: Shelf<Piece, unknown>,
  key: string,
): readonly (readonly [report: string, piece: Piece])[] {
  const cluster = shelf.pieces.get(key);
  if (cluster === undefined) return [];
  return cluster instanceof Map ? [...cluster] : [[cluster.report, cluster.piece]];
}

function inOrder<Piece>(cluster: Cluster<Piece>): readonly Piece[] {
  if (!(cluster instanceof Map)) return [cluster.piece];
  return [...cluster].sort(([a], [b]) => compareText(a, b)).map(([, piece]) => piece);
}
