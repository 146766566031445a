import type { Core } from '../core.ts';
import type { Interaction, InteractionEvent } from '../interactions/interaction.ts';

/** An interaction that came to nothing a person would call an answer. */
export class NoAnswer extends Error {
  /** The interaction, with all that became of it. */
  readonly interaction: Interaction;
  constructor(interaction: Interaction, message: string) {
    super(message);
    this.name = 'NoAnswer';
    this.interaction = interaction;
  }
}

/** What a person waits for: everything but the signs that something is on its way. */
export type Settled = Exclude<InteractionEvent, { readonly kind: 'thinking' | 'updating' }>;

/**
 * Waits until an interaction has come to something: the reply (for a deferred one, the reply that follows), the changed
 * message, choices, a modal. Rejects with `NoAnswer` when "The application did not respond" would be shown, and after
 * `patience` milliseconds of real time, so that a test does not hang.
 */
export function settle(core: Core, interaction: Interaction, patience: number): Promise<Settled> {
  return new Promise((resolve, reject) => {
    const finish = (event: InteractionEvent): void => {
      if (event.kind === 'thinking' || event.kind === 'updating') return;
      stop();
      clearTimeout(timer);
      if (event.kind === 'failed')
        reject(new NoAnswer(interaction, `The application did not respond to "${interaction.label}".`));
      else resolve(event);
    };
    const timer = setTimeout(() => {
      stop();
      reject(
        new NoAnswer(
          interaction,
          `"${interaction.label}" has come to nothing in ${patience} ms (state: ${interaction.state}).`,
        ),
      );
    }, patience);
    const stop = core.interactions.watch((changed, event) => {
      if (changed === interaction) finish(event);
    });
  });
}
