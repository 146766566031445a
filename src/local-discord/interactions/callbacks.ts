import type { Core } from '../core.ts';
import { asData, asList, asNumber, type Data } from '../json.ts';
import { refusal, invalidForm } from '../rest/api-error.ts';
import type { RecordedRequest } from '../rest/journal.ts';
import type { Upload } from '../rest/read-body.ts';
import { isEmptyMessage, messageProblems } from '../validation/message-limits.ts';
import type { Problem } from '../validation/problem.ts';
import { composeMessage } from '../world/compose-message.ts';
import { messageFlags, type Message } from '../world/entities.ts';
import { addMessage, changeMessage } from '../world/store-message.ts';
import { interactionTypes, type Interaction } from './interaction.ts';
import { deadlines } from './interactions.ts';
import { modalProblems } from './modal-limits.ts';

/** Discord's types of interaction callbacks. */
const callback = {
  pong: 1,
  reply: 4,
  deferReply: 5,
  deferUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
  launch: 12,
} as const;

/** A callback as it came in. */
export interface CallbackRequest {
  readonly record: RecordedRequest;
  readonly body: Data;
  readonly uploads: readonly Upload[];
}

/**
 * Takes the bot's answer to an interaction and shows it to the person. Refuses with Discord's errors: 40060 for a second
 * answer, 50035 for a bad body or a type that does not fit, 50006 for nothing to show.
 */
export function takeCallback(core: Core, interaction: Interaction, request: CallbackRequest): void {
  interaction.callbacks += 1;
  if (interaction.state === 'answered') throw refusal('alreadyAcknowledged');
  const type = asNumber(request.body['type']) ?? 0;
  checkBody(core, interaction, request, type);
  const data = asData(request.body['data']);
  if (type === callback.reply && isEmptyMessage(data, request.uploads.length)) throw refusal('emptyMessage');
  interaction.state = 'answered';
  interaction.answeredAt = request.record.arrivedAt;
  interaction.callbackType = type;
  carryOut(core, interaction, type, data, request.uploads);
}

function carryOut(core: Core, interaction: Interaction, type: number, data: Data, uploads: readonly Upload[]): void {
  const { interactions } = core;
  switch (type) {
    case callback.reply: {
      const message = postReply(core, interaction, data, uploads, 0);
      interaction.originalId = message.id;
      return interactions.tell(interaction, { kind: 'replied', message });
    }
    case callback.deferReply: {
      const message = postReply(core, interaction, { flags: data['flags'] }, [], messageFlags.loading);
      interaction.originalId = message.id;
      core.world.clock.after(deadlines.token, () => giveUp(core, interaction, message.id));
      return interactions.tell(interaction, { kind: 'thinking', message });
    }
    case callback.deferUpdate:
      interaction.originalId = interaction.sourceMessageId;
      return interactions.tell(interaction, { kind: 'updating' });
    case callback.update: {
      interaction.originalId = interaction.sourceMessageId;
      const before = core.world.messages.get(interaction.sourceMessageId ?? '');
      if (before === undefined) throw refusal('unknownMessage');
      const parts = composeMessage(contextOf(core, before.channelId), data, uploads, before);
      return interactions.tell(interaction, {
        kind: 'updated',
        message: changeMessage(core.world, before, parts, true),
      });
    }
    case callback.choices:
      return interactions.tell(interaction, { kind: 'choices', choices: asList(data['choices']) });
    case callback.modal:
      return interactions.tell(interaction, { kind: 'modal', modal: data });
    default:
      return;
  }
}

/** The token has died: where the reply still is not there, it never comes, and the person is told. */
function giveUp(core: Core, interaction: Interaction, messageId: string): void {
  const message = core.world.messages.get(messageId);
  if (message === undefined || (message.flags & messageFlags.loading) === 0) return;
  core.world.announce({ kind: 'message-updated', message });
  core.interactions.tell(interaction, { kind: 'failed' });
}

