import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageReply } from '../../../src/commands/reply.ts';
import { render } from '../../../src/discord/views/index.ts';
import { charactersVisited } from '../../fakes/characters-visited.ts';
import { problemsOfView } from '../../fakes/discord-schema.ts';
import { repliesOf } from '../../fakes/every-reply.ts';
import { hostilePaper, hostileText } from '../../fakes/hostile.ts';
import { paper } from '../../fakes/papers.ts';
import { viewTools } from '../../fakes/view-tools.ts';

const problemsOf = (reply: MessageReply) => problemsOfView(render(reply, viewTools));

describe('every view', () => {
  it('keeps to what Discord takes, whatever papers and people write', () => {
    const papers = fc.tuple(
      hostilePaper,
      hostilePaper,
      hostilePaper,
      fc.array(hostilePaper, { maxLength: 27 }),
    );
    fc.assert(
      fc.property(papers, hostileText(500), ([a, b, c, more], text) => {
        for (const reply of repliesOf([a, b, c, ...more], text)) {
          expect({ view: reply.view, problems: problemsOf(reply) }).toEqual({
            view: reply.view,
            problems: [],
          });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('looks at no more of a paper of ten megabytes than it shows', () => {
    const huge = paper({ title: 'x '.repeat(5_000_000), abstract: '*_~`'.repeat(2_500_000) });
    const visited = charactersVisited(() => {
      expect(repliesOf([huge], 'word').flatMap(problemsOf)).toEqual([]);
    });

    expect(visited).toBeLessThan(4_000_000);
  });
});

describe('the oracle', () => {
  const card = render({ view: 'card', paper: paper({ title: 'A title' }) }, viewTools);
  const titled = (title: string) => ({
    ...card,
    embeds: card.embeds.map((embed) => ({ ...embed, title })),
  });

  it('takes a title of 256 characters and refuses one of 257', () => {
    expect(problemsOfView(titled('x'.repeat(256)))).toEqual([]);
    expect(problemsOfView(titled('x'.repeat(257)))).not.toEqual([]);
  });

  it('refuses what the schema does not say: 6,000 characters in all, empty fields', () => {
    const description = 'x'.repeat(4000);
    const embeds = [{ description }, { description }];
    expect(problemsOfView({ embeds })).toEqual(['embed total: 8000 is more than 6000']);
    const field = { name: 'Votes', value: ' ' };
    expect(problemsOfView({ embeds: [{ title: 'A', fields: [field] }] })).toEqual([
      'field value: empty',
    ]);
  });
});
