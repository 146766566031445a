/** How one person in one server wants to be answered: their own settings over the server's. */
export interface Preferences {
  /** A language that overrides the interaction's locale; null follows it. */
  readonly language: string | null;
  readonly spoilers: 'show' | 'hide';
  /** On a dark ground, on a light one, or none: Discord tells nobody which theme a reader has. */
  readonly pictures: 'dark' | 'light' | 'off';
  /** Id of the team that commands assume when none is given. */
  readonly favouriteTeam: string | null;
}

/** What holds until someone sets otherwise. */
export const defaultPreferences: Preferences = {
  language: null,
  spoilers: 'show',
  pictures: 'dark',
  favouriteTeam: null,
};
