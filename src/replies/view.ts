import type { Match, Person } from '../dataset/dataset.ts';
import type { FormsOfNames, TeamLook } from '../answers/held.ts';
import type { Messages } from './messages.ts';

/** Everything besides the answer that a card depends on. */
export interface View {
  readonly messages: Messages;
  /** Scores, scorers and outcomes go behind spoiler bars. */
  readonly hide: boolean;
  /** Only the one who asked sees the reply. */
  readonly private: boolean;
  /** The reply turns the page of the message that was pressed. */
  readonly turns: boolean;
  /** The reply answers one person alone, by a button or as asked for, and can be posted for everyone. */
  readonly opened: boolean;
  /** The ground of the pictures that go with cards which have something to look at; null for no pictures. */
  readonly pictures: 'dark' | 'light' | null;
  /** What teams and competitions are called in the reader's language, by their usual English name; those called the same are left out. */
  readonly names: ReadonlyMap<string, string>;
  /** How teams' names stand in the language's sentences. */
  readonly forms: FormsOfNames;
  readonly looks: ReadonlyMap<string, TeamLook>;
  readonly people: ReadonlyMap<string, Person>;
  readonly matches: ReadonlyMap<string, Match>;
}
