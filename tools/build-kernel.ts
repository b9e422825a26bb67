/** `npm run kernel`: assembles each kernel's `.wat` into the `.wasm.ts` beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import wabt from 'wabt';

const EMBEDDERS = new URL('../src/search/meaning/embedders/', import.meta.url);

/** Paths below `EMBEDDERS`, without `.wat`. */
export const KERNELS = [
  'kernel/rows',
  'reader/kernel/attend',
  'reader/kernel/curves',
  'reader/kernel/multiply',
] as const;

export type Kernel = (typeof KERNELS)[number];

export const assembledFile = (kernel: Kernel): URL => new URL(`${kernel}.wasm.ts`, EMBEDDERS);

/** The text of a kernel's `.wasm.ts`. */
export async function assembleKernel(kernel: Kernel): Promise<string> {
  const name = basename(kernel);
  const { parseWat } = await wabt();
  const source = readFileSync(new URL(`${kernel}.wat`, EMBEDDERS), 'utf8');
  const features = { simd: true, bulk_memory: true };
  const { buffer } = parseWat(`${name}.wat`, source, features).toBinary({});
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,90}/g) ?? [];
  return [
    `/** ${name}.wat, assembled by \`npm run kernel\`. */`,
    `export const ${name.toUpperCase()}_WASM = [`,
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

if (import.meta.main) {
  for (const kernel of KERNELS) writeFileSync(assembledFile(kernel), await assembleKernel(kernel));
}
