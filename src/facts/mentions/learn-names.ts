import type { Token } from '../tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { endOfName } from './match-name.ts';
import { isNameWord, isShouted, type NameClues } from './name-clues.ts';

/** Learns every name of two words or more that stands inside the sentences of a report. */
export function learnNames(sentences: readonly (readonly Token[])[], vocabulary: Vocabulary, clues: NameClues): void {
  const met = new Set<string>();
  for (const tokens of sentences)
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!isNameWord(token)) continue;
      const entry = vocabulary.entries.longest(tokens, at);
      if (entry !== null) {
        met.add(token.word);
        // "Queens Park Rangers" is of no Mr Rangers.
        if (entry.entry.senses.every(({ type }) => type === 'team')) at = entry.to - 1;
        continue;
      }
      if (at === 0 && clues.isEveryday(token.word)) continue;
      const to = endOfName(tokens, at, true, vocabulary, clues);
      // "David Vale scored twice": behind the first word of a sentence, too, where it can be said of nobody else
      const opens = at === 0 && (describing.test(token.word) || !isDoing(tokens[to]));
      if (to > at + 1 && !opens && !besideClub.test(token.word)) learnName(tokens.slice(at, to), clues);
      if (to === at + 1) learnClubAsSurname(tokens, at, met, vocabulary, clues);
      at = to - 1;
    }
}

/** "Unfancied Villa scored", "Fearless Palace struck" */
const describing = /(?:ed|ing|less|ful|ous|ish|est|ern|ble|ive|th)$/u;

/** Before the name of a club these are no first names: "Without Rossi Arden looked blunt", "Championship Arden", "League One Borough". */
const besideClub =
  /^(?:with|without|like|sporting|real|racing|atletico|dynamo|dinamo|union|deportivo|olympique|hosts|holders|champions|one|two|three|premier|national|northern|southern|.*(?:ship|liga|ligue|league|division|divisie|conference|serie|cup|siders?|tier))$/u;

/** "Mateo Lugo": where the report first has the name of a club right behind a bare first name, it is that of a person. */
function learnClubAsSurname(
  tokens: readonly Token[],
  at: number,
  met: ReadonlySet<string>,
  vocabulary: Vocabulary,
  clues: NameClues,
): void {
  const [first, club] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.glued || !isNameWord(club) || club.glued || met.has(club.word)) return;
  if (vocabulary.common.has(first.word) || isShouted(first) || isShouted(club) || first.word.length < 3) return;
  if (besideClub.test(first.word) || besideClub.test(tokens[at - 1]?.word ?? '')) return;
  const found = vocabulary.entries.longest(tokens, at + 1);
  if (found === null || found.to !== at + 2) return;
  const ofClub = found.entry.senses.every(({ type }) => type === 'team' || type === 'town' || type === 'ground');
  const ofPeople = found.entry.senses.every(({ type }) => /^(?:adjective|people|person-of)$/u.test(type));
  if (ofClub || (ofPeople && isDoing(tokens[at + 2]))) clues.learnSurname(first.word, club.word);
  // The country itself may be named further on: "England striker Rossi".
  if (
    countriesAsSurnames.has(club.word) &&
    isDoing(tokens[at + 2]) &&
    !/^(?:under|with|without|for|against|if|when)$/u.test(tokens[at - 1]?.word ?? '')
  )
    clues.learn([first.word, club.word]);
}

/** Countries that people are called after: "Mike England", not "Under Reed England won". */
const countriesAsSurnames: ReadonlySet<string> = new Set('england wales scotland holland france brazil'.split(' '));

/** "Danny Welsh scored", "Chris Pole's foul", "and Jon French.": behind a name, and not behind what a side or a player is called by ("Welsh striker"). */
function isDoing(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || doing.test(next.word);
}

const doing =
  /^(?:'s|and|but|who|was|were|is|has|had|then|also|with|for|in|on|after|before|to|from|at|as|could|did|\p{L}+ed|\p{L}+ly|hit|struck|put|shot|sent|made|took|got|saw|rose|gave|went|came|found|met|beat|won|lost)$/u;

function learnName(tokens: readonly Token[], clues: NameClues): void {
  const words = tokens.filter((token) => token.capital).map((token) => token.word);
  if (words.length > 1) clues.learn(words);
}
