/**
 * What the web components need beside their own style: Discord's present colours (theirs are older and too faint to read),
 * pictures as wide as Discord shows them, a ring where the keyboard is.
 */
const ADDITIONS: Readonly<Record<string, string>> = {
  'discord-message': `
    :host { color: var(--text) !important; padding-right: 16px !important; margin: 0 !important; }
    .discord-message-timestamp, .discord-message-edited, .discord-message-ephemeral { color: var(--faint) !important; }
    .discord-message-ephemeral .discord-message-ephemeral-link { color: var(--link) !important; }
    .discord-message-ephemeral-link:focus-visible { outline: 2px solid var(--focus); }
    .discord-message-content { min-width: 0; }
  `,
  'discord-author-info':
    ':host .discord-author-username { color: var(--strong) !important; } :host .discord-application-tag { background: #5865f2 !important; color: #fff !important; }',
  // What is replied to stands in one line, cut where it is longer, as Discord does.
  'discord-reply': `
    :host { color: var(--faint) !important; min-width: 0; }
    .discord-replied-message-username, .discord-replied-message-content { color: var(--faint) !important; opacity: 1 !important; }
    .discord-replied-message-content { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
  `,
  'discord-command':
    ':host { color: var(--faint) !important; } .discord-replied-message-username { color: var(--faint) !important; opacity: 1 !important; } .discord-slash-command-name, .discord-slash-command-name span { color: var(--mention) !important; background: var(--mention-back) !important; opacity: 1 !important; }',
  'discord-embed': `
    :host { color: var(--text) !important; max-width: 100%; }
    :host .discord-embed-root { min-width: 0; }
    :host .discord-embed-wrapper { background: var(--embed) !important; border-color: var(--line) !important; max-width: 520px; }
    :host .discord-embed-wrapper .discord-embed-grid { grid-template-columns: minmax(0, 1fr) auto !important; }
    :host .discord-embed-title, :host .discord-embed-author, :host .discord-embed-author a { color: var(--strong) !important; }
    :host .discord-embed-title a { color: var(--link) !important; }
    :host .discord-embed-image { max-width: 100% !important; max-height: 350px !important; height: auto; }
  `,
  'discord-embed-field': ':host .discord-field-title { color: var(--strong) !important; }',
  'discord-embed-footer': ':host { color: var(--text) !important; }',
  'discord-subscript': ':host, small { color: var(--faint) !important; }',
  'discord-code':
    'code { background: var(--code) !important; color: var(--text) !important; margin: -0.2em 0 !important; } :host { background: none !important; }',
  'discord-time': ':host { background: var(--code) !important; color: var(--text) !important; }',
  'discord-mention': ':host { color: var(--mention) !important; background: var(--mention-back) !important; }',
  'discord-quote': ':host { color: inherit !important; } .discord-quote-divider { flex: none; }',
  'discord-button': `
    button:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .success { background-color: #1f7a42 !important; } .success.hoverable:hover { background-color: #1a6537 !important; }
    .destructive { background-color: #d22d39 !important; } .destructive.hoverable:hover { background-color: #a8242e !important; }
    .secondary { background-color: var(--button) !important; color: var(--button-text) !important; }
    .secondary.hoverable:hover { background-color: var(--button-hover) !important; }
  `,
  'discord-file-attachment': ':host * { color: var(--link); }',
};

/** Components that stand in a line of text: blanks in their own templates would show as spaces around the words. */
const INLINE = [
  'discord-bold',
  'discord-italic',
  'discord-underlined',
  'discord-code',
  'discord-time',
  'discord-mention',
  'discord-spoiler',
];

/** Lit keeps the styles that every new instance of a component adopts in a list on its class. */
type LitComponent = CustomElementConstructor & {
  readonly elementStyles: CSSStyleSheet[];
  readonly prototype: { firstUpdated?: (this: HTMLElement, ...changes: unknown[]) => void };
};

/** Adds the looks to the components before the first of them is made. */
export function dressLibrary(): void {
  for (const [name, css] of Object.entries(ADDITIONS)) {
    const element = customElements.get(name) as LitComponent | undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    element?.elementStyles.push(sheet);
  }
  for (const name of INLINE) {
    const element = customElements.get(name) as LitComponent | undefined;
    if (element === undefined) continue;
    const { firstUpdated } = element.prototype;
    element.prototype.firstUpdated = function (...changes) {
      firstUpdated?.apply(this, changes);
      if (this.shadowRoot !== null) dropBlanks(this.shadowRoot);
    };
  }
}

function dropBlanks(root: ShadowRoot): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node.nodeValue?.trim() === '') node.nodeValue = '';
  }
}
