import { fold } from '../answers/fold.ts';
import type { Stage, Team } from '../lexicon/schema.ts';
import type { QuestionWords } from './question-words.ts';

type Stretch = { readonly kind: 'stage'; readonly stage: string } | { readonly kind: 'leg'; readonly leg: '1' | '2' };

/** What questions are read with: their words, and the names of stages and legs. */
export interface Grammar {
  readonly words: QuestionWords;
  readonly stages: ReadonlyMap<string, Stretch>;
  readonly longestStage: number;
  /** Every team that the lexicon knows, by each of its names: what is one of these is no misspelt other name. */
  readonly teams: ReadonlyMap<string, string>;
  /** The country of each team by its id, folded. */
  readonly countries: ReadonlyMap<string, string>;
  /** Towns that teams are of, folded. */
  readonly towns: ReadonlySet<string>;
  /** The ids of the teams of each of these towns. */
  readonly townTeams: ReadonlyMap<string, readonly string[]>;
}

/** The words of questions together with the stages that the lexicon knows, in singular and plural. */
export function createGrammar(
  words: QuestionWords,
  { stages, teams }: { readonly stages: readonly Stage[]; readonly teams: readonly Team[] },
): Grammar {
  const found = new Map<string, Stretch>();
  for (const { name, aliases } of stages) {
    for (const form of [name, ...aliases]) {
      const plain = fold(form);
      // A number alone ("16") names no stage in a question.
      if (/^\d+$/u.test(plain)) continue;
      for (const each of [plain, `${plain}s`, `${plain}ists`, plain.replaceAll(' ', '')]) {
        if (!words.classOf.has(each)) found.set(each, { kind: 'stage', stage: name });
      }
    }
  }
  for (const form of words.groups.get('final-four') ?? []) found.set(form, { kind: 'stage', stage: 'semi-final' });
  for (const [form, leg] of words.legs) found.set(form, { kind: 'leg', leg });
  const longestStage = Math.max(...[...found.keys()].map((form) => form.split(' ').length));
  const names = teams.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each): [string, string] => [fold(each), name]),
  );
  const ofTowns = Map.groupBy(
    teams.flatMap(({ id, town }) => (town === undefined ? [] : [{ id, town: fold(town) }])),
    ({ town }) => town,
  );
  return {
    words,
    stages: found,
    longestStage,
    teams: new Map(names),
    countries: new Map(teams.map(({ id, country }) => [id, fold(country)])),
    towns: new Set(ofTowns.keys()),
    townTeams: new Map([...ofTowns].map(([town, own]) => [town, own.map(({ id }) => id)])),
  };
}
