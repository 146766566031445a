import { defaultPreferences } from '../../answers/preferences.ts';
import type { Preferences } from '../../answers/preferences.ts';
import type { Card } from '../card.ts';
import { shownLocal } from '../pieces/team-name.ts';
import type { View } from '../view.ts';
import { plainCard } from './failure-card.ts';

type Wishes = Partial<Preferences>;
type Setting = keyof Preferences;

export interface ShownSettings {
  readonly scope: 'server' | 'person';
  /** Something has just been stored. */
  readonly changed: boolean;
  readonly server: Wishes;
  readonly person: Wishes;
  /** The name of a team by its id. */
  readonly nameOf: (id: string) => string;
}

const emojis: Readonly<Record<Setting, string>> = {
  language: '🌐',
  spoilers: '🙈',
  pictures: '🖼️',
  favouriteTeam: '⭐',
};
const settings = ['language', 'spoilers', 'pictures', 'favouriteTeam'] as const;

/** What holds, setting by setting, each with where it comes from: the person, the server, or the default. */
export function settingsCard({ scope, changed, server, person, nameOf }: ShownSettings, view: View): Card {
  const { messages } = view;
  const own = scope === 'person' ? person : {};
  const lines = settings.map((setting) => {
    const from = own[setting] !== undefined ? 'person' : server[setting] !== undefined ? 'server' : 'default';
    const value = valueOf(setting, { ...defaultPreferences, ...server, ...own }, nameOf, view);
    const name = messages.say(`settings.name.${setting}`);
    const line = messages.say('labelled', { label: `**${name}**`, text: value });
    return `${emojis[setting]} ${line} · *${messages.say(`settings.from.${from}`)}*`;
  });
  const first = changed ? [`✅ ${messages.say('settings.saved')}`, ''] : [];
  return {
    ...plainCard(`⚙️ ${messages.say(`settings.title.${scope}`)}`, [...first, ...lines]),
    footer: [messages.say(`settings.how.${scope}`)],
  };
}

/** `Language: Deutsch`, for what is stored and nothing else. */
export function storedLines(wishes: Wishes, nameOf: (id: string) => string, view: View): readonly string[] {
  const { messages } = view;
  return settings
    .filter((setting) => wishes[setting] !== undefined)
    .map((setting) => {
      const value = valueOf(setting, { ...defaultPreferences, ...wishes }, nameOf, view);
      const label = `**${messages.say(`settings.name.${setting}`)}**`;
      return `${emojis[setting]} ${messages.say('labelled', { label, text: value })}`;
    });
}

/** What could not be stored or deleted, and what goes on regardless. */
export function storeFailureCard(failure: 'read-only' | 'full' | 'unavailable', { messages }: View): Card {
  const reason = messages.say('settings.failed', { failure: failure.replace('-', '_') });
  return plainCard(`⚠️ ${messages.say('settings.failed.title')}`, [reason]);
}

function valueOf(
  setting: Setting,
  { language, spoilers, pictures, favouriteTeam }: Preferences,
  nameOf: (id: string) => string,
  view: View,
): string {
  const { messages } = view;
  switch (setting) {
    case 'language':
      return messages.sayIfHeld(`language.${language ?? 'auto'}`) ?? String(language);
    case 'spoilers':
      return messages.say(`command.option.spoiler.${spoilers}`);
    case 'pictures':
      return messages.say(`settings.pictures.${pictures}`);
    case 'favouriteTeam':
      return favouriteTeam === null
        ? messages.say('settings.no-team')
        : shownLocal({ name: nameOf(favouriteTeam) }, view);
  }
}
