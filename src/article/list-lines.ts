const minute =
  /^(?:[-•*–]\s+)?(?:GOAL!?\s+)?\d{1,3}(?:\s?\+\s?\d{1,2})?(?:(?:\s?(?:['’′‘]|[Mm][Ii][Nn](?:[Uu][Tt][Ee])?[Ss]?)|(?:st|nd|rd|th) min(?:ute)?)(?:\s?\+\s?\d{1,2}['’′]?)?\s*(?:[:.–—|\-\s]|$)|:\s+\p{Lu})/u;
const shout = /^(?:[-•*–]\s+)?GOAL\b[^\n]{1,60}?(?:\d{1,2}\s?[-–]\s?\d{1,2}\b|\d{1,3}(?:\s?\+\s?\d{1,2})?['’′])/u;
/** `(17') Arden 1-0`, `Minute 10: GOAL`, `GOAL (8'): Rossi`, `1-0, 14 mins: Rossi` */
const headed =
  /^(?:[-•*–]\s+)?(?:[([]\d{1,3}(?:\s?\+\s?\d{1,2})?['’′][)\]]\s|Min(?:ute)?\.? \d{1,3}(?:\+\d{1,2})?['’′]?(?::| [-–|]) |\p{Lu}[\p{L} -]{1,20} \(\d{1,3}(?:\s?\+\s?\d{1,2})?['’′]\): ?\p{Lu}|\d{1,2}[-–:]\d{1,2}(?:,| [-–])? \(?\d{1,3}(?:\+\d{1,2})?(?:['’′]| ?min(?:ute)?s?)\)?(?::| [-–|]) ?\p{Lu})/iu;
const clock = /^(?:[-•*–]\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\s?(?:[:–—|-]\s?)?/iu;
const minuteWords = /^\d{1,3} (?:mins?|minutes?) [a-z]/u;
/** How a commentary of single lines tells a goal and the break. */
const running =
  /^(?:goal ?! |own goal by [^.]{2,60}\. )\p{Lu}[^.!?\d]{1,50} \d{1,2}, \p{Lu}[^.!?\d]{1,50} \d{1,2}\.|^first half ends,? \p{Lu}/iu;

/** True for one entry of a list of key moments: `90+5': Musa levels`, `- 63 min: …`, `GOAL, Arden 1-0 Borough, 12' …`, `Goal! Arden 1, Borough 0. Rossi …`. */
export function isKeyMoment(line: string): boolean {
  if (line.length > 600) return false;
  return (
    (minute.test(line) && !minuteWords.test(line)) ||
    headed.test(line) ||
    shout.test(line.replace(clock, '')) ||
    running.test(line)
  );
}

const side = String.raw`(?:\p{Lu}|\d)[\p{L}\p{M}\d.'’&/-]*(?: (?:[\p{Lu}(&\d]|de |da |do |del |of |and |und |la |el |y |v\. )[\p{L}\p{M}\d.'’&/)-]*){0,5}`;
const numbered = new RegExp(
  String.raw`^(?:[-•*] )?${side}(?: \([^()]{1,12}\))? \d{1,2}(?: ?[-–:] ?| vs? )\d{1,2}(?: \([^()]{1,40}\))? ${side}(?: ?[([][^()]{1,60}[)\]])?\.?$`,
  'u',
);
/** More goals no side scores; `Rossi 40, Verdi 72` lists minutes. */
const goals = String.raw`(?:1\d|\d)`;
const spaced = new RegExp(
  String.raw`^(?:[-•*] )?${side} ${goals},? ${side} ${goals}(?: ?[([][^()]{1,60}[)\]])?\.?$`,
  'u',
);
const dashed = new RegExp(
  String.raw`^(?:[-•*] )?${side}(?: [-–] | v(?:s\.?)? )${side},? \d{1,2} ?[-–:] ?\d{1,2}(?: ?[([][^()]{1,60}[)\]])?\.?$`,
  'u',
);
const paired = new RegExp(String.raw`^(?:[-•*] )?${side} v(?:s\.?)? ${side}(?: ?[([][^()]{1,40}[)\]])?$`, 'u');
/** One side with its goals at half-time and in all. */
const ofOneSide = new RegExp(String.raw`^${side} \(\d{1,2}\) \d{1,2}$`, 'u');
const under =
  /^(?:\((?=[^()]{3,80}\)$)[^()]{0,60}\b(?:agg|aggregate|pens|penalties|a\.?e\.?t|extra time|HT|half-time|leg|att)\b|agg(?:regate)?:? \d|(?:HT|FT|AET|half-?time|full-?time):? ?\(?\d|att(?:endance)?:? ?\d)/iu;

/** True for one line of a list of results or fixtures: `Everton 2-0 Stoke`, `Everton 2 Stoke 0`, `Everton - Stoke 2-0 (1-0)`, `Everton (1) 2`. */
export function isResult(line: string): boolean {
  if (line.length > 120) return false;
  return /\d/u.test(line)
    ? numbered.test(line) || spaced.test(line) || dashed.test(line) || ofOneSide.test(line)
    : paired.test(line);
}

/** True for what stands under a result: `(Everton win 4-1 on aggregate)`, `Agg: 3-1`. */
export function isUnderResult(line: string): boolean {
  return line.length <= 120 && under.test(line);
}
