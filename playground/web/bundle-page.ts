/**
 * Prints the page's script. Runs as a process of its own: the bundler's memory (about 90 MB) goes
 * with it instead of staying in the playground's.
 */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: fileURLToPath(new URL('../page/main.ts', import.meta.url)),
  platform: 'browser',
});
const { output } = await bundle.generate({ format: 'esm', minify: true });
process.stdout.write(output[0].code);
