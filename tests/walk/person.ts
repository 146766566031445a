import type { Locator, Page } from 'playwright-core';

/** What a person can do at the page, in a person's words. */
export interface Person {
  readonly page: Page;
  /** Types at whatever has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Presses keys, one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Types a command straight through and sends it as it stands; the answer. */
  readonly ask: (command: string) => Promise<Locator>;
  /** Does something and gives the message that comes because of it. */
  readonly answerTo: (act: () => Promise<unknown>) => Promise<Locator>;
  /** The choices above the field. */
  readonly choices: (text?: string) => Locator;
  /** A button of a message, by what stands on it. */
  readonly button: (message: Locator, name: RegExp | string) => Locator;
  readonly speak: (locale: string) => Promise<void>;
  /** Takes a role of the server: `Member`, `Server manager`. */
  readonly become: (role: string) => Promise<void>;
}

/** Someone who sits at an opened page. */
export function personAt(page: Page): Person {
  const type = (text: string): Promise<void> => page.keyboard.type(text);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const articles = page.getByRole('article');
  const options = page.locator('#suggestions').getByRole('option');
  const answerTo = async (act: () => Promise<unknown>): Promise<Locator> => {
    const before = await articles.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-message')));
    await act();
    const known = before.map((id) => `:not([data-message="${id}"])`).join('');
    const fresh = page.locator(`[data-message]${known}`).last();
    await fresh.waitFor();
    const id = await fresh.getAttribute('data-message');
    // From now on by its id: what comes later is another message.
    return page.locator(`[data-message="${id}"]`);
  };
  return {
    page,
    type,
    press,
    answerTo,
    ask: (command) =>
      answerTo(async () => {
        const field = page.getByRole('combobox', { name: 'Message', exact: true });
        await field.click();
        await field.fill(command);
        await page.locator('#suggestions-box').waitFor();
        // The list is closed, not chosen from: what is sent is what was typed.
        if (command.includes(' ') && (await options.count()) > 0) await press('Escape');
        await press('Enter');
      }),
    choices: (text) => (text === undefined ? options : options.filter({ hasText: text })),
    button: (message, name) => message.getByRole('button', { name }),
    speak: async (locale) => {
      await page.getByLabel('Language').selectOption(locale);
    },
    become: async (role) => {
      await page.getByLabel('Permissions').selectOption(role);
    },
  };
}

/** Waits for the picture of a message, by its description. */
export async function drawn(message: Locator, description: RegExp): Promise<void> {
  await message.getByRole('img', { name: description }).waitFor();
}
