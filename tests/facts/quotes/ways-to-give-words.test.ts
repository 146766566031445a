import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { createReader, readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';

let reader: Reader;
beforeAll(async () => {
  reader = createReader(await loadLexicon('data/lexicon'));
});

/** One line for each quote of a report: speaker, outlet, words. */
function quotesIn(text: string): readonly string[] {
  const parsed = parseArticle({
    id: 'a',
    date: '2024-04-15',
    text: `Everton beat Norwich City 2-0 on Saturday.\n${text}`,
  });
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return readArticle(parsed.article, reader).facts.flatMap((fact) =>
    fact.kind === 'quote' ? [[fact.speaker, fact.outlet ?? '-', fact.text].join(' | ')] : [],
  );
}

describe('ways to give words to somebody', () => {
  it.each<[string, readonly string[]]>([
    [
      '"We had to dig in today," groused coach Carl Denby after the match.',
      ['Carl Denby | - | We had to dig in today,'],
    ],
    [
      'Carl Denby said that the result was "three points and no more" but called it "a day that Everton fans all over the world will keep".',
      [
        'Carl Denby | - | three points and no more',
        'Carl Denby | - | a day that Everton fans all over the world will keep',
      ],
    ],
    [
      'Carl Denby said they were "good value", but Tom Rudge called it "the worst night of my career so far".',
      ['Tom Rudge | - | the worst night of my career so far'],
    ],
    [
      'Carl Denby said his side were "good value" and hailed "the spirit that these players show every day".',
      ['Carl Denby | - | the spirit that these players show every day'],
    ],
    [
      'For Everton captain Tom Rudge it was "a night that we will all remember".',
      ['Tom Rudge | - | a night that we will all remember'],
    ],
    [
      'Tom Rudge scored. "He was a menace," said Everton manager Carl Denby.\n\nRudge himself was just relieved to score.\n\n"I have waited a long time," said the 24-year-old.',
      ['Carl Denby | - | He was a menace,', 'Tom Rudge | - | I have waited a long time,'],
    ],
    [
      'Striker Tom Rudge scored. "He was a menace," said Everton manager Carl Denby.\n\nThe striker felt that he had answered his critics.\n\n"I have waited a long time," he said.',
      ['Carl Denby | - | He was a menace,', 'Tom Rudge | - | I have waited a long time,'],
    ],
    [
      'Tom Rudge scored. "He was a menace," said Everton manager Carl Denby. "We love him," added the Scot.\n\nThe Dutchman was similarly delighted.\n\n"I have waited a long time," he said.',
      [
        'Carl Denby | - | He was a menace,',
        'Carl Denby | - | We love him,',
        'Tom Rudge | - | I have waited a long time,',
      ],
    ],
    [
      'Tom Rudge scored. "We played well," said Everton manager Carl Denby.\n\nThe former Fulham striker said that his men must go on.\n\n"You must give everything," he said.',
      ['Carl Denby | - | We played well,', 'Carl Denby | - | You must give everything,'],
    ],
    [
      'Tom Rudge and Ola Brandt scored. "They were a menace," said Everton manager Carl Denby.\n\nThe striker was delighted.\n\n"I have waited a long time," he said.',
      ['Carl Denby | - | They were a menace,'],
    ],
    [
      'Carl Denby was unhappy. "Two points lost," he said. "No excuse."',
      ['Carl Denby | - | Two points lost, No excuse.'],
    ],
    [
      'Everton coach Carl Denby named two new players, and Tom Rudge scored. "I saw it late," Tom Rudge said.\n\nThe coach said that the win was for the fans. "We had to dig in today," he said.',
      ['Tom Rudge | - | I saw it late,', 'Carl Denby | - | We had to dig in today,'],
    ],
    [
      'Gaffer Carl Denby was sent off.\n\nManager\'s view: "We had to dig in today, all of us."',
      ['Carl Denby | - | We had to dig in today, all of us.'],
    ],
    [
      'Carl Denby, never short of a word, was in no mood for jokes. "We had to dig in today," the Everton coach said.\n\nIn Ashford the coach Tom Rudge was quiet.',
      ['Carl Denby | - | We had to dig in today,'],
    ],
    ['"We had to dig in today," Carl Denby groused after the match.', ['Carl Denby | - | We had to dig in today,']],
    ['"We had to dig in today," purred Denby\'s captain Tom Rudge.', ['Tom Rudge | - | We had to dig in today,']],
    [
      '"We had to dig in today," was how Everton manager Carl Denby put it.',
      ['Carl Denby | - | We had to dig in today,'],
    ],
    [
      '"We had to dig in today," was the verdict of Everton manager Carl Denby.',
      ['Carl Denby | - | We had to dig in today,'],
    ],
    ['"We had to dig in today," came the reply from Carl Denby.', ['Carl Denby | - | We had to dig in today,']],
    ['"We had to dig in today" were the words of Carl Denby afterwards.', ['Carl Denby | - | We had to dig in today']],
    ['As Carl Denby put it afterwards, "we had to dig in today".', ['Carl Denby | - | we had to dig in today']],
    ['In the words of Everton boss Carl Denby, "we had to dig in today".', ['Carl Denby | - | we had to dig in today']],
    [
      'Carl Denby summed it up best on BBC One: "We had to dig in today."',
      ['Carl Denby | BBC One | We had to dig in today.'],
    ],
    [
      'Former Everton midfielder Carl Denby summed it up best on BBC One: "We had to dig in today."',
      ['Carl Denby | BBC One | We had to dig in today.'],
    ],
    [
      'Former Toffees midfielder Ann Dahl summed it up best on BBC One: "We just didn\'t turn up."',
      ["Ann Dahl | BBC One | We just didn't turn up."],
    ],
    ['Carl Denby did not mince his words. "We had to dig in today."', ['Carl Denby | - | We had to dig in today.']],
    [
      'Sky pundit Carl Denby isn\'t holding back: "We had to dig in today."',
      ['Carl Denby | - | We had to dig in today.'],
    ],
    ['Carl Denby shook his head. "We had to dig in today."', ['Carl Denby | - | We had to dig in today.']],
    ['"He was superb today," said Carl Denby of the goalkeeper Tom Rudge.', ['Carl Denby | - | He was superb today,']],
    ['"He was superb today," said his opposite number, Luca Ferri.', ['Luca Ferri | - | He was superb today,']],
    [
      'Norwich manager Luca Ferri was delighted.\n"He was superb today," the Canaries boss told reporters.',
      ['Luca Ferri | - | He was superb today,'],
    ],
    ['In a post on X, Luca Ferri wrote: "He was superb today."', ['Luca Ferri | X | He was superb today.']],
    ['Luca Ferri (Norwich manager): "It was never a penalty."', ['Luca Ferri | - | It was never a penalty.']],
    ['Luca Ferri - "It was never a penalty."', ['Luca Ferri | - | It was never a penalty.']],
    ['"It was never a penalty" (Luca Ferri).', ['Luca Ferri | - | It was never a penalty']],
    [
      '"We were superb today," said Carl Denby.\nBut Luca Ferri disagreed. "They were lucky to win."',
      ['Carl Denby | - | We were superb today,', 'Luca Ferri | - | They were lucky to win.'],
    ],
    [
      'Carl Denby admitted that his side were "second best for an hour" but said he was "proud of the fightback".',
      ['Carl Denby | - | second best for an hour', 'Carl Denby | - | proud of the fightback'],
    ],
    [
      'Former Norwich captain Alan Potts, on co-commentary for Sky Sports, said: "It was a fine goal."',
      ['Alan Potts | Sky Sports | It was a fine goal.'],
    ],
    ['"It was a fine goal," said Alan Potts on Sky Sports.', ['Alan Potts | Sky Sports | It was a fine goal,']],
    ['Potts, asked about it by Sky Sports, said: "It was a fine goal."', ['Potts | Sky Sports | It was a fine goal.']],
    [
      '"We did not deserve that," said Denby.\nAnd on his own future: "That is for others."',
      ['Denby | - | We did not deserve that,', 'Denby | - | That is for others.'],
    ],
    [
      '"We did not deserve that," said Denby.\nThere was sympathy from Luca Ferri. "They were unlucky today."',
      ['Denby | - | We did not deserve that,', 'Luca Ferri | - | They were unlucky today.'],
    ],
    [
      '"We did not deserve that," said Denby.\nThat was not how Luca Ferri saw it. "They were lucky to get one."',
      ['Denby | - | We did not deserve that,', 'Luca Ferri | - | They were lucky to get one.'],
    ],
    [
      'There was praise for Tom Rudge from his manager Carl Denby. "He was immense today."',
      ['Carl Denby | - | He was immense today.'],
    ],
    [
      'Tom Rudge drew praise from Carl Denby, who said: "He was immense today."',
      ['Carl Denby | - | He was immense today.'],
    ],
    [
      'Tom Rudge won praise from manager Carl Denby after the match. "He was immense today," he said.',
      ['Carl Denby | - | He was immense today,'],
    ],
    [
      'Carl Denby\'s message to his players was simple. "We must improve at once."',
      ['Carl Denby | - | We must improve at once.'],
    ],
    ['"We must improve at once." That was the message from Carl Denby.', ['Carl Denby | - | We must improve at once.']],
    ['"We must improve at once." Those were the words of Carl Denby.', ['Carl Denby | - | We must improve at once.']],
    ['"We must improve at once!" roared Denby.', ['Denby | - | We must improve at once!']],
  ])('%j', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});

describe('what stands in quotation marks and is nobody’s speech, or of somebody without a name', () => {
  it.each([
    '"He was superb today," said the former Everton midfielder on Match of the Day.',
    'A club statement read: "We will be making no further comment."',
    'Everton said in a statement: "We will be making no further comment."',
    '"We will be making no further comment," a club spokesman said.',
    '"We will be making no further comment," read a statement from Everton.',
    'Carl Denby has accused his players of "downing tools" during the defeat.',
    'The so-called "Fergie time" came too late for Norwich.',
    'The fans sang "There\'s only one Carl Denby" all night.',
    'A banner read "Denby out, sack the board".',
    'The Everton fans chanted "You\'re not singing any more".',
    'The home end sang "We shall not be moved" as Rudge scored.',
    'The headline in the local paper read "A night of shame for Norwich".',
    'Under the headline "The end of the road", the Daily Echo slated Ferri.',
    'The film "A Season To Remember Forever" opens on Friday.',
    'They call him "the little magician of Norwich".',
    'Tom Rudge, nicknamed "the cat with nine lives", saved twice.',
    'The song "you\'ll never walk alone" rang out at the end.',
    'A "winner takes all" game awaits at Carrow Road.',
    'Everton\'s "never say die" attitude paid off.',
    'Fans on social media were unhappy. "Worst game I have ever seen," wrote one.',
    'One fan tweeted: "Worst game I have ever seen."',
    '"Worst game I have ever seen," said one Everton supporter.',
    '"Worst game I have ever seen," a source close to the club said.',
    'It was, in the words of one fan, "the worst game ever played".',
    '"Get in there, you beauty," roared the home end.',
    '"I was very happy with that," said the Everton manager, who turns 50 on Sunday.',
    'On the penalty: "It was clear to us."',
    '"We must improve at once." Carl Denby was not happy.',
    '"We must improve at once," read Denby\'s programme notes.',
    '"It was very hard tonight, said Denby.',
    'Denby said it was "hard" but "worth it".',
    '"I love it here," the England international told ITV.',
  ])('%j', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });
});

describe('whom "he" means', () => {
  it.each<[string, string]>([
    // The coach of the sentence before, and not the player who spoke earlier.
    [
      '"I saw it late," said goalkeeper Tom Rudge.\nNorwich boss Luca Ferri, in charge since June, would not say whether he stays.\n"We had our chances," he said.',
      'Luca Ferri',
    ],
    // What a player did does not take the word from a coach.
    [
      'Everton boss Carl Denby felt his side were never in danger.\nAn own goal and a Tom Rudge strike had settled it. "We were in control," he said.',
      'Carl Denby',
    ],
    // Who opens the last clause.
    [
      'The draw leaves a play-off to come, and Carl Denby, the manager, was asked three times if he would stay.\n"I will not answer that," he said.',
      'Carl Denby',
    ],
  ])('%j', (text, speaker) => {
    expect(quotesIn(text).at(-1)?.split(' | ')[0]).toBe(speaker);
  });

  it.each([
    'Norwich beat Burnley 2-0 with goals from Tom Rudge and Ivo Ruiz.\n"It was nice to enjoy the last half hour," said the gaffer.',
    'Tom Rudge scored for Norwich in a 2-0 win at Burnley.\n"We kept on doing what got us there," admitted the boss.',
    'Tom Rudge was adjudged to have tugged a shirt.\n"It feels like a defeat," the manager said.',
  ])('is no player where the manager has no name: %j', (told) => {
    expect(quotesIn(told)).toEqual([]);
  });

  it('is nobody where the sentence before is about somebody without a name', () => {
    const told =
      'Carl Denby was pleased. "We were superb," he said.\nAn elderly steward leaned over. "That is one win in ten, lads," he said.';
    expect(quotesIn(told)).toHaveLength(1);
  });

  it('is not the player whom the words praise where a panel signs them', () => {
    const told = 'Mia Lund, Player of the Match\n"She gave everything in midfield."\nNorden Technical Observer panel';
    expect(quotesIn(told)).toEqual(['Norden Technical Observer panel | - | She gave everything in midfield.']);
  });
});

describe('whom "he" stands for', () => {
  it.each<[string, string]>([
    [
      '"Superb," Everton captain Tom Rudge said.\n\nRudge was sent off late on. Ivo Ruiz, who missed five weeks before returning in May, has 14 goals. Only one of those came with his head.\n\n"I have been working on it all year," he said with a laugh.',
      'Ivo Ruiz | - | I have been working on it all year,',
    ],
    [
      'Ivo Ruiz had been told what to do. He had come on three minutes earlier, for the limping Tom Rudge, with orders, he later revealed, "to stay onside and not to fall over".',
      'Ivo Ruiz | - | to stay onside and not to fall over',
    ],
    [
      'Norwich coach Cho Young-min, whose side went out last year, said he took the blame.\n\n"We lacked calm in front of goal," he said.',
      'Cho Young-min | - | We lacked calm in front of goal,',
    ],
    [
      'Norwich coach Joao Quintela remained upbeat.\n\n"The away goal is very important for us," said the Portuguese.',
      'Joao Quintela | - | The away goal is very important for us,',
    ],
    [
      'Norwich coach Ken Mori remained upbeat.\n\n"The away goal is very important for us," said the Japanese.',
      'Ken Mori | - | The away goal is very important for us,',
    ],
  ])('reads %j', (text, quote) => {
    expect(quotesIn(text)).toContain(quote);
  });
});
