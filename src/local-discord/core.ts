import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { BodyCheck } from './rest/body-check.ts';
import type { Journal } from './rest/journal.ts';
import type { World } from './world/world.ts';

/** The parts of a running local Discord, handed to whatever works on them. */
export interface Core {
  readonly clock: Clock;
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Interactions;
  readonly journal: Journal;
  readonly checks: BodyCheck;
  readonly faults: Faults;
  readonly token: string;
  /** Where this server is reached, e.g. `http://127.0.0.1:40123`; known once it listens. */
  readonly baseUrl: () => string;
}
