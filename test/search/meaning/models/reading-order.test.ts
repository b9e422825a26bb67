import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/search/meaning/models/protocol.ts';
import {
  createReadingOrder,
  type Steps,
} from '../../../../src/search/meaning/models/reading-order.ts';

const STEPS = 3;

/** A text takes three steps, and `broken` fails in its second; `told` says what was begun and done, in order. */
function order() {
  const told: string[] = [];
  function* read(text: string): Steps {
    told.push(text);
    for (let step = 1; step < STEPS; step++) {
      yield text === 'broken' && step === 2 ? Promise.reject(new Error('no memory')) : undefined;
    }
    return Float32Array.of(text.length);
  }
  const readings = createReadingOrder({
    read,
    done: ({ id }, vectors) =>
      void told.push(`${id}: ${vectors.map(([value]) => value).join(' ')}`),
    failed: ({ id }, error) => void told.push(`${id}: ${error}`),
  });
  const all = async (): Promise<void> => {
    while (await readings.step());
  };
  return { ...readings, all, told };
}

const question = (id: number, ...texts: string[]): Reading => ({ id, texts, background: false });
const papers = (id: number, ...texts: string[]): Reading => ({ id, texts, background: true });

describe('readings', () => {
  it('are done text by text, in the order in which they came', async () => {
    const { add, all, told } = order();
    add(question(1, 'a', 'bb'));
    add(question(2, 'ccc'));
    await all();

    expect(told).toEqual(['a', 'bb', '1: 1 2', 'ccc', '2: 3']);
  });

  it('in the background rest in the middle of a text while there is a question', async () => {
    const { add, step, all, told } = order();
    add(papers(1, 'paper', 'next'));
    await step();
    add(question(2, 'why'));
    add(question(3, 'how'));
    await all();

    expect(told).toEqual(['paper', 'why', '2: 3', 'how', '3: 3', 'next', '1: 5 4']);
  });

  it('end without a vector where there is no text', async () => {
    const { add, step, told } = order();
    add(papers(1));

    expect(await step()).toBe(false);
    expect(told).toEqual(['1: ']);
  });

  it('that were left are not gone on with, nor told of', async () => {
    const { add, step, leave, told } = order();
    add(papers(1, 'a', 'b'));
    add(question(2, 'c'));
    const last = [step(), step()];
    leave(2);
    leave(1);
    leave(7);
    await Promise.all(last);

    expect(await step()).toBe(false);
    expect(told).toEqual(['c']);
  });

  it('that fail are told of, and the next goes on', async () => {
    const { add, all, told } = order();
    add(question(1, 'broken', 'a'));
    add(question(2, 'b'));
    await all();

    expect(told).toEqual(['broken', '1: Error: no memory', 'b', '2: 1']);
  });
});
