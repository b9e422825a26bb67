import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/commands/command.ts';
import { corpusRefresh } from '../../../src/commands/corpus/refresh.ts';
import { corpusStatus } from '../../../src/commands/corpus/status.ts';
import type { Reply } from '../../../src/commands/reply.ts';
import { call, contextOf, refusalOf } from '../../fakes/commands.ts';
import { paper } from '../../fakes/papers.ts';
import { createDesk, REPORTS } from '../../fakes/sources.ts';

const manager: Call = { ...call, rights: new Set(['manageServer']) };

async function setUp() {
  const desk = createDesk();
  return { desk, context: { ...(await contextOf([paper({})])), desk } };
}

describe('/corpus status', () => {
  it('tells what is here and how each source is, to everybody', async () => {
    const { context } = await setUp();
    expect(await corpusStatus.run({}, context, call)).toEqual({
      view: 'corpus',
      info: expect.objectContaining({ papers: 1 }),
      sources: REPORTS,
    });
  });
});

describe('/corpus refresh', () => {
  it('asks all sources, or the one that is named, and says whom it asks', async () => {
    const { desk, context } = await setUp();
    const drafts: Reply[] = [];
    const progress = (draft: Reply): void => void drafts.push(draft);
    await corpusRefresh.run({}, context, { ...manager, progress });
    await corpusRefresh.run({ source: 'arXiv' }, context, manager);
    expect(desk.asked).toEqual([undefined, ['arxiv']]);
    expect(drafts).toMatchObject([{ message: { params: { names: 'Hugging Face, arXiv' } } }]);
  });

  it('is for whoever may manage the server, in a server', async () => {
    const { desk, context } = await setUp();
    const running = corpusRefresh.run({}, context, call);
    expect((await refusalOf(running)).key).toBe('error.rights.refresh');
    const direct = corpusRefresh.run({}, context, { ...manager, guildId: undefined });
    expect((await refusalOf(direct)).key).toBe('error.serverOnly');
    expect(desk.asked).toEqual([]);
  });

  it('says that there is no such source, or none at all', async () => {
    const { context } = await setUp();
    const unknown = corpusRefresh.run({ source: 'x' }, context, manager);
    expect((await refusalOf(unknown)).key).toBe('error.settings.source');
    const off = corpusRefresh.run({}, { ...context, sources: [] }, manager);
    expect((await refusalOf(off)).key).toBe('error.sourcesOff');
  });
});
