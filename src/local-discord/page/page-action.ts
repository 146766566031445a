import { z } from 'zod';
import type { PageAction } from './page-protocol.ts';

const id = z.string().min(1).max(200);
const values = z.record(z.string(), z.union([z.string().max(6000), z.number(), z.boolean()]));

/** Far more than Discord shows as text: what is longer than that becomes a file. */
const longestSaid = 2_000_000;

/** What a tab may ask for. A page is a program like any other: what it sends is checked before it is used. */
export const pageAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), channel: id, content: z.string().max(longestSaid) }),
  z.object({ kind: z.literal('command'), channel: id, name: id, options: values }),
  z.object({ kind: z.literal('autocomplete'), channel: id, name: id, options: values, focused: id }),
  z.object({ kind: z.literal('component'), message: id, customId: id, values: z.array(z.string()).optional() }),
  z.object({ kind: z.literal('message-command'), message: id, name: id }),
  z.object({
    kind: z.literal('modal'),
    interaction: id,
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
  z.object({ kind: z.literal('dismiss'), message: id }),
  z.object({
    kind: z.literal('settings'),
    name: z.string().trim().min(1).max(32).optional(),
    locale: z.string().max(10).optional(),
    permissions: z.string().regex(/^\d+$/u).max(30).optional(),
  }),
  z.object({ kind: z.literal('new-person') }),
  z.object({
    kind: z.literal('fault'),
    fault: z.enum([
      'drop',
      'reconnect',
      'invalidate',
      'heartbeats',
      'rate-limit',
      'server-error',
      'delay',
      'kick',
      'invite',
      'clear',
    ]),
  }),
]) satisfies z.ZodType<PageAction>;
