import { press } from '../../src/command/press.ts';
import type { CommandContext } from '../../src/command/command.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { presses } from './assert-inside-limits.ts';

/** A reply and as many as `most` replies that its buttons and menus lead to, and theirs in turn; all that are to be followed. */
export function followPresses(
  reply: Reply,
  context: CommandContext,
  most: number,
  isFollowed: (customId: string) => boolean = () => true,
): readonly Reply[] {
  const replies: Reply[] = [reply];
  const queue = [...presses(reply.body)];
  const seen = new Set<string>();
  for (let next = queue.shift(); next !== undefined && seen.size < most; next = queue.shift()) {
    const key = next.flat().join(' ');
    if (seen.has(key) || !isFollowed(next[0])) continue;
    seen.add(key);
    const answered = press(...next, context);
    replies.push(answered);
    queue.push(...presses(answered.body));
  }
  return replies;
}
