import { join } from 'node:path';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { sharedNames } from '../src/lexicon/shared-names.ts';
import type { SharedName } from '../src/lexicon/shared-names.ts';

// Lists the names and grounds that two or more teams share, and what tells these teams apart. A word after the
// command shows only the names that hold it: `npm run --silent lexicon -- rovers`.

const nameWidth = 28;
const resolverWidth = 44;

const wanted = process.argv.slice(2).join(' ').toLowerCase();
const { teams } = await loadLexicon(join(import.meta.dirname, '../data/lexicon'));
const rows = sharedNames(teams).filter(({ name }) => name.toLowerCase().includes(wanted));

console.log(`${'name'.padEnd(nameWidth)}  ${'told apart by'.padEnd(resolverWidth)}  teams`);
for (const row of rows) console.log(line(row));
console.log(`\n${rows.length} names of ${teams.length} teams are used twice or more`);

function line(shared: SharedName): string {
  const name = shared.as === 'ground' ? `${shared.name} (ground)` : shared.name;
  const teamNames = shared.teams.map((team) => `${team.name} [${team.country}]`).join(', ');
  return `${name.padEnd(nameWidth)}  ${shared.resolvedBy.join(', ').padEnd(resolverWidth)}  ${teamNames}`;
}
