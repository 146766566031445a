import type { Setting } from '../setting.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** "stumbled to a 1-1 draw and as good as gave up the title in January", in a report of January: no other time; nor is "2024-25" in one of 2025. */
export function withoutOwnMonth(setting: Setting, published: string | null): Setting {
  if (published === null || setting.date === null) return setting;
  const own = setting.date === months[Number(published.slice(5, 7)) - 1] || isOwnSeason(setting.date, published);
  return own ? { ...setting, date: null } : setting;
}

/** "2024-25", "2024/25" of a report of either year. */
function isOwnSeason(date: string, published: string): boolean {
  const season = /^(\d{4}) ?[-/–] ?(?:\d\d)?\d\d$/u.exec(date);
  const ago = season === null ? -1 : Number(published.slice(0, 4)) - Number(season[1]);
  return ago === 0 || ago === 1;
}
