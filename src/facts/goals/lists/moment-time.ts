import { lastMinute, type PlayTime } from '../../mentions/play-time.ts';

/** An entry may open with the time of day: `16:41 GOAL`, `8:02pm:`. */
const clock = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?![\d,])\s?(?:[:–—|-]\s?)?(?!$)/iu;
const bullet = /^[-•*–|]\s{1,3}/u;

/** How an entry prints its minute: the number, and the minutes of stoppage time. */
const heads: readonly RegExp[] = [
  // `12'`, `45+2:`, `45'+1`, `(17')`, `63rd minute`, `90+3 min`, `6 - `
  /^[([]?(\d{1,3})['’′‘]?(?:\s?\+\s?(\d{1,2}))?(?:['’′‘)\]:|]|\s?(?:st|nd|rd|th)?[ -]?min|\s[-–—|]\s)/iu,
  // `Minute 10:`
  /^min(?:ute)?\.? (\d{1,3})(?:\s?\+\s?(\d{1,2}))?['’′]?\b/iu,
  // `1-0, 14 mins:`
  /^\d{1,2}[-–:]\d{1,2}(?:,| [-–])? \(?(\d{1,3})(?:\s?\+\s?(\d{1,2}))?(?:['’′]| ?min)/iu,
  // `GOAL (8'):`
  /^\p{Lu}[\p{L} !-]{1,20} \((\d{1,3})['’′]?(?:\s?\+\s?(\d{1,2}))?['’′]?\)/u,
];
/** `GOAL! Arden 1-1 Borough (Rossi 40)`, `(Rossi, 45+2 pen)`: behind the scorer. */
const inBracket =
  /\([^()\d]{2,40}[ ,](\d{1,3})['’′]?(?:\s?\+\s?(\d{1,2}))?['’′]?(?:[ ,]{1,2}(?:pen|og|p|o\.g)\.?)?\)/iu;
const longestHead = 120;

/** Whether an entry opens with the time of day, whose figures are no minutes. */
export const opensWithClock = (entry: string): boolean => clock.test(entry.slice(0, longestHead).replace(bullet, ''));

/** The minute that the head of an entry of key moments prints; null where it prints none. */
export function momentTime(entry: string): PlayTime | null {
  const words = entry.slice(0, longestHead).replace(bullet, '').replace(clock, '');
  for (const pattern of heads) {
    const time = timeOf(pattern.exec(words));
    if (time !== null) return time;
  }
  return /^\W{0,3}go{1,9}a{1,9}l/iu.test(words) ? timeOf(inBracket.exec(words)) : null;
}

function timeOf(found: RegExpExecArray | null): PlayTime | null {
  const minute = Number(found?.[1] ?? 0);
  if (minute < 1 || minute > lastMinute) return null;
  return { minute, stoppage: found?.[2] === undefined ? null : Number(found[2]) };
}