/** Posts a message of the bot that answers an interaction: the reply itself, or a follow-up. */
export function postReply(
  core: Core,
  interaction: Interaction,
  body: Data,
  uploads: readonly Upload[],
  extraFlags: number,
): Message {
  const flags = (asNumber(body['flags']) ?? 0) | extraFlags;
  const isFollowUp = interaction.originalId !== undefined;
  return addMessage(core.world, {
    ...composeMessage(contextOf(core, interaction.channel.id), body, uploads),
    channelId: interaction.channel.id,
    authorId: core.world.bot.id,
    flags,
    type:
      isFollowUp || interaction.commandName === undefined ? 19 : interaction.targetMessageId === undefined ? 20 : 23,
    origin: {
      interactionId: interaction.id,
      interactionType: interaction.type,
      userId: interaction.user.id,
      commandName: isFollowUp ? undefined : interaction.commandName,
      referencedMessageId: isFollowUp
        ? interaction.originalId
        : (interaction.sourceMessageId ?? interaction.targetMessageId),
    },
    visibleTo: (flags & messageFlags.ephemeral) !== 0 ? interaction.user.id : undefined,
  });
}

/** Where the parts of a message in a channel are composed. */
export function contextOf(core: Core, channelId: string) {
  return { world: core.world, channelId, baseUrl: core.baseUrl() };
}

/** Which callbacks fit which interaction. */
function allowedTypes(interaction: Interaction): readonly number[] {
  switch (interaction.type) {
    case interactionTypes.autocomplete:
      return [callback.choices];
    case interactionTypes.component:
      return [
        callback.reply,
        callback.deferReply,
        callback.deferUpdate,
        callback.update,
        callback.modal,
        callback.launch,
      ];
    case interactionTypes.modalSubmit:
      return interaction.sourceMessageId === undefined
        ? [callback.reply, callback.deferReply]
        : [callback.reply, callback.deferReply, callback.deferUpdate, callback.update];
    default:
      return [callback.reply, callback.deferReply, callback.modal, callback.launch];
  }
}

function checkBody(core: Core, interaction: Interaction, { record, body }: CallbackRequest, type: number): void {
  const allowed = allowedTypes(interaction);
  if (!allowed.includes(type)) {
    const problem = {
      path: ['type'],
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${allowed.join(', ')}}.`,
    };
    core.journal.complain(record, 'refused', [problem]);
    throw invalidForm([problem]);
  }
  const { checks } = core;
  if (type === callback.choices) {
    // The union of three shapes is told apart by the option that was asked about, so that an error names the bad choice.
    const shape = CHOICE_SHAPES[interaction.focusedType ?? 3] ?? 'String';
    const name = `InteractionApplicationCommandAutocompleteCallback${shape}Data`;
    return checks.check(record, checks.schemas.named(name), asData(body['data']), choiceProblems, ['data']);
  }
  checks.check(
    record,
    checks.schemas.named(CALLBACK_SCHEMAS[type] ?? 'PongInteractionCallbackRequest'),
    body,
    (valid) => {
      const data = asData(valid['data']);
      const found = type === callback.modal ? modalProblems(data) : messageProblems(data);
      return found.map((problem) => ({ ...problem, path: ['data', ...problem.path] }));
    },
  );
}

const CHOICE_SHAPES: Readonly<Record<number, string>> = { 3: 'String', 4: 'Integer', 10: 'Number' };

const CALLBACK_SCHEMAS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
  12: 'LaunchActivityInteractionCallbackRequest',
};

const MAX_CHOICE_VALUE = 100;

function choiceProblems(data: Data): readonly Problem[] {
  return asList(data['choices']).flatMap((choice, index) =>
    typeof choice['value'] === 'string' && choice['value'].length > MAX_CHOICE_VALUE
      ? [
          {
            path: ['choices', index, 'value'],
            code: 'BASE_TYPE_MAX_LENGTH',
            message: `Must be ${MAX_CHOICE_VALUE} or fewer in length.`,
          },
        ]
      : [],
  );
}
