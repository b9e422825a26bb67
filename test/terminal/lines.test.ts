import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';

const read = async (...chunks: readonly Uint8Array[]) => {
  async function* given() {
    yield* chunks;
  }
  return Array.fromAsync(linesOf(given()));
};

describe('linesOf', () => {
  it('parts lines at line feeds alone', async () => {
    const text = '\uFEFFa\u2028b\u2029\r\n\nc\u0085\rd';
    expect(await read(Buffer.from(text))).toEqual(['a\u2028b\u2029\r', '', 'c\u0085\rd']);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r\n', '😀', 'é'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        expect(await read(...chunks)).toEqual(await read(bytes));
      }),
    );
  });

  it('reads a line of 50 megabytes that comes in small pieces', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const [line] = await read(...Array.from({ length: 800 }, () => chunk));
    expect(line?.length).toBe(800 * 64 * 1024);
  });
});
