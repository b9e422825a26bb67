import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { assembledFile, assembleKernel, KERNELS } from '../../../../tools/build-kernel.ts';

it.each(KERNELS)('%s.wasm.ts is what its .wat says', async (kernel) => {
  expect(readFileSync(assembledFile(kernel), 'utf8')).toBe(await assembleKernel(kernel));
});
