import type { Held } from '../answers/held.ts';
import { limits } from '../replies/limits.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { askedTeam, givenTexts } from './reply-to.ts';

/** What stands between two teams in the languages that the bot speaks: `Roma v Milan`, `Roma gegen Milan`, `Roma – Milan`. */
const between = /\s(?:[vx\-–]|vs|versus|against|gegen|contre|contro|contra)\.?\s/iu;

/** The teams asked for, also where both were typed into the option for the first: `Liverpool v Atalanta`. */
export function askedPair(
  options: OptionValues,
  context: CommandContext,
): { readonly team?: string; readonly opponent?: string } {
  const asked = { ...askedTeam(options, context), ...givenTexts(options, ['opponent']) };
  if (asked.team === undefined || asked.opponent !== undefined || asked.team.length > limits.choiceValue) return asked;
  const [team = '', opponent = '', ...more] = asked.team.split(between).map((part) => part.trim());
  if (team !== '' && opponent !== '' && more.length === 0) return { team, opponent };
  return opponent === '' ? (besideEachOther(asked.team, context.held) ?? asked) : asked;
}

/** More words than two long names have are no two names. */
const mostWords = 10;

/** `Liverpool Atalanta`: two teams by names of theirs, where the words are none of one; null where they are not, or several ways. */
function besideEachOther(text: string, held: Held): { readonly team: string; readonly opponent: string } | null {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.length > mostWords || isTeam(text, held)) return null;
  const ways = words.slice(1).flatMap((_, at) => {
    const [team, opponent] = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')];
    return isTeam(team, held) && isTeam(opponent, held) ? [{ team, opponent }] : [];
  });
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

/** Whether a text is a name of a team that is held, letter for letter. */
function isTeam(text: string, held: Held): boolean {
  const [hit] = held.index.search(text, { kinds: ['team'], limit: 1, forgiving: false });
  return hit?.likeness === 'exact';
}
