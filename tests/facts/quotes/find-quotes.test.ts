import { beforeAll, describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { markArticle } from '../../../src/facts/mentions/mark-article.ts';
import { SymbolTable } from '../../../src/facts/patterns/pattern.ts';
import { learnPeople } from '../../../src/facts/people.ts';
import { findQuotations } from '../../../src/facts/quotes/find-quotations.ts';
import { findQuotes, type Quotes } from '../../../src/facts/quotes/find-quotes.ts';
import { compileVocabulary, type Vocabulary } from '../../../src/facts/vocabulary.ts';
import { loadLexicon } from '../../../src/lexicon/load-lexicon.ts';

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = compileVocabulary(await loadLexicon('data/lexicon'));
});

const lead = 'Everton beat Norden 2-0 on Saturday.\n';

function read(text: string): Quotes & { readonly text: string } {
  const result = parseArticle({ id: 'a', text: lead + text });
  if (!result.ok) throw new Error(result.problem.kind);
  const quotations = findQuotations(result.article);
  const speech = quotations.filter((quotation) => quotation.speech);
  const marked = markArticle(result.article, speech, vocabulary, new SymbolTable());
  const people = learnPeople(marked.sentences);
  return { ...findQuotes({ marked, quotations, people }), text: result.article.text };
}

/** One line for each quote: speaker, outlet, words. */
function lines(text: string): string[] {
  return read(text).facts.map((fact) => [fact.speaker, fact.outlet ?? '-', fact.text].join(' | '));
}

