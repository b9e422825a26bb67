/** `npm run kernel`: assembles rows.wat into rows.wasm.ts. */
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

/** The module's text for rows.wasm.ts. */
export async function assembleKernel(): Promise<string> {
  const source = readFileSync(
    new URL('../src/search/meaning/embedders/kernel/rows.wat', import.meta.url),
    'utf8',
  );
  const { parseWat } = await wabt();
  const { buffer } = parseWat('rows.wat', source, { simd: true }).toBinary({});
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,90}/g) ?? [];
  return [
    '/** rows.wat, assembled by `npm run kernel`. */',
    'export const ROWS_WASM = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}

if (import.meta.main) {
  writeFileSync(
    new URL('../src/search/meaning/embedders/kernel/rows.wasm.ts', import.meta.url),
    await assembleKernel(),
  );
}
