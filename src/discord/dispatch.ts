import type { Interaction, REST } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import { answerWithPicture } from './answer-with-picture.ts';
import type { PictureParts } from './answer-with-picture.ts';
import { discordFailureOf } from './discord-failure.ts';
import type { Logger } from './logger.ts';
import { noteBug } from './note-bug.ts';
import { Responder } from './responder.ts';
import { askerOf, choicesFor, deferralFor, replyTo } from './route.ts';
import type { Answered, RouteParts } from './route.ts';
import { sentenceReply } from './sentence-reply.ts';
import { sentencesIn } from './sentences.ts';
import { settledWithin } from './settled-within.ts';

/** What answering needs. */
export interface DispatchParts extends RouteParts, PictureParts {
  readonly log: Logger;
  /** Milliseconds after which an answer that is still in the making is deferred; Discord waits for 3,000. */
  readonly deferAfter?: number;
}

export interface Dispatch {
  /** Answers one interaction; never throws. */
  readonly handle: (interaction: Interaction, rest: REST) => Promise<void>;
  /** From now on says that the bot restarts; settles when everything that runs is finished. */
  readonly drain: () => Promise<void>;
}

const defaultDeferAfter = 1_500;
/** Interactions remembered so that one that arrives twice is answered once. */
const maxRemembered = 5_000;

/** The way from an interaction to its answer, with the one error boundary around it. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const running = new Set<Promise<void>>();
  const seen = new Set<string>();
  let draining = false;

  async function handle(interaction: Interaction, rest: REST): Promise<void> {
    if (seen.has(interaction.id)) return;
    seen.add(interaction.id);
    if (seen.size > maxRemembered) seen.delete(seen.values().next().value ?? '');
    const work = answerInteraction(interaction, rest, parts, draining);
    running.add(work);
    await work;
    running.delete(work);
  }

  async function drain(): Promise<void> {
    draining = true;
    await Promise.all(running);
  }

  return { handle, drain };
}

async function answerInteraction(
  interaction: Interaction,
  rest: REST,
  parts: DispatchParts,
  draining: boolean,
): Promise<void> {
  const log = parts.log.child({ interaction: interaction.id });
  const responder = new Responder(rest, interaction, log);
  try {
    if (interaction.isAutocomplete()) {
      await responder.choose(draining ? [] : choicesFor(interaction, parts));
    } else {
      const make = draining
        ? (): Reply => sentenceReply(sentencesIn(parts.contextFor(askerOf(interaction))).restarting())
        : (): Reply | Promise<Reply> => replyTo(interaction, parts);
      await answerInTime(responder, interaction, make, parts, log);
    }
  } catch (error) {
    await contain(error, responder, interaction, parts, log);
  }
}

async function answerInTime(
  responder: Responder,
  interaction: Answered,
  make: () => Reply | Promise<Reply>,
  parts: DispatchParts,
  log: Logger,
): Promise<void> {
  const outcome = (async () => await make())().catch((error: unknown) => noteBug(error, interaction, parts, log));
  if (!(await settledWithin(outcome, parts.deferAfter ?? defaultDeferAfter))) {
    await responder.defer(deferralFor(interaction));
  }
  await answerWithPicture(responder, await outcome, parts, log);
}

/** What is wrong with Discord is noted calmly; anything else is a bug, whose text nobody sees but the log. */
async function contain(
  error: unknown,
  responder: Responder,
  interaction: Interaction,
  parts: DispatchParts,
  log: Logger,
): Promise<void> {
  const failure = discordFailureOf(error);
  if (failure !== null && failure !== 'refused') {
    log.warn(
      { failure, reason: error instanceof Error ? error.message : String(error) },
      'Discord did not take an answer',
    );
    return;
  }
  const reply = noteBug(error, interaction, parts, log);
  try {
    if (interaction.isAutocomplete()) await responder.choose([]);
    else await responder.answer(reply);
  } catch (second) {
    log.warn({ failure: discordFailureOf(second) }, 'the sentence about a bug could not be sent either');
  }
}
