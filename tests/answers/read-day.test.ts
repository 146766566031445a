import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/answers/read-day.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { writtenDay } from '../../src/replies/pieces/day.ts';
import { catalogues } from '../commands/ask-command.ts';

describe('readDay', () => {
  it.each([
    ['2024-04-18', '2024-04-18'],
    ['18 April 2024', '2024-04-18'],
    ['18 apr 2024', '2024-04-18'],
    ['April 18, 2024', '2024-04-18'],
    ['18th April 2024', '2024-04-18'],
    ['18.04.2024', '2024-04-18'],
    ['18/4/2024', '2024-04-18'],
    ['11. April 2024', '2024-04-11'],
    ['1. März 2024', '2024-03-01'],
    ['1er avril 2024', '2024-04-01'],
    ['3 août 2024', '2024-08-03'],
    ['11 aprile 2024', '2024-04-11'],
    ['11 de abril de 2024', '2024-04-11'],
    ['1 de março de 2024', '2024-03-01'],
    ['2 ene 2024', '2024-01-02'],
    ['18-04-2024', '2024-04-18'],
    ['11 avril', null],
    ['29 février 2023', null],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', null],
    ['31.04.2024', null],
    ['18 04 2024', null],
    ['0024-04-18', null],
    ['tomorrow', null],
    ['', null],
    ['2'.repeat(6000), null],
  ])('reads %j as %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    ['18.04.24', '2024-04-18'],
    ['18/04/24', '2024-04-18'],
    ['4/18/2024', '2024-04-18'],
    ['4/18', '2024-04-18'],
    ['18/04', '2024-04-18'],
    ['18.4.', '2024-04-18'],
    ['April 11', '2023-04-11'],
    ['18 April', '2024-04-18'],
    ['18. April', '2024-04-18'],
    ['11 avril', '2023-04-11'],
    ['11 de abril', '2023-04-11'],
    ['1 May', '2024-05-01'],
    ['31 April', null],
    ['30/02', null],
    ['April', null],
    ['18', null],
  ])('reads %j as %s, the newest such day held where it has no year', (text, day) => {
    expect(readDay(text, ['2024-04-18', '2023-04-18', '2023-04-11'])).toBe(day);
  });

  it.each(['en-GB', 'en-US', 'de', 'fr', 'it', 'es-ES', 'pt-BR'])(
    'reads every day as cards write it in %s',
    (locale) => {
      const messages = createMessages(catalogues, locale);
      const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);
      expect(days.map((day) => readDay(writtenDay(day, messages)))).toEqual(days);
    },
  );
});
