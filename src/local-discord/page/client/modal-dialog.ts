import type { Json } from '../page-protocol.ts';
import { el } from './dom.ts';
import { asJson, asJsons, asString } from './json.ts';

/** What was filled in, by custom id. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

const LABEL = 18;
const TEXT_DISPLAY = 10;
const STRING_SELECT = 3;

/** Shows a form of the bot. `submit` gets what was filled in and resolves to a sentence where it could not be sent. */
export function openModal(modal: Json, submit: (values: Filled) => Promise<string | undefined>): void {
  const fields = asJsons(modal['components']).flatMap(fieldOf);
  const problem = el('p', { class: 'failure', role: 'alert' });
  const cancel = el('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() }, 'Cancel');
  const form = el(
    'form',
    { method: 'dialog', class: 'modal-form' },
    ...fields.map(({ element }) => element),
    problem,
    el('div', { class: 'modal-foot' }, cancel, el('button', { type: 'submit', class: 'strong' }, 'Submit')),
  );
  const title = el('h2', { id: 'modal-title' }, asString(modal['title']));
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  dialog.setAttribute('aria-labelledby', 'modal-title');
  dialog.append(title, form);
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = Object.fromEntries(
      fields.filter(({ customId }) => customId !== '').map(({ customId, read }) => [customId, read()]),
    );
    void submit(values).then((sentence) => {
      if (sentence === undefined) dialog.close();
      else problem.textContent = sentence;
    });
  });
  document.body.append(dialog);
  dialog.showModal();
}

interface Field {
  readonly customId: string;
  readonly element: HTMLElement;
  readonly read: () => string | readonly string[];
}

function fieldOf(holder: Json): readonly Field[] {
  if (holder['type'] === TEXT_DISPLAY)
    return [{ customId: '', element: el('p', {}, asString(holder['content'])), read: () => '' }];
  if (holder['type'] === LABEL)
    return [makeField(asJson(holder['component']), asString(holder['label']), asString(holder['description']))];
  return asJsons(holder['components']).map((field) => makeField(field, asString(field['label']), ''));
}

function makeField(field: Json, label: string, description: string): Field {
  const customId = asString(field['custom_id']);
  const required = field['required'] !== false;
  const control = field['type'] === STRING_SELECT ? makeSelect(field) : makeText(field);
  control.id = `modal-${customId}`;
  control.required = required;
  const caption = el(
    'label',
    { for: control.id },
    label,
    required ? el('span', { class: 'required', 'aria-hidden': 'true' }, ' *') : undefined,
  );
  const element = el(
    'div',
    { class: 'modal-field' },
    caption,
    description === '' ? undefined : el('p', { class: 'option-description' }, description),
    control,
  );
  const read = (): string | readonly string[] =>
    control instanceof HTMLSelectElement ? [...control.selectedOptions].map(({ value }) => value) : control.value;
  return { customId, element, read };
}

function makeText(field: Json): HTMLInputElement | HTMLTextAreaElement {
  const control = field['style'] === 2 ? document.createElement('textarea') : document.createElement('input');
  control.value = asString(field['value']);
  control.placeholder = asString(field['placeholder']);
  if (typeof field['min_length'] === 'number') control.minLength = field['min_length'];
  control.maxLength = typeof field['max_length'] === 'number' ? field['max_length'] : 4000;
  return control;
}

function makeSelect(field: Json): HTMLSelectElement {
  const control = document.createElement('select');
  control.multiple = Number(field['max_values'] ?? 1) > 1;
  control.append(
    ...asJsons(field['options']).map((option) =>
      el(
        'option',
        { value: asString(option['value']), selected: option['default'] === true },
        asString(option['label']),
      ),
    ),
  );
  return control;
}
