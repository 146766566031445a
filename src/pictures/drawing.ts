/**
 * What can be drawn. Plain values: every text is already in the reader's language, every number already settled; the
 * painter decides nothing but how it looks. A value that no report gives is null and drawn as `?`; one that was worked
 * out is `derived` and drawn with `†`, as on the text cards.
 */
export type Drawing = TieDrawing | TimelineDrawing | RunDrawing | BracketDrawing;

export interface DrawnTeam {
  readonly name: string;
  /** `#rrggbb`; null gets a neutral disc. */
  readonly colour: string | null;
  /** Taken where the colours of two teams are hard to tell apart. */
  readonly second?: string | null;
  /** `B04`; without them the name gives the letters of its disc. */
  readonly initials?: string | null;
  /** Stands where the name finds no room. */
  readonly short?: string | null;
}

/** Index into the pair of teams of a drawing. */
export type Side = 0 | 1;

export interface DrawnScore {
  readonly goals: readonly [number, number];
  readonly derived: boolean;
}

interface DrawingBase {
  /** Small line on top: `UEFA Europa League · 2023–24 · Quarter-final`. */
  readonly occasion: string;
  /** What the language puts between the goals of a score: `–`, `:`. */
  readonly between: string;
  /** Lies behind a spoiler bar, through which colours and its size are still to be guessed: they tell nothing. */
  readonly hidden: boolean;
  /** Small print at the foot, such as what † and ? mean. */
  readonly legend: readonly string[];
}

/** A time in a match: `minute` puts it on the line, `shown` (`45+2'`, `?'`) is what is written. */
interface DrawnTime {
  readonly minute: number | null;
  readonly stoppage: number | null;
  readonly shown: string;
}

export interface DrawnGoal extends DrawnTime {
  readonly scorer: string;
  /** The side that benefits, in the order of the drawing's teams. */
  readonly side: Side;
  /** `pen.`, `o.g.`; null for an ordinary goal. */
  readonly how: string | null;
}

export interface DrawnSendingOff extends DrawnTime {
  readonly player: string;
  /** Null where no report says whose he is. */
  readonly side: Side | null;
}

export interface DrawnLeg {
  /** `First leg` */
  readonly label: string;
  readonly date: string | null;
  readonly ground: string | null;
  /** Who stands on the left: the home side, where it is known. */
  readonly left: Side;
  /** In the order of the drawing's teams; null where no report gives it. */
  readonly score: DrawnScore | null;
  /** `a.e.t., 4–2 on penalties`, `No report tells of this leg.` */
  readonly notes: readonly string[];
  /** Length of the time line. */
  readonly minutes: 90 | 120;
  readonly goals: readonly DrawnGoal[];
  readonly sentOff: readonly DrawnSendingOff[];
}

/** Two teams over one match or two legs. */
export interface TieDrawing extends DrawingBase {
  readonly kind: 'tie';
  readonly teams: readonly [DrawnTeam, DrawnTeam];
  /** In the order of `teams`. */
  readonly aggregate: DrawnScore | null;
  /** Under the score: `on aggregate`, `Replay`; null for a single match. */
  readonly aggregateLabel: string | null;
  /** Who goes through; the other is dimmed. */
  readonly through: Side | null;
  /** `Roma go through 3–1 on aggregate` */
  readonly outcome: string;
  /** What comes next: `Semi-final: Roma v Bayer Leverkusen`. */
  readonly next: string | null;
  readonly legs: readonly DrawnLeg[];
}

export type DrawnEvent = DrawnTime & { readonly side: Side | null } & (
    | {
        readonly kind: 'goal';
        readonly name: string;
        readonly how: string | null;
        /** Score after it, in the order of the teams; null where the order of goals is not sure. */
        readonly after: readonly [number, number] | null;
      }
    | { readonly kind: 'yellow' | 'red'; readonly name: string }
    | { readonly kind: 'substitution'; readonly name: string; readonly off: string | null }
  );

/** One match, its events on a time line. */
export interface TimelineDrawing extends DrawingBase {
  readonly kind: 'timeline';
  readonly teams: readonly [DrawnTeam, DrawnTeam];
  readonly score: DrawnScore | null;
  /** Under the score: `a.e.t., 4–2 on penalties`. */
  readonly note: string | null;
  /** Who won on penalties, which the score does not show; the other is dimmed. */
  readonly through: Side | null;
  /** `18 April 2024 · Anfield` */
  readonly place: string | null;
  readonly minutes: 90 | 120;
  /** In order of play as far as it is known; those without a minute last. */
  readonly events: readonly DrawnEvent[];
  /** Said where the list is empty or goals are missing: `scorer of 1 goal not found`. */
  readonly notes: readonly string[];
}

export type RunResult = 'won' | 'drawn' | 'lost';

export interface DrawnReading {
  /** `11 April 2024` */
  readonly date: string | null;
  readonly length: number;
  /** `42, of which 37 won` */
  readonly shown: string;
}

export interface DrawnRunMatch {
  readonly result: RunResult | null;
  /** `W` */
  readonly letter: string;
  readonly opponent: DrawnTeam;
  /** From the point of view of the team whose run it is; null where no report gives it. */
  readonly score: string | null;
  readonly date: string | null;
  /** Place in the run, counted from 1, where it is known. */
  readonly place: number | null;
}

/** A team's run, growing from report to report. */
export interface RunDrawing extends DrawingBase {
  readonly kind: 'run';
  readonly team: DrawnTeam;
  /** `Unbeaten in 44 matches, and counting` */
  readonly latest: string;
  readonly active: boolean;
  /** Oldest first. */
  readonly readings: readonly DrawnReading[];
  /** What record it makes, who is passed. */
  readonly notes: readonly string[];
  /** Oldest first. */
  readonly matches: readonly DrawnRunMatch[];
  /** How every match of it ended, where its kind tells: a winning run has wins alone. */
  readonly each: RunResult | null;
  /** What the cells of the strip mean: `won`, `not found in the reports`, `new since the report before`. */
  readonly key: Readonly<Record<RunResult | 'unknown' | 'fresh', string>>;
}

export interface BracketSlot {
  readonly teams: readonly [DrawnTeam | null, DrawnTeam | null];
  /** Written beside each team; null is `?` where the tie is decided, nothing where it is still to come. */
  readonly score: DrawnScore | null;
  readonly through: Side | null;
  /** `4–2 on penalties`, a date. */
  readonly note: string | null;
}

/** From quarter-final to final: the first two quarter-finals lead to the first semi-final. */
export interface BracketDrawing extends DrawingBase {
  readonly kind: 'bracket';
  readonly labels: { readonly quarterFinal: string; readonly semiFinal: string; readonly final: string };
  readonly quarterFinals: readonly [BracketSlot | null, BracketSlot | null, BracketSlot | null, BracketSlot | null];
  readonly semiFinals: readonly [BracketSlot | null, BracketSlot | null];
  readonly final: BracketSlot | null;
}

/** True for a value whose kind can be drawn; that the rest of it fits is what the types of its makers say. */
export function isDrawing(value: { readonly kind: string }): value is Drawing {
  return ['tie', 'timeline', 'run', 'bracket'].includes(value.kind);
}
