import { goldenCases } from '../tests/commands/golden-cases.ts';
import { runGolden } from '../tests/commands/run-golden.ts';

/**
 * Prints the message body of a golden case as JSON, to be read by eye and then kept by hand:
 * `node scripts/golden.ts tie-hidden`. Without a name, the names.
 */
const [name] = process.argv.slice(2);
const found = goldenCases.find((each) => each.name === name);
if (found === undefined) console.log(goldenCases.map((each) => each.name).join('\n'));
else console.log(JSON.stringify(await runGolden(found), null, 2));
