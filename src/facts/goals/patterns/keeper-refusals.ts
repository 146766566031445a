import type { Item } from '../../mentions/mention.ts';
import { isPerson, isPossessive, startOfName } from '../scorers/name-phrase.ts';
import { isTakenUp } from './own-doing.ts';
import type { Refusal } from './refusal.ts';

/** How far behind the shot it may be told that it did not go in after all. */
const farthest = 12;

/** What the patterns of keepers, of shots and of what was done by somebody match besides goals: he gave the ball, was in its way or came on later. */
export const keeperRefusals: readonly Refusal[] = [
  // "was beaten by Rossi's shot but the bar came to his rescue", "… only for the flag to go up"
  {
    of: /^keeper-|^named-keeper-|^shot-left-keeper|^pounced-on-save/u,
    refuses: ({ items, to }) => isSpared(items, to),
  },
  // "lost the ball when beaten by Rossi's volley", "outclassed by a Rossi drive": only a side undone
  {
    of: 'keeper-beaten-by-shot',
    refuses: ({ head }) =>
      /^(?:lost|second-best)$/u.test(head?.wordClass ?? '') && !/undone(?: by)?$/u.test(head?.word ?? ''),
  },
  // "the shot was blocked and Rossi broke clear"
  {
    of: /^(?:pounced-on-save|it-was-who-pounced|crossed-and-touched)$/u,
    refuses: ({ items, verb }) =>
      verb !== null &&
      (!/^(?:pounc|punish|capitali|profit|popped|took full|(?:was|reacted|proved) (?:first|quick)|got (?:on the end|the .*touch)|applied|took adv|snapped)/u.test(
        items[verb]?.word ?? '',
      ) ||
        isTakenUp(items, verb)),
  },
  // "top scorer Rossi"
  {
    of: 'scorer-in-front',
    refuses: ({ items, from }) =>
      /^(?:top|leading|record|-|all-time|prolific|season|highest|joint|regular|free|top-|league)$/u.test(
        items[from - 1]?.word ?? '',
      ) ||
      items[from - 1]?.wordClass === 'own-goal' ||
      /^(?:COMPETITION|TEAM|DATE)$/u.test(items[from - 1]?.type ?? ''),
  },
  // "the ball, deflected, beat Costa by Rossi's post"; "went ahead via a deflection off Costa": he was only in the way
  {
    of: /^(?:through|score-through|made-it-through|owed-to)$/u,
    refuses: ({ items, own, to }) => {
      const lead = own.findLastIndex(
        ({ word, wordClass }) => /^(?:through|via)$/u.test(word) || wordClass === 'due-to',
      );
      return (
        lead >= 0 &&
        items[to - 1] !== undefined &&
        own
          .slice(lead)
          .some(({ word }) =>
            /^(?:deflection|deflected|ricochet|off|error|mistake|blunder|slip|poor|misplaced)$/u.test(word),
          )
      );
    },
  },
  // "found the goal at his mercy"
  {
    of: 'made-goal',
    refuses: ({ items, noun }) => noun !== null && items[noun]?.word === 'goal' && items[noun - 1]?.word === 'the',
  },
  // "powered a header against the goal frame"
  {
    of: /^(?:made|pounded)-goal$/u,
    refuses: ({ items, verb, noun }) =>
      verb !== null &&
      noun !== null &&
      items
        .slice(verb + 1, noun)
        .some(({ word, wordClass, type }) => type === 'PERSON' || wordClass === 'shot' || prepositions.test(word)),
  },
  // "slid past the goalkeeper": a man past a man; only a ball is sent past him
  {
    of: 'sent-into-net',
    refuses: ({ items, own, to }) =>
      own.some(isPerson) ||
      (/^(?:past|beyond|under|through|round|around)\b/u.test(items[to - 1]?.word ?? '') &&
        !own.some(
          ({ word, wordClass }) =>
            /^(?:it|ball|penalty|effort|cross|chance|rebound)$/u.test(word) || wordClass === 'shot',
        )),
  },
  // "slipped the ball through for Rossi to smash into the net": the giver's verb is not the scorer's
  {
    of: /^(?:ball-into-net|verb-into-net|ball-home|ball-in|sent-into-net)$/u,
    refuses: ({ own }) => {
      const given = own.findIndex(({ word }) => word === 'for');
      return given > 0 && own.slice(given).some(isPerson) && own.slice(given).some(({ word }) => word === 'to');
    },
  },
  // "Verdi's goal was added to by Rossi": another goal
  {
    of: 'deadlock-broken-by',
    refuses: ({ own }) => own.some(({ word }, at) => word === 'added' && own[at + 1]?.word === 'to'),
  },
  // "set up Rossi for a shot"
  {
    of: 'set-up-for-finish',
    refuses: ({ items, noun, from }) => !/finish|tap-in/u.test(items[noun ?? from]?.word ?? ''),
  },
  // "were torn apart by Rossi"
  {
    of: 'passive-put-away',
    refuses: ({ head, items, from }) =>
      head?.word !== 'put away' &&
      !(
        /^(?:dispatched|despatched|buried|finished off)$/u.test(head?.word ?? '') &&
        items
          .slice(Math.max(0, from - 4), from)
          .some(({ wordClass }) => /^(?:assist-noun|penalty)$/u.test(wordClass ?? ''))
      ),
  },
  // "Verdi's free kick found Rossi, who scored": whom it found has done it
  { of: 'shot-did', refuses: ({ items, noun, to }) => noun !== null && isGivenOn(items, noun, to) },
  // "Verdi's free kick eluded everyone but Rossi, who tapped in"
  {
    of: /^(?:shot-into-net|shot-eluded-all|delivery-went-in)$/u,
    refuses: ({ items, to }) =>
      /^(?:but|except|save|bar)$/u.test(items[to]?.word ?? '') && items.slice(to + 1, to + 4).some(isPerson),
  },
  // "Verdi's cross went in off Costa for an own goal": it is not Verdi's
  {
    of: /^(?:shot-(?:into-net|went-in|beat-keeper|did)|delivery-went-in)$/u,
    refuses: ({ items, own, to }) => {
      const behind = items.slice(to, to + 8);
      const end = behind.findIndex(({ word }) => /^(?:and|but|,|;|before|while)$/u.test(word));
      return (
        (end < 0 ? behind : behind.slice(0, end)).some(({ wordClass }) => wordClass === 'own-goal') ||
        (items[to]?.word === 'by' && own.some(({ word }) => /^(?:was|were) /u.test(word)))
      );
    },
  },
  // "who had doubled the lead, was replaced by Rossi"
  {
    of: 'passive',
    refuses: ({ items, verb, to }) =>
      verb !== null &&
      // "was teed up to score by Rossi": he gave the ball.
      (items[verb - 1]?.word === 'to' ||
        items.slice(verb + 1, to).some(({ word }) => /^(?:was|were|is|being|replaced|substituted)$/u.test(word))),
  },
  // "turned provider for Rossi, who shot wide"
  {
    of: 'assisted-for',
    refuses: ({ items, to }) => items.slice(to, to + 8).some(({ wordClass }) => wordClass === 'no-goal'),
  },
  // "the opener was gifted by Rossi": his mistake
  { of: 'answered-by', refuses: ({ head }) => head?.word === 'gifted' },
  // "led through a goal from Verdi and was pegged back by Rossi": the side was
  {
    of: 'answered-by',
    refuses: ({ own }) =>
      own.some(({ word }, at) => /^(?:and|but)$/u.test(word) && /^(?:was|were)\b/u.test(own[at + 1]?.word ?? '')),
  },
  // "skipped past Costa and squared for Verdi": where he ran
  {
    of: 'verb-past-keeper',
    refuses: ({ items, head, verb }) =>
      /^(?:skip|danc|dart|glid|nip|breez|waltz|drift|burst|rac)\p{L}*$/u.test(head?.word ?? '') &&
      items[(verb ?? 0) + 1]?.word === 'past',
  },
  // "was finished by Rossi, only for Costa to save"
  {
    of: 'passive-finish',
    refuses: ({ own }) => own.slice(own.findIndex(({ word }) => word === 'by')).filter(isPerson).length > 1,
  },
  // "made it two wins through hard work"
  {
    of: 'made-it-through',
    refuses: ({ own }) => own.some(({ wordClass }) => /^(?:win|victory|won|game|beat)$/u.test(wordClass ?? '')),
  },
  // "failed to hold a shot from Verdi, and Rossi tapped in"
  {
    of: 'shot-by',
    refuses: ({ items, noun, from }) =>
      items
        .slice(Math.max(0, (noun ?? from) - 6), noun ?? from)
        .some(({ word }) => /^(?:hold|handle|parry|push|punch|clear|save|deny|block|tip|stop|repel)$/u.test(word)),
  },
  // "Rossi had Verdi to thank for his goal": Verdi made it
  {
    of: 'to-thank-for',
    refuses: ({ items, own, from }) => {
      const had = startOfName(items, from) - 1;
      return (
        /^ha[sdv]e?$/u.test(items[had]?.word ?? '') &&
        isPerson(items[had - 1]) &&
        own.some(({ word }) => /^h(?:is|er)$/u.test(word))
      );
    },
  },
  // "without 20-goal striker Rossi": nobody scores so many in a match
  {
    of: 'n-goal-man',
    refuses: ({ own }) => own.some(({ mention }) => mention?.type === 'NUMBER' && mention.value > mostInMatch),
  },
  // "failed to hold Verdi's shot, and Rossi tapped in": what was let loose is another's to put in
  {
    of: 'keeper-could-not-keep-out',
    refuses: ({ items, own, to }) =>
      own.some(({ word }) => /^(?:hold|handle|deal)$/u.test(word)) &&
      items.slice(to - 1, to + farthest).some((item, at, all) => isPerson(item) && !isPossessive(all, at)),
  },
  // "the winner was set up by Rossi"
  { of: 'scorers-were', refuses: ({ own }) => own.some(({ wordClass }) => wordClass === 'set-up-by') },
];

