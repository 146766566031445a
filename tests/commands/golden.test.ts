import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { assertInsideLimits } from '../replies/assert-inside-limits.ts';
import { goldenCases } from './golden-cases.ts';
import { runGolden } from './run-golden.ts';

describe('the golden cards', () => {
  it.each(goldenCases)('$name is the message that was agreed on', async (golden) => {
    const reply = await runGolden(golden);
    assertInsideLimits(reply.body);
    const kept: unknown = JSON.parse(await readFile(new URL(`golden/${golden.name}.json`, import.meta.url), 'utf8'));
    expect(reply).toEqual(kept);
  });
});
