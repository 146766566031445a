import { describe, expect, it } from 'vitest';
import type { TeamRef } from '../../src/facts/fact.ts';
import { nameWords, People } from '../../src/facts/people.ts';

const team = (name: string): TeamRef => ({ id: name.toLowerCase(), name, known: true });

function peopleOf(...names: readonly string[]): People {
  const people = new People();
  for (const name of names) people.learn(name);
  return people;
}

describe('People', () => {
  it.each([
    [['Mario Ashe'], 'Ashe', 'Mario Ashe'],
    [['Virgil van Boon'], 'Van Boon', 'Virgil van Boon'],
    [['Virgil van Boon', 'Van Boon'], 'Van Boon', 'Virgil van Boon'],
    [['El Boon'], 'El Boon', 'El Boon'],
    [['Mario Ashe', 'Luca Ashe'], 'Ashe', 'Ashe'],
    [['Mario Ashe', 'Luca Ashe'], 'L. Ashe', 'Luca Ashe'],
    [['Mario Ashe'], 'Boon', 'Boon'],
    [['Jurgen Halm', 'Jürgen Halm'], 'Halm', 'Jürgen Halm'],
    [[], 'Ashe', 'Ashe'],
  ])('of %j, %s is %s', (names, short, expected) => {
    expect(peopleOf(...names).fullName(short)).toBe(expected);
  });

  it('puts a person in the team that the report names most often', () => {
    const people = peopleOf('Mario Ashe');
    people.joinTeam('Ashe', team('Arden'));
    people.joinTeam('Mario Ashe', team('Arden'));
    people.joinTeam('Ashe', team('Borough'));
    expect(people.teamOf('Ashe')?.name).toBe('Arden');
  });

  it('puts nobody in a team where two are named as often', () => {
    const people = peopleOf('Mario Ashe');
    people.joinTeam('Ashe', team('Arden'));
    people.joinTeam('Ashe', team('Borough'));
    expect(people.teamOf('Ashe')).toBeNull();
  });

  it('splits initials and drops the title', () => {
    expect(nameWords('Sir A.J. Ashe')).toEqual(['a', 'j', 'ashe']);
  });
});
