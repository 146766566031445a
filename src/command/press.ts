import type { CommandContext } from './command.ts';
import type { Reply } from '../replies/reply.ts';

/**
 * Answers a pressed button or a menu choice. All it needs is in `customId` (and `values`, what was chosen in a menu), so
 * that it works after a restart and for everyone. An id that is broken, foreign or of another version gets a private
 * sentence that says so; throws only for a bug.
 */
export function press(customId: string, values: readonly string[], context: CommandContext): Reply {
  throw new Error(`not answered yet: ${customId} ${values.length} ${context.locale}`);
}
