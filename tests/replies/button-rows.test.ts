import { describe, expect, it } from 'vitest';
import type { OptionValues } from '../../src/command/command.ts';
import { askCommand } from '../commands/ask-command.ts';
import { assertInsideLimits } from './assert-inside-limits.ts';

const buttonType = 2;

/** How many buttons each row has. */
async function rowsOf(command: string, options: OptionValues): Promise<readonly number[]> {
  const { body } = await askCommand(command, options);
  const rows = assertInsideLimits(body).components ?? [];
  return rows.flatMap((row) => {
    const buttons = 'components' in row ? row.components.filter(({ type }) => type === buttonType) : [];
    return buttons.length === 0 ? [] : [buttons.length];
  });
}

// On a phone two buttons share a row: of an odd number the last would stand alone.
describe('the buttons of a card', () => {
  it.each([
    ['tie', { team: 'Liverpool' }, [4, 2]],
    ['tie', { team: 'Milan' }, [4]],
    ['match', { team: 'Roma' }, [4]],
    ['streak', { team: 'Leverkusen' }, [4]],
    ['player', { player: 'Scamacca' }, [4]],
    ['player', { player: 'Scamacca', spoiler: 'hide' }, [4]],
    ['team', { team: 'Leverkusen' }, [4]],
    ['scorers', { team: 'Leverkusen' }, [2]],
    ['help', {}, [2, 2, 1]],
  ] as const)('of /%s %o stand in rows that a phone breaks in twos', async (command, options, rows) => {
    expect(await rowsOf(command, options)).toEqual(rows);
  });
});
