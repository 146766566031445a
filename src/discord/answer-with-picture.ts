import type { PictureRequest, Reply } from '../replies/reply.ts';
import { discordFailureOf } from './discord-failure.ts';
import { drawnPicture } from './drawn-picture.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import type { Logger } from './logger.ts';
import type { Responder } from './responder.ts';
import { settledWithin } from './settled-within.ts';

export interface PictureParts {
  /** Draws a picture, or gives null where it cannot; left out where there are no pictures. */
  readonly drawPicture?: (request: PictureRequest) => Promise<Uint8Array | null>;
  /** Milliseconds that an answer waits for its picture; one that comes later is put to the answer that stands. */
  readonly pictureWait?: number;
}

/** A picture that is there this soon goes with its answer, which then does not change before somebody's eyes. */
const defaultPictureWait = 250;

/** Sends an answer with its picture, or the picture after it where that takes longer; without one, the answer alone. */
export async function answerWithPicture(
  responder: Responder,
  reply: Reply,
  { drawPicture, pictureWait = defaultPictureWait }: PictureParts,
  log: Logger,
): Promise<void> {
  const drawing = drawnPicture(reply, drawPicture, log);
  const isSoon = reply.picture !== undefined && (await settledWithin(drawing, pictureWait));
  const early = isSoon ? await drawing : null;
  await answerWith(responder, reply, early, log);
  if (early === null) await attachLate(responder, await drawing, log);
}

/** A file that Discord refuses, as where nobody may attach any, leaves the text. */
async function answerWith(
  responder: Responder,
  reply: Reply,
  picture: DrawnPicture | null,
  log: Logger,
): Promise<void> {
  if (picture === null) return await responder.answer(reply);
  try {
    await responder.answer(reply, picture);
  } catch (error) {
    if (discordFailureOf(error) !== 'refused') throw error;
    log.warn({ err: error, picture: picture.name }, 'a picture was refused with its answer');
    await responder.answer(reply);
  }
}

/** A picture that took longer comes after the text stands; one that fails leaves the text. */
async function attachLate(responder: Responder, picture: DrawnPicture | null, log: Logger): Promise<void> {
  if (picture === null) return;
  try {
    await responder.attach(picture);
  } catch (error) {
    log.warn({ err: error, picture: picture.name }, 'a picture could not be put to its answer');
  }
}
