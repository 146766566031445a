import type { Item } from '../../mentions/mention.ts';
import type { Refusal } from './refusal.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import { isForSave, isGain, isHitBefore, isKeptOut, isSaved, isTakenOn, isTurnedIn } from './shot-fates.ts';

const has = (items: readonly Item[], words: RegExp): boolean => items.some(({ word }) => words.test(word));

/** "Costa's pass before firing in": what the ball came from is no shot, and what follows is done by another. */
export const passes =
  /^(?:pass|cross|centre|corner|throw|assist|through-ball|lay-off|cutback|flick-on|rebound|before)$/u;

/** What the patterns of shots match besides goals. */
export const shotRefusals: readonly Refusal[] = [
  // "his volley, struck on 49 minutes": how it was hit, not that it went in
  {
    of: /^(?:his|described|whose)-shot-went$/u,
    refuses: ({ items, to }) =>
      items[to - 1]?.wordClass === 'score' &&
      !/(?:corner|net|roof|target|mark|chance)$/u.test(items[to - 1]?.word ?? ''),
  },
  // "in search of a leveller, Rossi's header the closest they came": there was none.
  {
    of: /^ahead-(?:shot-of|his-name-shot|with-shot-by)$/u,
    refuses: ({ items, from, own }) =>
      has(own, /^(?:search|pursuit|hunt|looking|pushed|push|pressed|chase)$/u) ||
      has(items.slice(Math.max(0, from - 4), from), /^(?:for|of|to|chasing|seeking|not|pushed|push|pressed)$/u),
  },
  // "Rossi's goal cancelled out Costa's": his did it, and is told by what it did.
  {
    of: 'shot-cancelled',
    refuses: ({ items, own, to }) => !has(own, /^(?:been|was|were)$/u) && items[to]?.word !== 'by',
  },
  // "chested down Rossi's header and fired in": another scored
  {
    of: 'shot-did',
    refuses: ({ items, from, to }) =>
      isTakenOn(items, from) && items.slice(from, to).some(({ word }) => word === 'and'),
  },
  // "whose effort was rescued by the tip of Costa's glove": done to the shot by somebody else
  {
    of: 'whose-shot',
    refuses: ({ items, own, to }) =>
      has(own.slice(-4), /^(?:was|were)$/u) && items.slice(to, to + 3).some(({ word }) => word === 'by'),
  },
  // "ahead through Verdi's free kick, headed home by Rossi", "a Verdi free kick was nodded in by Rossi": his is the last touch
  { of: 'through', refuses: ({ items, to }) => isTurnedIn(items, to) },
  { of: /^shot-(?:name-)?did$/u, refuses: ({ items, noun, to }) => isTurnedIn(items, noun === null ? to : noun + 1) },
  // "Costa's stop on Rossi in the 67th kept the lead"
  {
    of: 'minute-kept',
    refuses: ({ items, from }) =>
      items
        .slice(Math.max(0, from - 4), from)
        .some(
          ({ word, wordClass }) =>
            wordClass === 'no-goal' ||
            /^(?:on|against|deny(?:ing)?|saves?|stops?|blocks?|tackle|clearance)$/u.test(word),
        ),
  },
  { of: /^shot-(?:into|beat)/u, refuses: ({ items, from }) => isHitBefore(items, from) },
  // "Rossi's shot looked to have crossed the line": it had not.
  { of: 'shot-into-net', refuses: ({ own }) => has(own, /^(?:looked|appeared|seemed)$/u) },
  // "Verdi's header was helped over the line by Rossi": the last touch is another's.
  {
    of: /^shot-(?:into-net|went-in)$/u,
    refuses: ({ items, own, to }) => items[to]?.word === 'by' && has(own, /^was$/u),
  },
  // "let fly and the ball flew past the far post"
  {
    of: /^(?:let-fly-and-(?:in|nestled)|his-shot-went(?:-in)?)$/u,
    refuses: ({ items, to }) =>
      /(?:past|over|beyond)$/u.test(items[to - 1]?.word ?? '') &&
      has(items.slice(to, to + 4), /(?:^| )(?:post|upright|bar|crossbar|angle|frame)$/u),
  },
  { of: 'shot-went-in', refuses: ({ own }) => has(own, /^(?:off|clearance)$/u) || has(own, passes) },
  // "Rossi's strike partner Verdi headed the ball into the net": Verdi did
  { of: 'shot-went-in', refuses: ({ own }) => own.slice(1).some(isPerson) },
  {
    of: 'delivery-went-in',
    refuses: ({ items, to }) => /^(?:was|deflect|turned|forced)/u.test(items[to - 1]?.word ?? ''),
  },
  // "with Rossi's shot turned over the line by Verdi"
  // "flew through the air to reach Rossi's free kick"
  {
    of: 'thanks-to-shot-of',
    refuses: ({ items, own, to }) => isTurnedIn(items, to) || has(own, /^(?:air|reach|meet|get)$/u),
  },
  // "the keeper allowed a backpass from Costa to squirm into the net": whose goal it is, nobody says
  {
    of: /^verb-(?:into-net|past-keeper)$/u,
    refuses: ({ items, verb }) =>
      verb !== null &&
      items[verb - 1]?.word === 'to' &&
      items
        .slice(Math.max(0, verb - 9), verb)
        .some(({ word }) => /^(?:allow(?:ed|s|ing)|watch(?:ed|es|ing))$/u.test(word)) &&
      items
        .slice(Math.max(0, verb - 9), verb)
        .some(({ word }) => /^(?:back-?pass|pass|clearance|throw|touch)$/u.test(word)),
  },
  // "after Verdi's cross – the first goal that Borough had conceded"
  {
    of: 'goal-of',
    refuses: ({ own }) => own.some(({ word, wordClass }) => wordClass === 'assist-noun' || /^[–—]$/u.test(word)),
  },
  // "a stroll through a deserted half with Costa stranded"
  {
    of: 'through',
    refuses: ({ own }) =>
      own.slice(own.findLastIndex(({ word }) => word === 'through')).some(({ word }) => word === 'with'),
  },
  // "hit the woodwork on the half-hour through Rossi's free kick"
  {
    of: /^(?:thanks-to-shot-of|through|shot-by)$/u,
    refuses: ({ items, from }) =>
      items[from]?.word === 'through' &&
      items
        .slice(Math.max(0, from - 7), from)
        .some(({ wordClass, word }) => wordClass === 'no-goal' || word === 'close'),
  },
  {
    of: 'shot-for-goal',
    refuses: ({ items, from, to, noun }) =>
      // "headed in Costa's free kick for the winner"
      isHitBefore(items, from) ||
      (noun !== null && (isTurnedIn(items, noun + 1) || items.slice(noun, to).some(isPerson))),
  },
  { of: 'shot-scored', refuses: ({ items, to }) => !/net$|corner$|target$|mark$/u.test(items[to - 1]?.word ?? '') },
  {
    of: 'shot-in-vain',
    refuses: ({ own }) => own.some(({ wordClass, word }) => wordClass === 'no-goal' && word !== 'in vain'),
  },
  // "reacted when Costa parried Verdi's drive, to earn a point", "turned in Verdi's shot to give Arden the lead": another's deed
  {
    of: /^shot-(?:did|to-gain)$/u,
    refuses: ({ items, from, to }) =>
      items.slice(from, to).some(({ word }) => word === 'to') && (isKeptOut(items, from) || isHitBefore(items, from)),
  },
  // "headed past the keeper after Verdi's free-kick": he gave the ball
  {
    of: 'before-shot',
    refuses: ({ items, from, noun }) =>
      noun !== null &&
      items[noun]?.wordClass === 'free-kick' &&
      items[from]?.word === 'after' &&
      items
        .slice(Math.max(0, from - 8), from)
        .some(({ wordClass }) => wordClass === 'strike' || wordClass === 'into-net'),
  },
  // "a header from Verdi's left-sided delivery": he gave the ball
  {
    of: 'shot-by',
    refuses: ({ items, to }) =>
      isPossessive(items, to - 1) &&
      items
        .slice(to + 1, to + 5)
        .some(({ word, wordClass }) => wordClass === 'assist-noun' || /^(?:delivery|service|supply)$/u.test(word)),
  },
  // "had chances to equalise, notably when a shot from Rossi came off a post": the shot opens a clause of its own
  {
    of: 'shot-by',
    refuses: ({ items, to, noun }) =>
      noun !== null &&
      has(items.slice(Math.max(0, noun - 5), noun), /^(?:when|but|while|although|though)$/u) &&
      !items.slice(to, to + 5).some(({ wordClass }) => wentIn.has(wordClass ?? '')),
  },
  // "saved Verdi's drive to earn Arden a draw"
  { of: 'rescued-point', refuses: ({ items, from }) => items[from - 1]?.word === 'to' && isForSave(items, from - 1) },
  { of: 'shot-did', refuses: ({ items, to }) => items[to - 1]?.word === 'struck' || items[to - 2]?.word === 'was' },
  { of: 'shot-did', refuses: ({ items, to }) => !isGain(items, to) },
  // "Verdi's effort deflected in off him": it is the other's.
  { of: 'shot-did', refuses: ({ items, to }) => has(items.slice(to - 1, to + 3), /^(?:him|her)$/u) },
  // "saving a shot in the 19th, an effort from Rossi and …": the time is that of another
  {
    of: 'minute-shot-by',
    refuses: ({ items, from, noun }) => noun !== null && items.slice(from, noun).some(({ word }) => word === ','),
  },
  {
    of: /^(?:minute-shot(?:-by)?|shot-minute)$/u,
    refuses: ({ items, from }) => isSaved(items, from) || isHitBefore(items, from),
  },
  // "a first European goal": where it was scored
  { of: 'goal-name', refuses: ({ items, noun }) => noun !== null && isContinent(items[noun - 1]) },
  { of: 'with-shot', refuses: ({ own }) => has(own, /^ball$/u) },
];

const wentIn: ReadonlySet<string> = new Set(['into-net', 'go-in', 'score', 'beat', 'level', 'enough', 'put']);

const continents = /^(?:european|asian|african|american|continental|olympic|international|premiership|championship)$/iu;

function isContinent(item: Item | undefined): boolean {
  return item?.mention?.type === 'PERSON' && continents.test(item.mention.name);
}
