import { describe, expect, it } from 'vitest';
import { mailAddress, mailCode, mailConfirm } from '../../../src/commands/digest/mail.ts';
import { subscribe } from '../../../src/commands/digest/subscribe.ts';
import type { MailDesk, MailStart } from '../../../src/digest/mail-desk.ts';
import { call, contextOf, refusalOf } from '../../fakes/commands.ts';

/** Takes the code 1234 once. */
function createMailDesk(started: MailStart = 'sent'): MailDesk {
  return {
    start: async () => started,
    confirm: async (_userId, code) =>
      code === '1234' ? { kind: 'mail', address: 'sealed', addressHash: 'h' } : 'wrong',
    shorten: () => 'a…@example.org',
  };
}

const wishes = { time: '08:00', topics: 'lamps', count: 3 };
const context = async (started?: MailStart) => ({
  ...(await contextOf([])),
  mail: createMailDesk(started),
});

describe('/digest subscribe where: email', () => {
  it('asks for the address, mails a code, takes it, and keeps what was wished', async () => {
    const at = await context();
    const form = await subscribe.run({ where: 'email', ...wishes }, at, call);
    expect(form).toMatchObject({
      view: 'modal',
      inputs: [{ name: 'address' }],
      submit: { command: 'digest mail address', values: wishes },
    });
    const told = await mailAddress.run({ ...wishes, address: 'ada@example.org' }, at, call);
    expect(told).toMatchObject({
      private: true,
      message: { key: 'digest.mail.sent' },
      buttons: [{ action: { command: 'digest mail code', values: wishes } }],
    });
    const asked = await mailCode.run(wishes, at, call);
    expect(asked).toMatchObject({ view: 'modal', submit: { command: 'digest mail confirm' } });
    const kept = await mailConfirm.run({ ...wishes, code: '1234' }, at, call);
    expect(kept).toMatchObject({ entries: [{ address: 'a…@example.org' }] });
    expect(await at.subscriptions.ofOwner(call.userId)).toMatchObject([
      {
        place: { kind: 'mail', address: 'sealed' },
        schedule: { time: '08:00' },
        wants: { topics: ['lamps'], count: 3 },
      },
    ]);
  });

  it.each(['limit', 'invalid', 'refused', 'failed'] as const)('says so: %s', async (started) => {
    const running = mailAddress.run({ address: 'x@y.z' }, await context(started), call);
    expect((await refusalOf(running)).key).toBe(`error.digest.mail.${started}`);
  });

  it('keeps nothing by a wrong code', async () => {
    const at = await context();
    const refusal = await refusalOf(mailConfirm.run({ code: '0000' }, at, call));
    expect(refusal.key).toBe('error.digest.mail.wrong');
    expect(await at.subscriptions.ofOwner(call.userId)).toEqual([]);
  });

  it('refuses wishes that cannot be read before anybody types an address', async () => {
    const running = subscribe.run({ where: 'email', time: '99' }, await context(), call);
    expect((await refusalOf(running)).key).toBe('error.digest.time');
  });
});
