import type { Story } from '../../discourse/story.ts';
import type { Item } from '../../mentions/mention.ts';
import { symbolOf } from '../../patterns/pattern.ts';
import type { GoalReading } from '../readings/goal-reading.ts';
import { isBroughtOn } from './brought-on.ts';
import { isPerson, startOfName, type PersonItem } from './name-phrase.ts';
import type { Topic } from './who-scored.ts';

/** Whom a report has described so before: "the skipper" is who was called captain. */
export interface Epithets {
  /** Who is meant by the description whose last word stands at `at` of a sentence; null where nobody or several were described so. */
  bearerOf(sentence: number, at: number): Called | null;
}

export interface Called extends Topic {
  /** By what few share: a nation, an age, the captaincy; not by a part in the team alone. */
  readonly sure: boolean;
}

interface Described {
  readonly item: PersonItem;
  readonly name: string;
  readonly sentence: number;
  readonly at: number;
  readonly traits: ReadonlySet<string>;
}

const parts: readonly (readonly [RegExp, string])[] = [
  [/^(?:vice-|co-)?captain$|^skipper$/u, 'captain'],
  [/^(?:striker|forward|frontman|hitman|marksman|centre-forward|attacker|poacher)$/u, 'part:striker'],
  [/^(?:midfielder|playmaker)$/u, 'part:midfielder'],
  [/^winger$/u, 'part:winger'],
  [
    /^(?:defender|centre-back|center-back|centre-half|full-back|fullback|left-back|right-back|wing-back|sweeper)$/u,
    'part:defender',
  ],
  [/^(?:goalkeeper|keeper|goalie|stopper)$/u, 'part:keeper'],
  [/^(?:sub|substitute|super-sub|supersub|replacement)$/u, 'substitute'],
  [/^(?:teenager|teenage|youngster)$/u, 'teenager'],
  [/^(?:debutant|veteran|talisman)$/u, '='],
];

/** What one item of a description says of a person. */
function traitOf(items: readonly Item[], at: number): string | null {
  const item = items[at];
  if (item?.mention?.type === 'ADJECTIVE') return `of:${item.mention.country.name}`;
  if (item?.mention?.type === 'NUMBER' && items[at + 1]?.word === '-' && items[at + 2]?.word === 'year')
    return `aged:${item.mention.value}`;
  if (item?.type !== 'WORD') return null;
  const found = parts.find(([words]) => words.test(item.word));
  return found === undefined ? null : found[1] === '=' ? item.word : found[1];
}

function traitsIn(items: readonly Item[], from: number, to: number): ReadonlySet<string> {
  const traits = new Set<string>();
  for (let at = Math.max(0, from); at < to; at += 1) {
    const trait = traitOf(items, at);
    if (trait !== null) traits.add(trait);
  }
  return traits;
}

const longest = 8;

/** Where the words end that describe the name before the comma at `comma`: "Rossi, the Brazil captain, …". */
function endOfApposition(items: readonly Item[], comma: number): number {
  if (items[comma]?.word !== ',' || !/^(?:the|a|an)$/u.test(items[comma + 1]?.word ?? '')) return comma;
  for (let at = comma + 2; at <= comma + longest; at += 1) {
    const item = items[at];
    if (item === undefined || isPerson(item) || item.type === 'QUOTE') return comma;
    if (/^[,.;)]$/u.test(item.word) || item.wordClass === 'who') return at;
  }
  return comma;
}

/** All that a report says of how its people are called, read when first asked for. */
export function readEpithets({ marked, people }: Story): Epithets {
  let known: readonly Described[] | null = null;
  const read = (): readonly Described[] =>
    marked.sentences.flatMap(({ items, code }, sentence) => {
      if (!code.includes(symbolOf.PERSON)) return [];
      return items.flatMap((item, at): readonly Described[] => {
        if (!isPerson(item) || people.isCoach(item.mention.name)) return [];
        const traits = new Set([
          ...traitsIn(items, startOfName(items, at), at),
          ...traitsIn(items, at + 1, endOfApposition(items, at + 1)),
        ]);
        return [{ item, name: people.fullName(item.mention.name), sentence, at, traits }];
      });
    });
  return {
    bearerOf(sentence, at) {
      const items = marked.sentences[sentence]?.items ?? [];
      const article = items.slice(0, at).findLastIndex(({ word }) => word === 'the');
      if (article < at - longest) return null;
      const asked = traitsIn(items, article, at + 1);
      if (asked.size === 0) return null;
      known ??= read();
      const before = known.filter(
        (each) => each.sentence < sentence || (each.sentence === sentence && each.at < article),
      );
      return (
        bearer(asked, before) ??
        newcomer(
          items.slice(0, article),
          before.filter((each) => each.sentence === sentence),
        )
      );
    },
  };
}

/** Whom a reading describes; by a part in the team alone whoever has just come on, before others who were said to play it. */
export function whoIsCalled(
  { marked }: Story,
  epithets: Epithets,
  { scorer }: GoalReading,
  sentence: number,
  topic: Topic | null,
): Called | null {
  const called = scorer.kind === 'described' ? epithets.bearerOf(sentence, scorer.at) : null;
  if (called === null || called.sure || topic === null || topic.sentence <= called.sentence) return called;
  return isBroughtOn(marked.sentences[topic.sentence]?.items ?? [], topic.item) ? { ...topic, sure: true } : called;
}

/** "On came Rossi, and the Swiss needed two minutes": whom the sentence has come on, if nobody else is named before. */
function newcomer(items: readonly Item[], [only, ...others]: readonly Described[]): Called | null {
  const alone = only !== undefined && others.length === 0;
  return alone && isBroughtOn(items, only.item) ? { ...only, sure: true } : null;
}

function bearer(asked: ReadonlySet<string>, before: readonly Described[]): Called | null {
  const traitsOf = new Map<string, Set<string>>();
  for (const { name, traits } of before) {
    const all = traitsOf.get(name) ?? new Set<string>();
    for (const trait of traits) all.add(trait);
    traitsOf.set(name, all);
  }
  const rated = [...traitsOf].map(([name, traits]) => ({
    name,
    shared: [...asked].filter((trait) => traits.has(trait)),
  }));
  const most = Math.max(0, ...rated.map(({ shared }) => shared.length));
  const [best, other] = rated.filter(({ shared }) => shared.length === most);
  if (most === 0 || best === undefined || other !== undefined) return null;
  const last = before.findLast(({ name }) => name === best.name);
  if (last === undefined) return null;
  return { ...last, sure: best.shared.some((trait) => !trait.startsWith('part:')) };
}
