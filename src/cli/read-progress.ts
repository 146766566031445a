import { MultiBar } from 'cli-progress';

/** What tells how far the reading is, and takes what is printed meanwhile. */
export interface Progress {
  step(): void;
  /** Writes lines above the bar where both share one terminal. */
  print(text: string): void;
  stop(): void;
}

/** A bar in the terminal of the standard error, where there is one and there is much to do; else nothing but the print. */
export function showProgress(total: number, wanted: boolean, print: (text: string) => void): Progress {
  if (!wanted || !process.stderr.isTTY) return { step: () => undefined, print, stop: () => undefined };
  const bars = new MultiBar({
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: true,
    format: 'reading [{bar}] {value} of {total} reports, {eta_formatted} left',
  });
  const bar = bars.create(total, 0);
  return {
    step: () => bar.increment(),
    print: process.stdout.isTTY ? (text) => bars.log(`${text}\n`) : print,
    stop: () => {
      // Lines still held back are written by the next drawing only.
      bars.update();
      bars.stop();
    },
  };
}
