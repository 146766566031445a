import { join } from 'node:path';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { sharedNames } from '../src/lexicon/shared-names.ts';
import type { SharedName } from '../src/lexicon/shared-names.ts';

// Lists the names and grounds that two or more teams share, and what tells these teams apart. A word after the
// command shows only the names that hold it: `npm run --silent lexicon -- rovers`.

const nameWidth = 28;
const teamsWidth = 90;

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const { teams } = await loadLexicon(join(import.meta.dirname, '../data/lexicon'));
const rows = sharedNames(teams).filter(({ name }) => name.toLowerCase().includes(wanted));

for (const row of rows) console.log(block(row));
console.log(`${rows.length} of the names of ${teams.length} teams are used twice or more`);

/** The name and what tells its teams apart on one line, the teams below it. */
function block(shared: SharedName): string {
  const name = shared.as === 'ground' ? `${shared.name} (ground)` : shared.name;
  const teamNames = shared.teams.map((team) => `${team.name} (${team.country})`);
  return `${name.padEnd(nameWidth)}  told apart by ${shared.resolvedBy.join(', ')}\n${indent(teamNames)}\n`;
}

function indent(items: readonly string[]): string {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last === undefined || last.length + item.length > teamsWidth) lines.push(item);
    else lines[lines.length - 1] = `${last}, ${item}`;
  }
  return lines.map((line) => ' '.repeat(nameWidth + 2) + line).join(',\n');
}
