import type { Mention } from './mentions.ts';
import { compareText } from './order.ts';
import { isShortFor, isSpellingOf } from './same-name.ts';

/** The full names of one person. */
export interface NameGroup {
  /** Words of each name, joined by a space. */
  readonly names: ReadonlySet<string>;
  readonly teams: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

interface Node {
  readonly key: string;
  readonly words: readonly string[];
  readonly teams: Set<string>;
  readonly articles: Set<string>;
  readonly mentions: Mention[];
  /** A node nearer to the one that stands for the group; null where this one does. */
  chief: Node | null;
}

/** Groups mentions of full names of one surname into people, independent of their order. */
export function groupNames(mentions: readonly Mention[]): readonly NameGroup[] {
  const nodes = makeNodes(mentions);
  const near = neighbours(nodes);
  for (const node of nodes) {
    for (const other of near(node)) if (isSpellingOf(node.words, other.words)) join(node, other);
  }
  for (const node of nodes) joinShortForm(node, near(node));
  return [...Map.groupBy(nodes, chiefOf).values()].map(makeGroup);
}

function makeNodes(mentions: readonly Mention[]): readonly Node[] {
  const nodes = new Map<string, Node>();
  for (const mention of mentions) {
    const key = mention.words.join(' ');
    const node: Node = nodes.get(key) ?? {
      key,
      words: mention.words,
      teams: new Set(),
      articles: new Set(),
      mentions: [],
      chief: null,
    };
    nodes.set(key, node);
    if (mention.team !== null) node.teams.add(mention.team.id);
    node.articles.add(mention.article.id);
    node.mentions.push(mention);
  }
  return [...nodes.values()].sort((a, b) => compareText(a.key, b.key));
}

/** The other names that could be the same person's: of a team of theirs, or of no team. */
function neighbours(nodes: readonly Node[]): (node: Node) => readonly Node[] {
  const byTeam = new Map<string, Node[]>();
  const teamless = nodes.filter(({ teams }) => teams.size === 0);
  for (const node of nodes) {
    for (const team of node.teams) byTeam.set(team, [...(byTeam.get(team) ?? []), node]);
  }
  return (node) => {
    const near = new Set([...[...node.teams].flatMap((team) => byTeam.get(team) ?? []), ...teamless]);
    near.delete(node);
    return [...(node.teams.size === 0 ? nodes.filter((other) => other !== node) : near)];
  };
}

/** A shortened name joins the only person it can stand for; a report that has both forms means two people. */
function joinShortForm(node: Node, near: readonly Node[]): void {
  const longer = near.filter(
    (other) =>
      other.key.length > node.key.length &&
      isShortFor(node.words, other.words) &&
      node.articles.isDisjointFrom(other.articles),
  );
  const people = new Set(longer.map(chiefOf));
  const [only] = people;
  if (only !== undefined && people.size === 1) join(node, only);
}

function chiefOf(node: Node): Node {
  let chief = node;
  while (chief.chief !== null) chief = chief.chief;
  return chief;
}

function join(a: Node, b: Node): void {
  const [x, y] = [chiefOf(a), chiefOf(b)];
  if (x === y) return;
  if (compareText(x.key, y.key) <= 0) y.chief = x;
  else x.chief = y;
}

function makeGroup(nodes: readonly Node[]): NameGroup {
  return {
    names: new Set(nodes.map(({ key }) => key)),
    teams: new Set(nodes.flatMap(({ teams }) => [...teams])),
    articles: new Set(nodes.flatMap(({ articles }) => [...articles])),
    mentions: nodes.flatMap((node) => node.mentions),
  };
}
