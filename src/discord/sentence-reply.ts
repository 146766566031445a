import type { Reply } from '../replies/reply.ts';

/** A private reply of one plain sentence: what the bot itself has to say, apart from any command. */
export function sentenceReply(sentence: string): Reply {
  return { body: { content: sentence, allowed_mentions: { parse: [] } }, private: true };
}
