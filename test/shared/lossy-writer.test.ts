import { describe, expect, it } from 'vitest';
import { createLossyWriter } from '../../src/shared/lossy-writer.ts';

/** What each call does: takes all, takes so many bytes, or fails with a code. */
type Step = 'all' | number | 'EAGAIN' | 'ENOSPC' | 'EPIPE';

function scripted(steps: Step[]) {
  let written = '';
  const { write, takeLost } = createLossyWriter(2, (_, bytes) => {
    const step = steps.shift() ?? 'all';
    if (typeof step === 'string' && step !== 'all') {
      throw Object.assign(new Error(step), { code: step });
    }
    const taken = step === 'all' ? bytes.length : Math.min(step, bytes.length);
    written += Buffer.from(bytes.subarray(0, taken)).toString();
    return taken;
  });
  return { write, takeLost, written: () => written };
}

describe('a log that cannot be written', () => {
  it('takes a line in pieces, and waits a little for a slow reader', () => {
    const { write, written, takeLost } = scripted([2, 'EAGAIN', 'EAGAIN', 1, 'all']);
    expect(write('abcdef\n')).toBe(true);
    expect([written(), takeLost()]).toEqual(['abcdef\n', 0]);
  });

  it.for(['ENOSPC', 'EPIPE'] as const)('loses lines on %s and goes on when it can', (code) => {
    const { write, written, takeLost } = scripted([code, code, 'all']);
    expect(['a\n', 'b\n', 'c\n'].map(write)).toEqual([false, false, true]);
    expect([written(), takeLost(), takeLost()]).toEqual(['c\n', 2, 0]);
  });

  it('begins a new line behind one that was torn', () => {
    const { write, written } = scripted([3, 'ENOSPC', 'all']);
    write('abcdef\n');
    write('ghi\n');
    expect(written()).toBe('abc\nghi\n');
  });

  it('waits for a reader that does not read only once', () => {
    const steps: Step[] = Array.from({ length: 12 }, () => 'EAGAIN');
    const { write, takeLost } = scripted(steps);
    expect([write('a\n'), steps.length]).toEqual([false, 1]);
    expect([write('b\n'), steps.length]).toEqual([false, 0]);
    expect(takeLost()).toBe(2);
  });
});
