import { asList, asText, type Data } from '../json.ts';
import type { Problem } from '../validation/problem.ts';
import { flattenComponents } from './find-component.ts';

const MAX_FIELDS = 5;

/** What is wrong with a modal beyond its schema: more than five fields, a custom id used twice. */
export function modalProblems(modal: Data): readonly Problem[] {
  const components = asList(modal['components']);
  const ids = flattenComponents(components).flatMap((component) => asText(component['custom_id']) ?? []);
  const twice = ids.some((id, index) => ids.indexOf(id) < index);
  const path = ['components'];
  return [
    ...(components.length > MAX_FIELDS
      ? [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${MAX_FIELDS} in length.` }]
      : []),
    ...(twice
      ? [{ path, code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message: 'Component custom id cannot be duplicated' }]
      : []),
  ];
}
