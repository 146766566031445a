import { asData, asList, asText, isData, type Data } from '../json.ts';
import type { Problem } from './problem.ts';

const MAX_COMMAND_SIZE = 8000;
const MAX_CHOICE_VALUE = 100;
const CHAT_INPUT = 1;

/** Discord's pattern for the names of slash commands and options; capitals are refused wherever a script has them. */
const NAME = /^[\-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** How many global commands of each type an application may have. */
const MAX_OF_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

/** The 32 locales that Discord knows; others are refused as keys of a localization. */
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

/** What is wrong with a list of commands beyond each of them: names used twice, too many of a type. */
export function commandListProblems(commands: readonly Data[]): readonly Problem[] {
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  return commands.flatMap((command, index): readonly Problem[] => {
    const type = typeof command['type'] === 'number' ? command['type'] : CHAT_INPUT;
    const key = `${type}:${asText(command['name']) ?? ''}`;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      return [{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
    }
    seen.add(key);
    if (count <= (MAX_OF_TYPE[type] ?? 0)) return [];
    const message = `Maximum number of application commands reached (${MAX_OF_TYPE[type] ?? 0}).`;
    return [{ path: [index], code: 'APPLICATION_COMMANDS_MAX', message }];
  });
}

/** What is wrong with one command beyond its schema. */
export function commandProblems(command: Data): readonly Problem[] {
  const chatInput = (command['type'] ?? CHAT_INPUT) === CHAT_INPUT;
  const description = asText(command['description']) ?? '';
  return [
    ...(chatInput ? namesProblems(command, []) : localeProblems(command, [])),
    ...(chatInput && description === '' ? [required(['description'])] : []),
    ...(!chatInput && description !== ''
      ? [
          {
            path: ['description'],
            code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION',
            message: 'Context menu commands cannot have a description',
          },
        ]
      : []),
    ...(!chatInput && asList(command['options']).length > 0
      ? [
          {
            path: ['options'],
            code: 'APPLICATION_COMMAND_INVALID_OPTIONS',
            message: 'Context menu commands cannot have options',
          },
        ]
      : optionsProblems(asList(command['options']), ['options'])),
    ...(sizeOf(command) > MAX_COMMAND_SIZE
      ? [
          {
            path: [],
            code: 'APPLICATION_COMMAND_TOO_LARGE',
            message: `Command exceeds maximum size (${MAX_COMMAND_SIZE})`,
          },
        ]
      : []),
  ];
}

function optionsProblems(options: readonly Data[], path: Problem['path']): readonly Problem[] {
  const names = options.map((option) => option['name']);
  return options.flatMap((option, index) => {
    const here = [...path, index];
    const late = option['required'] === true && options.slice(0, index).some((before) => before['required'] !== true);
    return [
      ...namesProblems(option, here),
      ...(names.indexOf(option['name']) < index
        ? [
            {
              path: [...here, 'name'],
              code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
              message: 'Option name already exists',
            },
          ]
        : []),
      ...(late
        ? [
            {
              path: here,
              code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              message: 'Required options must be placed before non-required options',
            },
          ]
        : []),
      ...choiceProblems(option, here),
      ...optionsProblems(asList(option['options']), [...here, 'options']),
    ];
  });
}

function choiceProblems(option: Data, path: Problem['path']): readonly Problem[] {
  const choices = asList(option['choices']);
  const both = option['autocomplete'] === true && choices.length > 0;
  const names = choices.map((choice) => choice['name']);
  return [
    ...(both
      ? [
          {
            path,
            code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
            message: 'Choices and autocomplete cannot both be set',
          },
        ]
      : []),
    ...choices.flatMap((choice, index): readonly Problem[] => {
      const here = [...path, 'choices', index];
      if ((asText(choice['value'])?.length ?? 0) > MAX_CHOICE_VALUE) {
        const message = `Must be ${MAX_CHOICE_VALUE} or fewer in length.`;
        return [{ path: [...here, 'value'], code: 'BASE_TYPE_MAX_LENGTH', message }];
      }
      if (names.indexOf(choice['name']) === index) return [];
      return [
        {
          path: here,
          code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          message: 'Option choice name already exists',
        },
      ];
    }),
  ];
}

function namesProblems(holder: Data, path: Problem['path']): readonly Problem[] {
  const names = [
    { at: ['name'], name: asText(holder['name']) },
    ...Object.entries(asData(holder['name_localizations'])).map(([locale, name]) => ({
      at: ['name_localizations', locale],
      name: asText(name),
    })),
  ];
  const bad = names.filter(({ name }) => name !== undefined && (!NAME.test(name) || name !== name.toLowerCase()));
  return [
    ...bad.map(({ at }) => ({
      path: [...path, ...at],
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    })),
    ...localeProblems(holder, path),
  ];
}

function localeProblems(holder: Data, path: Problem['path']): readonly Problem[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(asData(holder[key]))
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, key, locale],
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of {${[...LOCALES].join(', ')}}.`,
      })),
  );
}

function required(path: Problem['path']): Problem {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}

/** The characters of names, descriptions and choice values of a command; of each text its longest translation counts. */
function sizeOf(holder: Data): number {
  const longest = (key: string): number =>
    Math.max(
      0,
      ...[holder[key], ...Object.values(asData(holder[`${key}_localizations`]))].map(
        (text) => asText(text)?.length ?? 0,
      ),
    );
  const parts = [...asList(holder['options']), ...asList(holder['choices'])].filter(isData);
  return (
    longest('name') +
    longest('description') +
    (asText(holder['value'])?.length ?? 0) +
    parts.reduce((sum, part) => sum + sizeOf(part), 0)
  );
}
