import { isNamedAside } from '../../discourse/recalled/aside.ts';
import { isBesideInTable } from '../../discourse/recalled/is-overtaken.ts';
import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import { asideAround } from '../../results/clauses.ts';
import type { Affiliations } from '../scorers/affiliations.ts';
import { hasMovedOn } from '../scorers/moved-on.ts';
import { resultBeside } from './result-beside.ts';
import { isOrigin } from '../scorers/origin.ts';
import { isTeamSubject } from '../scorers/subjects.ts';
import type { Stretch } from '../times/goal-times.ts';

/**
 * The match that a stretch of a sentence tells of: the one of the team it names as its own, else of the teams around it,
 * else of the persons' teams, else the one that the report is telling. Null where these leave more than one.
 */
export function placeInMatch(
  story: Story,
  sentence: MarkedSentence,
  stretch: Stretch,
  team: TeamRef | null,
  names: readonly string[],
  affiliations: Affiliations,
): MatchFact | null {
  const taken = story.matchOf(sentence);
  const gone = taken !== undefined && hasMovedOn(story, sentence, taken, affiliations.main.length === 1);
  const told = gone ? undefined : taken;
  const result = resultBeside(story, sentence, stretch);
  if (result !== null && (team === null || result.next)) return result.match;
  const wanted = team === null ? nearTeams(story, sentence, stretch) : [team];
  const there = wanted.length === 0 ? matchPlayedIn(sentence, stretch, affiliations.main) : null;
  if (there !== null) return there;
  if (told !== undefined && (wanted.length === 0 || wanted.some((each) => has(told, each)))) return told;
  // Teams near the goal may be named in passing; the subject before it speaks for the match being told where it plays in it.
  const subject = team === null ? subjectBefore(story, sentence.items, stretch) : null;
  if (told !== undefined && subject !== null && has(told, subject)) return told;
  const { main } = affiliations;
  const fits = [...new Set(wanted.flatMap((each) => affiliations.matchesOf(each)))];
  if (fits.length === 1) return fits[0] ?? null;
  // A goal "for Arden" is of a match of Arden; where none is known it is of none.
  if (team !== null && fits.length === 0) return null;
  if (told !== undefined && main.length > 1 && fits.length === 0 && isOfTwoOthers(story, sentence, told)) return null;
  const own = [...new Set(names.flatMap((name) => affiliations.matchesFor(name)))];
  if (own.length === 1) return own[0] ?? null;
  if (fits.length > 0 || gone) return null;
  // "Castle's first win, Rossi scoring": a side whose match is not known is not that of the match told before.
  if (subject !== null && main.length > 1 && affiliations.matchesOf(subject).length === 0) return null;
  if (told !== undefined) return told;
  // A report that has turned to a match without a result tells of no other there.
  const [first] = main;
  return first !== undefined && main.length === 1 && !first.main ? first : null;
}

/** "Arden lost 3-1 at Castle and Borough 2-0 at Dale. Rossi netted twice in Dale": the one match whose home side plays there. */
function matchPlayedIn(sentence: MarkedSentence, { from }: Stretch, main: readonly MatchFact[]): MatchFact | null {
  const { items } = sentence;
  const around = asideAround(sentence);
  const teams = new Set(
    items.flatMap(({ mention }, at) =>
      mention?.type === 'PLACE' && /^(?:in|at)$/u.test(items[at - 1]?.word ?? '') && around(at) === around(from)
        ? mention.teams.map(({ id }) => id)
        : [],
    ),
  );
  const fits =
    teams.size === 0 || main.length < 2 ? [] : main.filter(({ home }) => home !== null && teams.has(home.id));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "Arden's run was ended by Borough, Rossi settling it": a match of two sides, of which the one being told has neither. */
function isOfTwoOthers(story: Story, { items }: MarkedSentence, told: MatchFact): boolean {
  const ids = new Set(
    items.flatMap((item, at) =>
      item.type === 'TEAM' && !isOrigin(story, items, at) ? (story.teamOf(item)?.id ?? []) : [],
    ),
  );
  return ids.size > 1 && told.teams.every(({ id }) => !ids.has(id));
}

function has(match: MatchFact, team: TeamRef): boolean {
  return match.teams.some((each) => each.id === team.id);
}

/** Teams within a few items of the stretch; where there are none, the nearest of the sentence. */
function nearTeams(story: Story, sentence: MarkedSentence, { from, to }: Stretch): readonly TeamRef[] {
  const { items } = sentence;
  const around = asideAround(sentence);
  const teams = items.flatMap((item, at) => {
    const named =
      item.type === 'TEAM' &&
      // "Rossi, who scored in the 2-1 win over Castle, doubled the lead"
      around(at) === around(from) &&
      !isOrigin(story, items, at) &&
      !isNamedAside(items, at) &&
      !isBesideInTable(items, at);
    const team = named ? story.teamOf(item) : null;
    return team === null ? [] : [{ team, at, far: at < from ? from - at : Math.max(0, at - to) }];
  });
  const part = partOf(items, { from, to });
  const near = teams.filter(({ at, far }) => far <= 8 && at >= part.from && at < part.to);
  if (near.length > 0) return near.map(({ team }) => team);
  return teams
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 1)
    .map(({ team }) => team);
}

/** The part of a sentence around a stretch: behind "while" or a semicolon another match may be told. */
function partOf(items: readonly Item[], { from, to }: Stretch): Stretch {
  const end = items.findIndex(({ word }, at) => at >= to && parts.test(word));
  return {
    from: items.findLastIndex(({ word }, at) => at < from && parts.test(word)) + 1,
    to: end < 0 ? items.length : end,
  };
}

const parts = /^(?:;|while|whereas|whilst)$/u;

function subjectBefore(story: Story, items: readonly Item[], { from }: Stretch): TeamRef | null {
  const at = items
    .slice(0, from)
    .findLastIndex(
      (item, index) => item.type === 'TEAM' && isTeamSubject(items, index) && !isOrigin(story, items, index),
    );
  const item = items[at];
  return item === undefined ? null : story.teamOf(item);
}
