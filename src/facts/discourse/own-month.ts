import type { Setting } from './setting.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** "stumbled to a 1-1 draw and as good as gave up the title in January", in a report of January: no other time. */
export function withoutOwnMonth(setting: Setting, published: string | null): Setting {
  const own = published === null ? undefined : months[Number(published.slice(5, 7)) - 1];
  return own !== undefined && setting.date === own ? { ...setting, date: null } : setting;
}
