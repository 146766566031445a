import { randomBytes } from 'node:crypto';
import type { Interaction } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import type { Logger } from './logger.ts';
import { askerOf } from './route.ts';
import type { RouteParts } from './route.ts';
import { sentenceReply } from './sentence-reply.ts';
import { sentencesIn } from './sentences.ts';

/** Logs a bug under a number and gives the sentence that shows the number alone. */
export function noteBug(error: unknown, interaction: Interaction, parts: RouteParts, log: Logger): Reply {
  const id = randomBytes(4).toString('hex');
  const asked =
    interaction.isCommand() || interaction.isAutocomplete() ? interaction.commandName : interaction.customId;
  log.error({ err: error, id, asked }, 'a bug kept an interaction from its answer');
  return sentenceReply(failureSentence(id, interaction, parts));
}

/** Even where finding out who asks is what failed, the number of the failure is said. */
function failureSentence(id: string, interaction: Interaction, parts: RouteParts): string {
  try {
    return sentencesIn(parts.contextFor(askerOf(interaction))).failed(id);
  } catch {
    return `⚠️ ${id}`;
  }
}
