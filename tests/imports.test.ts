import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../src/config.ts';

/** What a room may import besides itself; `types` may be imported as types only. `all` is for what wires the rooms. */
interface Rule {
  readonly values: readonly string[] | 'all';
  readonly types?: readonly string[];
}

const rooms: Readonly<Record<string, Rule>> = {
  lexicon: { values: [] },
  article: { values: [] },
  facts: { values: ['article', 'lexicon'] },
  'reading-pool': { values: ['facts', 'article', 'lexicon'] },
  search: { values: [] },
  dataset: { values: ['facts', 'article', 'lexicon'] },
  answers: { values: ['dataset', 'search', 'article', 'lexicon'], types: ['facts'] },
  ask: { values: ['answers', 'search'], types: ['lexicon'] },
  replies: { values: ['answers'], types: ['ask', 'dataset', 'search', 'facts', 'article', 'lexicon', 'pictures'] },
  command: { values: ['ask', 'answers', 'replies'], types: ['search', 'settings'] },
  commands: { values: ['ask', 'answers', 'replies', 'command'], types: ['search'] },
  discord: { values: ['command', 'commands', 'replies'] },
  'local-discord': { values: [] },
  pictures: { values: [] },
  reports: { values: ['facts', 'article', 'dataset', 'lexicon', 'answers'], types: ['command'] },
  settings: { values: ['answers'] },
  terminal: { values: [], types: ['command', 'replies'] },
  config: { values: [] },
  cli: { values: 'all' },
  main: { values: 'all' },
  'open-final-whistle': { values: 'all' },
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = globSync(['src/**/*.ts', 'commands/*.ts'], { cwd: projectFolder })
  .map((file) => normalize(file))
  .toSorted();
const imports = files.flatMap(importsOf);

/** `src/facts/fact.ts` → `facts`; `commands/tie.ts` → `commands`; `src/main.ts` → `main`. */
function roomOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'commands' ? 'commands' : basename(next, '.ts');
}

function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(projectFolder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return;
    found.push({ from: file, to: normalize(join(dirname(file), specifier.text)), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function mayImport({ from, to, typeOnly }: Import): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  const rule = rooms[room];
  // Data is no room: texts and tables that the compiler looks into.
  if (room === other || to.startsWith('data/')) return true;
  if (rule === undefined || rule.values === 'all') return rule !== undefined;
  return rule.values.includes(other) || (typeOnly && (rule.types ?? []).includes(other));
}

/** Every run-time import cycle, as the way around it. */
function findCycles(): readonly string[] {
  const next = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) cycles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return cycles;
}

describe('the rooms of the house', () => {
  it('have a rule each', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => rooms[room] === undefined)).toEqual([]);
  });

  it('import only what they may', () => {
    const wrong = imports.filter((each) => !mayImport(each));
    expect(wrong.map(({ from, to, typeOnly }) => `${from} imports ${typeOnly ? 'types of ' : ''}${to}`)).toEqual([]);
  });

  it('have no import cycle at run time', () => {
    expect(findCycles()).toEqual([]);
  });

  it('read the environment in config.ts alone', () => {
    const readers = files.filter((file) => readFileSync(join(projectFolder, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['src/config.ts']);
  });

  it('have no drawers for odds and ends', () => {
    expect(files.filter((file) => /(?:^|\/)(?:index|utils?|helpers?|manager)\.ts$/u.test(file))).toEqual([]);
  });
});