const mostInMatch = 6;

const givers =
  /^(?:found|reached|released|allowed|sent|put|to|for|fed|freed|by|enabled|played|let|left|presented|gave|except|but|picked out|teed up|set up)$/u;

/** Whether a shot went to somebody else before the deed that is told. */
function isGivenOn(items: readonly Item[], noun: number, to: number): boolean {
  return items.slice(noun + 1, to).some((item, index) => {
    const at = noun + 1 + index;
    const before = items[startOfName(items, at) - 1];
    return (
      isPerson(item) &&
      !isPossessive(items, at) &&
      (givers.test(before?.word ?? '') ||
        /^(?:serve|set-up|set-up-by|at-hands)$/u.test(before?.wordClass ?? '') ||
        // "parried Verdi's shot into the path of Rossi, who tapped in"
        (before?.word === 'of' && /^(?:path|feet|way|direction)$/u.test(items[startOfName(items, at) - 2]?.word ?? '')))
    );
  });
}

const prepositions = /^(?:of|from|for|to|with|after|in|against|at|towards?|on|off|by)$/u;

/** "but it hit the post", "only for the flag to go up". */
function isSpared(items: readonly Item[], to: number): boolean {
  const behind = items.slice(to, to + farthest);
  const turn = behind.findIndex(({ word }) => /^(?:but|only|although|though)$/u.test(word));
  const end = behind.findIndex(({ word }) => /^[.;]$/u.test(word));
  if (turn < 0 || (end >= 0 && end < turn)) return false;
  return behind
    .slice(turn)
    .some(
      ({ word, wordClass }) =>
        wordClass === 'no-goal' ||
        /^(?:bar|post|flag|woodwork|wide|over|rescue|recovered|shot|hit|fired|save)$/u.test(word),
    );
}
