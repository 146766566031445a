import { optionTypes } from '../../option-types.ts';
import type { ChoiceView, OptionView, PageState } from '../page-protocol.ts';
import { el } from './dom.ts';

/** What stands in an option's field, ready to be sent; or why it cannot be sent. */
export type FieldValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'wrong'; readonly why: string };

/** The field of one option of a command. */
export interface OptionField {
  readonly option: OptionView;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** The choice that was picked, while the text has not been changed since. */
  picked: ChoiceView | undefined;
}

/** A field with the option's name, and what it is for as its description. */
export function createOptionField(option: OptionView, text: string): OptionField {
  const id = `option-${option.name}`;
  const input = document.createElement('input');
  input.id = id;
  input.value = text;
  input.autocomplete = 'off';
  input.spellcheck = false;
  if (option.type === optionTypes.integer || option.type === optionTypes.number) input.inputMode = 'decimal';
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-required': String(option.required),
    'aria-description': option.description,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  const element = el(
    'span',
    { class: option.required ? 'option-field' : 'option-field optional' },
    el('label', { for: id }, option.label),
    input,
  );
  return { option, element, input, picked: undefined };
}

/** The choices that a client knows by itself: fixed ones, true and false, people, channels. Undefined for free text. */
export function ownChoices(option: OptionView, state: PageState): readonly ChoiceView[] | undefined {
  const people = (): readonly ChoiceView[] => state.people.map(({ id, name }) => ({ name, value: id }));
  switch (option.type) {
    case optionTypes.boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case optionTypes.user:
    case optionTypes.mentionable:
      return people();
    case optionTypes.channel:
      return state.channels
        .filter(({ kind }) => kind === 'text')
        .map(({ id, name }) => ({ name: `#${name}`, value: id }));
    default:
      return option.choices.length > 0 ? option.choices : undefined;
  }
}

/** What a field would send: a picked choice by its value, typed text by what the option's type makes of it. */
export function readField(field: OptionField, state: PageState): FieldValue {
  const text = field.input.value.trim();
  const { option, picked } = field;
  if (text === '')
    return option.required ? { kind: 'wrong', why: 'This option is required. Specify a value.' } : { kind: 'empty' };
  if (picked !== undefined && picked.name === field.input.value) return { kind: 'value', value: picked.value };
  const choices = ownChoices(option, state);
  if (choices !== undefined) {
    const match =
      choices.find(({ name }) => name.toLowerCase() === text.toLowerCase()) ??
      choices.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
    return match === undefined
      ? { kind: 'wrong', why: 'Choose one of the list.' }
      : { kind: 'value', value: match.value };
  }
  if (option.type === optionTypes.attachment) return { kind: 'wrong', why: 'This page cannot send files.' };
  return option.type === optionTypes.string ? readText(option, text) : readNumber(option, text);
}

function readText({ minLength, maxLength }: OptionView, text: string): FieldValue {
  if (minLength !== null && text.length < minLength)
    return { kind: 'wrong', why: `Must be ${minLength} or more in length.` };
  if (maxLength !== null && text.length > maxLength)
    return { kind: 'wrong', why: `Must be ${maxLength} or fewer in length.` };
  return { kind: 'value', value: text };
}

function readNumber({ type, minValue, maxValue }: OptionView, text: string): FieldValue {
  const number = Number(text);
  if (!Number.isFinite(number) || (type === optionTypes.integer && !Number.isInteger(number))) {
    return { kind: 'wrong', why: type === optionTypes.integer ? 'Input a valid integer.' : 'Input a valid number.' };
  }
  if (minValue !== null && number < minValue) return { kind: 'wrong', why: `Must be ${minValue} or more.` };
  if (maxValue !== null && number > maxValue) return { kind: 'wrong', why: `Must be ${maxValue} or less.` };
  return { kind: 'value', value: number };
}