describe('findQuotes', () => {
  test.each<[string, readonly string[]]>([
    [
      'Everton manager Carl Denby said: "We had to be patient tonight. It was hard."',
      ['Carl Denby | - | We had to be patient tonight. It was hard.'],
    ],
    [
      'Carl Denby praised his team. Denby: "We had to be patient tonight."',
      ['Carl Denby | - | We had to be patient tonight.'],
    ],
    [
      "Jörg Denby's side were proud. “We had to be patient,” Denby said.\nEverton manager Jorg Denby is pictured after the match.",
      ['Jörg Denby | - | We had to be patient,'],
    ],
    ['Carl Denby was proud. “We had to be patient,” the Dutchman said.', ['Carl Denby | - | We had to be patient,']],
    ['Carl Denby was proud. “We had to be patient,” added the Spaniard.', ['Carl Denby | - | We had to be patient,']],
    ['Carl Denby was proud. “We had to be patient,” said the 24-year-old.', ['Carl Denby | - | We had to be patient,']],
    [
      '"We had to be patient," Everton goalkeeper Tom Rudge told BBC Sport.\n"We got there in the end," he added.',
      ['Tom Rudge | BBC Sport | We had to be patient,', 'Tom Rudge | BBC Sport | We got there in the end,'],
    ],
    [
      '"We had to be patient," Tom Rudge told the club\'s official website.',
      ["Tom Rudge | club's official website | We had to be patient,"],
    ],
    ['"We had to be patient," Tom Rudge told reporters after the match.', ['Tom Rudge | - | We had to be patient,']],
    [
      '"We had to be patient," Tom Rudge told a news conference on Thursday.',
      ['Tom Rudge | - | We had to be patient,'],
    ],
    [
      '"We had to be patient," Tom Rudge told British broadcaster Sky Sports after the game.',
      ['Tom Rudge | Sky Sports | We had to be patient,'],
    ],
    ['"We had to be patient," Tom Rudge told German newspaper Bild.', ['Tom Rudge | Bild | We had to be patient,']],
    ['"We had to be patient," Tom Rudge told Movistar+.', ['Tom Rudge | Movistar+ | We had to be patient,']],
    ['"We had to be patient," Tom Rudge told beIN Sports.', ['Tom Rudge | beIN Sports | We had to be patient,']],
    [
      '"We had to be patient," Tom Rudge told BBC Radio 5 Live.',
      ['Tom Rudge | BBC Radio 5 Live | We had to be patient,'],
    ],
    ['"We had to be patient," Tom Rudge said on Amazon Prime.', ['Tom Rudge | Amazon Prime | We had to be patient,']],
    ['"We had to be patient," Tom Rudge said on Sunday.', ['Tom Rudge | - | We had to be patient,']],
    [
      'Speaking to Sky Sports after the game, Tom Rudge said: "We had to be patient."',
      ['Tom Rudge | Sky Sports | We had to be patient.'],
    ],
    [
      '"We had to be patient," said Tom Rudge, who replaced Carl Denby in June.',
      ['Tom Rudge | - | We had to be patient,'],
    ],
    [
      '"We had to be patient," Tom Rudge, who replaced Carl Denby in June, said.',
      ['Tom Rudge | - | We had to be patient,'],
    ],
    ['"We had to be patient," Denby\'s assistant Tom Rudge said.', ['Tom Rudge | - | We had to be patient,']],
    ['"We had to be patient," he said.', []],
    [
      'Coach Carl Denby spoke first.\n\nMidfielder Tom Rudge will miss the final and said he would be back.\n\n"We had to be patient," he said.',
      ['Tom Rudge | - | We had to be patient,'],
    ],
    [
      'Tom Rudge echoed the view. "It was hard," he said.\n\nHe conceded that the win, with goals from Carl Denby and Milo, was not pretty. "We had to be patient," the Irishman said.',
      ['Tom Rudge | - | It was hard,', 'Tom Rudge | - | We had to be patient,'],
    ],
    [
      'Tom Rudge told Sky Sports that the side "needed the crowd" in the end.\n"We had to be patient tonight."',
      ['Tom Rudge | Sky Sports | needed the crowd', 'Tom Rudge | Sky Sports | We had to be patient tonight.'],
    ],
    ['"We had to be patient," the club said in a statement.', []],
    ['The fans sang "we are going to Wembley" all night.', []],
    ['The club called it "a very difficult decision to take".', []],
    ['Salim Okoro had a "very good chance indeed" early on.', []],
    [
      'Everton manager Carl Denby said his side were "second best all over the pitch".',
      ['Carl Denby | - | second best all over the pitch'],
    ],
    [
      'Everton manager Carl Denby described the win as "the best of my career".',
      ['Carl Denby | - | the best of my career'],
    ],
    [
      'Tom Rudge, described by Carl Denby as "the best in the world", saved it.',
      ['Carl Denby | - | the best in the world'],
    ],
    ['Everton manager Carl Denby was delighted:\n"We had to be patient."', ['Carl Denby | - | We had to be patient.']],
    [
      'Everton manager Carl Denby told Sky Sports:\n"We had to be patient."\n"It was hard."',
      ['Carl Denby | Sky Sports | We had to be patient.', 'Carl Denby | Sky Sports | It was hard.'],
    ],
    ['Carl Denby, Everton manager:\n"We had to be patient."', ['Carl Denby | - | We had to be patient.']],
    [
      'They won it.\nCarl Denby, Sky Sports\n"We had to be patient."',
      ['Carl Denby | Sky Sports | We had to be patient.'],
    ],
    ['They won it.\nEverton manager Carl Denby\n"We had to be patient."', ['Carl Denby | - | We had to be patient.']],
    ['They won it.\n"We had to be patient." - Carl Denby, Everton manager', ['Carl Denby | - | We had to be patient.']],
    [
      '"We had to be patient.\n"It was hard," said Carl Denby.',
      ['Carl Denby | - | We had to be patient.', 'Carl Denby | - | It was hard,'],
    ],
    [
      '"We had to be patient," said Carl Denby. Everton are third.\n"It was hard."',
      ['Carl Denby | - | We had to be patient,', 'Carl Denby | - | It was hard.'],
    ],
    [
      'Everton manager Carl Denby was proud. Salim Okoro scored twice.\n"We had to be patient," said Okoro.',
      ['Salim Okoro | - | We had to be patient,'],
    ],
    [
      '"We had to be patient," said Carl Denby. Salim Okoro scored his tenth goal. "I love it here," he said.',
      ['Carl Denby | - | We had to be patient,', 'Salim Okoro | - | I love it here,'],
    ],
    [
      '"We had to be patient," said Carl Denby.\nSalim Okoro scored late on for Everton.\n"It was hard," Denby added.',
      ['Carl Denby | - | We had to be patient,', 'Carl Denby | - | It was hard,'],
    ],
    [
      '"We had to be patient," Denby said. "It was hard. "We go on."',
      ['Denby | - | We had to be patient, It was hard. We go on.'],
    ],
    [
      'Carl Denby insisted: "We had to be patient." His opposite number Luca Ferri said: "We were poor today."',
      ['Carl Denby | - | We had to be patient.', 'Luca Ferri | - | We were poor today.'],
    ],
    [
      'Carl Denby admitted Everton had been lucky. "We had to be patient," he said. "It was hard."',
      ['Carl Denby | - | We had to be patient, It was hard.'],
    ],
    [
      '"We had to be patient", said Carl Denby, "and it was hard."',
      ['Carl Denby | - | We had to be patient and it was hard.'],
    ],
    ['"We had to be patient" – Carl Denby was pleased.\nThey won.', []],
    ['According to Carl Denby, "we had to be patient for once".', ['Carl Denby | - | we had to be patient for once']],
    ['"We had to be patient," according to Carl Denby.', ['Carl Denby | - | We had to be patient,']],
    [
      "'We had to be patient,' said Carl Denby. 'It's the players' night.'",
      ["Carl Denby | - | We had to be patient, It's the players' night."],
    ],
    ['Carl Denby reckoned "we had to be patient tonight".', ['Carl Denby | - | we had to be patient tonight']],
    ['"What a night it was!" Carl Denby said.', ['Carl Denby | - | What a night it was!']],
    ['"What a night it was!" exclaimed Carl Denby.', ['Carl Denby | - | What a night it was!']],
    ['"We had to be patient," a delighted Carl Denby said afterwards.', ['Carl Denby | - | We had to be patient,']],
    [
      '"We had to be patient," explained Everton and England captain Tom Rudge.',
      ['Tom Rudge | - | We had to be patient,'],
    ],
    [
      '"We had to be patient," Everton coach Carl Denby was quoted as saying by Marca.',
      ['Carl Denby | Marca | We had to be patient,'],
    ],
    [
      'Carl Denby could not hide his joy. "We had to be patient tonight."',
      ['Carl Denby | - | We had to be patient tonight.'],
    ],
    [
      'For Carl Denby it was a proud day. "We had to be patient tonight," he told reporters.',
      ['Carl Denby | - | We had to be patient tonight,'],
    ],
    [
      '"We had to be patient," said Denby, whose side have won four in a row. "It was hard."',
      ['Denby | - | We had to be patient, It was hard.'],
    ],
    [
      'Denby said afterwards that his team had deserved it. "We had to be patient tonight."',
      ['Denby | - | We had to be patient tonight.'],
    ],
    [
      '"We had to be patient," Carl Denby said after his 100th match in charge of Everton. "It was hard."',
      ['Carl Denby | - | We had to be patient, It was hard.'],
    ],
    [
      '"We had to be patient," said an emotional Denby. "It was hard," he continued.',
      ['Denby | - | We had to be patient,', 'Denby | - | It was hard,'],
    ],
    [
      '“It’s a dream come true,” said Everton’s Salim Okoro. “I’m so happy.”',
      ['Salim Okoro | - | It’s a dream come true, I’m so happy.'],
    ],
    [
      'Okoro told ITV: "I saw the keeper move. I just hit it."',
      ['Okoro | ITV | I saw the keeper move. I just hit it.'],
    ],
    [
      'Man of the match Salim Okoro told TNT Sports: "I saw the keeper move."',
      ['Salim Okoro | TNT Sports | I saw the keeper move.'],
    ],
    [
      'Former England striker Alan Potts on Match of the Day: "They were superb."',
      ['Alan Potts | Match of the Day | They were superb.'],
    ],
    [
      'Everton boss Carl Denby, speaking to BBC Sport: "They were superb."',
      ['Carl Denby | BBC Sport | They were superb.'],
    ],
    [
      'Everton head coach Carl Denby to Sky Sports: "They were superb tonight."',
      ['Carl Denby | Sky Sports | They were superb tonight.'],
    ],
    ['Denby saluted his "amazing group of players" after the win.', ['Denby | - | amazing group of players']],
    ['"We had to be patient," midfielder Okoro, 24, told Reuters.', ['Okoro | Reuters | We had to be patient,']],
    [
      'Striker Okoro, who came off the bench, added: "We never gave up today."',
      ['Okoro | - | We never gave up today.'],
    ],
    [
      '"I feel great," Norden forward Mia Lund said. "She is a special player," her coach Ann Dahl said.',
      ['Mia Lund | - | I feel great,', 'Ann Dahl | - | She is a special player,'],
    ],
    [
      '"They were superb tonight," said Match of the Day pundit Alan Potts.',
      ['Alan Potts | - | They were superb tonight,'],
    ],
    ['Match of the Day pundit Alan Potts: "They were superb tonight."', ['Alan Potts | - | They were superb tonight.']],
    ['Carl Denby won his first game.\n"They were superb tonight," a source told Sky Sports.', []],
    ['Carl Denby won his first game.\n"They were superb tonight," said Everton.', []],
    [
      'Carl Denby said it was "a very fair result" but Tom Rudge said his side had "deserved far more than that".',
      ['Carl Denby | - | a very fair result', 'Tom Rudge | - | deserved far more than that'],
    ],
    ['Carl Denby\'s verdict: "They were superb tonight."', ['Carl Denby | - | They were superb tonight.']],
    ['The goal was described as "a thing of beauty" by Carl Denby.', ['Carl Denby | - | a thing of beauty']],
    [
      'Carl Denby praised Salim Okoro, calling him "one of the best around".',
      ['Carl Denby | - | one of the best around'],
    ],
    [
      '"He was superb," Carl Denby said. Salim Okoro was rested for the cup.\n"We go again on Tuesday."',
      ['Carl Denby | - | He was superb,', 'Carl Denby | - | We go again on Tuesday.'],
    ],
    [
      '"He was superb," said Carl Denby of Salim Okoro. "We love him."',
      ['Carl Denby | - | He was superb, We love him.'],
    ],
    [
      'Asked about Tom Rudge, Carl Denby replied: "He was superb tonight."',
      ['Carl Denby | - | He was superb tonight.'],
    ],
    [
      'Everton boss Carl Denby was left to rue missed chances. "We had ten of them," he said. Norden coach Luca Ferri was happier: "They never gave up."',
      ['Carl Denby | - | We had ten of them,', 'Luca Ferri | - | They never gave up.'],
    ],
    [
      '"We had ten chances," said Denby. "We took none." And he added: "That has to change soon."',
      ['Denby | - | We had ten chances, We took none.', 'Denby | - | That has to change soon.'],
    ],
    [
      'Everton manager Michael Carrick saw a late goal. Carrick said: "We had to be patient."',
      ['Michael Carrick | - | We had to be patient.'],
    ],
    ['Denby, meanwhile, said: "We had to be patient."', ['Denby | - | We had to be patient.']],
    [
      '"I cannot fault the players," said Denby\n"They gave all they had"',
      ['Denby | - | I cannot fault the players,', 'Denby | - | They gave all they had'],
    ],
    [
      'Everton captain Tom Rudge believes they can win it. "We have the squad," he said. Salim Okoro scored both goals. "I was lucky," he said.',
      ['Tom Rudge | - | We have the squad,', 'Salim Okoro | - | I was lucky,'],
    ],
    [
      'Ferri\'s opposite number Carl Denby, in his first season, felt that "the better team lost tonight".',
      ['Carl Denby | - | the better team lost tonight'],
    ],
    [
      '"We were the better team," insisted Denby. "No doubt about it," agreed Rudge.',
      ['Denby | - | We were the better team,', 'Rudge | - | No doubt about it,'],
    ],
    [
      'Everton manager Carl Denby made six changes in all tonight. Striker Salim Okoro scored twice. "I am so happy," said Okoro. "He is a fine player," said the Everton manager.',
      ['Salim Okoro | - | I am so happy,', 'Carl Denby | - | He is a fine player,'],
    ],
    ['"We had to be patient," Tom Rudge told everton.com.', ['Tom Rudge | everton.com | We had to be patient,']],
    [
      '"We had to be patient," Tom Rudge told Mundo Deportivo.',
      ['Tom Rudge | Mundo Deportivo | We had to be patient,'],
    ],
    [
      'Tom Rudge told BBC Sport: "We had to be patient." He added: "It was hard."',
      ['Tom Rudge | BBC Sport | We had to be patient.', 'Tom Rudge | BBC Sport | It was hard.'],
    ],
    [
      'Manager Carl Denby hailed the display. "We were superb," he said. Salim Okoro was injured late on. "We will see how he is tomorrow," he said.',
      ['Carl Denby | - | We were superb,', 'Carl Denby | - | We will see how he is tomorrow,'],
    ],
    [
      'Manager Carl Denby hailed the display. "We were superb," he said. Everton face Norden next. "They are a good side."',
      ['Carl Denby | - | We were superb,', 'Carl Denby | - | They are a good side.'],
    ],
    [
      'Manager Carl Denby spoke to Sky Sports afterwards. "We were superb tonight."',
      ['Carl Denby | Sky Sports | We were superb tonight.'],
    ],
    [
      'Speaking after the match on Sky Sports, Carl Denby said: "We had to be patient tonight."',
      ['Carl Denby | Sky Sports | We had to be patient tonight.'],
    ],
    [
      'Carl Denby said in an interview with Marca: "We had to be patient tonight."',
      ['Carl Denby | Marca | We had to be patient tonight.'],
    ],
    [
      'In an interview with DAZN, Carl Denby said: "We had to be patient tonight."',
      ['Carl Denby | DAZN | We had to be patient tonight.'],
    ],
    [
      'Carl Denby wrote on Instagram: "We had to be patient tonight."',
      ['Carl Denby | Instagram | We had to be patient tonight.'],
    ],
    [
      'Carl Denby, speaking on talkSPORT, said: "We had to be patient tonight."',
      ['Carl Denby | talkSPORT | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Sky Sports News: "We had to be patient tonight."',
      ['Carl Denby | Sky Sports News | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told BBC Radio 5 live: "We had to be patient tonight."',
      ['Carl Denby | BBC Radio 5 live | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told SuperSport: "We had to be patient tonight."',
      ['Carl Denby | SuperSport | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Brila FM: "We had to be patient tonight."',
      ['Carl Denby | Brila FM | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told KickOff.com: "We had to be patient tonight."',
      ['Carl Denby | KickOff.com | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told The Athletic: "We had to be patient tonight."',
      ['Carl Denby | The Athletic | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told the Associated Press: "We had to be patient tonight."',
      ['Carl Denby | Associated Press | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told BBC Scotland: "We had to be patient tonight."',
      ['Carl Denby | BBC Scotland | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told ITV Sport: "We had to be patient tonight."',
      ['Carl Denby | ITV Sport | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Italian TV: "We had to be patient tonight."',
      ['Carl Denby | Italian TV | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Danish channel TV 2: "We had to be patient tonight."',
      ['Carl Denby | TV 2 | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Everton TV: "We had to be patient tonight."',
      ['Carl Denby | Everton TV | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Viaplay: "We had to be patient tonight."',
      ['Carl Denby | Viaplay | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told ESPN Brasil: "We had to be patient tonight."',
      ['Carl Denby | ESPN Brasil | We had to be patient tonight.'],
    ],
    [
      'Carl Denby said on Movistar: "We had to be patient tonight."',
      ['Carl Denby | Movistar | We had to be patient tonight.'],
    ],
    [
      'Speaking to uefa.com, Carl Denby said: "We had to be patient tonight."',
      ['Carl Denby | uefa.com | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told the newspaper Norden Post: "We had to be patient tonight."',
      ['Carl Denby | Norden Post | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Canal+: "We had to be patient tonight."',
      ['Carl Denby | Canal+ | We had to be patient tonight.'],
    ],
    [
      'Carl Denby told Sport1: "We had to be patient tonight."',
      ['Carl Denby | Sport1 | We had to be patient tonight.'],
    ],
    ['Carl Denby told AFP: "We had to be patient tonight."', ['Carl Denby | AFP | We had to be patient tonight.']],
    ['"We had to be patient tonight," Carl Denby told the BBC.', ['Carl Denby | BBC | We had to be patient tonight,']],
    [
      '"We had to be patient tonight," Carl Denby said in quotes published by L\'Equipe.',
      ["Carl Denby | L'Equipe | We had to be patient tonight,"],
    ],
    [
      '"We had to be patient tonight," Carl Denby told TNT Sports after the final whistle.',
      ['Carl Denby | TNT Sports | We had to be patient tonight,'],
    ],
    [
      '"We had to be patient tonight," Carl Denby told Amazon Prime Video.',
      ['Carl Denby | Amazon Prime Video | We had to be patient tonight,'],
    ],
    [
      '"We had to be patient tonight," Carl Denby told ESPN\'s Ann Lind.',
      ['Carl Denby | ESPN | We had to be patient tonight,'],
    ],
    ['"We had to be patient tonight," Carl Denby told MUTV.', ['Carl Denby | MUTV | We had to be patient tonight,']],
    [
      '"We had to be patient tonight," Carl Denby told Sky Italia.',
      ['Carl Denby | Sky Italia | We had to be patient tonight,'],
    ],
    ['"We had to be patient tonight," Carl Denby told ZDF.', ['Carl Denby | ZDF | We had to be patient tonight,']],
    [
      '"We had to be patient tonight," Carl Denby was quoted as saying by Bild newspaper.',
      ['Carl Denby | Bild | We had to be patient tonight,'],
    ],
    [
      'Everton boss Carl Denby says Tom Rudge is the best keeper around. Rudge has kept ten clean sheets. "He is fantastic," he said.',
      ['Carl Denby | - | He is fantastic,'],
    ],
  ])('%s', (text, quotes) => {
    expect(lines(text)).toEqual(quotes);
  });

  test('says why a quotation has no speaker', () => {
    expect(read('"We had to be patient," he said.').unresolved).toMatchObject([
      { kind: 'quote', reason: 'the words beside it name nobody' },
    ]);
    expect(read('"We had to be patient," the club said in a statement.').unresolved).toMatchObject([
      { reason: 'the speaker is a group' },
    ]);
    expect(read('It rained. "We had to be patient."').unresolved).toMatchObject([
      { reason: 'nobody is named as its speaker' },
    ]);
  });

  test('gives the role that the report gives', () => {
    const roles = (text: string) => read(text).facts.map(({ role }) => role);
    expect(roles('"We had to be patient," Everton captain Tom Rudge said.')).toEqual(['captain']);
    expect(roles('Tom Rudge, the Everton goalkeeper, was proud. "We had to be patient," he said.')).toEqual([
      'goalkeeper',
    ]);
    expect(roles('"We had to be patient," Tom Rudge said.')).toEqual([null]);
  });

  test('proves a quote by its own words and those that name its speaker', () => {
    const { facts, text } = read('“We had to be patient,” Tom Rudge told reporters. “It was hard.”');
    const slices = facts[0]?.evidence.map(({ start, end }) => text.slice(start, end));
    expect(slices).toEqual(['We had to be patient,', 'It was hard.', 'Tom Rudge told reporters.']);
    expect(facts[0]?.text).toBe('We had to be patient, It was hard.');
  });
});
