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
  return team === '' || opponent === '' || more.length > 0 ? asked : { team, opponent };
}
