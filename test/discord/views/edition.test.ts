import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionEntry } from '../../../src/digest/edition.ts';
import { editionViews } from '../../../src/discord/views/edition.ts';
import { problemsOfView } from '../../fakes/discord-schema.ts';
import { edition, entry } from '../../fakes/editions.ts';
import { hostilePaper, hostileText } from '../../fakes/hostile.ts';
import { idOf, viewTools } from '../../fakes/view-tools.ts';

const views = (entries: readonly EditionEntry[], mention?: string) =>
  editionViews(edition(entries), { deliveryId: 's1-20261126', mention }, viewTools);

describe('an edition on Discord', () => {
  it('says its day and its ranking, and for each paper why it is in', () => {
    const [view] = views([entry()]);
    expect(view?.content).toBe(
      '**Papers of November 26, 2026**\n-# Trending today, by votes, stars and what this server reads, of 30',
    );
    expect(view?.embeds[0]?.description).toBe(
      'Edward Hu, Yelong Shen + 6 · ▲ 12\n> “It reduces the number of parameters.”\n-# on adapters',
    );
  });

  it('says how many authors it does not name, and nothing where none is known', () => {
    const who = (fields: Partial<EditionEntry>) =>
      views([entry(fields)])[0]?.embeds[0]?.description?.split('\n')[0];
    expect(who({ authors: ['A', 'B', 'C'], authorCount: 12 })).toBe('A, B, C + 9 · ▲ 12');
    expect(who({ authors: [], authorCount: 0 })).toBe('▲ 12');
    expect(who({ authors: [], authorCount: 4 })).toBe('4 authors · ▲ 12');
  });

  it('pings the role in the text, in the first message alone', () => {
    const long = Array.from({ length: 10 }, (_, n) =>
      entry({ paperId: `p${n}`, title: 'T'.repeat(256), line: 'L'.repeat(600) }),
    );
    const both = views(long, '999');
    expect(both.map(({ content }) => content?.startsWith('<@&999> ') ?? false)).toEqual([
      true,
      false,
    ]);
    expect(both.flatMap(({ embeds }) => embeds)).toHaveLength(10);
  });

  it('has a menu that opens a card and tells which part of which delivery it is', () => {
    const [view] = views([entry()]);
    expect(view?.components?.[0]?.components[0]).toMatchObject({
      custom_id: idOf(
        { command: 'edition card', values: { part: 's1-20261126.0' } },
        'open',
        'paper',
      ),
      options: [{ label: 'LoRA' }],
    });
  });

  it('never gives two embeds one address, and marks what was invented', () => {
    const [view] = views([entry(), entry({ paperId: 'b', example: true })]);
    expect(view?.embeds.map(({ url }) => url)).toEqual([
      'https://arxiv.org/abs/2106.09685',
      undefined,
    ]);
    expect(view?.embeds[1]?.description).toMatch(/^\*\*Example: an invented paper\*\*/);
  });

  it('fits into what Discord takes, whatever its papers are called', () => {
    const hostileEntry = fc
      .tuple(hostilePaper, hostileText(5_000), hostileText(300).filter(Boolean))
      .map(([paper, line, topic]): EditionEntry => {
        const { id, title, url, published, votes, authors } = paper;
        const told = { url, published, votes };
        const known = Object.fromEntries(Object.entries(told).filter(([, v]) => v !== undefined));
        return entry({
          ...known,
          paperId: id,
          title,
          authors: authors.slice(0, 3),
          line,
          why: [
            { because: 'topic', topic },
            { because: 'author', author: topic },
          ],
        });
      });
    fc.assert(
      fc.property(fc.array(hostileEntry, { minLength: 1, maxLength: 10 }), (entries) => {
        const all = views(entries);
        expect(all.length).toBeLessThanOrEqual(2);
        expect(all.flatMap(problemsOfView)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
