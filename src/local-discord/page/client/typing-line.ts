import { byId } from './dom.ts';

let ends: ReturnType<typeof setTimeout> | undefined;

/** Says that somebody is typing; Discord shows it for ten seconds, or until the message is there. */
export function showTyping(name: string): void {
  byId('typing').textContent = `${name} is typing…`;
  clearTimeout(ends);
  ends = setTimeout(hideTyping, 10_000);
}

/** Says that nobody is typing. */
export function hideTyping(): void {
  byId('typing').textContent = '';
}
