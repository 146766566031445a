import { el } from './dom.ts';

/** One line of the list above the field. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** The list above the field: commands, choices. The field keeps the focus and moves through it with the arrow keys. */
export interface Suggestions {
  show(title: string, suggestions: readonly Suggestion[], field: HTMLElement): void;
  /** Shows a sentence instead of a list, such as "No options match your search". */
  say(title: string, sentence: string): void;
  hide(): void;
  readonly active: Suggestion | undefined;
  readonly isOpen: boolean;
  readonly count: number;
  move(step: number): void;
}

/** The list in its place on the page; it stays hidden until there is something to show. */
export function createSuggestions(container: HTMLElement): Suggestions {
  const title = el('div', { class: 'suggestions-title', id: 'suggestions-title' });
  const list = el('ul', { role: 'listbox', id: 'suggestions', 'aria-labelledby': 'suggestions-title' });
  container.append(title, list);
  let shown: readonly Suggestion[] = [];
  let active = 0;
  let field: HTMLElement | undefined;

  const paint = (): void => {
    [...list.children].forEach((item, index) => {
      item.classList.toggle('active', index === active);
      item.setAttribute('aria-selected', String(index === active));
      if (index === active) item.scrollIntoView({ block: 'nearest' });
    });
    if (shown.length > 0) field?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else field?.removeAttribute('aria-activedescendant');
    field?.setAttribute('aria-expanded', String(shown.length > 0));
  };
  const open = (heading: string): void => {
    title.textContent = heading;
    container.hidden = false;
  };
  return {
    show: (heading, suggestions, owner) => {
      shown = suggestions;
      active = 0;
      field = owner;
      list.hidden = false;
      list.replaceChildren(...suggestions.map(renderSuggestion));
      open(heading);
      paint();
    },
    say: (heading, sentence) => {
      shown = [];
      list.replaceChildren();
      list.hidden = true;
      open(`${heading}: ${sentence}`);
      paint();
    },
    hide: () => {
      shown = [];
      container.hidden = true;
      paint();
    },
    get active() {
      return shown[active];
    },
    get count() {
      return shown.length;
    },
    get isOpen() {
      return shown.length > 0;
    },
    move: (step) => {
      if (shown.length === 0) return;
      active = (active + step + shown.length) % shown.length;
      paint();
    },
  };
}

function renderSuggestion(suggestion: Suggestion, index: number): HTMLElement {
  const item = el(
    'li',
    { role: 'option', id: `suggestion-${index}` },
    el('span', { class: 'option-label' }, suggestion.label),
  );
  if (suggestion.detail !== '') item.append(el('span', { class: 'option-description' }, suggestion.detail));
  // The field must not lose the focus to the mouse.
  item.addEventListener('mousedown', (event) => event.preventDefault());
  item.addEventListener('click', () => suggestion.pick());
  return item;
}
