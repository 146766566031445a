import { asData, asList, asNumber, asText, type Data } from '../json.ts';
import { ClientRefusal } from './client-refusal.ts';

/** What a person puts into a modal's fields, by custom id: text, or the chosen values of a menu. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

const ROW = 1;
const TEXT_DISPLAY = 10;

/** The fields of a modal filled in as a submit carries them. Throws a `ClientRefusal` where the client would not send it. */
export function fillModal(modal: Data, values: ModalValues): readonly Data[] {
  return asList(modal['components']).map((holder) => {
    if (holder['type'] === TEXT_DISPLAY) return { type: TEXT_DISPLAY, id: holder['id'] };
    if (holder['type'] === ROW) {
      return { type: ROW, components: asList(holder['components']).map((field) => fillField(field, values)) };
    }
    return { type: holder['type'], component: fillField(asData(holder['component']), values) };
  });
}

function fillField(field: Data, values: ModalValues): Data {
  const customId = asText(field['custom_id']) ?? '';
  const given = values[customId];
  const required = field['required'] !== false;
  const type = asNumber(field['type']) ?? 4;
  if (type !== 4) {
    const chosen = typeof given === 'string' ? [given] : (given ?? []);
    if (required && chosen.length === 0)
      throw new ClientRefusal('field-required', `The field "${customId}" is required.`);
    return { type, custom_id: customId, values: chosen };
  }
  const text = typeof given === 'string' ? given : (asText(field['value']) ?? '');
  if (required && text === '') throw new ClientRefusal('field-required', `The field "${customId}" is required.`);
  const [least, most] = [asNumber(field['min_length']) ?? 0, asNumber(field['max_length']) ?? 4000];
  if (text !== '' && (text.length < least || text.length > most)) {
    throw new ClientRefusal('field-length', `The field "${customId}" takes ${least} to ${most} characters.`);
  }
  return { type, custom_id: customId, value: text };
}
