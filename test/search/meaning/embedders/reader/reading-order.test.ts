import { describe, expect, it } from 'vitest';
import {
  createReadingOrder,
  type Reading,
} from '../../../../../src/search/meaning/embedders/reader/reading-order.ts';

const STEPS = 3;

/** A text takes three steps; `told` says what was begun and what was done, in order. */
function order() {
  const told: string[] = [];
  function* encode(text: string): Generator<undefined, Float32Array> {
    told.push(text);
    for (let step = 1; step < STEPS; step++) yield;
    return Float32Array.of(text.length);
  }
  const readings = createReadingOrder(encode, ({ id }, vectors) =>
    told.push(`${id}: ${vectors.map(([value]) => value).join(' ')}`),
  );
  return { ...readings, told };
}

const question = (id: number, ...texts: string[]): Reading => ({ id, texts, background: false });
const papers = (id: number, ...texts: string[]): Reading => ({ id, texts, background: true });

describe('readings', () => {
  it('are done text by text, in the order in which they came', () => {
    const { add, step, told } = order();
    add(question(1, 'a', 'bb'));
    add(question(2, 'ccc'));
    while (step());

    expect(told).toEqual(['a', 'bb', '1: 1 2', 'ccc', '2: 3']);
  });

  it('in the background rest in the middle of a text while there is a question', () => {
    const { add, step, told } = order();
    add(papers(1, 'paper', 'next'));
    step();
    add(question(2, 'why'));
    add(question(3, 'how'));
    while (step());

    expect(told).toEqual(['paper', 'why', '2: 3', 'how', '3: 3', 'next', '1: 5 4']);
  });

  it('end without a vector where there is no text', () => {
    const { add, step, told } = order();
    add(papers(1));

    expect(step()).toBe(false);
    expect(told).toEqual(['1: ']);
  });

  it('that were left are not gone on with', () => {
    const { add, step, leave, told } = order();
    add(papers(1, 'a', 'b'));
    add(question(2, 'c'));
    step();
    leave(2);
    leave(1);
    leave(7);

    expect(step()).toBe(false);
    expect(told).toEqual(['c']);
  });
});
