import { matchesOfTeam } from '../discourse/matches/match-index.ts';
import { opponentIn } from '../discourse/matches/draft.ts';
import { evidenceOf } from '../discourse/matches/evidence-of.ts';
import type { Story } from '../discourse/story.ts';
import type { AdvanceFact, MatchFact, TeamRef, Unresolved } from '../fact.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import { isObject, subjectAt } from '../streaks/subject-of.ts';
import { teamLookup, type TeamLookup } from '../streaks/team-lookup.ts';
import { advanceSetting, isOfMatch, type AdvanceSetting } from './advance-setting.ts';
import { findAdvanceReadings, refuseAdvance, type AdvanceGrammar, type AdvanceReading } from './advance-reading.ts';
import { mergeAdvanceFacts } from './merge-advance-facts.ts';

/** Who goes through and who is out as a report prints it, each once with all its evidence, and what it leaves open. */
export function findAdvances(
  story: Story,
  grammar: AdvanceGrammar,
): { readonly facts: readonly AdvanceFact[]; readonly unresolved: readonly Unresolved[] } {
  const lookup = teamLookup(story);
  const facts: AdvanceFact[] = [];
  const unresolved: Unresolved[] = [];
  for (const sentence of story.marked.sentences) {
    for (const reading of findAdvanceReadings(sentence, grammar)) {
      const refused = refuseAdvance(sentence.items, reading, grammar.words);
      const found = refused ?? readAdvance(story, sentence, reading, lookup, grammar);
      if (typeof found !== 'string') facts.push(...found);
      else
        unresolved.push({
          kind: 'advance',
          reason: found,
          evidence: evidenceOf(story, sentence.items, reading.from, reading.to),
        });
    }
  }
  return { facts: mergeAdvanceFacts(facts), unresolved };
}

/** The facts of one reading ("Arden and Castle reached" are two), or the reason why there is none. */
function readAdvance(
  story: Story,
  sentence: MarkedSentence,
  reading: AdvanceReading,
  lookup: TeamLookup,
  grammar: AdvanceGrammar,
): readonly AdvanceFact[] | string {
  const { items } = sentence;
  const named = reading.object === null ? null : teamAt(lookup, items, reading.object);
  if (reading.object !== null && named === null) return 'whose match it is cannot be told';
  const subjects = subjectsOf(items, reading, named, lookup);
  const setting = advanceSetting(items, reading);
  if (reading.pattern.reaches && named !== null && reading.object !== null && reading.pattern.through === 'object')
    return bound([{ team: named, at: reading.object }], null);
  if (subjects.length === 0) return 'whose match it is cannot be told';
  return bound(subjects, reading.pattern.name === 'joined-in-stage' ? null : named);

  function bound(teams: readonly Subject[], other: TeamRef | null): readonly AdvanceFact[] | string {
    const found = teams.map((each) => {
      const match = matchOf(story, sentence, each.team, other);
      if (match === null) return 'which match it is cannot be told';
      const wrong = isOfMatch(match, reading, setting, story, grammar.stageOrder);
      return wrong ?? advanceFact(story, items, reading, setting, each, match, other);
    });
    const facts = found.filter((each) => typeof each !== 'string');
    return facts.length > 0 ? facts : (found.find((each) => typeof each === 'string') ?? facts);
  }
}

interface Subject {
  readonly team: TeamRef;
  readonly at: number;
}

/** Who does it: the nearest subject to the left with those it is joined to by "and". */
function subjectsOf(
  items: readonly Item[],
  reading: AdvanceReading,
  not: TeamRef | null,
  lookup: TeamLookup,
): readonly Subject[] {
  const team = (at: number): TeamRef | null => teamAt(lookup, items, at);
  if (items[reading.verb - 1]?.type === 'PERSON') return [];
  const nearest = subjectAt(items, { from: reading.from, teamAt: team, not });
  const at =
    nearest !== null && isBeaten(items, nearest) ? subjectAt(items, { from: nearest, teamAt: team, not }) : nearest;
  if (at === null) return [];
  const subjects: Subject[] = [];
  for (let each = at; ; each -= 2) {
    const found = team(each);
    if (found === null || found.id === not?.id) break;
    subjects.push({ team: found, at: each });
    const joint = items[each - 1]?.word;
    if ((joint !== 'and' && joint !== ',') || items[each - 2]?.type !== 'TEAM' || isObject(items, each - 2)) break;
  }
  return subjects;
}

/** "cruised past third-tier Borough to reach": the object of a verb of winning with words between. */
function isBeaten(items: readonly Item[], at: number): boolean {
  for (const { type, word, wordClass } of items.slice(Math.max(0, at - 4), at).toReversed()) {
    if (type === 'TEAM' || type === 'SCORE') return false;
    if (wordClass === 'beat' || wordClass === 'beating' || word === 'past') return true;
  }
  return false;
}

/** The match of this report that decided it: of the two where both are named, else the one told, else the team's only one. */
function matchOf(story: Story, sentence: MarkedSentence, team: TeamRef, other: TeamRef | null): MatchFact | null {
  const own = matchesOfTeam(story, team.id).filter((match) => {
    const opponent = match.main ? opponentIn(match, team) : null;
    return opponent !== null && (other === null || opponent.id === other.id);
  });
  const told = story.matchOf(sentence);
  if (told !== undefined && own.includes(told)) return told;
  return own.length === 1 ? (own[0] ?? null) : null;
}

function advanceFact(
  story: Story,
  items: readonly Item[],
  reading: AdvanceReading,
  setting: AdvanceSetting,
  subject: Subject,
  match: MatchFact,
  named: TeamRef | null,
): AdvanceFact | string {
  const { pattern } = reading;
  const wins = pattern.reaches || pattern.through === 'subject';
  const opponent = wins ? named : subject.team;
  const team = wins ? subject.team : (named ?? opponentIn(match, subject.team));
  if (team === null || team.id === opponent?.id) return 'whose match it is cannot be told';
  if (hasLost(match, team)) return 'the result of the match told speaks against it';
  return {
    kind: 'advance',
    match: match.key,
    team,
    opponent,
    reached: pattern.reaches ? setting.stage : null,
    by: setting.by,
    evidence: [evidenceOf(story, items, Math.min(subject.at, reading.from), Math.max(subject.at + 1, reading.to))],
    rule: pattern.name,
  };
}

/** A single match that the team lost sends nobody through; a second leg may. */
function hasLost({ score, shootout, aggregate, leg, teams }: MatchFact, team: TeamRef): boolean {
  if (score === null || shootout !== null || aggregate !== null || leg !== null) return false;
  return (teams[0].id === team.id ? score[0] - score[1] : score[1] - score[0]) < 0;
}

function teamAt(lookup: TeamLookup, items: readonly Item[], at: number): TeamRef | null {
  const item = items[at];
  return item === undefined ? null : lookup(item);
}
