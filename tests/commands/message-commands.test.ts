import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import recapThisReport from '../../commands/recap-this-report.ts';
import whoIsThisAbout from '../../commands/who-is-this-about.ts';
import { createReader } from '../../src/facts/read-article.ts';
import { readShownReport } from '../../src/reports/read-shown-report.ts';
import { assertInsideLimits, partsOf, unbarred } from '../replies/assert-inside-limits.ts';
import { aContext, lexicon } from './ask-command.ts';

const reader = createReader(lexicon);
const context = aContext(undefined, {
  readReport: (text, published) => readShownReport(text, published, reader, lexicon),
});
const report = readFileSync(
  new URL('../../data/articles/2024-04-12-europa-league-first-legs.txt', import.meta.url),
  'utf8',
);

/** All that a reply shows, one text after the other. */
function shown(body: unknown): string {
  return assertInsideLimits(body)
    .embeds.flatMap(({ title, description, fields, footer }) => [
      title,
      description ?? '',
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      footer?.text ?? '',
    ])
    .join('\n');
}

describe('Recap this report', () => {
  it('answers privately with the facts of the text and the sentences they stand in', () => {
    const reply = recapThisReport.run(report, context, '2024-04-20');
    const text = shown(reply.body);
    expect(reply.private).toBe(true);
    expect(text).toMatch(/Liverpool 0–3 .*Atalanta/u);
    expect(text).toContain('> ');
    expect(text).toContain("Gianluca Scamacca 38', 61'");
    expect(text).toContain('nothing of it is kept');
  });

  it('takes the day of the message for that of a text without one', () => {
    const reply = recapThisReport.run(
      'Roma beat Milan 2-1 at home on Thursday, Dybala scoring both goals.',
      context,
      '2024-04-20',
    );
    expect(shown(reply.body)).toContain('18 April 2024');
  });

  it('shows a sentence for every fact', () => {
    const text =
      'Roma beat Milan 2-1 at home on Thursday. Dybala opened the scoring after 12 minutes. Mancini headed in the second after 22 minutes. Gabbia pulled one back for Milan after 85 minutes. Celik was sent off after 31 minutes.';
    const card = shown(recapThisReport.run(text, context, '2024-04-20').body).replaceAll('**', '');
    for (const words of ['opened the scoring', 'headed in', 'pulled one back', 'was sent off'])
      expect(card).toContain(words);
  });

  it('shows, hidden, one bar under every heading, however much there is', () => {
    const hiding: typeof context = { ...context, preferences: { ...context.preferences, spoilers: 'hide' } };
    const opening = 'Roma beat Milan 2-1 at home on Thursday.';
    const told = `${opening} Dybala opened the scoring after 12 minutes. Mancini headed in the second after 22 minutes.`;
    const shape = (text: string): string => unbarred(recapThisReport.run(text, hiding, '2024-04-20').body);
    expect(shape(told)).toBe(shape(opening));
    expect(shape(opening)).toContain('Who went through');
  });

  it('leaves what is held as it was', () => {
    const before = context.held.dataset;
    recapThisReport.run(report, context, '2024-04-20');
    expect(context.held.dataset).toBe(before);
  });

  it.each([
    ['', 'has no text'],
    ['ok', 'tells of none'],
    ['Bring two eggs to the boil, add the flour and stir until the dough is smooth. Serve warm.', 'tells of none'],
    ['x'.repeat(2_000_000), 'too long'],
    ['\0'.repeat(100), 'tells of none'],
  ])('says clearly that %j is no match report', (text, reason) => {
    expect(shown(recapThisReport.run(text, context, '2024-04-20').body)).toContain(reason);
  });

  it.each(['@everyone', '**Roma** 2-1 ||Milan||', '<@123456789012345678>'])('shows %s as text', (text) => {
    const reply = recapThisReport.run(`${text} Roma beat Milan 2-1 on Thursday. ${text}`, context, '2024-04-20');
    expect(shown(reply.body)).not.toMatch(/(?<!\\)@everyone|(?<!\\)<@/u);
  });

  it('hides how matches went where spoilers are hidden', () => {
    const hiding = { ...context, preferences: { ...context.preferences, spoilers: 'hide' as const } };
    expect(unbarred(recapThisReport.run(report, hiding, '2024-04-20').body)).not.toMatch(/0–3|Scamacca|3-0/u);
  });
});

describe('Who is this about?', () => {
  it('offers the cards of teams and people, the most often named first', () => {
    const reply = whoIsThisAbout.run(
      'Klopp was furious: Liverpool lost to Atalanta, and Liverpool deserved it.',
      context,
    );
    expect(reply.private).toBe(true);
    expect(partsOf(assertInsideLimits(reply.body)).flatMap((part) => ('label' in part ? [part.label] : []))).toEqual([
      'Liverpool',
      'Jürgen Klopp',
      'Atalanta',
    ]);
  });

  it('finds names in lower case too, and no first names', () => {
    const reply = whoIsThisAbout.run('scamacca again!! poor liverpool, and my friend Virgil cried', context);
    const labels = partsOf(assertInsideLimits(reply.body)).flatMap((part) => ('label' in part ? [part.label] : []));
    expect(labels).toEqual(['Gianluca Scamacca', 'Liverpool']);
  });

  it('says that a team it knows is not held, and takes nobody else for it', () => {
    const lost = shown(whoIsThisAbout.run('Man City lost 3-0 lol', context).body);
    expect(lost).toContain('I hold no result, goal, card, quote or run of: Manchester City');
    expect(lost).not.toContain('Manchester United');
    const both = shown(whoIsThisAbout.run('Man City and Liverpool drew', context).body);
    expect(both).toContain('1 team that');
    expect(both).toContain('I hold no result, goal, card, quote or run of: Manchester City');
  });

  it.each(['', 'The weather will be nice', 'x'.repeat(100_000)])('says that %j is about nobody held', (text) => {
    expect(shown(whoIsThisAbout.run(text, context).body)).toContain('nobody');
  });
});
