import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/patience.ts';
import { skippedReporter } from './test/skipped.ts';

// Threads and processes that tests start compile TypeScript once, and not each for itself.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');

/** Above what a test waits for, so that a failure names that. */
const SLOW_MS = 2 * PATIENCE.timeout;
const SLOWLY = { testTimeout: SLOW_MS, hookTimeout: SLOW_MS, expect: { poll: PATIENCE } };

/** `fast` needs nothing but Node; `postgres` a server or its programs; `e2e` runs the wire and the browser and may take minutes. */
export default defineConfig({
  test: {
    reporters: ['default', skippedReporter],
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/browser/**', 'test/postgres/**'],
          setupFiles: ['test/setup.ts', 'test/judge/judge-taken.ts'],
          sequence: { groupOrder: 0 },
          // Files share a worker's modules: loading discord.js a hundred times was half of the work.
          isolate: false,
          maxWorkers: '100%',
          ...SLOWLY,
        },
      },
      {
        test: {
          name: 'postgres',
          include: ['test/postgres/**/*.test.ts'],
          globalSetup: ['test/postgres/server.ts'],
          setupFiles: ['test/setup.ts'],
          sequence: { groupOrder: 1 },
          isolate: false,
          maxWorkers: '100%',
          ...SLOWLY,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/browser/**/*.test.ts'],
          setupFiles: ['test/setup.ts', 'test/judge/judge-all.ts'],
          // After the others: Discord's three seconds are real here.
          sequence: { groupOrder: 2 },
          isolate: false,
          maxWorkers: 2,
          ...SLOWLY,
        },
      },
    ],
  },
});
