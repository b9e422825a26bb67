import { describe, expect, it } from 'vitest';
import { DeliveryFailure } from '../../src/digest/deliver.ts';
import { NINE, openOutbox } from '../fakes/outbox.ts';
import { PAPERS } from '../fakes/papers-desk.ts';
import { subscription } from '../fakes/subscriptions.ts';

describe('delivering', () => {
  const openPlanned = async () => {
    const outbox = await openOutbox();
    await outbox.subscriptions.put(subscription(), NINE);
    await outbox.plan();
    return outbox;
  };

  it('tries again after a failure, ever later', async () => {
    const { failures, deliver, deliveries, time } = await openPlanned();
    failures.push(new DeliveryFailure('busy', {}), new Error('a bug'));
    expect(await deliver()).toBe(0);
    expect(await deliveries.get('s1-20261126')).toMatchObject({ state: 'planned', reason: 'busy' });
    expect(await deliver()).toBe(0);
    time.now += 2_000;
    await deliver();
    time.now += 3_999;
    expect(await deliver()).toBe(0);
    time.now += 1;
    expect(await deliver()).toBe(1);
  });

  it('waits as long as the place asks for', async () => {
    const { failures, deliver, time } = await openPlanned();
    failures.push(new DeliveryFailure('busy', { notBefore: NINE + 60_000 }));
    await deliver();
    time.now = NINE + 59_999;
    expect(await deliver()).toBe(0);
    time.now = NINE + 60_000;
    expect(await deliver()).toBe(1);
  });

  it('lets a place rest that takes no more, with the reason, and says so once', async () => {
    const { failures, deliver, subscriptions, deliveries, told } = await openPlanned();
    const pause = { reason: 'missing permissions', detail: 'Send Messages' } as const;
    failures.push(new DeliveryFailure('no permission', { pause }));
    await deliver();
    await deliver();
    expect(told).toEqual(['s1']);
    expect((await subscriptions.get('s1'))?.paused).toMatchObject(pause);
    expect(await deliveries.get('s1-20261126')).toMatchObject({ state: 'dead' });
  });

  it('gives up after a day of failures, and sends those papers another day', async () => {
    const { failures, deliver, deliveries, plan, titles, time } = await openPlanned();
    failures.push(...Array.from({ length: 12 }, () => new DeliveryFailure('busy', {})));
    for (let hour = 0; hour < 30; hour++) {
      await deliver();
      time.now += 60 * 60 * 1000;
    }
    expect(await deliveries.get('s1-20261126')).toMatchObject({ state: 'dead', reason: 'busy' });
    await plan();
    await deliver();
    expect(titles()).toEqual([PAPERS.slice(0, 5).map(({ title }) => title)]);
  });

  it('takes over from a process that died, and looks before it sends again', async () => {
    const { deliveries, deliver, letters, time } = await openPlanned();
    await deliveries.claim({
      holder: 'dead',
      now: NINE,
      leaseMs: 60_000,
      limit: 10,
      way: 'discord',
    });
    expect(await deliver()).toBe(0);
    time.now = NINE + 60_001;
    expect(await deliver()).toBe(1);
    expect(letters).toMatchObject([{ lookFirst: true }]);
  });

  it('blames no edition for the processes that died with it in hand', async () => {
    const { deliveries, failures, deliver, time } = await openPlanned();
    const dying = { holder: 'dying', leaseMs: 60_000, limit: 10, way: 'discord' } as const;
    for (let death = 0; death < 20; death++) {
      await deliveries.claim({ ...dying, now: time.now });
      time.now += 60_001;
    }
    failures.push(new DeliveryFailure('busy', {}));
    expect(await deliver()).toBe(0);
    time.now += 2_000;
    expect(await deliver()).toBe(1);
  });

  it('sends nothing to those who rest or are gone', async () => {
    const { subscriptions, deliver, deliveries, letters } = await openPlanned();
    await subscriptions.pause('s1', { reason: 'by hand', at: NINE });
    await deliver();
    expect(letters).toEqual([]);
    expect(await deliveries.get('s1-20261126')).toMatchObject({
      state: 'dead',
      reason: 'paused: by hand',
    });
  });
});
