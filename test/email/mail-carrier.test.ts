import { afterEach, describe, expect, it } from 'vitest';
import type { DeliveredPart } from '../../src/data/stores/deliveries.ts';
import { DeliveryFailure, type Letter } from '../../src/digest/deliver.ts';
import { createMailCarrier } from '../../src/email/mail-carrier.ts';
import { createMailKeys } from '../../src/email/mail-keys.ts';
import { openSmtpSender } from '../../src/email/smtp-sender.ts';
import { createWords } from '../../src/words/words.ts';
import { edition, entry } from '../fakes/editions.ts';
import { type MailServerBehaviour, startMailServer } from '../fakes/mail-server.ts';
import { subscription } from '../fakes/subscriptions.ts';

const NOW = 1_795_000_000_000;
const keys = createMailKeys('a secret of more than thirty-two characters');
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Given extends MailServerBehaviour {
  readonly publicUrl?: string;
  readonly contact?: string;
  readonly url?: (url: string) => string;
}

async function setUp({ publicUrl, contact, url = (same) => same, ...behaviour }: Given = {}) {
  const server = await startMailServer(behaviour);
  const from = 'Colloquy <papers@example.org>';
  const sender = openSmtpSender({ url: url(server.url), from, msBetween: 0 });
  closing.push(sender.close, server.close);
  const clock = () => NOW;
  const parts = { sender, keys, wordsFor: createWords(), publicUrl, contact, clock };
  const arrived: DeliveredPart[] = [];
  const onArrived = async (part: DeliveredPart): Promise<void> => {
    arrived.push(part);
  };
  const carry = (letter: Letter) =>
    createMailCarrier(parts).carry(letter, onArrived, new AbortController().signal);
  return { server, carry, arrived };
}

const letter = (fields: Partial<Letter> = {}, sealed = keys.seal('ada@example.net')): Letter => ({
  id: 's1-20261126',
  edition: edition([entry()]),
  subscription: subscription({
    place: { kind: 'mail', address: sealed, addressHash: keys.hashAddress('ada@example.net') },
  }),
  arrived: [],
  lookFirst: false,
  ...fields,
});

async function failureOf(carrying: Promise<void>): Promise<DeliveryFailure> {
  const error = await carrying.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DeliveryFailure) return error;
  throw new Error('no failure of a delivery', { cause: error });
}

