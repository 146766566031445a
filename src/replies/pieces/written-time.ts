/** A minute as football writes it: `38'`, `90+1'`. */
export function writtenTime(minute: number, stoppage: number | null): string {
  return stoppage === null ? `${minute}'` : `${minute}+${stoppage}'`;
}
