import type { Action } from './action-id.ts';
import type { Press } from './press-id.ts';

/**
 * What a card says, before limits, spoilers and Discord's own form. Texts may hold marks (`marks.ts`); `title`,
 * field names, `body` and field lines are Markdown whose names are escaped, the rest is plain.
 */
export interface Card {
  readonly title: string;
  readonly colour: number | null;
  readonly body: readonly string[];
  readonly fields: readonly CardField[];
  /** Small print under the card: the reports, the page. Legends of marks are added where they occur. */
  readonly footer: readonly string[];
  readonly buttons: readonly CardButton[];
  readonly menu: CardMenu | null;
  /** Its bars hold only what others said or wrote, in which our marks cannot occur. */
  readonly verbatim?: boolean;
  /** What is still to be said beside the card's picture, which says the rest; left out where a card has none. */
  readonly beside?: Pick<Card, 'body' | 'fields' | 'verbatim'>;
}

export interface CardField {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface CardButton {
  readonly label: string;
  readonly emoji: string;
  readonly press: Press | Action;
  /** Red: what it does cannot be taken back. */
  readonly danger?: boolean;
  /** Shown but not to be pressed: the page at either end. */
  readonly disabled?: boolean;
}

export interface CardMenu {
  readonly placeholder: string;
  readonly press: Press;
  readonly options: readonly { readonly label: string; readonly description?: string; readonly value: string }[];
}
