/**
 * Loaded before the entry (`node --import ./src/boot.mjs …`). Says what to do where the program cannot
 * run yet; keeps compiled modules between starts, finds them quickly, and keeps the garbage of starting
 * small, which otherwise stays resident. Plain JavaScript that Node 20 understands, and so that Node need
 * not load its TypeScript compiler when everything is cached. Figures: docs/benchmarks.md.
 */
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { setFlagsFromString } from 'node:v8';

const NEEDED_MAJOR = 24;

function whyNot() {
  if (!existsSync(new URL('../node_modules', import.meta.url))) {
    return 'Run `npm ci` first: it brings the packages and Node 24, which `npm start` then uses.';
  }
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= NEEDED_MAJOR) return undefined;
  return `Colloquy needs Node ${NEEDED_MAJOR}, and this is ${node}: \`npm start\` uses the one that a plain \`npm ci\` brings along.`;
}

/**
 * A resolve hook for `import … from './neighbour.ts'`. Node looks for the file, its real path and the nearest
 * package.json at each of three thousand imports: a third of the CPU time that loading ours takes.
 * But an import that begins with a dot names its file, and files of one ending in one folder are of one
 * format: Node is asked for the first, and the others follow from it. Links to single files are not followed.
 */
function createNeighbourResolver() {
  /** By folder and ending. */
  const formats = new Map();

  return (specifier, context, next) => {
    if (!specifier.startsWith('.') || !context.conditions.includes('import')) {
      return next(specifier, context);
    }
    const { href: url } = new URL(specifier, context.parentURL);
    const kind = url.slice(0, url.lastIndexOf('/')) + url.slice(url.lastIndexOf('.'));
    const known = formats.get(kind);
    if (known !== undefined) return { url, format: known, shortCircuit: true };
    const resolved = next(specifier, context);
    if (resolved.url === url && resolved.format) formats.set(kind, resolved.format);
    return resolved;
  };
}

/**
 * While the entry is loaded: all that it imports is found in one go, before any of it runs. Then packages
 * in CommonJS are run, and a hook, whatever it does, costs each of their thousand requires time.
 */
function findNeighboursQuickly() {
  const find = createNeighbourResolver();
  let isEnding = false;
  const hooks = nodeModule.registerHooks({
    resolve(...asked) {
      if (!isEnding) queueMicrotask(() => hooks.deregister());
      isEnding = true;
      return find(...asked);
    },
  });
}

const reason = whyNot();
if (reason !== undefined) {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
const { directory } = nodeModule.enableCompileCache();
// Threads and further processes take it from here: else each compiles all of its TypeScript again.
if (directory) process.env.NODE_COMPILE_CACHE ??= directory;
findNeighboursQuickly();
setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--semi-space-growth-factor=1');
