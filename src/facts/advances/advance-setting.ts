import { pastDay } from '../discourse/days/day-of.ts';
import { coreOf } from '../discourse/competitions/competition-played.ts';
import type { Story } from '../discourse/story.ts';
import type { AdvanceBy, MatchFact } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { AdvanceReading } from './advance-reading.ts';

/** What stands around a verb of going through. */
export interface AdvanceSetting {
  readonly stage: string | null;
  /** Names of what the competition there can be; empty where none is named. */
  readonly competitions: readonly string[];
  readonly dates: readonly string[];
  readonly by: AdvanceBy | null;
}

/** How many items to either side still speak of it. */
const reach = 8;

const deciders: Readonly<Record<string, AdvanceBy>> = {
  'away-goals': 'away goals',
  penalties: 'shootout',
  'extra-time': 'extra time',
  aggregate: 'aggregate',
};

/** Reads stage, competition, days and what decided it in the words around a verb, up to the next team. */
export function advanceSetting(items: readonly Item[], reading: AdvanceReading): AdvanceSetting {
  const around = [...before(items, reading.from), ...items.slice(reading.from, reading.to), ...behind(items, reading)];
  const stage = (reading.stage === null ? undefined : items[reading.stage])?.mention;
  const inside = reading.stage === null ? around.find(({ type }) => type === 'STAGE')?.mention : stage;
  const classes = new Set(around.map(({ wordClass }) => wordClass));
  const by = Object.keys(deciders).find((each) => classes.has(each));
  return {
    stage: inside?.type === 'STAGE' ? inside.stage.name : null,
    competitions: around.flatMap(({ mention }) =>
      mention?.type === 'COMPETITION' ? mention.candidates.map(({ name }) => name) : [],
    ),
    dates: around.flatMap((item, at) =>
      item.mention?.type === 'DATE' && around[at - 1]?.word !== 'since' ? [item.mention.words] : [],
    ),
    by: by === undefined ? null : (deciders[by] ?? null),
  };
}

function before(items: readonly Item[], from: number): readonly Item[] {
  let start = from;
  while (start > Math.max(0, from - reach) && !isBorder(items[start - 1])) start -= 1;
  return items.slice(start, from);
}

function behind(items: readonly Item[], { to }: AdvanceReading): readonly Item[] {
  let end = to;
  while (end < Math.min(items.length, to + reach) && !isBorder(items[end])) end += 1;
  return items.slice(to, end);
}

function isBorder(item: Item | undefined): boolean {
  return item?.type === 'TEAM' || item?.word === ';' || item?.word === 'while';
}

/** Why what stands around the verb cannot be said of this match; null where it can. */
export function isOfMatch(
  match: MatchFact,
  { pattern }: AdvanceReading,
  setting: AdvanceSetting,
  story: Story,
  stageOrder: ReadonlyMap<string, number>,
): string | null {
  if (match.leg === 1) return 'a first leg decides nothing';
  const { competition } = match;
  if (competition !== null && setting.competitions.length > 0) {
    const core = coreOf(competition.name);
    if (!setting.competitions.some((name) => coreOf(name) === core)) return 'it is of another competition';
  }
  const other = setting.dates.some((words) => {
    const day = pastDay(words, story.marked.article.date);
    return day === null ? !/^(?:this\b|today|tonight)/u.test(words) : match.date !== null && day !== match.date;
  });
  if (other) return 'it was at another time';
  if (match.stage === null || setting.stage === null) return null;
  if (!pattern.reaches) return setting.stage === match.stage ? null : 'it is of another stage';
  const [played, reached] = [stageOrder.get(match.stage), stageOrder.get(setting.stage)];
  return (reached ?? 0) > (played ?? 0) ? null : 'it is of another stage';
}
