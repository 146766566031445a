import { describe, expect, test } from 'vitest';
import { matchMinute } from '../../../src/facts/mentions/match-minute.ts';
import { tokenize } from '../../../src/facts/tokens.ts';

/** All times of a sentence as `words = minute+stoppage`, `~` for those that only come near it. */
function timesIn(sentence: string): readonly string[] {
  const tokens = tokenize(sentence);
  const times: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = matchMinute(tokens, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const minutes = found.mention.minutes.map(({ minute, stoppage }) =>
      stoppage === null ? `${minute}` : `${minute}+${stoppage}`,
    );
    times.push(`${minutes.join(',')}${found.mention.vague ? '~' : ''}`);
    at = found.to;
  }
  return times;
}

describe('times of play', () => {
  test.each([
    ['a 12th and 71st-minute brace', ['12,71']],
    ['Rossi (12 min.), Verdi (80 mins) and Costa (min 85)', ['12', '80', '85']],
    ['a delay (of 12 minutes)', []],
    ['only 12 minutes had gone when', ['12']],
    ['barely two minutes had gone when', []],
    ['it took just 12 minutes for Arden to go ahead', ['12']],
    ['it took Rossi just 12 minutes to open the scoring', ['12']],
    ['it took just two minutes for Arden to equalise', []],
    ['the game was eight minutes old when', ['8']],
    ['the second half was only eight minutes old when', ['53']],
    ['before the game was eight minutes old', []],
    ['with the clock showing 88 minutes', ['88']],
    ['scored six minutes shy of half-time', ['39']],
    ['with six minutes of the first half left', ['39']],
    ['with five minutes left in the first half', ['40']],
    ['with six minutes to go to the break', ['39']],
    ['with six minutes remaining in the first half', ['39']],
    ['ten minutes short of full time', ['80']],
    ['in the third added minute', ['90+3']],
    ['in the 90th minute + 4', ['90+4']],
    ['in the 90+3rd minute', ['90+3']],
    ['four minutes into the second stanza', ['49']],
    ['four minutes after the changeover', ['49']],
    ['in the last minute of the first half', ['45']],
    ['in the last minute of the half', []],
    ['in the last minute of extra time', ['120']],
    ['in the final minute of regulation', ['90']],
    ['with two minutes of the half remaining', []],
    ['replied with 14 left', ['76']],
    ['clear with four left', []],
    ['a quarter hour to stoppage time, Rossi was sent off', ['75']],
    ['half an hour to full time', ['60']],
    ['six minutes from the kick-off', ['6']],
    ['in stoppage time at the end of the first half', ['45']],
    ['in added time before the break', ['45']],
    ['after only 80 seconds', ['2']],
    ['five minutes into extra time', ['95']],
    ['three minutes into the second half of extra time', ['108']],
    ['with three minutes of extra time left', ['117']],
    ['struck in minute 60', ['60']],
    ['and in the 80th Rossi headed in', ['80']],
    ['In the 17th Danish playmaker Rossi curled it in', ['17']],
    ['but in the 67th substitute Rossi got the second', ['67']],
    ['and in the 19th Asian Cup Japan won', []],
    ['and in the 19th Arden supporters', []],
    ['in the twenty-fifth and', ['25']],
    ['after just thirty-four minutes', ['34']],
    ['a last-minute 2-2 draw', []],
    ['struck in the 69th and 79th minutes', ['69,79']],
    ['Rossi in the 67th kept them in it', ['67']],
    ['wrapped it up in the 83rd to send them through', ['83']],
    ['levelled after 25 minutes', ['25']],
    ['ahead after just 11 minutes', ['11']],
    ['levelled on 27 minutes', ['27']],
    ['struck twice, on 14 and 34 minutes, and', ['14,34']],
    ['scored on 9, 30 and 71 minutes', ['9,30,71']],
    ['from the 12th-minute penalty', ['12']],
    ['the 109th minute of a long night', ['109']],
    ["90+5': Rossi levels", ['90+5']],
    ["45 + 2' Goal", ['45+2']],
    ["33' Rossi", ['33']],
    ['in the fourth minute of the second half', ['49']],
    ['in the third minute of extra time', ['93']],
    ['half an hour after the restart', ['75']],
    ['a quarter of an hour before half-time', ['30']],
    ['with an hour gone', ['60']],
    ['on the 30-minute mark', ['30']],
    ['seven minutes after kick-off', ['7']],
    ['with 93 minutes on the clock', ['90+3']],
    ['struck with 15 to go', ['75']],
    ['top with two to play', []],
    ['seven minutes from time', ['83']],
    ['with four minutes remaining of the first leg', ['86']],
    ['before half-time as, with two minutes to play, he scored', ['43']],
    ['just before the break and, with two minutes to play, again', ['88']],
    ['made it two shortly after the restart', ['~']],
    ['levelled moments before half-time', ['~']],
    ['changed shortly after that', []],
    ['with seven minutes left', ['83']],
    ['with two minutes of the game remaining', ['88']],
    ['a quarter-hour gone with 15 minutes to go', ['75']],
    ['ten minutes into the second half', ['55']],
    ['seven minutes into the second period', ['52']],
    ['with 83 minutes on the clock', ['83']],
    ['had to wait until the 64th to level', ['64']],
    ['two minutes after the restart', ['47']],
    ['five minutes before half-time', ['40']],
    ['on the hour', ['60']],
    ['on the hour mark', ['60']],
    ['after an hour', ['60']],
    ['just after the hour', ['60~']],
    ['on the half-hour', ['30']],
    ['inside ten minutes', ['10~']],
    ['inside the opening 40 seconds', ['1']],
    ['in the fourth minute of injury time', ['90+4']],
    ['in the 90th+3', ['90+3']],
    ['in the 45th+2 minute', ['45+2']],
    ['two minutes into stoppage-time', ['90+2']],
    ['in first-half stoppage time', ['45']],
    ['in time added on', ['90']],
    ['in the first seconds of stoppage time', ['90+1']],
    ['two minutes into first-half injury time', ['45+2']],
    ['in the second of seven minutes of injury time', ['90+2']],
    ['in the third of five added minutes', ['90+3']],
    ['in the first of three minutes added on', ['90+1']],
    ['a minute from the end of extra time', ['119']],
    ['five minutes before the end of the first half', ['40']],
  ])('"%s" tells %j', (sentence, expected) => {
    expect(timesIn(sentence)).toEqual(expected);
  });

  test.each([
    'three minutes later',
    'the second of seven goals',
    'in the 19th place',
    'in the 21st century',
    'dominated for 90 minutes',
    'five minutes of added time',
    'level within six minutes',
    'in the first five minutes',
    'two minutes from being knocked out',
    'after ten minutes of pressure',
  ])('"%s" tells no time', (sentence) => {
    expect(timesIn(sentence)).toEqual([]);
  });
});
