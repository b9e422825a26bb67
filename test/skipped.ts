import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What a test would need that this machine has not, and what to do about it. */
    lacks?: string;
  }
}

/** What a test or suite is told that can only run where something is there. */
export const needs = (isThere: boolean, lacks: string) => ({ skip: !isThere, meta: { lacks } });

/** Says after a run in one line what was skipped, and why. */
export const skippedReporter: Reporter = {
  onTestRunEnd(modules) {
    const told = tellSkipped(skippedIn(modules));
    if (told !== undefined) process.stdout.write(`${told}\n\n`);
  },
};

/** Why each of the skipped tests was; a run of some tests by name skips the others without a word. */
function skippedIn(modules: readonly TestModule[]): readonly string[] {
  const tests = modules.flatMap(({ children }) => [...children.allTests('skipped')]);
  return tests.flatMap(reasonOf);
}

const reasonOf = (test: TestCase): readonly string[] => {
  const { lacks = test.options.mode === 'skip' ? 'no reason given' : undefined } = test.meta();
  return lacks === undefined ? [] : [lacks];
};

/** `skipped: 24 tests (no Chromium; set CHROMIUM_PATH)`; undefined when nothing was. */
export function tellSkipped(reasons: readonly string[]): string | undefined {
  const counts = Map.groupBy(reasons, (reason) => reason);
  const parts = [...counts].map(
    ([reason, { length }]) => `${length} ${length === 1 ? 'test' : 'tests'} (${reason})`,
  );
  return parts.length === 0 ? undefined : `skipped: ${parts.join(', ')}`;
}
