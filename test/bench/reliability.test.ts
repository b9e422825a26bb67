import { describe, expect, it } from 'vitest';
import { reliabilityOf, type Shown, statesOf } from '../../bench/eval/reliability.ts';

const shown = (status: Shown['status'], confidence: number, right = 0): Shown => ({
  kind: 'fact',
  status,
  confidence,
  right,
});

describe('reliabilityOf', () => {
  it('tells of each confidence how many answers are right, and leaves refusals out', () => {
    const table = reliabilityOf([
      shown('answered', 0.95, 1),
      shown('answered', 0.78),
      shown('maybe', 0.3, 1),
      shown('refused', 0.9),
    ]);
    expect(table).toContain('| 0.9 and more | 1 | 1.000 |');
    expect(table).toContain('| 0.75 and more | 2 | 0.500 |');
    expect(table).toContain('| 0.5 to 0.75 | 0 | – |');
    expect(table).toContain('| maybe | 1 | 1.000 |');
  });
});

describe('statesOf', () => {
  it('tells of each kind the share of every state', () => {
    expect(statesOf([shown('answered', 0.9), shown('refused', 0.1)])).toContain(
      '| fact | 2 | 0.500 | 0.000 | 0.500 |',
    );
  });
});
