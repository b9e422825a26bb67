import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.mjs';

/** A checker that finds no modules also finds no violations: the floor proves that it looked. */
const MODULE_FLOOR = 300;

describe('the architecture', () => {
  it('lets imports point one way only', async () => {
    const { options, ...ruleSet } = config;
    const { output } = await cruise(['src', 'config', 'playground'], {
      ...options,
      validate: true,
      ruleSet,
    });
    if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
    const broken = output.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );

    expect(broken).toEqual([]);
    expect(
      output.modules.filter(({ source }) => /^(src|config|playground)\//.test(source)).length,
    ).toBeGreaterThan(MODULE_FLOOR);
  });
});
