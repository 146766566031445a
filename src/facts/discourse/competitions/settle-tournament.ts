import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Competition } from '../../../lexicon/schema.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import { isOpener } from '../recalled/opener.ts';
import type { Draft } from '../matches/draft.ts';
import { canMeetIn, competitionOf } from './competition-played.ts';
import type { Told } from '../matches/settle-matches.ts';

/** Two matches of one nation so few days apart are matches of one tournament. */
const daysOfGroup = 10;

/** Earlier matches of a team in the competition that the report is about: the first by its words, a nation's as it was days ago. */
export function settleTournament(drafts: readonly Draft[], told: Told): void {
  for (const draft of drafts) {
    if (draft.main || draft.competition !== null || draft.leg !== null) continue;
    const match = draft.teams
      .values()
      .flatMap((team) => told.book.mainOf(team))
      .next().value;
    const played = competitionOf(match?.competition ?? null, told.vocabulary);
    if (match === undefined || played === undefined || !canMeetIn(played, draft.teams, told.vocabulary)) continue;
    const sentence = told.marked.sentences[draft.sentences[0] ?? -1];
    const first = openedWith.has(played.kind) && sentence !== undefined && tellsOpener(sentence);
    if (first || (isTournament(played) && isDaysBefore(draft, match))) draft.competition = match.competition;
  }
}

/** Kinds of competition that are opened with a match: a cup is not. */
const openedWith: ReadonlySet<Competition['kind']> = new Set(['league', 'continental', 'international']);

function isTournament({ kind, name }: Competition): boolean {
  return kind === 'international' && !/friendly|league/iu.test(name);
}

function isDaysBefore(draft: Draft, match: Draft): boolean {
  if (draft.date === null || match.date === null) return false;
  const days = differenceInCalendarDays(parseISO(match.date), parseISO(draft.date));
  return days > 0 && days <= daysOfGroup;
}

function tellsOpener({ items }: MarkedSentence): boolean {
  return items.some(
    ({ mention }, at) => isOpener(items, at) || (mention?.type === 'STAGE' && mention.stage.name === 'group stage'),
  );
}
