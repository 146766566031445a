const label =
  /^[-•*\s]*(?:subs?(?:titut(?:es?|ions))?(?: not used| \(not used\)| unused)?|not used|unused subs(?:titutes)?|goals?|scorers?|goalscorers?|booked|bookings?|cautions?|cautioned|yellow cards?|red cards?|sent[ -]off|sendings?[ -]off|dismissed|dismissals?|att(?:endance)?|ref(?:eree)?s?|assistant referees?|var|fourth official|venue|line-?ups?|starting (?:xi|line-?ups?|eleven)|teams?|team news|formation|manager|coach|possession|shots(?: on target)?|corners|fouls)\s?:/iu;
const heading =
  /^(?:line-?ups?|starting (?:xi|line-?ups?)|(?:the )?teams|match (?:facts|stats|details)|substitutes)$/iu;
const longestHeading = 20;

/** "Arden 4 (Ashe 8, Boon 19, 50) Borough 1 (Cole 66)": a result with its scorers. */
const result = /^\p{Lu}[^\d()]{1,40} \d{1,2} ?\([^()]{1,200}\),? \p{Lu}[^\d()]{1,40} \d{1,2}(?!\d)/u;

/** True for a line that is part of a line-up footer by its own look. */
export function isLineup(line: string): boolean {
  if (line.length <= longestHeading && heading.test(line)) return true;
  if (result.test(line.slice(0, 400))) return false;
  if (isLabelled(line)) return line.length <= 400 || startsLineup(line);
  return startsLineup(line) || names(line, 6);
}

function startsLineup(line: string): boolean {
  return lineupStart(line.slice(0, 400)) === 0;
}

/** True for what is part of a line-up footer only beside one: `Moilanen, Kizys.`, `Miller 1, McAllister 10.`, `9,796`, `A Freeland`. */
export function isLineupScrap(line: string): boolean {
  if (line.length > 200) return false;
  return names(line, 1) || /^[\d,.]+$/u.test(line) || line.startsWith(':') || isLabelled(line);
}

function isLabelled(line: string): boolean {
  return line.includes(':') && label.test(line);
}

const team =
  /(?:^|[.!?"”’)]\s{1,4}|\n)((?:\p{Lu}|\d)[\p{L}\p{M}\d.&'’/ -]{1,38}(?: ?\([\d-]{3,9}\))?(?: ?\([^()]{1,20}\))?)$/u;

/**
 * Where a line-up begins in a paragraph, or -1: a team's name at the start of a sentence, a colon and at least five names.
 * Each colon is looked at once, with a bounded look to either side.
 */
export function lineupStart(paragraph: string): number {
  for (let colon = paragraph.indexOf(':'); colon >= 0; colon = paragraph.indexOf(':', colon + 1)) {
    if (!/^:\s{0,3}(?:\([\d-]{3,9}\) )?[\p{Lu}\d]/u.test(paragraph.slice(colon, colon + 18))) continue;
    const from = Math.max(0, colon - 60);
    const before = team.exec(paragraph.slice(from, colon));
    if (!before || !names(paragraph.slice(colon + 1, colon + 260), 5)) continue;
    return colon - (before[1]?.length ?? 0);
  }
  return -1;
}

const separator = /[,;](?!\d{3})|\s[-–]\s/u;
const item = /^(?:\d{1,2}\.? )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:[\p{L}\p{M}][\p{L}\p{M}.'’-]*|[(),;.\d+'’:-]+)){0,4}$/u;
const small = /(?:^| )(?:the|was|were|is|are|in|at|on|his|to|with|for|after|he|she|they|a|an|who|which|but)(?= |$)/u;

/** True where `text` begins with at least `least` names in a row, parted by commas or semicolons, each with a minute, a mark (`Rossi 6.5`) or a substitute at most. */
function names(text: string, least: number): boolean {
  const start = text.slice(0, 260);
  if (!hasSeparators(start, least - 1)) return false;
  const listed = start.replace(/\([^()]{0,60}\)| ?(?:🟨|🟥|⚽\uFE0F?)/gu, ' ').replace(/\.$/u, '');
  // The first words of prose are no name, which spares cutting all of it.
  if (!isName(listed.slice(0, endOfFirst(listed)))) return false;
  const parts = listed.split(separator);
  const whole = text.length <= 260;
  const wanted = whole && least <= 2 ? parts.length : least;
  if (parts.length < least || (least === 6 && !whole)) return false;
  return parts.slice(0, wanted).every(isName);
}

function isName(part: string): boolean {
  const words = part.replace(/\s+/gu, ' ').trim();
  return words.length <= 40 && item.test(words) && !small.test(words);
}

function endOfFirst(listed: string): number {
  const end = listed.search(separator);
  return end < 0 ? listed.length : end;
}

/** Whether so many commas, semicolons or dashes stand in the text at all: most prose is told from a list by that. */
function hasSeparators(text: string, least: number): boolean {
  let found = 0;
  for (let at = 0; at < text.length && found < least; at += 1) {
    const char = text[at];
    if (char === ',' || char === ';' || char === '-' || char === '–') found += 1;
  }
  return found >= least;
}
