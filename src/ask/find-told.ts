import { fold } from '../answers/fold.ts';
import type { Held } from '../answers/held.ts';
import type { Clue } from './clue.ts';
import { foldedText, latestReports } from './find-mention.ts';
import type { PlacedName } from './mark.ts';
import { hasPhrase } from './phrases.ts';
import { tokensOf } from './tokens.ts';

type Article = ReturnType<typeof latestReports>[number];

/** Matches of each name whose reports are looked at, the newest ones: a question must not wait for all of a large archive. */
const mostMatches = 8;
const mostReports = 8;
/** As many of the latest reports where nobody is named. */
const mostLatest = 40;
const mostSentences = 2;
/** Longer than any sentence that is one. */
const longestSentence = 500;
const lettersOfWord = 4;

/** What is sought: the names, each with the words that stand for it, and of every subject asked about the words that tell of it. */
interface Sought {
  readonly names: readonly (readonly string[])[];
  readonly subjects: readonly ReadonlySet<string>[];
  readonly words: readonly string[];
}

/**
 * Sentences of reports that speak of what is asked, for questions of a kind that is not answered: a sentence with a word
 * for each subject of the question (`told` groups: "banned" and "suspended") that names whom it names. Nothing is claimed of them.
 */
export function findTold(clue: Clue, held: Held): readonly string[] {
  const sought = soughtBy(clue);
  if (sought.subjects.length === 0) return [];
  const found: { readonly sentence: string; readonly named: number }[] = [];
  for (const article of reportsFor(clue, held)) {
    if (!sought.subjects.every((forms) => hasOne(foldedText(article), forms))) continue;
    const least = isOfOneMatch(article, clue, held) ? 0 : sought.names.length;
    for (const span of article.blocks.flatMap(({ sentences }) => sentences)) {
      const sentence = article.text.slice(span.start, span.end).trim();
      if (sentence.length > longestSentence) continue;
      const text = ` ${fold(sentence)} `;
      const named = sought.names.filter((forms) => forms.some((form) => text.includes(` ${form} `))).length;
      if (named < least || !sought.subjects.every((forms) => hasOne(text, forms, ' '))) continue;
      if (found.some((each) => each.sentence === sentence)) continue;
      const beside = isBeside(text, sought) ? 2 : 0;
      const words = sought.words.filter((word) => text.includes(` ${word} `)).length;
      found.push({ sentence, named: named * 4 + beside + words });
    }
  }
  const most = Math.max(0, ...found.map(({ named }) => named));
  const best = found.filter(({ named }) => named === most);
  return best.slice(0, mostSentences).map(({ sentence }) => sentence);
}

function soughtBy(clue: Clue): Sought {
  const groups = [...clue.words.groups].filter(([name]) => name.startsWith('told-'));
  return {
    names: [...[...clue.teams, ...clue.people].map(formsOf), ...clue.absent.map((name) => [fold(name)])],
    subjects: groups.flatMap(([name, forms]) =>
      hasPhrase(clue, name) || (name === 'told-if-through' && asksAhead(clue)) ? [withTeams(name, forms, clue)] : [],
    ),
    words: clue.unknown.flatMap(({ start, end }) =>
      tokensOf(clue.text.slice(start, end)).flatMap(({ text }) => (text.length < lettersOfWord ? [] : [text])),
    ),
  };
}

/** "Who will Arden play in the final" is told where the winners are. */
function asksAhead({ classes, stages, yesNo }: Clue): boolean {
  return !yesNo && (stages.length > 0 || classes.has('next')) && ['will', 'next', 'play'].some((of) => classes.has(of));
}

/** "Reed's Arden": a manager is named by whose team it is, too. */
function withTeams(name: string, forms: ReadonlySet<string>, { teams }: Clue): ReadonlySet<string> {
  if (name !== 'told-manager') return forms;
  return new Set([...forms, ...teams.flatMap((team) => formsOf(team).map((form) => `s ${form}`))]);
}

/** What a sentence may call somebody: a whole name, or a person's last one. */
function formsOf({ entry, kind, typed }: PlacedName): readonly string[] {
  const names = (entry?.names ?? []).map(fold);
  const last = kind === 'person' ? names.flatMap((name) => name.split(' ').at(-1) ?? []) : [];
  return [...new Set([typed, ...names, ...last])];
}

/** The reports of the newest matches of the teams and people named; the latest ones where nobody held is. */
function reportsFor({ teams, people }: Clue, held: Held): readonly Article[] {
  const ids = [
    ...teams.flatMap(({ entry }) => entry?.id ?? []),
    ...people.flatMap(({ entry }) => (held.people.get(entry?.id ?? '')?.teams ?? []).map(({ id }) => id)),
  ];
  const matches = ids.flatMap((id) => (held.teamMatches.get(id) ?? []).slice(0, mostMatches));
  const reports = new Set(matches.flatMap(({ articles }) => articles));
  if (ids.length === 0) return latestReports(held).slice(0, mostLatest);
  return [...reports].slice(0, mostReports).flatMap((id) => held.dataset.articles.get(id) ?? []);
}

/** Whether a report is of one match of the teams named alone: then every sentence of it is of them. */
function isOfOneMatch(article: Article, { teams, people, absent }: Clue, held: Held): boolean {
  const [team] = teams;
  if (team?.entry == null || people.length + absent.length > 0) return false;
  const own = (held.teamMatches.get(team.entry.id) ?? []).filter(
    ({ main, articles }) => main && articles.includes(article.id),
  );
  const [match, ...others] = own;
  if (match?.date == null || others.length > 0) return false;
  const thatDay = (held.dayMatches.get(match.date) ?? []).filter(({ articles }) => articles.includes(article.id));
  return thatDay.length === 1 && teams.every(({ entry }) => match.teams.some(({ id }) => id === entry?.id));
}

/** "Arden goalkeeper Reed": the name stands right before a word of the subject, and is no other side's of the sentence. */
function isBeside(text: string, { names, subjects }: Sought): boolean {
  return names.some((forms) =>
    forms.some((form) =>
      subjects.some((words) =>
        [...words].some((word) => [' ', ' s '].some((gap) => text.includes(` ${form}${gap}${word} `))),
      ),
    ),
  );
}

function hasOne(text: string, forms: ReadonlySet<string>, bound = ''): boolean {
  for (const form of forms) if (text.includes(`${bound}${form}${bound}`)) return true;
  return false;
}
