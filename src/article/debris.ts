import { isDateLine } from './publication-date.ts';

/** Words that alone, or with one another, make a line of a web page's furniture. */
const furniture = new Set(
  'share tweet facebook twitter x whatsapp email e-mail print copy link comments comment menu home search login log in sign up subscribe advertisement advert ad ads sponsored close next previous back top more save bookmark reddit linkedin telegram pinterest instagram youtube tiktok related recommended trending reaction gallery photos video videos watch listen live updates issued on modified published updated by and or this article story article summary body media content reading time'.split(
    ' ',
  ),
);
const opening =
  /^(?:share (?:this|on)|read (?:more|also|next|full)|also read|see also|read:|related|more on this|more from|you may also|recommended|most (?:read|popular)|trending|advertisement|sponsored|subscribe|sign up|follow (?:us|@|our|live)|click (?:here|to)|watch:|watch (?:the|live|highlights|more)|listen:|listen to|video:|videos:|gallery:|in pictures|photo gallery|we use cookies|this (?:site|website|page) uses|accept (?:all|cookies)|cookie|newsletter|download (?:the|our)|join (?:our|us|the)|skip (?:to|past)|tags?:|topics?:|categor(?:y|ies):|all rights reserved|(?:full |video |match |extended )?highlights:|full highlights|article (?:summary|top|body)|relive |as it happened|your browser|javascript|loading|story continues|continue reading|get the latest|sign in|view (?:comments|gallery)|leave a comment|posted in|last updated|media playback|this video|scroll (?:down|to)|end of)/iu;
/** `READ MORE: Norden's "unsung hero"`: the title of another page, whatever it quotes. */
const teaser =
  /^(?:(?:read |see )?more:|read (?:more|also|next) ?[:|»>-]|also read ?:|related:|watch:|listen:|don['’]t miss:|recommended:)/iu;
/** `Highlights: Norden 2-3 Sollund`: below it a round-up tells that match. */
const scored = /^highlights: \p{Lu}.{1,40} \d{1,2} ?[-–] ?\d{1,2} \p{Lu}/iu;
const byline =
  /^(?:by|words by|words:|report by|reporter:|author:)\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:\s[\p{L}\p{M}.'’,|-]+){0,8}$/iu;
const office = /reporter|correspondent|writer|editor|journalist/iu;
const reporter =
  /^\p{Lu}[\p{L}\p{M}.'’ -]{2,40}, .{0,60}\b(?:reporter|correspondent|writer|editor|journalist)s?(?: (?:in|at) .{2,30})?$/iu;

/** True for what a web page has put around and into the report: navigation, sharing, advertising, bylines, hashtags, dates. */
export function isDebris(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  if (line.length > 300) return false;
  if (isDateLine(line) || isFurniture(line) || isTags(line) || isAddress(line)) return true;
  if (teaser.test(line)) return true;
  if (scored.test(line)) return false;
  if (/["“”]/u.test(line)) return false;
  if (byline.test(line) || (office.test(line) && reporter.test(line))) return true;
  return (
    opening.test(line) && (words(line) <= 8 || !/[.!?]$/u.test(line) || /\b(?:cookies|newsletter|subscri)/iu.test(line))
  );
}

function words(line: string): number {
  return line.split(/\s+/u).length;
}

/** Used by `exec` alone: `matchAll` would copy it for every line. */
const wordOfLine = /[\p{L}\p{N}-]+/gu;

function isFurniture(line: string): boolean {
  let parts = 0;
  wordOfLine.lastIndex = 0;
  for (let part = wordOfLine.exec(line); part !== null; part = wordOfLine.exec(line)) {
    parts += 1;
    if (parts > 12 || !furniture.has(part[0].toLowerCase())) return false;
  }
  return true;
}

/** `#AVFC #UCL @club`: nothing but tags and handles. */
function isTags(line: string): boolean {
  return /^[#@]/u.test(line) && line.split(/\s+/u).every((part) => /^[#@]\S/u.test(part));
}

function isAddress(line: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/iu.test(line);
}
