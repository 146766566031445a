import nlp from 'compromise';
import { Bench } from 'tinybench';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import { articleOf, type Texts } from './texts.ts';

/** How long each contestant needs for one pass over the same texts, in milliseconds of its thread. */
export interface Comparison {
  readonly texts: string;
  readonly kilobytes: number;
  readonly readerMs: number;
  readonly winkMs: number;
  readonly compromiseMs: number;
}

/** Time for each contestant; a pass of the slowest may take longer, it then gets its few passes all the same. */
const time = 3000;
/** The reader's code is many small functions, which the engine compiles one after the other: twenty passes go by until all are. */
const warmupTime = 10_000;
/** One measurement covers at least so many kilobytes: a thread's clock moves in steps of some milliseconds on some machines. */
const leastKilobytes = 200;

/** The whole reader, wink-nlp's bare pass (sentences, tokens, parts of speech) and compromise's `people()`, in turn. */
export async function compare(texts: Texts, reader: Reader): Promise<Comparison> {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const bodies = texts.inputs.map(({ title, text }) => (title == null ? text : `${title}\n\n${text}`));
  const kilobytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0) / 1000;
  const passes = Math.ceil(leastKilobytes / kilobytes);
  const timesOver =
    <T>(items: readonly T[], use: (item: T) => void): (() => void) =>
    () => {
      for (let pass = 0; pass < passes; pass++) for (const item of items) use(item);
    };
  const bench = new Bench({ time, iterations: 5, warmupIterations: 2, warmupTime, now: threadTime });
  bench
    .add(
      'reader',
      timesOver(texts.inputs, (input) => readArticle(articleOf(input), reader)),
    )
    .add(
      'wink-nlp',
      timesOver(bodies, (body) => wink.readDoc(body)),
    )
    .add(
      'compromise',
      timesOver(bodies, (body) => nlp(body).people().out('array')),
    );
  await bench.run();
  const [readerMs = NaN, winkMs = NaN, compromiseMs = NaN] = bench.tasks.map(({ result }) =>
    'latency' in result ? result.latency.p50 / passes : NaN,
  );
  return { texts: texts.name, kilobytes, readerMs, winkMs, compromiseMs };
}

/** Milliseconds that this thread has been at work: unlike the clock, it does not count what else the machine does. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
