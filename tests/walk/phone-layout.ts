import type { Page } from 'playwright-core';

/** What of a message does not fit a phone, in words; nothing where all of it does. */
export interface Misfit {
  readonly message: string;
  readonly what: string;
}

/**
 * Measures every message of the channel that is open: what reaches over the edge of the screen, and buttons that stand in a row
 * of their own below a row of two. By the layout of the page alone, so that hundreds take no time.
 */
export async function misfits(page: Page): Promise<readonly Misfit[]> {
  return await page.evaluate<readonly Misfit[]>(measuring);
}

/** Runs in the page, which knows nothing of ours. */
const measuring = `(() => {
  const width = document.documentElement.clientWidth;
  const found = [];
  const nameOf = (node) => node.localName + (node.className ? '.' + String(node.className).replaceAll(' ', '.') : '');
  const say = (message, what) =>
    found.push({ message: (message.innerText ?? '').replaceAll(/\\s+/gu, ' ').slice(0, 90), what });
  if (document.scrollingElement.scrollWidth > width) found.push({ message: 'the page', what: 'can be moved sideways' });
  function* all(node) {
    for (const child of [...(node.shadowRoot?.children ?? []), ...(node.children ?? [])]) {
      yield child;
      yield* all(child);
    }
  }
  for (const message of document.querySelectorAll('[data-message]')) {
    const buttons = [];
    for (const node of all(message)) {
      const box = node.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.right > width + 0.5 || box.left < -0.5) say(message, nameOf(node) + ' reaches to ' + Math.round(box.right));
      const style = getComputedStyle(node);
      if (style.textOverflow === 'ellipsis' && node.scrollWidth > node.clientWidth + 1)
        say(message, nameOf(node) + ' is cut: ' + node.innerText.slice(0, 60));
      if (node.localName === 'discord-button') 
        buttons.push({ row: node.parentElement, top: Math.round(box.top), left: box.left, width: box.width, label: node.innerText.trim() });
    }
    // A button is out of place alone where it would fit beside the one before or after it.
    const room = width - 8 - Math.min(...buttons.map(({ left }) => left));
    const isAlone = (one) => buttons.every((other) => other === one || other.top !== one.top);
    for (const [at, button] of buttons.entries()) {
      if (!isAlone(button)) continue;
      const beside = [buttons[at - 1], buttons[at + 1]].filter(
        (other) =>
          other !== undefined &&
          (other.row === button.row || isAlone(other)) &&
          other.width + button.width + 8 <= room,
      );
      if (beside.length > 0) say(message, button.label + ' stands alone among ' + buttons.map(({ label }) => label).join(' | '));
    }
  }
  return found;
})()`;
