/** `npm test`: types, lint and every test, each told in full although another one fails. */
import { spawnSync } from 'node:child_process';

const STEPS: Readonly<Record<string, string>> = {
  types: 'npm run --silent types',
  lint: 'npm run --silent lint',
  tests: 'vitest run',
};

const failed = Object.entries(STEPS).flatMap(([name, command]) => {
  process.stdout.write(`\n> ${command}\n`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  return status === 0 ? [] : [name];
});
const all = Object.keys(STEPS).join(', ');
process.stdout.write(failed.length === 0 ? `passed: ${all}\n` : `FAILED: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
