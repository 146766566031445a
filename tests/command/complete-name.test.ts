import { describe, expect, it } from 'vitest';
import { completeDay } from '../../src/command/complete-day.ts';
import type { OptionValues } from '../../src/command/command.ts';
import { completeName } from '../../src/command/complete-name.ts';
import { hold } from '../../src/answers/hold.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { aContext, askCommand, commands, lexicon } from '../commands/ask-command.ts';
import { hostileDataset } from '../replies/hostile-dataset.ts';

describe('completeName', () => {
  it('labels what is held, and its value answers', async () => {
    const [first] = completeName('liv', ['team'], aContext());
    expect(first).toEqual({ name: 'Liverpool — 1 tie, 3 matches', value: 'team:england/liverpool' });
    expect((await askCommand('tie', { team: first?.value })).private).toBe(false);
  });

  it('offers most of what is held before anything is typed', () => {
    expect(completeName('', ['team'], aContext())[0]?.name).toBe('Liverpool — 1 tie, 3 matches');
  });

  it('offers people with their team and what is held of them', () => {
    expect(completeName('klop', ['person'], aContext())).toEqual([
      { name: 'Jürgen Klopp (Liverpool) — 1 quote', value: 'person:jürgen-klopp@england/liverpool' },
    ]);
  });

  it('stays inside the limits of a choice', () => {
    const context = aContext(hold(hostileDataset('A'.repeat(100), 'x'), aLexicon));
    const choices = completeName('a', ['team', 'person', 'competition', 'match'], context);
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  it('offers no neighbour of a team that no report tells of', () => {
    const names = (typed: string): readonly string[] =>
      completeName(typed, ['team'], aContext(hold(aDataset, lexicon))).map(({ name }) => name.split(' — ')[0] ?? '');
    expect(names('Manchester City')).toEqual([]);
    expect(names('manchester')).toEqual(['Manchester United']);
    expect(names('manchester untied')).toEqual(['Manchester United']);
  });

  it('finds nothing for what is longer than any name', () => {
    expect(completeName('x'.repeat(6000), ['team'], aContext())).toEqual([]);
  });
});

describe('the choices of a command', () => {
  const offered = (command: string, option: string, options: OptionValues, typed = ''): readonly string[] =>
    (commands[command]?.complete?.(option, typed, options, aContext()) ?? []).map(({ name }) => name);

  it('are the opponents that the team given has played', () => {
    const names = offered('match', 'opponent', { team: 'Liverpool' });
    expect(names).toEqual(['Atalanta — 2 matches', 'Manchester United — 1 match']);
    expect(offered('match', 'opponent', { team: 'Liverpool' }, 'man')).toEqual(['Manchester United — 1 match']);
    expect(offered('match', 'opponent', { team: 'Liverpool' }, 'liv')).toEqual([]);
  });

  it('are the scorers of the team given', () => {
    expect(offered('scorers', 'player', { team: 'Roma' })).toEqual([
      'Gianluca Mancini (Roma) — 2 goals',
      'Paulo Dybala (Roma) — 1 goal',
    ]);
    expect(offered('scorers', 'player', {}, 'klopp')).toEqual([]);
  });

  it('are the speakers who are quoted, by how much they said', () => {
    const names = offered('quote', 'speaker', {});
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/ — \d+ quotes?$/u.test(name))).toEqual([]);
    // Who has scored four goals and said one thing comes after who has said more.
    const scorer = aDataset.matches
      .flatMap(({ goals }) => goals)
      .find(({ person }) => person.startsWith('gianluca-scamacca'));
    const [quote] = aDataset.quotes;
    if (quote === undefined || scorer === undefined) throw new Error('no quote');
    const more = [1, 2].map((number) => ({ ...quote, id: `more-${number}` }));
    const own = { ...quote, id: 'own', person: scorer.person, speaker: scorer.scorer };
    const held = hold({ ...aDataset, quotes: [...more, own] }, aLexicon);
    const listed = commands['quote']?.complete?.('speaker', '', {}, aContext(held)) ?? [];
    expect(listed.map(({ name }) => name.replace(/^.* — /u, ''))).toEqual(['2 quotes', '1 quote']);
  });

  it('are the teams that are on a run', () => {
    expect(offered('streak', 'team', {})).toEqual(['Bayer Leverkusen']);
  });

  it('tell neither who scored, who is on a run nor who met whom later where spoilers are hidden', () => {
    const hidden = { spoiler: 'hide' };
    expect(offered('streak', 'team', hidden)).toContain('Liverpool');
    expect(offered('match', 'opponent', { ...hidden, team: 'Liverpool' })).toContain('Roma');
    expect(offered('match', 'opponent', { ...hidden, team: 'Liverpool' })).not.toContain('Liverpool');
    expect(offered('scorers', 'player', { ...hidden, team: 'Liverpool' })).toContain('Jürgen Klopp (Liverpool)');
  });
});

describe('completeDay', () => {
  it('offers the days of the team given, newest first', () => {
    expect(completeDay('', { team: 'Roma' }, aContext())).toEqual([
      { name: '18 April 2024', value: '2024-04-18' },
      { name: '11 April 2024', value: '2024-04-11' },
    ]);
  });

  it('offers the days that what is typed stands in', () => {
    expect(completeDay('7 apr', {}, aContext())).toEqual([{ name: '7 April 2024', value: '2024-04-07' }]);
  });
});
