import { describe, expect, it } from 'vitest';
import { type Mail, MailFailure, type MailFault } from '../../src/email/mail.ts';
import { createTellingSender } from '../../src/email/telling-sender.ts';
import { createMemoryLog } from '../fakes/log.ts';

const mail: Mail = { to: 'ada@example.org', id: '1', subject: '', text: '', html: '' };

function setUp() {
  const faults: (MailFault | undefined)[] = [];
  const log = createMemoryLog();
  const send = async (): Promise<void> => {
    const fault = faults.shift();
    if (fault) throw new MailFailure(fault, 535);
  };
  const sender = createTellingSender({ send, close: () => undefined }, log);
  const sendAll = async (...all: (MailFault | undefined)[]) => {
    faults.push(...all);
    for (const _ of all) await sender.send(mail).catch(() => undefined);
  };
  return { sender, log, sendAll };
}

describe('a mail server that lets nothing through', () => {
  it('is told once, and once that it works again', async () => {
    const { sender, log, sendAll } = setUp();
    await sendAll('server', 'server', 'connection');
    expect(sender.ailment()).toContain('lets nothing of ours through');
    expect(log.lines).toMatchObject([{ level: 'error' }]);
    await sendAll(undefined, undefined);
    expect(sender.ailment()).toBeUndefined();
    expect(log.lines.map(({ message }) => message)).toContain('mail goes out again');
    expect(log.lines).toHaveLength(2);
  });

  it('is another thing than one address that is refused', async () => {
    const { sender, log, sendAll } = setUp();
    await sendAll('recipient', 'later', 'message', 'connection');
    expect(sender.ailment()).toBeUndefined();
    expect(log.lines).toEqual([]);
  });
});
