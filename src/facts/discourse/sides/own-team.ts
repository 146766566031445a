import type { Item } from '../../mentions/mention.ts';

/** A person and the item of the team that the words behind the name put him in. */
export interface OwnTeam {
  readonly name: string;
  readonly at: number;
}

/** How far behind a name its team may stand: "Berg, who is now Arden's". */
const reach = 6;

/** People named before their team: "Ola Berg, the Arden manager", "Ola Berg, who is Arden's coach", "Ola Berg … her Arden side". */
export function ownTeams(items: readonly Item[]): readonly OwnTeam[] {
  return items.flatMap((item, at) => {
    if (item.type !== 'TEAM') return [];
    const name = isOwn(items, at) ? onlyPersonBefore(items, at) : isOffice(items, at) ? personBefore(items, at) : null;
    return name === null ? [] : [{ name, at }];
  });
}

/** "his Arden side", "her Arden team". */
function isOwn(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.wordClass === 'side' && /^(?:his|her)$/u.test(items[at - 1]?.word ?? '');
}

function onlyPersonBefore(items: readonly Item[], at: number): string | null {
  const names = new Set(
    items.slice(0, at).flatMap(({ mention }) => (mention?.type === 'PERSON' ? [mention.name] : [])),
  );
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
}

/** "Arden manager", "Arden's new head coach", and no name behind it, which the team would belong to. */
function isOffice(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next += 1) {
    const item = items[next];
    if (item?.wordClass === 'role' || item?.wordClass === 'coach') return items[next + 1]?.type !== 'PERSON';
    if (item?.type !== 'ORDINAL' && item?.type !== 'ADJECTIVE' && item?.word !== "'s" && item?.wordClass !== null)
      return false;
  }
  return false;
}

/** The name that a comma and at most "the", "who is" part from the team. */
function personBefore(items: readonly Item[], at: number): string | null {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const item = items[before];
    if (item?.word === ',') {
      const { mention } = items[before - 1] ?? {};
      return mention?.type === 'PERSON' ? mention.name : null;
    }
    if (!/^(?:the|who|is|was|now|a)$/u.test(item?.word ?? '')) return null;
  }
  return null;
}
