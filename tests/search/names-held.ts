import type { Entry, EntryKind } from '../../src/search/search-index.ts';

/** A small archive with the names that are hard to tell apart. */
export const held: readonly Entry[] = [
  team('manchester-united', 9, 'Manchester United', 'Man Utd', 'Man United'),
  team('manchester-city', 9, 'Manchester City', 'Man City', 'City'),
  team('ac-milan', 7, 'AC Milan', 'Milan', 'Rossoneri'),
  team('inter-milan', 7, 'Inter Milan', 'Inter', 'Nerazzurri'),
  team('liverpool', 9, 'Liverpool', 'Reds'),
  team('liverpool-montevideo', 1, 'Liverpool Montevideo'),
  team('leverkusen', 6, 'Bayer Leverkusen', 'Leverkusen', 'Bayer 04 Leverkusen'),
  team('west-ham', 5, 'West Ham United', 'West Ham', 'Hammers', 'London club'),
  team('west-ham-women', 2, 'West Ham United Women', 'West Ham Women'),
  team('tottenham', 5, 'Tottenham Hotspur', 'Spurs'),
  team('barcelona', 8, 'Barcelona', 'Barça', 'Blaugrana'),
  team('villa', 4, 'Aston Villa', 'Villans'),
  team('psg', 6, 'Paris Saint-Germain', 'Les Parisiens'),
  team('lodz', 2, 'ŁKS Łódź', 'Widzew Łódź'),
  team('brondby', 2, 'Brøndby IF'),
  team('fenerbahce', 3, 'Fenerbahçe'),
  team('zenit', 2, 'Зенит', 'Zenit'),
  team('porto', 4, 'FC Porto', 'Dragões'),
  team('portugal', 4, 'Portugal'),
  team('osijek', 1, 'NK Osijek', 'Bijelo-plavi'),
  person('salah', 8, 'Mohamed Salah', 'Mohammed Salah'),
  person('other-salah', 1, 'Ibrahim Salah'),
  person('klopp', 7, 'Jürgen Klopp'),
  person('van-dijk', 5, 'Virgil van Dijk'),
  person('odegaard', 5, 'Martin Ødegaard'),
  person('strasser', 2, 'Tim Großmann'),
  person('rodri', 4, 'Rodri'),
  person('rodri-sanchez', 1, 'Rodri Sánchez'),
  person('obrien', 2, "Jake O'Brien"),
  person('kane', 6, 'Harry Kane'),
  {
    kind: 'competition',
    id: 'uel',
    label: 'Europa League',
    names: ['Europa League', 'UEL', 'Old Fairs Cup'],
    weight: 20,
  },
];

export function team(id: string, weight: number, ...names: readonly string[]): Entry {
  return named('team', id, weight, names);
}

export function person(id: string, weight: number, ...names: readonly string[]): Entry {
  return named('person', id, weight, names);
}

function named(kind: EntryKind, id: string, weight: number, names: readonly string[]): Entry {
  return { kind, id, label: names[0] ?? id, names, weight };
}
