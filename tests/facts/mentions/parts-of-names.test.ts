import { describe, expect, it } from 'vitest';
import { linesOfMatchesAndScorers } from './lines-of-matches.ts';

describe('the initials of a club in brackets', () => {
  it.each([
    ['Selangor FC beat Kuala Lumpur (KL) City FC 3-1 on Friday.', ['Selangor 3-1 Kuala Lumpur City']],
    ['Penang lost 1-0 to Negeri Sembilan FC (NSFC) on Friday.', ['Penang 0-1 Negeri Sembilan']],
    ['Kedah Darul Aman (KDA) FC beat Penang 1-0 on Friday.', ['Kedah 1-0 Penang']],
    ['Selangor beat Skarby Vale (SV) City FC 2-0 on Friday.', ['Selangor 2-0 Skarby Vale City FC']],
    // Whoever is no part of the name may have scored.
    ['Everton (Brandt) beat Burnley 1-0 on Friday.', ['Everton 1-0 Burnley', 'Brandt']],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

describe('a first name that is a club, too', () => {
  it.each([
    ['Ajax beat Utrecht 1-0 thanks to Donny van Skar.', ['Ajax 1-0 FC Utrecht', 'Donny van Skar']],
    ['Florence van den Holm scored as Ajax beat Utrecht 1-0.', ['Ajax 1-0 FC Utrecht', 'Florence van den Holm']],
    // A club may be of a place.
    ['Racing de Skarby lost 1-0 to Ajax.', ['Racing de Skarby 0-1 Ajax']],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

describe('the name of a club that somebody bears', () => {
  it.each([
    [
      'David Villa scored twice as Ajax beat Utrecht 2-0.\n\nVilla converted from the spot in the 36th minute.',
      ['Ajax 2-0 FC Utrecht', 'David Villa', 'David Villa'],
    ],
    ['Fearless Villa scored late as they beat Everton 1-0.', ['Aston Villa 1-0 Everton']],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

describe('a side that is told by its country', () => {
  it.each([
    ['Ajax edged Skarby Capital Authority of Uganda 3-2.', ['Ajax 3-2 Skarby Capital Authority']],
    ['Ajax drew 1-1 with Skarby Stars of Guinea.', ['Ajax 1-1 Skarby Stars']],
    ['Ajax beat Utrecht 2-1 when Ola Brandt of Norway struck.', ['Ajax 2-1 FC Utrecht', 'Ola Brandt']],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

describe('a town and its state', () => {
  it.each([
    [
      'Charlotte Independence came from behind in Cary, North Carolina, to beat the Charleston Battery 2-1.',
      ['Charlotte Independence 2-1 Charleston Battery'],
    ],
    [
      'Pittsburgh Riverhounds won at Skarby Park in Skarby, South Carolina, when coming from behind to defeat the Charleston Battery 2-1.',
      ['Pittsburgh Riverhounds 2-1 Charleston Battery'],
    ],
    // "Colorado" is no state here.
    [
      'Portland Timbers won 2-0 in Toronto, Colorado lost 1-0 at Houston Dynamo.',
      ['Colorado Rapids 0-1 Houston Dynamo', 'Portland Timbers 2-0 Toronto FC'],
    ],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text).toSorted()).toEqual(facts);
  });
});

describe('the number of a second team', () => {
  it.each([
    ['Seattle Sounders beat Portland Timbers 2-0.', ['Seattle Sounders 2-0 Portland Timbers']],
    ['Portland Timbers 2-0 Seattle Sounders', ['Portland Timbers 2-0 Seattle Sounders']],
    ['Portland Timbers 2, Seattle Sounders 0', ['Portland Timbers 2-0 Seattle Sounders']],
    ['Colorado Rapids lost 3-0 to Portland Timbers 2.', ['Colorado Rapids 0-3 Portland Timbers 2']],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

describe('a participle that opens a sentence', () => {
  const told = 'Everton beat Burnley 3-2 on Saturday.';

  it.each([
    [`${told} Refusing to give up, Ola Brandt scored in the 41st minute.`, ['Everton 3-2 Burnley', 'Ola Brandt']],
    [`${told} Needing a win, winger Ola Brandt scored in the 41st minute.`, ['Everton 3-2 Burnley', 'Ola Brandt']],
    [`${told} Keating scored in the 41st minute.`, ['Everton 3-2 Burnley', 'Keating']],
  ])('%s', (text, facts) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(facts);
  });
});

describe('who the hosts are, between commas', () => {
  it.each([
    'Everton beat hosts, Burnley 2-0 on Saturday.',
    'Everton beat the hosts, Burnley, 2-0 on Saturday.',
    'Everton defeated visiting side, Burnley 2-0 on Saturday.',
  ])('%s', (text) => {
    expect(linesOfMatchesAndScorers(text)).toEqual(['Everton 2-0 Burnley']);
  });
});
