/** What a button can do besides asking: nothing of it depends on anything but who presses it. */
export const actions = ['ask-to-forget', 'forget', 'keep'] as const;

export interface Action {
  readonly action: (typeof actions)[number];
}

/** Begins with the version, as the ids of questions do; none of them has an exclamation mark there. */
const prefix = '1!';

/** The `custom_id` of an action: `1!forget`. */
export function encodeAction({ action }: Action): string {
  return `${prefix}${action}`;
}

/** The action behind a `custom_id`; null for every other id. */
export function decodeAction(customId: string): Action | null {
  const action = actions.find((each) => customId === `${prefix}${each}`);
  return action === undefined ? null : { action };
}
