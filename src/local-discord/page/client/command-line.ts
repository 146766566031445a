import type { ChoiceView, CommandView, PageAction, PageResult, PageState } from '../page-protocol.ts';
import { el } from './dom.ts';
import { createOptionField, ownChoices, readField, type OptionField } from './option-field.ts';
import type { Suggestions } from './suggestions.ts';
import { readNamedOptions } from './typed-command.ts';

/** What a command line needs from the page around it. */
export interface CommandLineHost {
  readonly suggestions: Suggestions;
  readonly line: HTMLElement;
  readonly state: () => PageState;
  readonly channel: () => string;
  readonly act: (action: PageAction) => Promise<PageResult>;
  /** Sends the command and goes back to plain text. */
  readonly send: (command: CommandView, options: Readonly<Record<string, string | number | boolean>>) => void;
  readonly leave: () => void;
  readonly complain: (sentence: string) => void;
}

/** A chosen command with a field for each option; the first one that matters has the focus. */
export function openCommandLine(
  host: CommandLineHost,
  command: CommandView,
  values: Readonly<Record<string, string>>,
): void {
  const fields = command.options.map((option) => createOptionField(option, values[option.name] ?? ''));
  host.line.replaceChildren(
    el('span', { class: 'command-name', title: command.description }, `/${command.label}`),
    ...fields.map(({ element }) => element),
    ...(fields.length === 0
      ? [
          el(
            'button',
            { type: 'button', class: 'send-bare', onclick: () => host.send(command, {}) },
            'Press Enter to send',
          ),
        ]
      : []),
  );
  for (const field of fields) watchField(host, command, fields, field);
  const first = fields.find(({ input }) => input.value !== '') ?? fields[0];
  if (first === undefined) focusBare(host, command);
  else {
    first.input.focus();
    first.input.setSelectionRange(first.input.value.length, first.input.value.length);
    if (first.input.value !== '') void suggest(host, command, fields, first);
  }
}

function focusBare(host: CommandLineHost, command: CommandView): void {
  host.suggestions.say(`/${command.label}`, command.description);
  const bare = host.line.querySelector('button');
  bare?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' || event.key === 'Backspace') host.leave();
  });
  bare?.focus();
}

function watchField(
  host: CommandLineHost,
  command: CommandView,
  fields: readonly OptionField[],
  field: OptionField,
): void {
  field.input.addEventListener('input', () => {
    field.picked = undefined;
    field.element.classList.remove('wrong');
    host.complain('');
    if (!splitAtOptions(command, fields, field)) void suggest(host, command, fields, field);
  });
  field.input.addEventListener('focus', () => void suggest(host, command, fields, field));
  field.input.addEventListener('blur', () => host.suggestions.hide());
  field.input.addEventListener('keydown', (event) => handleKey(host, command, fields, field, event));
}

/** `option:` typed inside a field goes on in that option's field, as when it is pasted; gives whether it was. */
function splitAtOptions(command: CommandView, fields: readonly OptionField[], field: OptionField): boolean {
  const named = readNamedOptions(field.input.value, command, field.option.name);
  if (named === undefined) return false;
  field.input.value = '';
  const filled = fields.filter(({ option }) => named[option.name] !== undefined);
  for (const each of filled) {
    each.input.value = named[each.option.name] ?? '';
    each.picked = undefined;
  }
  const last = Object.keys(named).at(-1);
  const next = filled.find(({ option }) => option.name === last) ?? field;
  // A field that has the focus already tells of no focus: what it offers is asked for by its next letter.
  next.input.focus();
  return next !== field;
}

