import type { FaultName } from '../page-protocol.ts';
import { act } from './connection.ts';
import { byId } from './dom.ts';

/** Makes the buttons around the channel work; `redraw` shows the channel in its new theme. */
export function wireControls(redraw: () => void): void {
  const prefersLight = matchMedia('(prefers-color-scheme: light)').matches;
  setTheme(localStorage.getItem('theme') ?? (prefersLight ? 'light' : 'dark'));
  byId('theme').addEventListener('click', () => {
    setTheme(document.documentElement.dataset['theme'] === 'light' ? 'dark' : 'light');
    redraw();
  });
  wireDrawers();
  wirePerson();
  wireFaults();
}

/** On a narrow screen, closes the lists that lie over the channel. */
export function closeDrawers(): void {
  document.body.classList.remove('show-channels', 'show-members');
  for (const id of ['toggle-channels', 'toggle-members']) byId(id).setAttribute('aria-expanded', 'false');
}

function wireDrawers(): void {
  for (const side of ['channels', 'members']) {
    byId(`toggle-${side}`).addEventListener('click', (event) => {
      const isOpen = document.body.classList.toggle(`show-${side}`);
      if (event.currentTarget instanceof HTMLElement) event.currentTarget.setAttribute('aria-expanded', String(isOpen));
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeDrawers();
  });
  byId('log-frame').addEventListener('click', closeDrawers);
}

function wirePerson(): void {
  byId('locale').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) void act({ kind: 'settings', locale: target.value });
  });
  byId('permissions').addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) void act({ kind: 'settings', permissions: target.value });
  });
  byId('new-person').addEventListener('click', () => {
    void act({ kind: 'new-person' }).then((result) => {
      if (result.kind === 'person') open(`/?user=${encodeURIComponent(result.id)}`, '_blank', 'noopener');
    });
  });
}

function wireFaults(): void {
  const faultPanel = byId('fault-panel');
  byId('faults').addEventListener('click', () => {
    if (faultPanel instanceof HTMLDialogElement) faultPanel.showModal();
  });
  for (const button of faultPanel.querySelectorAll<HTMLElement>('[data-fault]')) {
    button.addEventListener('click', () => void act({ kind: 'fault', fault: button.dataset['fault'] as FaultName }));
  }
}

function setTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  byId('theme').textContent = theme === 'light' ? 'Dark' : 'Light';
  localStorage.setItem('theme', theme);
}
