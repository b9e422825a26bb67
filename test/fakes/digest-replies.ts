import type { MessageReply } from '../../src/commands/reply.ts';
import type { Paper } from '../../src/data/paper.ts';
import type { Delivery } from '../../src/data/stores/deliveries.ts';
import type { Edition } from '../../src/digest/edition.ts';
import { subscription } from './subscriptions.ts';

export function digestReplies(papers: readonly Paper[], text: string): readonly MessageReply[] {
  const list = Array.from({ length: 20 }, () => text.slice(0, 60) || 'x');
  const wants = { topics: list, exclude: list, authors: list, minVotes: 100_000, count: 10 };
  const paused = { reason: 'missing permissions', detail: text, at: 0 } as const;
  const wished = subscription({ wants, paused, mention: '444444444444444444' });
  const entry = { subscription: wished, nextAt: 1_000, address: text };
  const entries = papers.slice(0, 10).map((of) => ({
    paperId: of.id,
    title: of.title,
    authors: of.authors.slice(0, 3),
    authorCount: of.authors.length,
    line: of.abstract,
    why: list.map((topic) => ({ because: 'topic', topic }) as const),
  }));
  const edition: Edition = {
    day: '2026-11-26',
    ranking: 'trending',
    window: 'month',
    entries,
    considered: 100_000,
  };
  const deliveries = Array.from(
    { length: 14 },
    (_, at): Delivery => ({
      id: `s1-${at}`,
      subscriptionId: 's1',
      place: 'channel:1',
      slot: '2026-11-26',
      state: 'dead',
      reason: text,
      attempts: 12,
      failures: 12,
      edition: '{}',
      at: 0,
    }),
  );
  const shown = { note: { key: 'digest.previewNote', params: { at: 1_790_000_000 } } } as const;
  const turn = { command: 'digest preview part', values: { subscription: 's1' } };
  return [
    { view: 'subscriptions', heading: 'digest.list', entries: Array(35).fill(entry) },
    { view: 'edition', ...shown, edition, deliveryId: 's1-20261126', part: 0, turn },
    { view: 'edition', ...shown, edition, deliveryId: 's1-20261126', part: 9, turn },
    { view: 'deliveries', entry, deliveries, open: turn },
  ];
}
