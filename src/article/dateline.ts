const reach = 160;
const separator = /(?:\(\p{Lu}[\p{L} ]{2,20}\) )?\(([^()]{2,30})\)\s*(?:[–—:]|-{1,2})?\s*|\s(?:[–—]|-{1,2})\s+|:\s+/u;
const agency = /^\p{Lu}[\p{L}\d&./ -]*$/u;
/** "Norwich manager" in brackets is who a person is. */
const office = /\s\p{Ll}{4,}$/u;
const agencies = /^(?:AFP|AP|PA|EFE|DPA|ANSA|CNN|Reuters|Associated Press)\b/u;
const monthName = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}/iu;

/**
 * Where the dateline at the start of a paragraph ends, blanks after it included; 0 where there is none.
 * `Paris (AFP) – `, `LONDON, April 18 (Reuters) - `, `LONDON: `, `(CNN)`, `Kochi, Dec 7 (PTI) `; in the head of a report also
 * whatever a web page has put before such a mark.
 */
export function datelineEnd(line: string, inHead: boolean): number {
  const start = line.slice(0, reach);
  const mark = separator.exec(start);
  if (!mark) return 0;
  const place = start.slice(0, mark.index).trim();
  const end = mark.index + mark[0].length;
  if (end >= line.length || !/^["“'‘(\p{Lu}\d]/u.test(line.slice(end, end + 2))) return 0;
  const named = mark[1];
  if (inHead && isDated(place) && (named === undefined || agency.test(named))) return end;
  // `OLA BERG: "We were lucky."`
  const isSpeaker =
    mark[0].startsWith(':') && /^["“'‘]/u.test(line.slice(end, end + 1)) && (!inHead || place.includes(' '));
  if (named === undefined) return isCapitals(place) && !isSpeaker ? end : 0;
  // `Ola Berg (Norden): "We were lucky."` names who speaks.
  if (place !== '' && /^["“'‘]/u.test(line.slice(end, end + 1)) && !isCapitals(place) && !agencies.test(named))
    return 0;
  return isAgencyMark(place, named, mark[0], inHead) ? end : 0;
}

function isAgencyMark(place: string, named: string, mark: string, inHead: boolean): boolean {
  if (!agency.test(named) || office.test(named)) return false;
  const dashed = /\)\s*[–—:-]/u.test(mark);
  if (place === '') return dashed || named === named.toUpperCase();
  if (!dashed) return false;
  return inHead ? !/[.!?]\s/u.test(place) : /^\p{Lu}[\p{L}\p{M}.'’ ,-]{0,40}$/u.test(place);
}

/** `PREDICTION: Arden 2-1 Borough`, `HALF-TIME: Arden 1-0 Borough`: what a preview thinks or a live report shouts, and no town. */
const guess =
  /^(?:(?:OUR|MY|SCORE) )?(?:PREDICTIONS?|VERDICT|FORECAST|(?:BETTING )?TIPS?|BEST BETS?|ODDS)$|^(?:LIVE|(?:HALF|FULL|EXTRA)[ -]?TIME|HT|FT|GOALS?|KICK[ -]OFF|RED CARD|YELLOW CARD|SUBSTITUTIONS?|UPDATE|RESULTS?)$/u;

/** A town in capitals: `LONDON`, `RIO DE JANEIRO, Brazil`, `LONDON, April 18`. A score has digits and is none. */
function isCapitals(place: string): boolean {
  const town = place.split(',')[0] ?? '';
  if (guess.test(town)) return false;
  if (!/^\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,30}$/u.test(town)) return false;
  return !/\d/u.test(place.replace(monthName, '').replace(/\b\d{4}\b/u, ''));
}

/** A town and a day as agencies of Asia and Africa have them: `Guwahati, Dec 7`, `Tarkwa, May 14, GNA`, `Kochi, 7 December 2018`. */
function isDated(place: string): boolean {
  const [town = '', ...rest] = place.split(/,\s*/u);
  const day = rest.findIndex((each) => dayOfMonth.test(each));
  if (day < 0 || day > 1 || rest.length > day + 3) return false;
  const behind = rest.slice(day + 1);
  return (
    [town, ...rest.slice(0, day)].every((each) => name.test(each)) && behind.every((each) => yearOrAgency.test(each))
  );
}

const name = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}$/u;
const dayOfMonth =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?)(?: \d{4})?$/iu;
const yearOrAgency = /^(?:\d{4}|\p{Lu}{2,6})$/u;

/** The agency or outlet that a dateline names in brackets, or null: `Paris (AFP) – ` gives `AFP`. */
export function datelineSource(dateline: string): string | null {
  return /\(([^()]{2,30})\)/u.exec(dateline)?.[1]?.trim() ?? null;
}
