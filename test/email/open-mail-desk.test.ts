import { afterEach, describe, expect, it } from 'vitest';
import type { MailCode, MailCodeStore } from '../../src/data/stores/mail-codes.ts';
import { createMailKeys } from '../../src/email/mail-keys.ts';
import { openMailDesk } from '../../src/email/open-mail-desk.ts';
import { openSmtpSender } from '../../src/email/smtp-sender.ts';
import { languages } from '../../src/words/languages.ts';
import { createWords } from '../../src/words/words.ts';
import { createMemoryLog } from '../fakes/log.ts';
import {
  type MailServer,
  type MailServerBehaviour,
  startMailServer,
} from '../fakes/mail-server.ts';
import { createMemoryDailyCounts } from '../fakes/stores.ts';

const keys = createMailKeys('a secret of more than thirty-two characters');
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function createMemoryCodes(): MailCodeStore & { readonly all: Map<string, MailCode> } {
  const all = new Map<string, MailCode & { tries: number }>();
  return {
    all,
    put: async (code) => {
      all.set(code.userId, { ...code, tries: 0 });
    },
    try: async (userId, most) => {
      const code = all.get(userId);
      if (code === undefined || code.tries >= most) return undefined;
      code.tries++;
      return { ...code };
    },
    take: async (userId) => all.delete(userId),
    purge: async () => 0,
  };
}

async function setUp(behaviour: MailServerBehaviour = {}) {
  const server = await startMailServer(behaviour);
  const sender = openSmtpSender({ url: server.url, from: 'Desk <desk@example.org>', msBetween: 0 });
  closing.push(sender.close, server.close);
  const codes = createMemoryCodes();
  const log = createMemoryLog();
  const desk = openMailDesk({
    codes,
    dailyCounts: createMemoryDailyCounts(),
    keys,
    sender,
    wordsFor: createWords(languages),
    contact: 'desk@example.org',
    clock: () => 0,
    log,
  });
  return { desk, server, codes, log };
}

const ada = { userId: '1', address: 'ada@example.org', locale: 'en-US' };
const codeIn = ({ received }: MailServer): string =>
  /[A-Z\d]{4}-[A-Z\d]{4}/.exec(received.at(-1)?.mail.text ?? '')?.[0] ?? '';

describe('agreeing by a code', () => {
  it('mails it in the person’s language and takes it once, however it is spelt', async () => {
    const { desk, server } = await setUp();
    expect(await desk.start({ ...ada, locale: 'de' })).toBe('sent');
    const [first] = server.received;
    expect(first?.to).toEqual(['ada@example.org']);
    expect(first?.mail.subject).toBe(`Dein Code für Colloquy: ${codeIn(server)}`);
    expect(first?.mail.html).toContain(codeIn(server));
    const place = await desk.confirm('1', ` ${codeIn(server).toLowerCase().replace('-', ' ')}`);
    if (typeof place === 'string') throw new Error(place);
    expect(keys.open(place.address)).toBe('ada@example.org');
    expect(desk.shorten(place)).toBe('a…@example.org');
    expect(await desk.confirm('1', codeIn(server))).toBe('over');
  });

  it('keeps neither the code nor the address', async () => {
    const { desk, server, codes } = await setUp();
    await desk.start(ada);
    const kept = JSON.stringify([...codes.all.values()]);
    expect(kept).not.toContain('example');
    expect(kept).not.toContain(codeIn(server).replace('-', ''));
  });

  it('takes five tries', async () => {
    const { desk, server } = await setUp();
    await desk.start(ada);
    const answers = [];
    for (let at = 0; at < 5; at++) answers.push(await desk.confirm('1', 'AAAA'));
    expect(answers).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'over']);
    expect(await desk.confirm('1', codeIn(server))).toBe('over');
  });

  it('takes no code of another person', async () => {
    const { desk, server } = await setUp();
    await desk.start(ada);
    await desk.start({ ...ada, userId: '2', address: 'max@example.org' });
    expect(await desk.confirm('1', codeIn(server))).toBe('wrong');
  });

  it('mails three a day to a person, whatever the address, and to an address, whoever asks', async () => {
    const { desk, server } = await setUp();
    const starts = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      starts.push(await desk.start({ ...ada, address: `${name}@example.org` }));
    }
    expect(starts).toEqual(['sent', 'sent', 'sent', 'limit']);
    for (const userId of ['2', '3']) {
      expect(await desk.start({ ...ada, userId, address: 'A@example.org' })).toBe('sent');
    }
    expect(await desk.start({ ...ada, userId: '4', address: 'a@EXAMPLE.org' })).toBe('limit');
    expect(server.received).toHaveLength(5);
  });

  it('mails nothing to what is no address', async () => {
    const { desk, server } = await setUp();
    expect(await desk.start({ ...ada, address: 'ada@example.org\r\nBcc: b@c.org' })).toBe(
      'invalid',
    );
    expect(server.connections()).toBe(0);
  });

  it('tells a refused address from a server that fails', async () => {
    const refusing = await setUp({ recipient: () => '550 5.1.1 No such user' });
    expect(await refusing.desk.start(ada)).toBe('refused');
    expect(refusing.log.lines).toEqual([]);
    const failing = await setUp({ recipient: () => '451 4.3.0 Later' });
    expect(await failing.desk.start(ada)).toBe('failed');
    expect(JSON.stringify(failing.log.lines)).not.toContain('example');
  });
});
