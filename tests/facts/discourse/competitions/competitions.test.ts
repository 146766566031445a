import { expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { createReader, readArticle } from '../../../../src/facts/read-article.ts';
import { loadLexicon } from '../../../../src/lexicon/load-lexicon.ts';

const reader = createReader(await loadLexicon('data/lexicon'));

/** The competition of each match of a report of Thursday, 12 March 2026, by the side told first. */
function competitionsIn(text: string): Readonly<Record<string, string | null>> {
  const parsed = parseArticle({ id: 'report', date: '2026-03-12', text });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return Object.fromEntries(
    readArticle(parsed.article, reader).facts.flatMap((fact) =>
      fact.kind === 'match' ? [[fact.teams[0].name, fact.competition?.name ?? null]] : [],
    ),
  );
}

it.each([
  [
    'is none of several countries for a side that meets a club of another in it',
    'Second legs of the Champions League follow this week.\n\nManchester City host Barcelona. City have injuries. They lost 1-0 at Burnley.',
    { 'Manchester City': 'Premier League' },
  ],
  [
    'is none of several countries for a match of a weekend between clubs of one',
    'Lazio go to Porto in the Europa League on Thursday. Lazio lost 1-0 at home to Torino on Sunday.',
    { Lazio: 'Serie A' },
  ],
  [
    'is no league of others than those who usually play in it, unless a heading says so',
    'Everton beat Leeds United 2-1 in the Premier League on Saturday.\n\nMillwall drew 1-1 with Stoke City.\n\nBarnsley lost 2-0 to Reading.',
    { Everton: 'Premier League', Millwall: 'Championship', Barnsley: 'League One' },
  ],
  [
    'is none that a side dreams of, has come from or is a few points away from',
    'Wrexham beat Oldham Athletic 2-0 on Saturday, and their owners dream of the Premier League.\n\nHull City beat Barnsley 3-0 and are three points from the Premier League.',
    { Wrexham: null, 'Hull City': null },
  ],
  [
    'is none to which a side is bound, nor one that it put behind it',
    'World Cup-bound Japan beat Malaysia 1-0 on Wednesday.\n\nEverton put their woes in the Europa League behind them to win 2-1 at Fulham.',
    { Japan: null, Everton: null },
  ],
  [
    'is none of a side that is said to be of another league, nor of the last goal of a scorer',
    'Everton took control against spirited Luton Town of the Championship and beat Luton Town 3-0.\n\nLeeds United won 1-0 at Hull City. Ola Brandt claimed his first goal since he scored in the 5-0 Europa League win at Rijeka.',
    { Everton: null, 'Leeds United': null },
  ],
  [
    'is the one to which a side has returned, and in which it hopes to survive',
    'Everton beat Fulham 2-0 on their return to the Premier League.\n\nLeeds United won 1-0 at Burnley to lift their hopes of Premier League survival.',
    { Everton: 'Premier League', 'Leeds United': 'Premier League' },
  ],
  [
    'is a friendly where a side readies itself for the season by it',
    'Everton concluded pre-season with a 3-1 win over Ajax in Utrecht.\n\nWrexham warmed up for the new season by beating Hull City 2-1.\n\nFulham began their pre-season tour with a 2-0 win over Celtic.',
    { Everton: 'Club friendly', Wrexham: 'Club friendly', Fulham: 'Club friendly' },
  ],
  [
    'is no friendly because somebody had no pre-season',
    'Everton beat Fulham 3-1 on Saturday. Ola Brandt scored twice after he had missed pre-season.',
    { Everton: null },
  ],
  [
    'is the cup whose holders were put out, and of which the hopes were ended',
    'Macclesfield dumped FA Cup holders Crystal Palace out with a 2-1 win.\n\nHearts knocked the Scottish Cup holders out by beating Aberdeen 1-0.',
    { 'Macclesfield Town': 'FA Cup', 'Heart of Midlothian': 'Scottish Cup' },
  ],
  [
    'is the cup of which the hopes of a side were ended',
    "Sligo Rovers' FAI Cup hopes were ended by Bohemians, who won Sunday's quarter-final 2-1.",
    { Bohemians: 'FAI Cup' },
  ],
  [
    'is no cup whose holders only played, nor one of which a stage lies ahead',
    'FA Cup holders Crystal Palace beat Everton 2-0.\n\nHull City beat Derby County 1-0 ahead of their League Cup semi-final.',
    { 'Crystal Palace': null, 'Hull City': null },
  ],
  [
    'is that of the country of the two, though other countries have one of the name',
    'Perak beat Kedah 2-0 in the FA Cup.\n\nShandong Taishan beat Beijing Guoan 1-0 in the FA Cup.',
    { Perak: 'Malaysia FA Cup', 'Shandong Taishan': 'Chinese FA Cup' },
  ],
  [
    'is that of a region and not the one that has the same name without it',
    'Whitby Town beat Gainsborough Trinity 2-0 in the Northern Premier League on Saturday.',
    { 'Whitby Town': 'Northern Premier League' },
  ],
  [
    'is not the one that a side played in before, has gone out of or looks ahead to',
    'After their exploits in the Champions League, Manchester City beat Chelsea 2-0.\n\nWith one eye on the Europa League, Everton won 1-0 at Fulham.\n\nArsenal, out of the League Cup, beat Burnley 3-0.\n\nLeeds United are fifth in the Premier League.',
    { 'Manchester City': 'Premier League', Everton: 'Premier League', Arsenal: 'Premier League' },
  ],
  [
    'is the one whose next stage the match led to',
    'Manchester City are through to the semi-finals of the Champions League after beating Chelsea 2-0.',
    { 'Manchester City': 'UEFA Champions League' },
  ],
  [
    'is the cup of its own match alone in a report of a weekend of leagues',
    'Real Madrid lead La Liga after a 2-0 win over Getafe.\n\nVillarreal drew 1-1 at Girona.\n\nSeville is quiet.\n\nIn England the leaders rested.\n\nArsenal beat Fulham 2-0 to go top.\n\nEverton lost their League Cup quarter-final 1-0 to Leeds United.\n\nChelsea beat Burnley 3-0.',
    { Arsenal: 'Premier League', Everton: 'League Cup', Chelsea: 'Premier League' },
  ],
  [
    'is not the one whose exit is got over, nor that in which a club is called a finalist',
    'Everton put their Champions League exit behind them with a 2-0 win over Fulham. Arsenal, Europa League quarter-finalists, beat Chelsea 1-0. They are fourth in the Premier League.',
    { Everton: 'Premier League', Arsenal: 'Premier League' },
  ],
  [
    'is not called as it was at another time',
    'Canberra United beat Central Coast Mariners 3-1 on Saturday. They had not won there since the competition was known as the W-League.',
    { 'Canberra United': 'A-League Women' },
  ],
  [
    'is the qualifying that a group and its letter, or the year of the finals, stands before',
    'Wales drew 2-2 with Finland in a Euro 2004 Group B qualifier. Poland beat Austria 1-0 in their World Cup 2006 Group F qualifying match.',
    { Wales: 'UEFA Euro qualifying', Poland: 'FIFA World Cup qualifying' },
  ],
  [
    'is not that from which a side comes fresh',
    'Fulham drew 2-2 with Everton. Fulham, fresh from lifting the League Cup, stay five points adrift.',
    { Fulham: 'Premier League' },
  ],
  [
    'is not that in which a side is only said to be without a win, or to lead',
    'Birmingham went out of the League Cup on Tuesday, losing 2-0 at Doncaster. Portsmouth, yet to win in the Premiership, beat Gillingham 3-0. Reading, top of the Championship, beat Sunderland 2-0.',
    { Portsmouth: 'League Cup', Reading: 'League Cup' },
  ],
  [
    'is not the one of a day since which it has not happened',
    'Fulham beat Everton 1-0 on Saturday. It was their first win over them since 1995, when they met in an FA Cup replay.',
    { Fulham: null },
  ],
  [
    'is the one that clubs of two countries are said to hope for, where the report names no other',
    "Everton's hopes of a first Champions League title live on after they beat Porto 2-0 on Wednesday.",
    { Everton: 'UEFA Champions League' },
  ],
  [
    'is no league for clubs of two countries',
    'Everton beat Porto 2-0 and remain in contention for the Premier League title.',
    { Everton: null },
  ],
  [
    'is not where a side of it plays otherwise',
    'Wolves reached the fifth round of the FA Cup with a 3-2 win over Premier League rivals Brentford. Elsewhere, Fulham lost 2-0 at home to Newcastle.',
    { 'Wolverhampton Wanderers': 'FA Cup', Fulham: 'FA Cup' },
  ],
  [
    'is not told by where a side plays otherwise',
    'Wolves beat Premier League side Brentford 3-2 after extra time in a replay.',
    { 'Wolverhampton Wanderers': null },
  ],
  [
    'is the tournament of its hosts',
    'Afcon hosts Ivory Coast beat Gabon 2-0 in the opening game of the tournament.',
    { 'Ivory Coast': 'Africa Cup of Nations' },
  ],
  [
    'is the qualifying where its places are played for',
    'Brazil beat Ecuador 1-0, a win that takes them to fourth place. The top six qualify directly for the 2026 World Cup.',
    { Brazil: 'FIFA World Cup qualifying' },
  ],
  [
    'is that of the tie for an earlier match of the same two clubs of different countries',
    'Everton beat Porto 2-0 in the Europa League on Thursday. Porto, who won 1-0 when the teams met in November, are out.',
    { Everton: 'UEFA Europa League', Porto: 'UEFA Europa League' },
  ],
  [
    'is that of the cup for a side that had got through an earlier stage of it',
    'Real Sociedad beat Mallorca 1-0 in the final of the Copa del Rey. Mallorca, who had knocked out Girona 3-2 in the quarter-finals, were out of luck.',
    { 'Real Sociedad': 'Copa del Rey', Mallorca: 'Copa del Rey' },
  ],
  [
    'is not that of the cup for an earlier match that no stage is told of',
    'Real Sociedad beat Mallorca 1-0 in the final of the Copa del Rey. Mallorca had beaten Girona 3-2 last month.',
    { 'Real Sociedad': 'Copa del Rey', Mallorca: null },
  ],
  [
    'is the league of both where the report speaks of its play-offs',
    'LA Galaxy beat Austin FC 3-2 on Sunday to open their first-round playoff series.',
    { 'LA Galaxy': 'Major League Soccer' },
  ],
  [
    'is the league where places in Europe are what it is about',
    'Real Betis climbed into the Champions League places with a 4-2 win over Celta Vigo that puts them two points clear.',
    { 'Real Betis': 'La Liga' },
  ],
  [
    'is the league of both where the report speaks of places in a table',
    'Lazio beat Genoa 2-1 on Saturday to go third. They face Atletico Madrid in the Europa League on Thursday.',
    { Lazio: 'Serie A' },
  ],
  [
    'is not that of a match to come',
    'Everton won 1-0 at Fulham on Saturday to move clear of the relegation zone. Ola Brandt scored. Everton go to Barnsley in the FA Cup on Tuesday.',
    { Everton: 'Premier League' },
  ],
  [
    'is that of the next stage for a tie that nothing else is told of',
    'Everton beat Fulham 3-1 to reach the final 4-3 on aggregate. They meet Arsenal in the League Cup final on Sunday.',
    { Everton: 'League Cup' },
  ],
  [
    'is none that a club is out of',
    'Real Madrid beat Real Betis 2-0 on Sunday. Madrid, out of the Copa del Rey and the Champions League, are third.',
    { 'Real Madrid': 'La Liga' },
  ],
  [
    'is none that begins a later part of a round-up',
    'Celtic and Kilmarnock drew 1-1. In the Championship, Dundee United beat Falkirk 3-0.',
    { Celtic: 'Scottish Premiership', 'Dundee United': 'Scottish Championship' },
  ],
  [
    'is the qualifying for the one in which a place was won',
    "Germany beat Wales 3-0 on Friday to book their place at next year's World Cup in Brazil.",
    { Germany: 'FIFA World Cup qualifying' },
  ],
  [
    'is the qualifying for the one that a campaign is for',
    'Ivory Coast began their qualifying campaign for the Africa Cup of Nations with a 2-1 win over Gabon.',
    { 'Ivory Coast': 'Africa Cup of Nations qualifying' },
  ],
  [
    'is not that of a match days before, told in the same sentence',
    'Freiburg beat Bayern Munich 3-2 on Sunday, four days after Bayern lost 1-0 at Lazio in the Champions League.',
    { 'SC Freiburg': 'Bundesliga' },
  ],
  [
    'is the league where an earlier result is called one of the league',
    "Everton won 2-1 at Fulham in the FA Cup. It came a fortnight after Fulham's 3-0 league win over the same opponents.",
    { Everton: 'FA Cup', Fulham: 'Premier League' },
  ],
  [
    'is named by the country alone',
    'River Plate and Boca Juniors drew 1-1 on Sunday in the Argentine first division.',
    { 'River Plate': 'Argentine Primera División' },
  ],
  [
    'is the qualifying one for all, where the report tells of qualifiers',
    'Germany beat Norway 1-0 in World Cup qualifying on Tuesday.\n\nSpain moved closer to the 2022 World Cup with a 2-0 win over Greece.',
    { Germany: 'FIFA World Cup qualifying', Spain: 'FIFA World Cup qualifying' },
  ],
  [
    'is a friendly of women',
    "Germany beat Norway 1-0 in a women's friendly in Chemnitz on Tuesday.",
    { 'Germany Women': 'International friendly' },
  ],
  [
    'is no league of a club named by its league in a cup tie',
    'Stockport beat Barrow 2-1 in their first-round tie. Ola Brandt scored. League One County went ahead early.',
    { 'Stockport County': null },
  ],
  [
    'is no word of a name',
    'Flamengo beat Bahia 1-0 in the Brazilian championship. Rafinha Paulista scored.\n\nGremio drew 0-0 with Vitoria.',
    { Flamengo: 'Campeonato Brasileiro Série A', Grêmio: 'Campeonato Brasileiro Série A' },
  ],
  [
    'is a friendly where a nation prepares for a tournament by it',
    'Ghana beat Togo 2-1 on Sunday in a warm-up for next week’s Africa Cup of Nations qualifier against Sudan.',
    { Ghana: 'International friendly' },
  ],
  [
    'is the one it was played in rather than the one that it led to',
    'Australia beat Japan 2-0 to book their place at the 2027 World Cup and finish top of their group at the Asian Cup.',
    { Australia: 'AFC Asian Cup' },
  ],
  [
    'is the qualifying for the one that a nation reached',
    'Cape Verde beat Eswatini 3-0 on Monday to reach the World Cup for the first time.',
    { 'Cape Verde': 'FIFA World Cup qualifying' },
  ],
  [
    'is the qualifying where the word for it stands behind the group',
    'Albania lost 3-0 at home to Israel in their World Cup Group G qualifier on Saturday.',
    { Albania: 'FIFA World Cup qualifying' },
  ],
  [
    'is none that the report says they won other games in',
    'England beat Wales 2-1 in the World Cup on Saturday. Wales beat Spain and Italy in friendlies last year.\n\nBrazil won 3-0 against Peru.',
    { England: 'FIFA World Cup', Brazil: 'FIFA World Cup' },
  ],
  [
    'is none that a club has worries in, nor one of an earlier match, for a cup tie',
    'Southampton put their Premier League worries aside with a 3-2 win over Chelsea to reach the fourth round. Everton had beaten them 2-1 in the League Cup in September.',
    { Southampton: null },
  ],
  [
    'is not that of a match months before, told in the same sentence',
    'Chelsea hit four past Southampton at Stamford Bridge. They won 4-1, a month after Southampton knocked them out of the FA Cup.',
    { Chelsea: null },
  ],
  [
    'is the one of that name which is for clubs of their continent',
    'Al Ahly beat Mamelodi Sundowns 2-0 in the Champions League on Tuesday.\n\nEverton drew 1-1 with Porto.',
    { 'Al Ahly': 'CAF Champions League', Everton: 'UEFA Champions League' },
  ],
  [
    'is the qualifying one where the finals are what both play for',
    'Austria are still top after the 2-2 draw with Montenegro. They miss the chance to qualify early for the World Cup finals.\n\nPoland beat Estonia 3-1 to seal their World Cup ticket.',
    { Austria: 'FIFA World Cup qualifying', Poland: 'FIFA World Cup qualifying' },
  ],
  [
    'is the tournament itself where its finals are played',
    'Austria beat Montenegro 2-1 at the World Cup finals on Tuesday.',
    { Austria: 'FIFA World Cup' },
  ],
  [
    'is the one that a side went out of in the match told',
    'Everton crashed out of the FA Cup with a 2-0 defeat at Arsenal.\n\nChelsea were dumped out of the League Cup 2-0 by Burnley.',
    { Everton: 'FA Cup', Chelsea: 'League Cup' },
  ],
  [
    'is not the one that a side had gone out of before',
    'Knocked out of the FA Cup by Hull City on Tuesday, Arsenal beat Everton 2-0.',
    { Arsenal: null },
  ],
  [
    'is the one of a win that somebody gave a side or that it came from behind to',
    'A late header from Luca Berg gave Everton victory in the FA Cup as they beat Arsenal 1-0.\n\nChelsea came from behind to claim a win in the League Cup, beating Burnley 2-1.',
    { Everton: 'FA Cup', Chelsea: 'League Cup' },
  ],
  [
    'is the one that a side comes back in, or is in action in',
    'Everton beat Ajax 2-0 in the Champions League to come from behind in the group.\n\nChelsea beat Porto 2-0 in Champions League action, with Luca Berg scoring.',
    { Everton: 'UEFA Champions League', Chelsea: 'UEFA Champions League' },
  ],
  [
    'is one of countries for a country that a club is named after',
    'Spain strolled to a 5-0 win over Andorra in World Cup qualifying.',
    { Spain: 'FIFA World Cup qualifying' },
  ],
  [
    'is not the one of the season to come',
    "Everton beat Arsenal 2-0 and confirmed their place in next season's FA Cup.",
    { Everton: null },
  ],
  [
    'is none for clubs of a league that stands for all those below it',
    'Mossley beat Kidsgrove 2-0 and went third in the table.',
    { Mossley: null },
  ],
  [
    'is not the league that a side stands in, named before the cup of the round-up does again',
    'Everton beat Arsenal 2-0 in the FA Cup.\n\nEverton, in debt and bottom but two in League One, had held out.\n\nChelsea beat Burnley 1-0.',
    { Everton: 'FA Cup', Chelsea: 'FA Cup' },
  ],
  [
    'is the league that a win brings a side forward in',
    'Chelsea are in Champions League action next week.\n\nEverton went 14 points clear in League Two with a 1-0 win at Barnsley.',
    { Everton: 'League Two' },
  ],
  [
    'is not the league that the win leads to',
    'Crystal Palace are back in the Premier League after beating Watford 1-0.',
    { 'Crystal Palace': null },
  ],
  [
    'is the league to which a side marks its return',
    'Norwich City marked their return to the Premier League with a 3-0 win over Fulham.',
    { 'Norwich City': 'Premier League' },
  ],
  [
    'is no friendly of clubs for two nations',
    'France beat Iceland 5-2.\n\nFrance beat Germany 2-0 in a friendly last November.\n\nWales drew 1-1 with Belgium.',
    { Wales: null },
  ],
  [
    'is the qualifying for a tournament of a year to come, and the tournament of this year',
    'Norway lost 3-2 to Croatia and will not be at Euro 2028.\n\nBrazil beat Peru 2-0 at the 2026 World Cup.',
    { Norway: 'UEFA Euro qualifying', Brazil: 'FIFA World Cup' },
  ],
  [
    'is not that of another result which the sentence recalls',
    'Chelsea won 2-0 at Fulham, repeating their 3-1 victory over them in the FA Cup last month.\n\nEverton won 1-0 at Arsenal.',
    { Everton: null },
  ],
])('%s', (_, text, expected) => {
  expect(competitionsIn(text)).toMatchObject(expected);
});
