import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import type { Item } from '../../mentions/mention.ts';
import type { Refusal } from './refusal.ts';

/** What the patterns of own goals match besides. */
export const ownGoalRefusals: readonly Refusal[] = [
  // "an own goal and a strike by Rossi": the strike is his, the own goal is not.
  { of: 'own-goal-by', refuses: ({ items, noun }) => noun !== null && items[noun]?.wordClass !== 'own-goal' },
  // "a cross by Rossi was turned into his own net by Costa": his is the last touch
  {
    of: 'own-goal-off',
    refuses: ({ items, to }) => items[to]?.word === 'by' && items.slice(to + 1, to + 7).some(isPerson),
  },
  // "Rossi opened the scoring before Costa's own goal": that one is Costa's.
  {
    of: 'own-goal-verb',
    refuses: ({ items, verb, noun }) =>
      verb !== null &&
      noun !== null &&
      items
        .slice(verb, noun)
        .some(
          (item, at) =>
            item.word === 'whose' || item.word === 'there' || (isPerson(item) && isPossessive(items, verb + at)),
        ),
  },
  // "Rossi scored before Costa conceded an own goal", "Rossi netted but Costa scored an own goal": whose name is nearer
  {
    of: 'own-goal-verb',
    refuses: ({ items, verb, noun }) =>
      verb !== null &&
      noun !== null &&
      items
        .slice(verb + 1, noun)
        .some(
          (item, at, all) => isPerson(item) && /^(?:before|but|for|while|and|when|as)$/u.test(all[at - 1]?.word ?? ''),
        ),
  },
  // "Rossi found Verdi, whose cross was turned in by Costa for an own goal": told of Rossi
  {
    of: 'verb',
    refuses: ({ items, verb }) =>
      verb !== null &&
      /^(?:was|were|been|being|is)$/u.test(items[verb - 1]?.word ?? '') &&
      items[verb + 1]?.word === 'by' &&
      items.slice(verb, verb + 9).some(({ wordClass }) => wordClass === 'own-goal'),
  },
  // "Rossi found Verdi, whose cross was turned in by Costa for an own goal"
  {
    of: 'own-goal-verb',
    refuses: ({ items, verb, noun }) =>
      verb !== null && noun !== null && items[verb + 1]?.word === 'by' && items.slice(verb, noun).some(isPerson),
  },
  // "Rossi's cross hit Costa and flew into his own net", "Rossi's cross was turned into his own net"
  {
    of: 'own-clearance',
    refuses: ({ items, own, from }) =>
      isObject(items, from) ||
      own.slice(1).some((item) => isPerson(item) || /^(?:was|were|is|and)(?: |$)/u.test(item.word)),
  },
  // "saw his cross sliced into his own net by Costa"
  {
    of: 'own-net',
    refuses: ({ items, to }) => items[to]?.word === 'by' && items.slice(to, to + 4).some(isPerson),
  },
  // "Rossi made it all square when his corner was turned into his own net by Costa": Costa did.
  {
    of: /^(?:verb|made-(?:level|score|number)|put-(?:ahead|them-ahead|team-ahead|side-ahead)|widen-lead|sealed|took-goal|made-it.*)$/u,
    refuses: ({ items, to }) => isHisTurnedInByOther(items.slice(to, to + reach)),
  },
  // "Late own goal rescues Arden": in a title a plain word has a capital.
  {
    of: 'own-goal-name',
    refuses: ({ items, from, noun }) =>
      /^(?:late|early|last-gasp|costly|freak|comical|calamitous|injury|stoppage|added|first|second|own)$/iu.test(
        items[(noun ?? from) - 1]?.word ?? '',
      ),
  },
  { of: 'did-damage-with-own-goal', refuses: ({ head }) => !/damage$|^d(?:id|oing)$/u.test(head?.word ?? '') },
];

const reach = 20;

/** "…, when his cross was turned into his own net by Costa" */
function isHisTurnedInByOther(behind: readonly Item[]): boolean {
  const when = behind.findIndex(({ word }) => /^(?:when|as|after|with)$/u.test(word));
  if (when < 0 || when > 4 || !/^(?:his|her|a|an)$/u.test(behind[when + 1]?.word ?? '')) return false;
  const ball = behind.slice(when + 2, when + 6);
  if (!ball.some(({ wordClass, word }) => balls.test(wordClass ?? '') || balls.test(word))) return false;
  const net = behind.findIndex(({ wordClass }, at) => at > when && wordClass === 'own-net');
  if (net < 0 || behind.slice(when, net).some((item) => isPerson(item) || /^(?:before|and then|;)$/u.test(item.word)))
    return false;
  return behind[net + 1]?.word === 'by' && behind.slice(net + 2, net + 5).some((item) => isPerson(item));
}

const balls = /^(?:assist-noun|shot|free-kick|header|cross|corner|delivery|throw|ball|effort)$/u;

const clauses = /^(?:and|but|when|as|after|before|[,;:])$/u;

/** "could only help Rossi's cross into his own net": another did so. */
function isObject(items: readonly Item[], name: number): boolean {
  const start = items.slice(0, name).findLastIndex(({ word }) => clauses.test(word)) + 1;
  return items.slice(start, name).some((item) => isPerson(item));
}
