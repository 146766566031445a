/** Time as the server sees it: what it is, and what happens later. Tests bring one that they turn by hand. */
export interface Clock {
  now(): number;
  /** Calls `action` after so many milliseconds; the function that comes back calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** The machine's own clock. Its timers never keep a process alive by themselves. */
export const wallClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is told to advance. */
export interface ManualClock extends Clock {
  /** Moves on by so many milliseconds and runs, in order, all that falls due on the way. */
  advance(milliseconds: number): void;
}

interface Alarm {
  readonly due: number;
  readonly action: () => void;
}

/** A clock for tests: `advance(3000)` makes three seconds pass at once. It starts at the present time by default. */
export function createManualClock(start: number = Date.now()): ManualClock {
  let now = start;
  const alarms = new Set<Alarm>();
  const nextDue = (until: number): Alarm | undefined =>
    [...alarms].filter((alarm) => alarm.due <= until).sort((a, b) => a.due - b.due)[0];
  return {
    now: () => now,
    after: (milliseconds, action) => {
      const alarm: Alarm = { due: now + milliseconds, action };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
    advance: (milliseconds) => {
      const until = now + milliseconds;
      for (let alarm = nextDue(until); alarm !== undefined; alarm = nextDue(until)) {
        now = Math.max(now, alarm.due);
        alarms.delete(alarm);
        alarm.action();
      }
      now = until;
    },
  };
}
