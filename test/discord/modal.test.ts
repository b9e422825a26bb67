import { describe, expect, it } from 'vitest';
import { type Command, defineAction } from '../../src/commands/command.ts';
import { text } from '../../src/commands/option.ts';
import type { ModalReply } from '../../src/commands/reply.ts';
import { LIMITS } from '../../src/discord/limits.ts';
import { modalView } from '../../src/discord/views/modal.ts';
import { command, flagsOf, NOTHING, said, setUpDispatcher, types } from '../fakes/dispatcher.ts';
import { filled, pressed, typed } from '../fakes/interactions.ts';
import { viewTools } from '../fakes/view-tools.ts';
import { faultsByName } from '../judge/schemas.ts';

const asking = (wishes = ''): ModalReply => ({
  view: 'modal',
  title: { key: 'settings.heading', params: {} },
  inputs: [
    {
      name: 'address',
      label: { key: 'search.hint', params: {} },
      placeholder: { key: 'search.hint', params: {} },
      min: 3,
      max: 254,
    },
  ],
  submit: { command: 'take', values: { wishes } },
});

const asks = (wishes?: string): Command => command({}, async () => asking(wishes));

/** An action that keeps the values it gets. */
function taking() {
  const taken: unknown[] = [];
  const action = defineAction({
    name: 'take',
    options: { address: text(), wishes: text({ min: 0 }) },
    run: async (values) => {
      taken.push(values);
      return NOTHING;
    },
  });
  return { taken, action };
}

const customIdOf = (sent: { readonly body: object } | undefined): string =>
  /"custom_id":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(sent?.body))?.[1]?.replaceAll('\\', '') ??
  '';

describe('a form', () => {
  it('is what Discord takes, however long its words are', () => {
    const long = { key: 'edition.why.topic', params: { topic: 'words '.repeat(60) } } as const;
    const [input] = asking().inputs;
    const inputs = input ? [{ ...input, label: long, placeholder: long }] : [];
    const modal = modalView({ ...asking(), title: long, inputs }, viewTools);
    expect(faultsByName('ModalInteractionCallbackRequest', { type: 9, data: modal })).toEqual([]);
    expect(modal.title.length).toBeLessThanOrEqual(LIMITS.modalTitle);
  });

  it('shows nothing of a text that hides, turns or breaks', () => {
    const hostile = {
      key: 'followUp.after',
      params: { question: 'a\u202e\u200b\ud800\nb' },
    } as const;
    const [input] = asking().inputs;
    const inputs = input ? [{ ...input, label: hostile, placeholder: hostile }] : [];
    const shown = JSON.stringify(modalView({ ...asking(), title: hostile, inputs }, viewTools));
    expect(shown.match(/After: a� b/g)).toHaveLength(3);
  });

  it('opens at once, and what is written goes to its action', async () => {
    const { taken, action } = taking();
    const desk = await setUpDispatcher([asks('some'), action]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([9]);
    await desk.handle(filled(customIdOf(desk.sent[0]), { address: 'ada@example.org' }));
    expect(taken).toEqual([{ address: 'ada@example.org', wishes: 'some' }]);
    expect(types(desk.sent)).toEqual([9, 4]);
    expect(flagsOf(desk.sent[1])).toBe(64);
  });

  it('opens from a button, too, and keeps what does not fit into its id in the store', async () => {
    const { taken, action } = taking();
    const wishes = 'w'.repeat(300);
    const desk = await setUpDispatcher([asks(wishes), action]);
    await desk.handle(pressed(desk.made({ command: 'search', values: {} }, 'open')));
    expect(desk.states.size()).toBe(1);
    await desk.handle(filled(customIdOf(desk.sent[0]), { address: 'a@b.org' }));
    expect(taken).toEqual([{ address: 'a@b.org', wishes }]);
  });

  it('cannot write over the values that its action has', async () => {
    const { taken, action } = taking();
    const desk = await setUpDispatcher([asks('mine'), action]);
    await desk.handle(typed('search'));
    const written = { address: 'a@b.org', wishes: 'others' };
    await desk.handle(filled(customIdOf(desk.sent[0]), written));
    expect(taken).toEqual([{ address: 'a@b.org', wishes: 'mine' }]);
  });

  it('asks to try again where it came too late to open', async () => {
    const late = command({}, async () => {
      await new Promise((done) => setTimeout(done, 1_700));
      return asking();
    });
    const desk = await setUpDispatcher([late]);
    await desk.handle(typed('search'));
    expect(types(desk.sent)).toEqual([5, 'withdraw', 'followUp']);
    expect(said(desk.sent)).toContain('too long to open');
    expect(desk.log.lines).toEqual([]);
  });
});