describe('an edition on its way into an inbox', () => {
  it('arrives as text and as HTML, from and to whom it should', async () => {
    const { server, carry, arrived } = await setUp();
    await carry(letter());
    const [received] = server.received;
    expect(received?.to).toEqual(['ada@example.net']);
    expect(received?.mail).toMatchObject({
      subject: 'LoRA – papers of November 26, 2026',
      messageId: '<edition.s1-20261126@example.org>',
      from: { value: [{ name: 'Colloquy', address: 'papers@example.org' }] },
      attachments: [],
    });
    expect(received?.mail.text).toContain('1. LoRA\n   Edward Hu');
    expect(received?.mail.html).toContain('<h1');
    expect(received?.mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(received?.raw).toMatch(/^Content-Type: multipart\/alternative;/m);
    expect(arrived).toEqual([
      { part: 0, channelId: 'mail', messageId: 'edition.s1-20261126', isLast: true },
    ]);
  });

  it('has lines that every mail server takes', async () => {
    const { server, carry } = await setUp();
    await carry(letter({ edition: edition([entry({ title: 'long '.repeat(400) })]) }));
    const lines = (server.received[0]?.raw ?? '').split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
    expect(lines.join('')).not.toMatch(/[^\x20-\x7e\t]/);
  });

  it('is unsubscribed from by one click where there is a page', async () => {
    const { server, carry } = await setUp({ publicUrl: 'https://colloquy.example' });
    await carry(letter());
    const header = /^List-Unsubscribe: <https:\/\/colloquy\.example\/unsubscribe\/([\w-]+)>\r$/m;
    const raw = server.received[0]?.raw ?? '';
    expect(keys.verify(header.exec(raw)?.[1] ?? '')).toBe('s1');
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  it('promises one click over https alone', async () => {
    const { server, carry } = await setUp({ publicUrl: 'http://127.0.0.1:8080' });
    await carry(letter());
    expect(server.received[0]?.raw).toContain('List-Unsubscribe: <http://127.0.0.1:8080/');
    expect(server.received[0]?.raw).not.toContain('List-Unsubscribe-Post');
  });

  it('is unsubscribed from by a mail to who runs the bot, or by the command alone', async () => {
    const written = await setUp({ contact: 'desk@example.org' });
    await written.carry(letter());
    expect(written.server.received[0]?.raw).toContain(
      'List-Unsubscribe: <mailto:desk@example.org?subject=unsubscribe%20s1>',
    );
    const without = await setUp({ contact: 'https://example.org/desk' });
    await without.carry(letter());
    expect(without.server.received[0]?.raw).not.toContain('List-Unsubscribe:');
    expect(without.server.received[0]?.mail.text).toContain('/digest remove');
  });

  it('gets no header of a paper’s making', async () => {
    const { server, carry } = await setUp();
    const title = 'A title\r\nBcc: max@example.org\r\n\r\nhello';
    await carry(letter({ edition: edition([entry({ title })]) }));
    const [received] = server.received;
    expect(received?.to).toEqual(['ada@example.net']);
    expect(received?.mail.bcc).toBeUndefined();
    expect(received?.mail.subject).toContain('A title Bcc: max@example.org hello');
  });

  it.each([
    ['Arabic', 'التعلم العميق للغة'],
    ['emoji', 'Attention 👩‍🔬🧪 is all you need 🚀'],
    ['Chinese', '漢字かな交じり文'.repeat(12)],
  ])('keeps a title in %s', async (_name, title) => {
    const { server, carry } = await setUp();
    await carry(letter({ edition: edition([entry({ title })]) }));
    expect(server.received[0]?.mail.subject).toContain(title.slice(0, 60));
    expect(server.received[0]?.mail.text).toContain(title);
  });

  it('goes over one connection with the others', async () => {
    const { server, carry } = await setUp();
    await Promise.all(['a', 'b', 'c'].map((id) => carry(letter({ id }))));
    expect(server.received.map(({ mail }) => mail.messageId).toSorted()).toEqual([
      '<edition.a@example.org>',
      '<edition.b@example.org>',
      '<edition.c@example.org>',
    ]);
    expect(server.connections()).toBe(1);
  });

  it('is not sent again once it has arrived', async () => {
    const { server, carry } = await setUp();
    await carry(letter({ arrived: [{ part: 0, channelId: 'mail', messageId: 'x' }] }));
    expect(server.received).toEqual([]);
  });
});

describe('an edition that an inbox does not get', () => {
  it('pauses where the address is refused, and says nothing of it in the log', async () => {
    const { carry } = await setUp({ recipient: (to) => `550 5.1.1 ${to} is unknown` as const });
    const failure = await failureOf(carry(letter()));
    expect(failure.pause).toEqual({ reason: 'address refused', detail: '550' });
    expect(failure.message).not.toContain('ada');
  });

  it('pauses where the key is another', async () => {
    const { carry, server } = await setUp();
    const others = createMailKeys('another secret of more than thirty-two characters');
    const failure = await failureOf(carry(letter({}, others.seal('ada@example.net'))));
    expect(failure.pause).toEqual({ reason: 'key changed' });
    expect(server.connections()).toBe(0);
  });

  it.each([
    ['greylisting', { recipient: () => '451 4.7.1 Try again later' }, 5],
    ['a full mailbox for now', { mail: () => '452 4.2.2 Full' }, 5],
    ['a mail that is taken for spam', { mail: () => '554 5.6.0 Spam' }, 60],
    ['a sender that it does not know', { sender: () => '550 5.1.8 Who are you?' }, 10],
    ['a relay that is closed', { recipient: () => '554 5.7.1 Relay access denied' }, 10],
    ['a wrong password', { password: 'right' }, 10],
  ] satisfies [string, MailServerBehaviour, number][])(
    'is tried again later after %s',
    async (_name, behaviour, minutes) => {
      const url = (at: string) => at.replace('//', '//bot:wrong@');
      const { carry } = await setUp({ ...behaviour, ...('password' in behaviour && { url }) });
      const failure = await failureOf(carry(letter()));
      expect(failure.pause).toBeUndefined();
      expect(failure.notBefore).toBe(NOW + minutes * 60_000);
    },
  );

  it('is tried again under its name after the server died in the middle', async () => {
    const { carry, server, arrived } = await setUp({
      mail: (count) => (count === 1 ? 'hang up' : undefined),
    });
    const failure = await failureOf(carry(letter()));
    expect(failure).toMatchObject({ pause: undefined, notBefore: undefined });
    expect(arrived).toEqual([]);
    await carry(letter({ lookFirst: true }));
    expect(server.received[0]?.mail.messageId).toBe('<edition.s1-20261126@example.org>');
    expect(arrived).toHaveLength(1);
  });

  it('is tried again where nobody listens', async () => {
    const { carry, server } = await setUp();
    await server.close();
    expect(await failureOf(carry(letter()))).toMatchObject({
      message: 'the mail server cannot be reached',
      pause: undefined,
    });
  });
});
