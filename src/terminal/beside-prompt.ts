import type { Interface } from 'node:readline';
import { clearLine, cursorTo } from 'node:readline';
import { Writable } from 'node:stream';

/** Where lines go that are written while a prompt may stand on the screen. */
export interface BesidePrompt {
  readonly stream: Writable;
  /** From now on lines are written above this prompt, which keeps what was typed. */
  readonly attach: (prompt: Interface) => void;
}

/** Writes to a terminal without tearing the line that somebody is typing in. */
export function besidePrompt(screen: NodeJS.WritableStream): BesidePrompt {
  let prompt: Interface | undefined;
  const stream = new Writable({
    decodeStrings: false,
    write: (text: string | Uint8Array, _, done) => {
      if (prompt !== undefined) {
        cursorTo(screen, 0);
        clearLine(screen, 0);
      }
      screen.write(text);
      prompt?.prompt(true);
      done();
    },
  });
  return {
    stream,
    attach: (opened) => {
      prompt = opened;
      opened.once('close', () => (prompt = undefined));
    },
  };
}
