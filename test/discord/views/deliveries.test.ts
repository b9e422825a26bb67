import { HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { deliveryFailure } from '../../../src/discord/delivery-failure.ts';
import { NoHistoryError } from '../../../src/discord/recent-messages.ts';
import { deliveriesView } from '../../../src/discord/views/deliveries.ts';
import { languages } from '../../../src/words/languages.ts';
import { createWords } from '../../../src/words/words.ts';
import { subscription } from '../../fakes/subscriptions.ts';
import { viewTools } from '../../fakes/view-tools.ts';

const limited = new RateLimitError({
  timeToReset: 1,
  retryAfter: 1,
  limit: 1,
  method: 'POST',
  hash: '',
  url: '',
  route: '',
  majorParameter: '',
  global: false,
  sublimitTimeout: 0,
  scope: 'user',
});

/** What the log of a subscription says in German of a delivery that waits for this reason. */
function told(reason: string): string | undefined {
  const tools = { ...viewTools, words: createWords(languages)('de') };
  const entry = { subscription: subscription(), nextAt: 0, address: undefined };
  const delivery = {
    id: 's1-20261126',
    subscriptionId: 's1',
    place: 'channel:1',
    slot: '2026-11-26',
    state: 'planned',
    reason,
    attempts: 2,
    failures: 1,
    edition: undefined,
    at: 0,
  } as const;
  const open = { command: 'digest edition', values: {} };
  const view = deliveriesView({ view: 'deliveries', entry, deliveries: [delivery], open }, tools);
  return view.embeds[0]?.description?.split('R>: ')[1];
}

describe('the log of a subscription', () => {
  it.each([
    [new HTTPError(503, '', 'GET', '', {}), 'Discord war nicht zu erreichen'],
    [new Error('ECONNRESET'), 'Discord war nicht zu erreichen'],
    [limited, 'Discord bittet um Geduld'],
    [new NoHistoryError(), 'sie kann angekommen sein'],
  ])('says in the reader’s language why an edition waits: %s', (error, why) => {
    expect(told(deliveryFailure(error, 0).message)).toContain(why);
  });

  it.each([
    [
      'Discord refused it (403, 50013): Embed Links',
      'Discord hat sie abgelehnt (403, 50013): Embed Links',
    ],
    ['paused: no access: View Channel', '(View Channel)'],
    ['nobody here delivers to a mail', 'dorthin'],
    ['Discord could not be reached (503)', 'Discord war nicht zu erreichen'],
  ])('names what is missing where that is known: %s', (reason, why) => {
    expect(told(reason)).toContain(why);
  });

  it('gives what a mail server says as it was said', () => {
    expect(told('452 4.2.2 mailbox *full*')).toBe('452 4.2.2 mailbox \\*full\\*');
  });
});
