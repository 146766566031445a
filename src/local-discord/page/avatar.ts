const COLOURS = ['#5865f2', '#757e8a', '#248046', '#a3690b', '#d22d39', '#b8368c'];

/** A round picture with a person's initial, in a colour that depends on the id, or a robot for a bot. */
export function avatarSvg(name: string, id: string, bot: boolean): string {
  const colour = bot
    ? '#1f2b5c'
    : (COLOURS[Number(BigInt(/^\d+$/u.test(id) ? id : '0') % BigInt(COLOURS.length))] ?? '#5865f2');
  const initial = [...name][0]?.toUpperCase().replace(/[&<>"']/gu, '') ?? '';
  const inner = bot
    ? '<rect x="18" y="26" width="44" height="34" rx="9" fill="#fff"/><path d="M40 14v10" stroke="#fff" stroke-width="5" stroke-linecap="round"/><circle cx="40" cy="13" r="5" fill="#fff"/><circle cx="31" cy="42" r="5" fill="#1f2b5c"/><circle cx="49" cy="42" r="5" fill="#1f2b5c"/>'
    : `<text x="40" y="53" text-anchor="middle" font-family="Noto Sans, Helvetica, Arial, sans-serif" font-size="36" fill="#fff">${initial}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" width="80" height="80"><rect width="80" height="80" fill="${colour}"/>${inner}</svg>`;
}
