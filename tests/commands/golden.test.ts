import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assertInsideLimits } from '../replies/assert-inside-limits.ts';
import { furtherLocales, goldenCases } from './golden-cases.ts';
import { readGolden, runGolden } from './run-golden.ts';

describe('the golden cards', () => {
  it.each(goldenCases)('$name is the message that was agreed on', async (golden) => {
    const reply = await runGolden(golden);
    assertInsideLimits(reply.body);
    const kept: unknown = JSON.parse(await readFile(new URL(`golden/${golden.name}.json`, import.meta.url), 'utf8'));
    expect(reply).toEqual(kept);
  });

  it.each(furtherLocales)('read in %s as was agreed on', async (locale) => {
    const kept = await readFile(new URL(`golden/${locale}.txt`, import.meta.url), 'utf8');
    expect(await readGolden(locale)).toBe(kept);
  });
});
