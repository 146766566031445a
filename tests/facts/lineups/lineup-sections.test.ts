import { describe, expect, test } from 'vitest';
import { lineupEntries } from '../../../src/facts/lineups/lineup-entries.ts';
import { lineupSections } from '../../../src/facts/lineups/lineup-sections.ts';

function sectionsIn(text: string): readonly string[] {
  return lineupSections(text, { start: 0, end: text.length }).map(
    ({ kind, label, start, end }) => `${kind} ${label} = ${text.slice(start, end).trim()}`,
  );
}

function entriesIn(text: string): readonly string[] {
  return lineupEntries(text, { start: 0, end: text.length }).map(({ name, minutes, ownGoal, penalty, substitute }) =>
    [
      name,
      ...minutes.map(({ minute, stoppage }) => (stoppage === null ? `${minute}` : `${minute}+${stoppage}`)),
      ...(ownGoal ? ['own goal'] : []),
      ...(penalty ? ['penalty'] : []),
      ...(substitute === null ? [] : [`off for ${substitute.name} ${substitute.minute ?? '?'}`]),
    ].join(' '),
  );
}

describe('the lists of a footer', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Arden: Alpha, Beta, Gamma. Subs Not Used: Delta. Goals: Beta 35. Booked: Alpha. Att: 50,430 Ref: S Dunn.',
      [
        'players Arden = Alpha, Beta, Gamma.',
        'other Subs Not Used = Delta.',
        'goals Goals = Beta 35.',
        'booked Booked = Alpha.',
        'other Att = 50,430',
        'other Ref = S Dunn.',
      ],
    ],
    ["Goals: Arden: Alpha 5' Borough: Omega 9'", ["goals Arden = Alpha 5'", "goals Borough = Omega 9'"]],
    ['Sent off: Alpha (65)\nGamma 12, Delta 60', ['sent-off Sent off = Alpha (65)', 'players  = Gamma 12, Delta 60']],
  ])('%s', (text, sections) => {
    expect(sectionsIn(text).filter((section) => !section.endsWith('= '))).toEqual(sections);
  });
});

describe('the entries of a list', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Alpha 35, Beta 69.', ['Alpha 35', 'Beta 69']],
    ['Alpha 12, 45, Beta 75 og', ['Alpha 12 45', 'Beta 75 own goal']],
    ['Alpha 10, 65 pen, Beta 70', ['Alpha 10', 'Alpha 65 penalty', 'Beta 70']],
    ['Alpha 45 (pen), Beta pen 90+5', ['Alpha 45 penalty', 'Beta 90+5 penalty']],
    ['Alpha (Vaz Te 77), Ben Haim, N\u2019Gotty', ['Alpha off for Vaz Te 77', 'Ben Haim', 'N\u2019Gotty']],
    ['Alpha; Beta (Gamma, 80); 9 Delta', ['Alpha', 'Beta off for Gamma 80', 'Delta']],
    ['50,430', []],
  ])('%s', (text, entries) => {
    expect(entriesIn(text)).toEqual(entries);
  });
});
