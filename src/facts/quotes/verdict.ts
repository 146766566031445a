import { isClass } from './item-class.ts';
import type { Piece } from './passage.ts';
import { personBehind } from './find-subject.ts';
import { isFreePerson, personAt, type Subject } from './subject.ts';

const links = new Set(['was', 'were', 'is', 'are', 'came', 'comes', 'went', 'read', 'ran']);
const reach = 9;

/** `was the verdict of Ola Berg`, `was how Berg put it`, `was Berg's blunt assessment`, `came the reply from Berg`. */
export function speakerOfVerdict(piece: Piece): Subject | null {
  const start = /^(?:,|that|those|this|such)$/u.test(piece[0]?.word ?? '') ? 1 : 0;
  if (!links.has(piece[start]?.word ?? '')) return null;
  const end = Math.min(piece.length, start + reach);
  const noun = piece.slice(start, end).findIndex((item) => isUtterance(item));
  const at = start + noun;
  if (noun < 0) return speakerOfHow(piece, start + 1, end);
  const linked = /^(?:of|from|by)$/u.test(piece[at + 1]?.word ?? '');
  return linked ? personBehind(piece, at + 2) : possessorBefore(piece, start, at);
}

/** Whether an item is a noun for what somebody said. */
export function isUtterance(item: Piece[number] | undefined): boolean {
  return (
    isClass(item, 'utterance') ||
    /^(?:verdict|reply|answer|response|comments|thoughts|quotes|remarks)$/u.test(item?.word ?? '')
  );
}

/** `was how Norden captain Ola Berg put it`. */
function speakerOfHow(piece: Piece, from: number, end: number): Subject | null {
  if (piece[from]?.word !== 'how') return null;
  for (let at = from + 1; at < end; at += 1) {
    const name = personAt(piece, at);
    if (name !== null) return isFreePerson(piece, at) ? { kind: 'person', name, at } : null;
  }
  return null;
}

/** `Berg's blunt assessment`. */
function possessorBefore(piece: Piece, from: number, to: number): Subject | null {
  for (let at = to - 1; at > from; at -= 1) {
    const name = personAt(piece, at);
    if (name !== null && /^'s?$/u.test(piece[at + 1]?.word ?? '')) return { kind: 'person', name, at };
  }
  return null;
}
