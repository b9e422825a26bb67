import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { call, contextOf, refusalOf } from '../fakes/commands.ts';

const context = await contextOf([]);
const help = commands.find(({ name }) => name === 'help');
const run = async (values: Record<string, unknown>) => {
  if (help === undefined) throw new Error('there is no /help');
  return help.run(values, context, call);
};

describe('/help', () => {
  it('lists what people are offered, itself included, and no action', async () => {
    const reply = await run({});
    const names = reply.view === 'help' ? reply.commands.map(({ name }) => name) : [];
    expect(names).toEqual([
      ...['search', 'paper', 'ask', 'similar', 'trending'],
      ...['list save', 'list remove', 'list done', 'list note', 'list show', 'list export'],
      'discuss',
      ...['meet schedule', 'meet move', 'meet list', 'meet cancel'],
      ...['subscribe', 'list', 'preview', 'pause', 'resume', 'remove', 'log'].map(
        (part) => `digest ${part}`,
      ),
      ...['corpus status', 'corpus refresh', 'corpus import', 'corpus gaps'],
      ...['privacy show', 'privacy export', 'privacy delete'],
      ...['settings show', 'settings set', 'Mark as decision', 'Mark as open question'],
      ...['Find papers', 'Save paper', 'help'],
    ]);
  });

  it('explains one command, with or without its slash', async () => {
    expect(await run({ command: '/Search' })).toMatchObject({ commands: [{ name: 'search' }] });
  });

  it('tells no options that nobody can type', async () => {
    const reply = await run({ command: 'search' });
    const [entry] = reply.view === 'help' ? reply.commands : [];
    expect(entry?.options.map(({ name }) => name)).not.toContain('page');
  });

  it('refuses a command that there is not', async () => {
    expect(await refusalOf(run({ command: 'dance' }))).toMatchObject({
      key: 'error.command.unknown',
    });
  });

  it('completes names from any part of them', async () => {
    expect(await help?.complete.command?.('/pap', context, call)).toEqual([
      { name: '/paper', value: 'paper' },
      { name: 'Find papers', value: 'Find papers' },
      { name: 'Save paper', value: 'Save paper' },
    ]);
  });
});
