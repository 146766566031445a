import type { Core } from '../core.ts';
import { asData, asList, type Data } from '../json.ts';
import { optionTypes } from '../option-types.ts';
import { invalidForm } from '../rest/api-error.ts';
import type { RecordedRequest } from '../rest/journal.ts';
import type { Upload } from '../rest/read-body.ts';
import { messageProblems } from '../validation/message-limits.ts';
import type { Problem } from '../validation/problem.ts';
import { interactionTypes, type Interaction } from './interaction.ts';
import { modalProblems } from './modal-limits.ts';

/** Discord's types of interaction callbacks. */
export const callback = {
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

/** Refuses a body that Discord would refuse, and a type that does not fit the interaction. */
export function checkCallback(
  core: Core,
  interaction: Interaction,
  { record, body }: CallbackRequest,
  type: number,
): void {
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
    const shape = CHOICE_SHAPES[interaction.focusedType ?? optionTypes.string] ?? 'String';
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

const CHOICE_SHAPES: Readonly<Record<number, string>> = {
  [optionTypes.string]: 'String',
  [optionTypes.integer]: 'Integer',
  [optionTypes.number]: 'Number',
};

const CALLBACK_SCHEMAS: Readonly<Record<number, string>> = {
  [callback.reply]: 'CreateMessageInteractionCallbackRequest',
  [callback.deferReply]: 'CreateMessageInteractionCallbackRequest',
  [callback.deferUpdate]: 'UpdateMessageInteractionCallbackRequest',
  [callback.update]: 'UpdateMessageInteractionCallbackRequest',
  [callback.modal]: 'ModalInteractionCallbackRequest',
  [callback.launch]: 'LaunchActivityInteractionCallbackRequest',
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
