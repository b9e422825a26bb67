import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paper } from '../../src/commands/paper.ts';
import { search } from '../../src/commands/search.ts';
import { completions } from '../../src/discord/completions.ts';
import { createLog } from '../../src/shared/log.ts';
import { call, contextOf } from '../fakes/commands.ts';
import { problemsOfChoices } from '../fakes/discord-schema.ts';
import { hostilePaper } from '../fakes/hostile.ts';

const log = createLog('silent');
const typing = (option: string) => ({ option, partial: 'x', call });

describe('autocomplete', () => {
  it('offers nothing rather than too late', async () => {
    const base = await contextOf([]);
    const suggest = () => new Promise<never>(() => undefined);
    const context = { ...base, library: { ...base.library, suggest } };
    const soon = { ...typing('paper'), withinMs: 1 };
    expect(await completions(paper, soon, context, log)).toEqual([]);
  });

  it('offers what Discord takes, whatever the titles', async () => {
    const base = await contextOf([]);
    await fc.assert(
      fc.asyncProperty(fc.array(hostilePaper, { maxLength: 30 }), async (papers) => {
        const context = { ...base, library: { ...base.library, suggest: async () => papers } };
        const choices = [
          await completions(paper, typing('paper'), context, log),
          await completions(search, typing('query'), context, log),
        ];
        for (const offered of choices) {
          expect(problemsOfChoices(offered)).toEqual([]);
          expect(offered.filter(({ name }) => name.trim() === '' || !name.isWellFormed())).toEqual(
            [],
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('offers nothing for an option without suggestions, or when they fail', async () => {
    const suggest = async () => {
      throw new Error('no library');
    };
    const context = await contextOf([], { suggest });
    expect(await completions(paper, typing('private'), context, log)).toEqual([]);
    expect(await completions(paper, typing('paper'), context, log)).toEqual([]);
    expect(await completions(undefined, typing('paper'), context, log)).toEqual([]);
  });
});
