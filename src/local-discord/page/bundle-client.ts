import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

let bundle: Promise<string> | undefined;

/** The page's script as one text: our TypeScript and the web components, bundled in memory on first use. */
export function bundleClient(): Promise<string> {
  bundle ??= bundleOnce();
  return bundle;
}

async function bundleOnce(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./client/main.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  // The bundler's own process has done its work; left running it would outlive a test.
  await stop();
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('The page has no script.');
  return file.text;
}
