const clubs = ['Fulham', 'Burnley', 'Ajax', 'Sevilla', 'Parma'];

/** Texts that are made to keep a reader busy, by name: one of a length in characters. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'quotation marks': repeated('"'),
  digits: repeated('7'),
  'digits and hyphens': repeated('1-'),
  hyphens: repeated('-'),
  brackets: repeated('('),
  scores: repeated('2-1 '),
  'one sentence': repeated('and then the ball went on to the other side of the pitch '),
  'one sentence of teams': repeated(`${clubs.join(' beat ')} and `),
  'one sentence of goals': repeated('Ola Brandt scored after a cross from Jon Vik, '),
  'goals in brackets': repeated('Fulham 2 (Brandt 12, 14 pen, Vik 90+4) Burnley 1 '),
  runs: repeated('unbeaten in nine and without a win in ten '),
  paragraphs: repeated('Fulham beat Burnley 2-1.\n\n'),
  'line-ups': repeated('Fulham: Brandt; Vik (Lie 60), Moe.\n'),
  'key moments': repeated("12' Brandt makes it 1-0\n"),
  'matches of ever other clubs': named('{} beat {} 2-1. '),
  'matches of one club': named('Fulham beat {} 2-0. '),
  'matches at ever other grounds': named('{} beat {} 2-1 at {} Park on Saturday. '),
  'scorers of ever other names': named('{} {} scored for Fulham. '),
};

function repeated(part: string): (length: number) => string {
  return (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** A sentence again and again, each time with other names for its `{}`. */
function named(sentence: string): (length: number) => string {
  return (length) => {
    let text = '';
    for (let name = 0; text.length < length;) text += sentence.replaceAll('{}', () => nameOf(name++));
    return text.slice(0, length);
  };
}

/** A made-up name for each number: `Bakobed`, `Dakobed`. */
function nameOf(number: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let letters = '';
  for (let rest = number, at = 0; at < 3; at += 1) {
    letters += `${consonants[rest % 14] ?? ''}${vowels[Math.floor(rest / 14) % 5] ?? ''}`;
    rest = Math.floor(rest / 70);
  }
  return `${letters.charAt(0).toUpperCase()}${letters.slice(1)}d`;
}
