type Child = Node | string | undefined;

/** What an element is given: `class`, `on…` handlers, and attributes; `false` and `undefined` leave one out. */
export type Properties = Readonly<Record<string, string | number | boolean | undefined | ((event: Event) => void)>>;

/** Builds an element. Text is always text: nothing here is parsed as HTML. */
export function el(tag: string, properties: Properties = {}, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** An element of the page's own HTML. Throws where the page lacks it: a mistake of ours. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}".`);
  return element;
}

/** A text field of several lines in the page's own HTML. */
export function textAreaById(id: string): HTMLTextAreaElement {
  const element = byId(id);
  if (element instanceof HTMLTextAreaElement) return element;
  throw new Error(`"${id}" is no text field.`);
}
