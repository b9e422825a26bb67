import { describe, expect, it } from 'vitest';
import { toNextDue } from '../../src/app/to-next-due.ts';
import { SPREAD_MS } from '../../src/digest/plan-editions.ts';
import { subscription } from '../fakes/subscriptions.ts';

const at = (dueAt: number | undefined, reminder: number | undefined) =>
  toNextDue(
    {
      subscriptions: {
        due: async () => (dueAt === undefined ? [] : [{ subscription: subscription(), dueAt }]),
      },
      meetings: { nextReminder: async () => reminder },
    },
    { moveTo: (time) => time },
  );

describe('time in the playground', () => {
  it('goes on to the next edition or reminder, whichever comes first', async () => {
    expect(await at(10, undefined)).toBe(10 + SPREAD_MS);
    expect(await at(10 + SPREAD_MS, 20)).toBe(20);
    expect(await at(10, 20 + SPREAD_MS)).toBe(10 + SPREAD_MS);
    expect(await at(undefined, undefined)).toBeUndefined();
  });
});
