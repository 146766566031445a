const side = /\((?:[LRClrc]|left|right|centre|center|top|bottom|background|foreground)(?:[ -][a-z]+)?\)/u;
const shown = /\b(?:is|are) (?:pictured|seen|shown|photographed)\b|\bpictured (?:after|before|during|with|here)\b/u;
const action =
  /\b(?:celebrates?|battles?|reacts?|gestures?|challenges?|vies|vie|fights? for|in action|applauds?|looks? (?:on|dejected)|poses?|shoots|heads|controls|competes?|duels?|lifts?|greets?|speaks|scores)\b/u;
const occasion = /\b(?:during|after|before|following|in|of|at) (?:the|their|an?|yesterday|last)\b/u;
const pairing = /\bmatch between\b|\b(?:soccer|football) match\b/u;
const label = /^(?:file (?:photo|pic|picture)|photo|picture|pic|image|media caption|image caption|caption)\b ?[:–-]?/iu;

/**
 * True for the words under a picture: present tense, who is where, which match. Not for a paragraph of the narrative,
 * which tells the same in the past tense.
 */
export function isCaption(line: string): boolean {
  if (line.length > 400) return false;
  if (side.test(line) || label.test(line)) return true;
  if (/["“”]/u.test(line)) return false;
  if (shown.test(line) && occasion.test(line)) return true;
  return pairing.test(line) && action.test(line) && occasion.test(line);
}
