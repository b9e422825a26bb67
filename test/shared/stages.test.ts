import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { atOnce, inTurns, passing, type Stages } from '../../src/shared/stages.ts';

/** So many stages, each longer than a slice. */
function* long(stages: number, done: number[] = []): Stages<number> {
  for (let stage = 0; stage < stages; stage += 1) {
    const end = performance.now() + 20;
    while (performance.now() < end);
    done.push(stage);
    yield;
  }
  return stages;
}

it('gives the result of work in stages, at once or in turns', async () => {
  expect(atOnce(long(2))).toBe(2);
  expect(await inTurns(long(2))).toBe(2);
});

it('lets others have a turn between the stages', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const work = inTurns(long(3, done));
  for (let turn = 0; turn < 3; turn += 1) {
    seen.push(done.length);
    await setImmediate();
  }
  await work;
  expect(seen).toEqual([1, 2, 3]);
});

it('filters a list some items at a stage', () => {
  const items = Array.from({ length: 1000 }, (_, at) => at);
  const work = passing(items, (item) => item % 2 === 0);
  expect(work.next().done).toBe(false);
  expect(atOnce(passing(items, (item) => item % 2 === 0))).toHaveLength(500);
});

it('passes an error on', async () => {
  const failing = function* (): Stages<never> {
    yield;
    throw new Error('no');
  };
  await expect(inTurns(failing())).rejects.toThrow('no');
});
