import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/commands/command.ts';
import {
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
} from '../../../src/commands/digest/change.ts';
import { listSubscriptions } from '../../../src/commands/digest/list.ts';
import { archivedEdition, logSubscription } from '../../../src/commands/digest/log.ts';
import { previewSubscription } from '../../../src/commands/digest/preview.ts';
import type { Delivery } from '../../../src/data/stores/deliveries.ts';
import { call, contextOf, refusalOf } from '../../fakes/commands.ts';
import { paper } from '../../fakes/papers.ts';
import { subscription } from '../../fakes/subscriptions.ts';

const manager: Call = { ...call, rights: new Set(['manageServer']) };
const { guildId = '' } = call;
const ofServer = subscription({ id: 'server', guildId, createdAt: 1 });
const own = subscription({
  id: 'own',
  guildId,
  ownerId: call.userId,
  place: { kind: 'person', userId: call.userId, channelId: '9' },
  createdAt: 2,
});
const lamps = paper({ title: 'Lamps', abstract: 'Light for reading rooms.' });

async function context() {
  const opened = await contextOf([lamps]);
  for (const each of [ofServer, own]) await opened.subscriptions.put(each, 5_000);
  return opened;
}
const ids = async (by: Call) => {
  const reply = await listSubscriptions.run({}, await context(), by);
  return reply.view === 'subscriptions' ? reply.entries.map((each) => each.subscription.id) : [];
};

describe('/digest list', () => {
  it('shows one’s own, and the server’s to whoever manages it', async () => {
    expect([await ids(call), await ids(manager)]).toEqual([['own'], ['server', 'own']]);
    expect((await refusalOf(ids({ ...call, userId: '5' }) as never)).key).toBe('error.digest.none');
  });

  it('offers them by what they are about', async () => {
    const offers = (partial: string) =>
      context().then((at) => listSubscriptions.complete.subscription?.(partial, at, manager));
    expect(await offers('')).toEqual([
      { name: '#papers · daily 09:00 UTC', value: 'server' },
      { name: '@me · daily 09:00 UTC', value: 'own' },
    ]);
    expect(await offers('@ME')).toHaveLength(1);
  });
});

describe('/digest pause, resume and remove', () => {
  it('change the only one, ask where there are several, and know nobody else’s', async () => {
    const at = await context();
    expect((await refusalOf(pauseSubscription.run({}, at, manager))).key).toBe(
      'error.digest.which',
    );
    const others = pauseSubscription.run({ subscription: 'server' }, at, call);
    expect((await refusalOf(others)).key).toBe('error.digest.unknown');
    expect(await pauseSubscription.run({}, at, call)).toMatchObject({
      entries: [{ subscription: { paused: { reason: 'by hand' } }, nextAt: undefined }],
    });
    expect(await resumeSubscription.run({}, at, call)).toMatchObject({
      entries: [{ nextAt: Date.UTC(2026, 10, 23, 9) }],
    });
    expect((await refusalOf(resumeSubscription.run({}, at, call))).key).toBe(
      'error.digest.notPaused',
    );
    await removeSubscription.run({ subscription: 'server' }, at, manager);
    expect(await at.subscriptions.get('server')).toBeUndefined();
  });

  it('resume only where what was wrong is mended', async () => {
    const at = await context();
    await at.subscriptions.pause('server', { reason: 'missing permissions', at: 0 });
    const channels = { ...at.channels, missing: async () => ['embedLinks'] as const };
    const resuming = resumeSubscription.run(
      { subscription: 'server' },
      { ...at, channels },
      manager,
    );
    expect(await refusalOf(resuming)).toMatchObject({ params: { names: 'Embed Links' } });
    expect(await at.subscriptions.get('server')).toHaveProperty('paused');
  });
});

describe('/digest preview and log', () => {
  it('preview what would come, with why, and say why nothing would', async () => {
    const at = await context();
    expect(await previewSubscription.run({}, at, call)).toMatchObject({
      view: 'edition',
      edition: { day: '2026-11-23', entries: [{ title: 'Lamps', why: [{ because: 'unsent' }] }] },
    });
    const sent = new Map([[`person:${call.userId}`, [{ paperId: lamps.id, version: 1 }]]]);
    const deliveries = { ...at.deliveries, sentTo: async () => sent };
    expect(await previewSubscription.run({}, { ...at, deliveries }, call)).toMatchObject({
      view: 'notice',
      message: { key: 'digest.skip.nothing unsent' },
    });
  });

  it('open an edition of the archive for whoever manages its subscription', async () => {
    const at = await context();
    const preview = await previewSubscription.run({ subscription: 'own' }, at, call);
    const edition = preview.view === 'edition' ? JSON.stringify(preview.edition) : '';
    const delivery: Delivery = {
      id: 'own-20261122',
      subscriptionId: 'own',
      place: 'person:1',
      slot: '2026-11-22',
      state: 'sent',
      reason: undefined,
      attempts: 1,
      failures: 0,
      edition,
      at: 0,
    };
    const deliveries = {
      ...at.deliveries,
      get: async (id: string) => (id === delivery.id ? { ...delivery, parts: [] } : undefined),
      ofSubscription: async () => [delivery],
    };
    const stored = { ...at, deliveries };
    expect(await logSubscription.run({}, stored, call)).toMatchObject({ deliveries: [delivery] });
    const open = (by: Call, id = delivery.id) => archivedEdition.run({ delivery: id }, stored, by);
    expect(await open(call)).toMatchObject({ edition: { entries: [{ title: 'Lamps' }] } });
    expect((await refusalOf(open({ ...call, userId: '5' }))).key).toBe('error.digest.unknown');
    expect((await refusalOf(open(call, 'gone'))).key).toBe('error.digest.gone');
  });
});
