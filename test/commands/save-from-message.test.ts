import { describe, expect, it } from 'vitest';
import { saveFromMessage } from '../../src/commands/save-from-message.ts';
import { call, contextOf, refusalOf } from '../fakes/commands.ts';
import { createFetcher } from '../fakes/paper-fetcher.ts';
import { paper } from '../fakes/papers.ts';

const lora = paper({ id: 'arxiv:2106.09685', title: 'Low-rank adaptation' });
const attention = paper({ id: 'arxiv:1706.03762', title: 'Attention is all you need: $x^2$' });
const owner = { kind: 'me', userId: call.userId } as const;
const lamps = paper({ id: 'arxiv:2601.00001', title: 'Lamps', abstract: 'Lamps that read.' });

async function desk() {
  const context = await contextOf([lora, attention]);
  const run = (messageText: string, replaced: Partial<typeof context> = {}) =>
    saveFromMessage.run({}, { ...context, ...replaced }, { ...call, messageText });
  const saved = async () => (await context.readingLists.all(owner)).map(({ paperId }) => paperId);
  return { run, saved };
}

describe('Save paper', () => {
  it.each([
    ['an address', 'Look: https://arxiv.org/abs/2106.09685v1!', lora.id],
    ['a line', 'Have you seen this?\n**Attention is all you need: x²**\nWow.', attention.id],
    ['a link', '1. [Low\\-rank adaptation](<https://x.example/>) · 2021', lora.id],
    ['a title that is cut', '[Attention is all you…](https://x.example/)', attention.id],
  ])('saves the paper that a message names by %s, privately', async (_, text, id) => {
    const { run, saved } = await desk();
    expect(await run(text)).toMatchObject({ private: true, message: { key: 'list.saved.me' } });
    expect(await saved()).toEqual([id]);
    expect(await run(text)).toMatchObject({ message: { key: 'list.already.me' } });
  });

  it('lets the caller choose one of several', async () => {
    const { run, saved } = await desk();
    expect(await run('2106.09685 beats 1706.03762')).toMatchObject({
      view: 'choices',
      private: true,
      papers: [lora, attention],
      action: { command: 'list save', values: { list: 'me' } },
    });
    expect(await run('2106.09685 beats 1706.99999')).toMatchObject({
      preface: { key: 'find.unknown', params: { names: 'arXiv:1706.99999' } },
      papers: [lora],
    });
    expect(await saved()).toEqual([]);
  });

  it('saves nothing that words only lead to', async () => {
    const { run, saved } = await desk();
    expect(await run('Who knows low-rank stuff?')).toMatchObject({
      view: 'choices',
      message: { key: 'find.maybe' },
      papers: [lora],
    });
    expect(await saved()).toEqual([]);
    expect(await refusalOf(run('zebrafish'))).toMatchObject({ key: 'find.none' });
    expect(await refusalOf(run('🎉'))).toMatchObject({ key: 'find.empty' });
  });

  it('adds the one paper that the corpus lacks, for somebody who may', async () => {
    const { run, saved } = await desk();
    const fetcher = createFetcher({ 'arXiv:2601.00001': lamps });
    await run('https://arxiv.org/abs/2601.00001', { fetcher });
    expect(await saved()).toEqual([lamps.id]);
    const guildSettings = { get: async () => ({ adding: 'managers' as const }) };
    const { guildSettings: others } = await contextOf([]);
    const refused = run('2601.00001', { fetcher, guildSettings: { ...others, ...guildSettings } });
    expect(await refusalOf(refused)).toMatchObject({ key: 'error.rights.addManagers' });
  });
});
