import type { Team } from '../../lexicon/schema.ts';
import type { Item } from './mention.ts';
import { mentionItem } from './mention-item.ts';

/** States and provinces behind whose towns they are printed in reports of their own country; clubs are called by many of them. */
const states: ReadonlySet<string> = new Set(
  (
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|' +
    'Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|' +
    'New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
    'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|' +
    'Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Saskatchewan'
  ).split('|'),
);

/** What may stand behind a place, and no verb of a side. */
const behind = /^(?:[,.;)]|on|for|with|to|in|at|before|after|when|as|where|by|this|last)$/u;
const before = /^(?:in|at|from|near|outside)$/u;

/**
 * "at Castle Park in Rivermouth, South Carolina, for": the name of a state behind that of a town is no team, and the town is none
 * either. Both are one place.
 */
export function asTownsOfStates(items: readonly Item[], text: string): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const place = isTownOfState(items, at, text) ? placeOf(item, items[at + 2] ?? item, text) : null;
    joined.push(place ?? item);
    if (place !== null) at += 2;
  }
  return joined;
}

function isTownOfState(items: readonly Item[], at: number, text: string): boolean {
  const [town, comma, state, next] = items.slice(at, at + 4);
  if (comma?.word !== ',' || town === undefined || state === undefined || !isCapital(town, text)) return false;
  if (!before.test(items[at - 1]?.word ?? '') || !states.has(text.slice(state.start, state.end))) return false;
  return behind.test(next?.word ?? '.') && items[at + 4]?.word !== 'and';
}

const isCapital = ({ start, type }: Item, text: string): boolean =>
  type !== 'QUOTE' && /^\p{Lu}/u.test(text.charAt(start));

function placeOf(town: Item, state: Item, text: string): Item {
  const known = town.type === 'PLACE' || (town.mention?.type === 'TEAM' && town.mention.how !== 'shape');
  if (known && town.mention !== null) return mentionItem(town.mention, town.start, state.end);
  const name = text.slice(town.start, town.end);
  return mentionItem({ type: 'PLACE', name, ground: false, teams: teamsOf(state) }, town.start, state.end);
}

function teamsOf({ mention }: Item): readonly Team[] {
  return mention?.type === 'TEAM' ? mention.candidates : mention?.type === 'PLACE' ? mention.teams : [];
}
