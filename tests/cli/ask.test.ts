import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/config.ts';

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function ask(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const file = join(projectFolder, 'src/cli/ask.ts');
    execFile(process.execPath, [file, ...words], { cwd: projectFolder }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

// Each test starts a process of its own, which takes its time on a busy machine.
describe('ask', { timeout: 60_000 }, () => {
  it('prints a card as text', async () => {
    const { code, stdout, stderr } = await ask('/tie Liverpool');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Liverpool');
    expect(stdout).toContain('[ Sources');
    expect(stdout).not.toContain('\u001b');
  });

  it('prints the exact message body as one JSON object', async () => {
    const { code, stdout } = await ask('--json', '/tie', 'Liverpool');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ embeds: [expect.anything()], allowed_mentions: { parse: [] } });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('takes named options', async () => {
    const { code, stdout } = await ask('/quote speaker:Klopp about:emotions');
    expect(code).toBe(0);
    expect(stdout).toContain('Klopp');
  });

  it.each([
    ['an unknown command', ['/tei Liverpool'], /There is no command \/tei\. There are .*\/tie/u],
    ['a missing option', ['/tie'], /\/tie needs team/u],
    ['an unknown option', ['/tie club:Liverpool'], /no option club/u],
    ['no command', [], /command/u],
    ['an unknown flag', ['--yaml', '/tie Liverpool'], /--yaml/u],
  ])('ends with 2 and a sentence for %s', async (_, words, sentence) => {
    const { code, stdout, stderr } = await ask(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
