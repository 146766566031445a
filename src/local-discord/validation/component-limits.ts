import { asData, asList, asNumber, asText, type Data } from '../json.ts';
import type { Problem } from './problem.ts';

const MAX_ROWS = 5;
const MAX_COMPONENTS_V2 = 40;
const ROW_WIDTH = 5;

interface Placed {
  readonly component: Data;
  readonly path: Problem['path'];
}

/**
 * What is wrong with the components of a message beyond their schema: too many rows, rows too wide, a custom id used
 * twice, buttons that are neither or both link and action, emoji that are none, menus whose numbers do not fit.
 */
export function componentProblems(components: readonly Data[], layout: boolean): readonly Problem[] {
  const placed = walk(components, ['components']);
  return [
    ...countProblems(components, placed.length, layout),
    ...placed.flatMap(({ component, path }) => onePartProblems(component, path)),
    ...duplicates(placed, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
  ];
}

function walk(components: readonly Data[], path: Problem['path']): readonly Placed[] {
  return components.flatMap((component, index) => {
    const here = [...path, index];
    const single = component['component'] ?? component['accessory'];
    return [
      { component, path: here },
      ...walk(asList(component['components']), [...here, 'components']),
      ...(single == null ? [] : [{ component: asData(single), path: [...here, 'accessory'] }]),
    ];
  });
}

function countProblems(components: readonly Data[], total: number, layout: boolean): readonly Problem[] {
  const path = ['components'];
  if (layout) {
    if (total <= MAX_COMPONENTS_V2) return [];
    return [
      { path, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message: 'The maximum of 40 components was exceeded' },
    ];
  }
  const foreign = components.findIndex((component) => component['type'] !== 1);
  if (foreign >= 0) {
    const message = 'Value of field "type" must be one of (1,).';
    return [{ path: [...path, foreign], code: 'UNION_TYPE_CHOICES', message }];
  }
  return components.length <= MAX_ROWS ? [] : [badLength(path, 1, MAX_ROWS)];
}

function onePartProblems(component: Data, path: Problem['path']): readonly Problem[] {
  switch (component['type']) {
    case 1:
      return rowProblems(component, path);
    case 2:
      return [...buttonProblems(component, path), ...emojiProblem(component['emoji'], [...path, 'emoji', 'name'])];
    case 3:
      return stringSelectProblems(component, path);
    default:
      return [];
  }
}

function rowProblems(row: Data, path: Problem['path']): readonly Problem[] {
  const parts = asList(row['components']);
  const menus = parts.filter((part) => part['type'] !== 2).length;
  const width = menus * ROW_WIDTH + (parts.length - menus);
  const message = 'The specified component exceeds the maximum width';
  return width <= ROW_WIDTH
    ? []
    : [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

const LINK = 5;
const PREMIUM = 6;

function buttonProblems(button: Data, path: Problem['path']): readonly Problem[] {
  const has = (key: string): boolean => button[key] != null && button[key] !== '';
  const required = (key: string): Problem => ({
    path: [...path, key],
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  });
  if (button['style'] === PREMIUM) return has('sku_id') ? [] : [required('sku_id')];
  const named = has('label') || has('emoji') ? [] : [required('label')];
  if (has('url') && has('custom_id')) {
    const message = 'A custom id and url cannot both be specified';
    return [...named, { path, code: 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', message }];
  }
  if (button['style'] === LINK) return [...named, ...(has('url') ? [] : [required('url')])];
  return [...named, ...(has('custom_id') ? [] : [required('custom_id')])];
}

function stringSelectProblems(menu: Data, path: Problem['path']): readonly Problem[] {
  const options = asList(menu['options']);
  const [least, most] = [asNumber(menu['min_values']) ?? 1, asNumber(menu['max_values']) ?? 1];
  const placed = options.map((component, index) => ({ component, path: [...path, 'options', index] }));
  const defaults = options.filter((option) => option['default'] === true).length;
  return [
    ...(most > options.length ? [badLength([...path, 'options'], most, 25)] : []),
    ...(least > most
      ? [
          {
            path: [...path, 'min_values'],
            code: 'NUMBER_TYPE_MAX',
            message: `int value should be less than or equal to ${most}.`,
          },
        ]
      : []),
    ...(defaults > most
      ? [
          {
            path: [...path, 'options'],
            code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
            message: 'Too many default options',
          },
        ]
      : []),
    ...duplicates(
      placed,
      'value',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
    ...placed.flatMap(({ component, path: at }) => emojiProblem(component['emoji'], [...at, 'emoji', 'name'])),
  ];
}

/** A picture emoji, a flag of two letters, or a keycap: what Discord takes as the name of an emoji without an id. */
const EMOJI = /^(?:\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?)$/v;

function emojiProblem(emoji: unknown, path: Problem['path']): readonly Problem[] {
  const { id, name } = asData(emoji);
  if (emoji == null || id != null || EMOJI.test(asText(name) ?? '')) return [];
  return [{ path, code: 'COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }];
}

/** Names each use of a value after its first. */
function duplicates(placed: readonly Placed[], key: string, code: string, message: string): readonly Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    const value = asText(component[key]);
    if (value === undefined || !seen.has(value)) {
      if (value !== undefined) seen.add(value);
      return [];
    }
    return [{ path: [...path, key], code, message }];
  });
}

function badLength(path: Problem['path'], least: number, most: number): Problem {
  return { path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${least} and ${most} in length.` };
}
