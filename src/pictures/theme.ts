export type ThemeName = 'dark' | 'light';

/** The colours of a picture. Text is drawn in `text`, `muted` or `accent`, on `ground` or `surface`, or in black or white. */
export interface Theme {
  readonly ground: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  /** Rules and borders that carry no meaning. */
  readonly line: string;
  /** Shapes that do: rings, axes, hollow marks. */
  readonly strong: string;
  readonly accent: string;
  /** For teams without a colour of their own. */
  readonly neutral: string;
  readonly won: string;
  readonly drawn: string;
  readonly lost: string;
  readonly yellow: string;
  readonly red: string;
}

export const themes: Readonly<Record<ThemeName, Theme>> = {
  dark: {
    ground: '#15171c',
    surface: '#1f2229',
    text: '#f6f7f9',
    muted: '#aeb5c2',
    line: '#353b47',
    strong: '#8a93a4',
    accent: '#5ad08a',
    neutral: '#4a5263',
    won: '#43b87a',
    drawn: '#d3a62c',
    lost: '#ea6257',
    yellow: '#f3c623',
    red: '#ee5550',
  },
  light: {
    ground: '#ffffff',
    surface: '#f3f5f8',
    text: '#14161b',
    muted: '#545c6b',
    line: '#d5dae2',
    strong: '#6b7485',
    accent: '#0d7a43',
    neutral: '#5d6678',
    won: '#187a45',
    drawn: '#8a6400',
    lost: '#c93a32',
    yellow: '#f3c623',
    red: '#d02f2c',
  },
};
