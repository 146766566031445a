import { furtherLocales, goldenCases } from '../tests/commands/golden-cases.ts';
import { readGolden, runGolden } from '../tests/commands/run-golden.ts';

/**
 * Prints the message body of a golden case as JSON, or all of them as they read in a language, to be read by eye and then
 * kept by hand: `npm run --silent golden -- tie-hidden`, `npm run --silent golden -- de`. Without a name, the names.
 */
const [name] = process.argv.slice(2);
const found = goldenCases.find((each) => each.name === name);
const locale = furtherLocales.find((each) => each === name);
if (locale !== undefined) process.stdout.write(await readGolden(locale));
else if (found === undefined) console.log([...furtherLocales, ...goldenCases.map((each) => each.name)].join('\n'));
else console.log(JSON.stringify(await runGolden(found), null, 2));
