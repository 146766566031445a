import type { Story } from '../discourse/story.ts';
import type { CardFact, MatchFact, TeamRef } from '../fact.ts';
import type { Affiliations } from '../goals/scorers/affiliations.ts';
import { matchOfList } from '../goals/lists/lineup-goals.ts';
import type { Entry } from '../lineups/lineup-entries.ts';
import type { LineupList } from '../lineups/read-lineups.ts';
import type { PlayTime } from '../mentions/play-time.ts';
import { nameParticles } from '../name-particles.ts';
import { fold } from '../tokens.ts';

/** The cards of the footers: `Booked: Rossi, Bianchi.`, `Sent off: Costa (65).` */
export function lineupCards(
  story: Story,
  lists: readonly LineupList[],
  affiliations: Affiliations,
): readonly CardFact[] {
  return lists.flatMap((list) => {
    const { kind, team, entries } = list;
    const match = matchOfList(story, list);
    if (match === null) return [];
    const { text } = story.marked.article;
    const counted = kind !== 'players' && countsOfSeason(text, entries);
    return entries.flatMap((entry): CardFact[] => {
      const shown = kind === 'players' ? shownTo(text, entry) : null;
      const card = shown?.card ?? cardOf[kind];
      if (card === undefined || isNobody.test(entry.name) || isProse(entry.name)) return [];
      const time = counted ? null : shown === null ? (entry.minutes[0] ?? behindBracket(text, entry)) : shown.time;
      return [
        {
          kind: 'card',
          match: match.key,
          player: story.people.fullName(entry.name),
          team: teamNamed(match, entry.substitute?.name) ?? affiliations.teamIn(match, entry.name) ?? team,
          card,
          minute: time?.minute ?? entry.substitute?.minute ?? null,
          stoppage: time?.stoppage ?? null,
          evidence: [{ article: story.marked.article.id, start: entry.start, end: entry.end }],
          rule: 'lineup-cards',
        },
      ];
    });
  });
}

const cardOf: Partial<Record<LineupList['kind'], CardFact['card']>> = { booked: 'yellow', 'sent-off': 'red' };

const bracketOfCard =
  /(?:\((?:(sent off|red(?: card)?|second yellow|rc)|booked|yellow(?: card)?|yc)(?=[ ,)\d])|(🟥)|🟨)(?:[ ,]{0,2}(\d{1,3}))?/iu;

/** `Holm (sent off 80)`, `Lie 6 (booked)`, `Lund (yc 45)`, `Krog 🟥 60` in a line-up: the card and when it was shown, if the bracket says so. */
function shownTo(text: string, { start, end }: Entry): { card: CardFact['card']; time: PlayTime | null } | null {
  const said = bracketOfCard.exec(text.slice(start, end));
  if (said === null) return null;
  const [, red, square, minute] = said;
  return {
    card: red === undefined && square === undefined ? 'yellow' : 'red',
    time: minute === undefined ? null : { minute: Number(minute), stoppage: null },
  };
}

/** `Holm - Lund (2), Krog (5)`: small numbers behind some of the names count their cards of the season. */
function countsOfSeason(text: string, entries: readonly Entry[]): boolean {
  const timed = entries.filter(({ minutes }) => minutes.length > 0);
  return (
    timed.length > 0 &&
    timed.length < entries.length &&
    timed.every(
      ({ minutes, start, end }) => (minutes[0]?.minute ?? 0) <= 12 && /\(\d{1,2}\)$/u.test(text.slice(start, end)),
    )
  );
}

/** "Vos saw yellow on 71 minutes": a sentence behind a label. */
const isProse = (name: string): boolean =>
  name.split(' ').some((word) => /^\p{Ll}/u.test(word) && !nameParticles.has(word));

/** `Red card: None` */
const isNobody = /^(?:none|nobody|nil|no one|n\/?a)$/iu;

/** `Holm (Arden) 44`, `Holm 44' (Arden)`: the minute behind the side or before it. */
function behindBracket(text: string, { start, end }: Entry): PlayTime | null {
  const words = text.slice(start, end);
  const found =
    /\)[ ,]{0,2}(\d{1,3})['’′]?(?:\+(\d{1,2}))?['’′]?$/u.exec(words) ??
    /^[^\d(]{2,60}(\d{1,3})['’′]?(?:\+(\d{1,2}))?['’′]? \(/u.exec(words);
  if (found === null) return null;
  return { minute: Number(found[1]), stoppage: found[2] === undefined ? null : Number(found[2]) };
}

/** `Holm (Arden) 44`: the side in brackets. */
function teamNamed({ teams }: MatchFact, name: string | undefined): TeamRef | null {
  return name === undefined ? null : (teams.find((team) => fold(team.name).includes(fold(name))) ?? null);
}
