import type { Held } from '../answers/held.ts';
import type { Catalogues } from '../replies/messages.ts';
import type { Reply } from '../replies/reply.ts';

/** What a reply was made from, besides what its key says; another of either starts anew. */
interface Memory {
  readonly catalogues: Catalogues;
  /** The one asked for longest ago first. */
  readonly replies: Map<string, Reply>;
}

/** Some megabytes at most; what a match night asks about is far less. */
const mostRemembered = 1_000;

/** A state of the data takes its replies along when it goes. */
const memories = new WeakMap<Held, Memory>();

/**
 * The reply that `make` gives, made once for the same state, texts and key: one question is asked by many at a time.
 * `key` must say all that the reply depends on besides; the reply is shared and not to be changed.
 */
export function rememberedReply(held: Held, catalogues: Catalogues, key: string, make: () => Reply): Reply {
  let memory = memories.get(held);
  if (memory?.catalogues !== catalogues) {
    memory = { catalogues, replies: new Map() };
    memories.set(held, memory);
  }
  const { replies } = memory;
  const reply = replies.get(key) ?? make();
  replies.delete(key);
  replies.set(key, reply);
  if (replies.size > mostRemembered) replies.delete(replies.keys().next().value ?? '');
  return reply;
}
