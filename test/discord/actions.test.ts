import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/commands/action.ts';
import { createActionStates } from '../../src/discord/actions.ts';
import type { View } from '../../src/discord/views/view.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { createMemoryViewStates } from '../fakes/stores.ts';

const ADA = '123456789012345678';
const setUp = () => {
  const store = createMemoryViewStates();
  return { store, actions: createActionStates(store, createMemoryLog()) };
};

const viewOf = (customIds: readonly string[]): View => ({
  embeds: [],
  components: [
    {
      type: 1,
      components: customIds.map((custom_id) => ({ type: 2, style: 2, label: 'Go', custom_id })),
    },
  ],
});

const customIdsOf = ({ components = [] }: View): string[] =>
  components.flatMap((row) =>
    row.components.flatMap((each) => ('custom_id' in each ? [each.custom_id] : [])),
  );

/** What Discord would hand back after a click. */
async function sent(
  { actions }: Pick<ReturnType<typeof setUp>, 'actions'>,
  action: Action,
  effect: 'update' | 'open',
  chosen?: string,
): Promise<string> {
  const draft = actions.draft(ADA);
  const [customId = ''] = customIdsOf(
    await draft.finish(viewOf([draft.customId(action, effect, chosen)])),
  );
  return customId;
}

describe('the state of buttons and menus', () => {
  it('travels in the custom id where it fits', async () => {
    const desk = setUp();
    const action = { command: 'search', values: { query: 'low rank', page: 2 } };
    const customId = await sent(desk, action, 'update');
    expect(desk.store.size()).toBe(0);
    expect(await desk.actions.read(customId, undefined)).toEqual({
      action,
      effect: 'update',
      owner: ADA,
    });
  });

  it('survives a restart when it is long, under a key of the store', async () => {
    const desk = setUp();
    const values = { query: 'ä'.repeat(200), author: 'b'.repeat(100), since: 2020, page: 3 };
    const customId = await sent(desk, { command: 'search', values }, 'update');
    const afterRestart = createActionStates(desk.store, createMemoryLog());
    expect(customId.length).toBeLessThanOrEqual(100);
    expect((await afterRestart.read(customId, undefined))?.action.values).toEqual(values);
  });

  it('takes the choice of a menu as the value it was made for', async () => {
    const desk = setUp();
    const customId = await sent(desk, { command: 'paper', values: {} }, 'open', 'paper');
    expect(await desk.actions.read(customId, 'arxiv:2106.09685')).toMatchObject({
      action: { command: 'paper', values: { paper: 'arxiv:2106.09685' } },
      owner: undefined,
    });
  });

  it('gives each of several long states a key of its own', async () => {
    const { actions } = setUp();
    const draft = actions.draft(ADA);
    const at = (page: number) =>
      draft.customId({ command: 'search', values: { query: 'x'.repeat(200), page } }, 'update');
    const [back = '', forth = ''] = customIdsOf(await draft.finish(viewOf([at(1), at(3)])));
    expect((await actions.read(back, undefined))?.action.values.page).toBe(1);
    expect((await actions.read(forth, undefined))?.action.values.page).toBe(3);
  });

  it('is unknown once it has expired', async () => {
    const desk = setUp();
    const values = { query: 'x'.repeat(200) };
    const customId = await sent(desk, { command: 'search', values }, 'update');
    desk.store.forget();
    expect(await desk.actions.read(customId, undefined)).toBeUndefined();
  });

  it('does not keep a message from being sent when the store fails', async () => {
    const store = {
      ...createMemoryViewStates(),
      put: () => Promise.reject(new Error('disk full')),
    };
    const log = createMemoryLog();
    const actions = createActionStates(store, log);
    const values = { query: 'x'.repeat(200) };
    const customId = await sent({ actions }, { command: 'a', values }, 'open');
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
    expect(await actions.read(customId, undefined)).toBeUndefined();
  });

  it('comes back as it was, whatever people wrote', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.integer(),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('query', 'author', 'since', 'page', 'sort'), value),
        fc.constantFrom('update' as const, 'open' as const),
        async (values, effect) => {
          const desk = setUp();
          const customId = await sent(desk, { command: 'search', values }, effect);
          expect(customId.length).toBeLessThanOrEqual(100);
          expect(customId.length).toBeGreaterThan(0);
          const clicked = await desk.actions.read(customId, undefined);
          expect(clicked?.effect).toBe(effect);
          expect(Object.entries(clicked?.action.values ?? {})).toEqual(
            Object.entries(JSON.parse(JSON.stringify(values))),
          );
        },
      ),
    );
  });

  it('never throws for a custom id that somebody made up', async () => {
    const { actions } = setUp();
    const made = fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.json().map((json) => `u${json}`),
      fc.json().map((json) => `o#${json}`),
    );
    await fc.assert(
      fc.asyncProperty(made, fc.option(fc.string(), { nil: undefined }), async (id, chosen) => {
        const clicked = await actions.read(id, chosen);
        expect(typeof (clicked?.action.command ?? '')).toBe('string');
      }),
    );
    expect(await actions.read('u["search",{"query":{"$ne":1}}]', undefined)).toBeUndefined();
    expect(await actions.read('x["search",{}]', undefined)).toBeUndefined();
  });
});
