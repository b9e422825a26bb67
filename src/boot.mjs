/**
 * Loaded before the entry (`node --import ./src/boot.mjs …`): keeps compiled modules between starts,
 * and the garbage of starting small, which otherwise stays resident. Plain JavaScript, so that Node
 * need not load its TypeScript compiler when everything is cached. Figures: docs/benchmarks.md.
 */
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';

enableCompileCache();
setFlagsFromString('--max-semi-space-size=2');
setFlagsFromString('--semi-space-growth-factor=1');
