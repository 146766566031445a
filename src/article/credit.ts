const agencyNames =
  'AFP|AP|PA|UPI|AAP|ANI|PTI|IANS|EFE|ANSA|TASS|dpa|DPA|SID|APA|Reuters|REUTERS|Xinhua|Kyodo|Press Association|PA Media|PA Sport|Associated Press|Agence France-Presse|Reuters News';
const namesAgency = new RegExp(String.raw`(?<![\p{L}\d])(?:${agencyNames})(?![\p{L}\d])`, 'u');
const everyAgency = new RegExp(namesAgency.source, 'gu');
const opening =
  /^[\s–—(-]*(?:©|\(c\) |copyright\b|(?:additional |extra )?reporting by|edited by|editing by|writing by|compiled by|written by|story by|with (?:additional )?reporting|photo(?:graph|s)? ?(?:by|:|credit)|pic(?:ture|s)? ?(?:by|:|credit)|image ?(?:by|:|credit|source)|source:|credit:)/iu;
const pictureHouse =
  /Getty Images|Getty|Shutterstock|Imago|IMAGO|Action Images|PA Images|PA Wire|LaPresse|Alamy|Sportsfile|Inpho|INPHO|ZUMA|Icon Sport|EPA|AP Photo|USA TODAY Sports|Reuters/u;
const byline = /^[\p{Lu}(][\p{L}\p{M}.'’() -]{1,40}(?:\/\p{L}[\p{L}\p{M}.'’ -]{1,40}){1,4}$/u;

/** True for the line that says whose words or picture it is: `© 2023 AFP`, `John Walton/PA Wire/dpa`, `Additional reporting by …`. */
export function isCredit(line: string): boolean {
  if (line.length > 200 || line === '') return false;
  if (opening.test(line)) return true;
  if (isAgencyAlone(line)) return true;
  return isPictureCredit(line);
}

/** True for the credit of a picture: `John Walton/PA Wire/dpa`, `Spada/LaPresse via ZUMA Press/dpa`. */
export function isPictureCredit(line: string): boolean {
  if (line.length > 120) return false;
  if (
    byline.test(line) &&
    line.split(/[\s/]+/u).every((word) => /^[\p{Lu}(]|^(?:via|de|van|der|dpa|for|al|el)$/u.test(word))
  )
    return true;
  return pictureHouse.test(line) && line.split(' ').length <= 9 && /\/|\bvia\b|Images|Photo/u.test(line);
}

/** `AFP`, `© 2023 AFP`, `AFP/ab`, `– Press Association & © AFP 2024`: agencies, initials, a year, and nothing else. */
function isAgencyAlone(line: string): boolean {
  if (line.length > 60 || !namesAgency.test(line)) return false;
  const rest = line.replace(everyAgency, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => /^(?:\p{Ll}{2,3}|\d{4})$/u.test(word));
}

/** Used by `exec` alone: `matchAll` would copy it for every paragraph. */
const sentenceStop = /[.!?]["”’')]?\s+(?=[\p{Lu}(©–—])/gu;

/**
 * Where a credit begins that hangs on the end of a paragraph without a line break, or -1:
 * `… at the London Stadium. John Walton/PA Wire/dpa`.
 */
export function trailingCredit(paragraph: string): number {
  const from = Math.max(0, paragraph.length - 160);
  const tail = paragraph.slice(from);
  sentenceStop.lastIndex = 0;
  for (let stop = sentenceStop.exec(tail); stop !== null; stop = sentenceStop.exec(tail)) {
    const at = stop.index + stop[0].length;
    if (isCredit(tail.slice(at).trimEnd())) return from + at;
  }
  return -1;
}

/** The agency that a credit names, or null: `© 2023 AFP` gives `AFP`, a picture's credit none. */
export function creditSource(credit: string): string | null {
  if (isPictureCredit(credit)) return null;
  return namesAgency.exec(credit)?.[0] ?? null;
}

/** The agency at the end of a credit's chain, or null: `John Walton/PA Wire/dpa` gives `dpa`. */
export function lastAgency(credit: string): string | null {
  const last = credit.trim().split('\n')[0]?.split('/').at(-1)?.trim() ?? '';
  return namesAgency.exec(last)?.[0] === last ? last : null;
}
