import { afterEach, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { WorldEvent } from '../../playground/state/bus.ts';
import { openSmtpSender } from '../../src/email/smtp-sender.ts';

let playground: Playground;
afterEach(() => playground.close());

it('the playground takes every mail, and sends none on', async () => {
  playground = await startPlayground({ token: 't' });
  const events: WorldEvent[] = [];
  playground.world.bus.listen((event) => events.push(event));
  const sender = openSmtpSender({ url: playground.smtpUrl, from: 'a@b.example', msBetween: 0 });
  await sender.send({
    to: 'ada@example.org',
    id: '1',
    subject: 'Hello Ada',
    text: 'Plain',
    html: '<b>Bold</b>',
  });
  sender.close();
  const [mail] = playground.world.mails.all();
  expect(mail).toEqual({
    id: '1',
    from: 'a@b.example',
    to: 'ada@example.org',
    subject: 'Hello Ada',
    text: expect.stringContaining('Plain'),
    html: expect.stringContaining('<b>Bold</b>'),
  });
  expect(events).toContainEqual({ type: 'mail-arrived', mail });
});
