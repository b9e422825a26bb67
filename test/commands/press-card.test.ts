import { describe, expect, it } from 'vitest';
import { ask } from '../../src/commands/ask.ts';
import { editionCard } from '../../src/commands/edition-card.ts';
import { paper } from '../../src/commands/paper.ts';
import { savePaper, upvote } from '../../src/commands/press-card.ts';
import type { Answer } from '../../src/search/library.ts';
import { call, contextOf, refusalOf } from '../fakes/commands.ts';
import { paper as paperOf } from '../fakes/papers.ts';
import { createMemoryPaperUses } from '../fakes/stores.ts';

const lamps = paperOf({
  title: 'Lamps',
  abstract: 'We propose LAMPLIGHT, a lamp that halves the power of reading rooms.',
});
const values = { paper: lamps.id };
const max = { ...call, userId: '100000000000000009' };

describe('the buttons of a card', () => {
  it('count one vote a person, whose second press takes it back', async () => {
    const context = await contextOf([lamps]);
    expect(await upvote.run(values, context, call)).toMatchObject({
      private: true,
      message: { key: 'press.voted', params: { count: 1 } },
    });
    await upvote.run(values, context, max);
    expect(await paper.run(values, context, call)).toMatchObject({ ownVotes: 2 });
    expect(await upvote.run(values, context, call)).toMatchObject({
      message: { key: 'press.unvoted', params: { count: 1 } },
    });
  });

  it('put a paper on the person’s list and take it off', async () => {
    const context = await contextOf([lamps]);
    const keys = [];
    for (const by of [call, max, call]) {
      const reply = await savePaper.run(values, context, by);
      if (reply.view === 'notice') keys.push(reply.message.key);
    }
    expect(keys).toEqual(['press.saved', 'press.saved', 'press.unsaved']);
  });

  it('say so where the paper is gone', async () => {
    const context = await contextOf([]);
    for (const action of [upvote, savePaper, editionCard]) {
      const refusal = await refusalOf(action.run(values, context, call));
      expect(refusal.key).toBe('error.paper.gone');
    }
  });
});

describe('uses of papers', () => {
  it('are counted where a card is opened and where an answer quotes a paper', async () => {
    const paperUses = createMemoryPaperUses();
    const quoted = { text: lamps.abstract, start: 0, paperId: lamps.id, title: lamps.title };
    const answerTo = async (question: string): Promise<Answer> => ({
      status: question.includes('LAMPLIGHT') ? 'answered' : 'maybe',
      kind: 'quotes',
      confidence: 0.9,
      sentences: [quoted, quoted],
      hits: [],
      shown: 0,
    });
    const context = { ...(await contextOf([lamps], { ask: answerTo })), paperUses };
    await paper.run(values, context, call);
    const opened = await editionCard.run({ ...values, part: 's1-20261126.0' }, context, call);
    expect(opened).toMatchObject({ view: 'card', private: true });
    await ask.run({ question: 'What does LAMPLIGHT halve?' }, context, call);
    await ask.run({ question: 'Who won the cup of 1954?' }, context, call);
    expect(paperUses.noted).toEqual([
      ...[`opened ${lamps.id}`, `opened ${lamps.id}`],
      `asked ${lamps.id}`,
    ]);
  });
});
