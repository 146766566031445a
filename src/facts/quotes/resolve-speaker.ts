import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';
import type { Role } from './find-roles.ts';
import type { NameBook } from './name-book.ts';
import type { SpeakerFocus } from './speaker-focus.ts';
import type { Draft } from './speech.ts';
import type { Subject, TeamKey } from './subject.ts';

/** What a report is known to hold where a quotation stands. */
export interface Known {
  readonly text: string;
  readonly names: NameBook;
  readonly roles: ReadonlyMap<string, Role>;
  readonly focus: SpeakerFocus;
}

/** Whom the subject of an attribution means; null where that is not sure. */
export function resolveSpeaker(
  own: Attribution,
  previous: Draft | undefined,
  draft: Draft,
  { text, names, roles, focus }: Known,
): string | null {
  const subject: Subject | null = own.subject;
  switch (subject?.kind) {
    case 'person':
      return names.fullName(subject.name);
    case 'group':
      return names.bySurname(subject.words);
    case 'description':
      if (subject.coach) return coachOf(subject.team, roles, focus, names);
      return subject.role === null ? focus.whoIs(false) : playerOf(subject.role, roles, focus);
    case 'pronoun':
      return focus.whoIs(
        own.piece.some((item) => goingOn.has(item.word)) || draft.quotations.some((each) => isOfHim(text, each)),
      );
    case undefined:
      return previous?.passage === draft.passage ? previous.speaker : focus.whoIs(true);
  }
}

/** "the striker": the only one the report calls so, else the one in focus unless he is a coach. */
function playerOf(role: string, roles: ReadonlyMap<string, Role>, speakers: SpeakerFocus): string | null {
  const called = [...roles].filter(([, { word }]) => word === role);
  const focus = speakers.whoIs(false);
  if (focus !== null && called.some(([name]) => name === focus)) return focus;
  if (called.length === 1) return called[0]?.[0] ?? null;
  return focus !== null && roles.get(focus)?.coach === true ? null : focus;
}

/** "the Norden manager": the one in focus unless the report knows him for a player, or for another team's coach. */
function coachOf(
  team: TeamKey | null,
  roles: ReadonlyMap<string, Role>,
  speakers: SpeakerFocus,
  names: NameBook,
): string | null {
  const focus = speakers.whoIs(false);
  const coaches = [...roles].filter(
    ([, role]) => role.coach && (team === null || role.team === null || !role.team.isDisjointFrom(team)),
  );
  if (focus !== null && coaches.some(([name]) => name === focus)) return focus;
  const sure = coaches.filter(([, role]) => team === null || role.team !== null);
  // "Rossi was in no mood for jokes": rather he whom it is told of than the coach of whom no team is told.
  // "Rossi scored the second. '…', said the boss": what somebody did on the pitch makes him no coach.
  const mayCoach = focus !== null && !roles.has(focus) && !names.isPlayer(focus);
  if (sure.length === 0 && mayCoach) return focus;
  if (coaches.length === 1) return coaches[0]?.[0] ?? null;
  return mayCoach ? focus : null;
}

/** Whether a quotation begins with words about somebody else: then the person of the sentence before is not the one who speaks. */
export function isOfHim(text: string, { parts }: Quotation): boolean {
  const start = parts[0]?.start ?? 0;
  return /\b(?:he|his|him|she|her)\b/iu.test(text.slice(start, Math.min(parts[0]?.end ?? 0, start + 60)));
}

/** Verbs that carry on with what the last speaker said. */
const goingOn = new Set(['added', 'adds', 'adding', 'continued', 'continues', 'went', 'concluded']);
