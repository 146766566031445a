import type { GoalPattern } from '../goal-pattern.ts';
import { named, shots } from './pattern-parts.ts';

/** Goals told by the shot, which is one only together with another clue. */
export const shotPatterns: readonly GoalPattern[] = [
  {
    name: 'goal-name',
    pattern: 'a|an|NUMBER|MINUTE|from ~4 PERSON:scorer <goal|victory|brace|hat-trick>:noun',
    example: 'a Rossi goal in the 63rd minute',
    not: 'a goalless half',
    strength: 3,
  },
  {
    name: 'thanks-to-shot-of',
    pattern: `through|<due-to>|with|via|<advantage|suffer|at-hands> ~4 PERSON:scorer 's|' ~6 <shot|free-kick|penalty>:noun`,
    example: "ahead through Rossi's fine header",
    not: "denied by Rossi's fine header",
    strength: 2,
  },
  {
    name: 'shot-by',
    pattern: `through|<due-to>|with|via|to|despite|needed|required|needing|took|<advantage|suffer|cancel> ~6 <shot|free-kick|penalty>:noun from|by ${named}`,
    example: 'thanks to a strike from Rossi',
    not: 'saved a strike from Rossi',
    strength: 1,
    list: 'after',
  },
  {
    name: 'shot-name',
    pattern: 'through|<due-to|at-hands|suffer>|with|via|before ~4 PERSON:scorer <shot|free-kick|penalty>:noun',
    example: 'with a Rossi strike',
    not: 'from a Rossi free kick',
    strength: 2,
  },
  {
    name: 'shot-did',
    pattern: `PERSON:scorer 's|' ~4 <shot|free-kick|penalty>:noun ~8 made|makes|lifted|lifts|carried|helped|secured|clinched|<put>|<enough>|<seal>|<score>|<won>|<widen>|<cancel>`,
    example: "Rossi's free kick earned a point",
    not: "Rossi's free kick earned applause",
    strength: 1,
  },
  {
    name: 'shot-was-enough',
    pattern: `${shots}:noun from|by ${named} ( ~14 <enough|put|seal|won|widen|cancel> | was|proved all )`,
    example: 'a header from Rossi was enough',
    not: 'a header from Rossi was saved',
    strength: 2,
  },
  {
    name: 'minute-shot',
    pattern: `PERSON:scorer 's|' MINUTE ~2 <shot|penalty|free-kick>:noun`,
    example: "Rossi's 88th-minute effort",
    not: "Rossi's 88th-minute effort was saved",
    strength: 2,
  },
  {
    name: 'shot-over-keeper',
    pattern: `<strike|get|lost|won>:verb ~4 <shot> over|past|beyond|under|underneath|into|in ~3 ( TEAM ~2 )? PERSON:keeper !'s|'`,
    example: 'Rossi sent a deft chip over keeper Costa',
    not: 'Rossi sent a deft chip over the bar',
    strength: 2,
  },
  {
    name: 'with-shot-past',
    pattern: 'with:verb a|an|his|her ~4 <shot>:noun ~2 over|past|beyond|underneath|into|<into-net>',
    example: 'Rossi marked his return with a lob over the keeper',
    not: 'Rossi went close with a lob over the bar',
    strength: 1,
  },
  {
    name: 'shot-minute',
    pattern: `PERSON:scorer 's|' ~4 <shot|penalty|free-kick>:noun in? the? MINUTE`,
    example: "Rossi's effort two minutes from the end",
    not: "Rossi's effort two minutes from the end hit the bar",
    strength: 2,
  },
  {
    name: 'apposed',
    pattern: '<score|lead>:noun ~2 , ~2 PERSON:scorer ~2 MINUTE',
    example: 'the visitors opened the scoring, Rossi after 23 minutes',
    not: 'the visitors opened the scoring, and Rossi was booked',
    strength: 2,
  },
  {
    name: 'minute-kept',
    pattern: 'PERSON:scorer in the MINUTE:verb <put>',
    example: 'Rossi in the 67th kept Arden in the tie',
    not: 'Rossi in the 67th was booked',
    strength: 2,
  },
];
