import { describe, expect, test } from 'vitest';
import { findPublicationDate } from '../../src/article/publication-date.ts';

const story = 'Norden beat Harbour 2-0 on Saturday.\nThe clubs last met on 3 March 2019, when Norden lost.';

describe('findPublicationDate', () => {
  test.each<[string, string]>([
    [' date 2023-05-07 Norden players celebrate.\n\n', '2023-05-07'],
    ['Norden win again\nPublished : 7 May 2023, 02:51\n', '2023-05-07'],
    ['Issued on: 07/05/2023 - 23:05\n', '2023-05-07'],
    ['Issued on: 05/27/2023 - 23:05\n', '2023-05-27'],
    ['LONDON, May 7, 2023 (Reuters) - ', '2023-05-07'],
    ['7 May 2023\n', '2023-05-07'],
    ['May 7, 2023\n', '2023-05-07'],
    ['2023-05-07T21:00Z\n', '2023-05-07'],
    ['Sunday, 7 May 2023\n', '2023-05-07'],
    ['Sunday 7th May, 2023 22:15 BST\n', '2023-05-07'],
    ['Harbour Post | 7 May 2023\n', '2023-05-07'],
    ['By Ann Lind, Sept 7, 2023\n', '2023-09-07'],
    ['Sport News Sunday, May 7th, 2023(HARBOUR POST) – ', '2023-05-07'],
    ['Updated: 9 May 2023\nPublished: 7 May 2023\n', '2023-05-07'],
    ['Last updated on 9 May 2023\n', '2023-05-09'],
  ])('takes the date of %j', (head, date) => {
    expect(findPublicationDate(head + story)).toBe(date);
  });

  test('takes a date from the foot where the head has none', () => {
    expect(findPublicationDate(`${story}\nPublished on 7 May 2023`)).toBe('2023-05-07');
    expect(findPublicationDate(`${story}\n2023-05-07`)).toBe('2023-05-07');
  });

  test.each<[string, string]>([
    ['a date of the narrative', ''],
    ['a date without a year', 'LONDON, May 7 (Reuters) - '],
    ['a kick-off', 'Kick-off: 7 May 2023\n'],
    ['a day that does not exist', 'Published: 31 February 2023\n'],
    ['a year before organised football', '7 May 1762\n'],
  ])('does not take %s', (_, head) => {
    expect(findPublicationDate(head + story)).toBeNull();
  });
});
