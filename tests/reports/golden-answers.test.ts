import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import type { Held } from '../../src/answers/held.ts';
import { readArticleFile } from '../../src/article/read-article-file.ts';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { createReader, readArticle } from '../../src/facts/read-article.ts';
import { parseCommandLine } from '../../src/terminal/parse-command-line.ts';
import { renderReply } from '../../src/terminal/render-reply.ts';
import { assertInsideLimits } from '../replies/assert-inside-limits.ts';
import { aContext, commands, lexicon } from '../commands/ask-command.ts';
import cases from './golden-answers.json' with { type: 'json' };

/**
 * What commands must answer from a report, as somebody wrote it down who had read the report: lines that the card says,
 * words that it must not say, and, as `pending`, lines that the report has and the reader does not find yet; as
 * `pendingNever`, what the reader still gets wrong. A pending line that comes true fails, so that it is put where it belongs.
 */
interface GoldenAnswers {
  readonly reports: readonly string[];
  readonly asked: readonly {
    readonly command: string;
    readonly says?: readonly string[];
    readonly never?: readonly string[];
    readonly pending?: readonly string[];
    readonly pendingNever?: readonly string[];
  }[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const reader = createReader(lexicon);
const golden: readonly GoldenAnswers[] = cases;

/** The state that some reports alone come to. */
async function stateOf(reports: readonly string[]): Promise<Held> {
  const read = await Promise.all(reports.map((file) => readArticleFile(join(root, file))));
  const articles = read.flatMap((each) => (each.ok ? [each.article] : []));
  expect(articles).toHaveLength(reports.length);
  return hold(
    mergeReadings(
      articles.map((article) => ({ article, reading: readArticle(article, reader) })),
      lexicon,
    ),
    lexicon,
  );
}

async function answer(held: Held, line: string): Promise<string> {
  const parsed = parseCommandLine(line, Object.values(commands));
  if (!parsed.ok) throw new Error(parsed.problem.sentence);
  const reply = await parsed.command.run(parsed.values, aContext(held));
  assertInsideLimits(reply.body);
  return renderReply(reply, { colours: false }).replace(/\s+/gu, ' ');
}

describe.each(golden)('$reports', ({ reports, asked }) => {
  it('answers what is held and what the bot is', async () => {
    const held = await stateOf(reports);
    expect(await answer(held, '/coverage')).toContain(
      reports.length === 1 ? '1 report, ' : `${reports.length} reports, `,
    );
    for (const page of ['/help', '/about', '/privacy']) expect(await answer(held, page)).not.toContain('{');
  });

  for (const { command, says = [], never = [], pending = [], pendingNever = [] } of asked) {
    for (const line of says) {
      it(`${command} says "${line}"`, async () =>
        expect(await answer(await stateOf(reports), command)).toContain(line));
    }
    for (const line of never) {
      it(`${command} does not say "${line}"`, async () =>
        expect(await answer(await stateOf(reports), command)).not.toContain(line));
    }
    for (const line of pendingNever) {
      it.fails(`${command} is no longer to say "${line}" one day`, async () =>
        expect(await answer(await stateOf(reports), command)).not.toContain(line),
      );
    }
    for (const line of pending) {
      it.fails(`${command} is to say "${line}" one day`, async () =>
        expect(await answer(await stateOf(reports), command)).toContain(line),
      );
    }
  }
});

describe('the synthetic reports', () => {
  it('are all asked about', () => {
    const files = readdirSync(join(root, 'tests/reports/synthetic')).filter((name) => name.endsWith('.txt'));
    const asked = new Set(golden.flatMap(({ reports }) => reports));
    expect(files.filter((name) => !asked.has(`tests/reports/synthetic/${name}`))).toEqual([]);
  });
});
