const clubs = ['Fulham', 'Burnley', 'Ajax', 'Sevilla', 'Parma'];

/** Texts that are made to keep a reader busy, by name: what each repeats. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  digits: '7',
  'digits and hyphens': '1-',
  hyphens: '-',
  brackets: '(',
  scores: '2-1 ',
  'one sentence': 'and then the ball went on to the other side of the pitch ',
  'one sentence of teams': `${clubs.join(' beat ')} and `,
  'one sentence of goals': 'Ola Brandt scored after a cross from Jon Vik, ',
  'goals in brackets': 'Fulham 2 (Brandt 12, 14 pen, Vik 90+4) Burnley 1 ',
  runs: 'unbeaten in nine and without a win in ten ',
  paragraphs: 'Fulham beat Burnley 2-1.\n\n',
  'line-ups': 'Fulham: Brandt; Vik (Lie 60), Moe.\n',
  'key moments': "12' Brandt makes it 1-0\n",
};