function handleKey(
  host: CommandLineHost,
  command: CommandView,
  fields: readonly OptionField[],
  field: OptionField,
  event: KeyboardEvent,
): void {
  if (event.isComposing) return;
  const { suggestions } = host;
  const { active } = suggestions;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
  } else if (event.key === 'Enter') {
    const untouched = field.input.value === '' && !field.option.required;
    const typedOut = active !== undefined && isTypedOut(field.input.value.trim(), active.label, suggestions.count);
    const settled = active === undefined || untouched || field.picked !== undefined;
    // As in Discord the first Enter takes the choice and the second sends; what was typed out in full needs only one.
    if (!settled) active.pick();
    if (settled || typedOut) submit(host, command, fields);
  } else if (
    event.key === 'Tab' &&
    !event.shiftKey &&
    active !== undefined &&
    field.input.value !== '' &&
    field.picked === undefined
  ) {
    active.pick();
    nextField(fields, field)?.input.focus();
  } else if (event.key === 'Escape') {
    if (suggestions.isOpen) suggestions.hide();
    else host.leave();
  } else if (event.key === 'Backspace' && field.input.value === '' && field === fields[0]) {
    host.leave();
  } else return;
  event.preventDefault();
}

/** Whether what was typed is a choice in full: its whole name, or whole words of the only one, as in "Apple — 3 pieces". */
function isTypedOut(typed: string, label: string, choices: number): boolean {
  const [text, name] = [typed.toLowerCase(), label.toLowerCase()];
  if (text === name) return true;
  return choices === 1 && text !== '' && name.startsWith(text) && /^[^\p{L}\p{N}]/u.test(name.slice(text.length));
}

function nextField(fields: readonly OptionField[], field: OptionField): OptionField | undefined {
  return fields[fields.indexOf(field) + 1];
}

function submit(host: CommandLineHost, command: CommandView, fields: readonly OptionField[]): void {
  const options: Record<string, string | number | boolean> = {};
  for (const field of fields) {
    const read = readField(field, host.state());
    if (read.kind === 'wrong') {
      field.element.classList.add('wrong');
      field.input.focus();
      return host.complain(`${field.option.label}: ${read.why}`);
    }
    if (read.kind === 'value') options[field.option.name] = read.value;
  }
  host.suggestions.hide();
  host.send(command, options);
}

/** The latest question to the bot, so that an older answer does not overtake it. */
let asked = 0;

async function suggest(
  host: CommandLineHost,
  command: CommandView,
  fields: readonly OptionField[],
  field: OptionField,
): Promise<void> {
  const { suggestions } = host;
  asked += 1;
  const mine = asked;
  const heading = `${field.option.label} · ${field.option.description}`;
  const typed = field.input.value.trim().toLowerCase();
  if (field.option.autocomplete) {
    // What was offered for other text must not be picked by a quick Enter.
    suggestions.hide();
    const answered = await host.act({
      kind: 'autocomplete',
      channel: host.channel(),
      name: command.name,
      options: typedValues(fields),
      focused: field.option.name,
    });
    if (mine !== asked || document.activeElement !== field.input) return;
    if (answered.kind === 'choices' && answered.choices.length > 0) return show(host, heading, answered.choices, field);
    return suggestions.say(
      heading,
      answered.kind === 'choices' ? 'No options match your search.' : 'Loading options failed.',
    );
  }
  const choices = ownChoices(field.option, host.state())?.filter(({ name }) => name.toLowerCase().includes(typed));
  if (choices === undefined || choices.length === 0)
    return suggestions.say(field.option.label, field.option.description);
  show(host, heading, choices, field);
}

function show(host: CommandLineHost, heading: string, choices: readonly ChoiceView[], field: OptionField): void {
  const toSuggestion = (choice: ChoiceView) => ({
    label: choice.name,
    detail: '',
    pick: () => {
      field.input.value = choice.name;
      field.picked = choice;
      field.element.classList.remove('wrong');
      host.suggestions.hide();
      field.input.focus();
    },
  });
  host.suggestions.show(heading, choices.map(toSuggestion), field.input);
}

function typedValues(fields: readonly OptionField[]): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    fields
      .filter(({ input }) => input.value !== '')
      .map(({ option, input, picked }) => [option.name, picked?.value ?? input.value]),
  );
}
