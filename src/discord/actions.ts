import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { z } from 'zod';
import type { Action } from '../commands/action.ts';
import type { ViewStateStore } from '../data/stores/view-state.ts';
import type { Log } from '../shared/log.ts';
import type { View, ViewTools } from './views/view.ts';

export type Effect = Parameters<ViewTools['customId']>[1];

/** A click, read back: what to run, and how to answer. */
export interface Clicked {
  readonly action: Action;
  readonly effect: Effect;
  /** Whom the message belongs to; only an `update` has an owner. */
  readonly owner: string | undefined;
}

type Modal = APIModalInteractionResponseCallbackData;

/** The custom ids of one message, or of a form. */
export interface Draft {
  readonly customId: ViewTools['customId'];
  /** Stores what did not fit into the custom ids and puts the keys in; await it before sending. */
  finish(view: View): Promise<View>;
  finishModal(modal: Modal): Promise<Modal>;
}

/** The state of buttons and menus: in the custom id where it fits, else in the store. */
export interface ActionStates {
  /** For a message that is shown to (or was asked for by) `owner`. */
  draft(owner: string): Draft;
  /** Undefined for a custom id that is not ours, was mangled or whose state has expired. */
  read(customId: string, chosen: string | undefined): Promise<Clicked | undefined>;
}

const MAX_CUSTOM_ID = 100;
/** The first character of a custom id. */
const MARKS = { update: 'u', open: 'o' } as const;
/** The second one, where a key of the store follows. */
const STORED = '#';

/** Command, values, owner ('' for none), and the value's name that a menu's choice goes to. */
const StateSchema = z.tuple([
  z.string(),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  z.string().optional(),
  z.string().optional(),
]);

export function createActionStates(store: ViewStateStore, log: Log): ActionStates {
  return {
    draft: (owner) => createDraft(owner, store, log),
    async read(customId, chosen) {
      const effect = effectOf(customId);
      if (effect === undefined) return undefined;
      const rest = customId.slice(1);
      const state = rest.startsWith(STORED) ? await store.get(rest.slice(1)) : parseJson(rest);
      const parsed = StateSchema.safeParse(state);
      if (!parsed.success) return undefined;
      const [command, values, owner = '', name] = parsed.data;
      const all = name === undefined ? values : { ...values, [name]: chosen };
      return { action: { command, values: all }, effect, owner: owner === '' ? undefined : owner };
    },
  };
}

function createDraft(owner: string, store: ViewStateStore, log: Log): Draft {
  const pending = new Map<string, readonly unknown[]>();

  /** What stands for each placeholder. */
  async function settled(): Promise<ReadonlyMap<string, string>> {
    const keys = [...pending].map(async ([placeholder, state]): Promise<[string, string]> => {
      const key = await store.put(state).catch((error: unknown) => {
        log.error({ err: error }, 'the state of a button could not be stored');
      });
      return [placeholder, key === undefined ? placeholder : placeholder.slice(0, 2) + key];
    });
    return new Map(await Promise.all(keys));
  }

  return {
    customId({ command, values }, effect, chosen) {
      const state = trimmed([command, values, effect === 'update' ? owner : '', chosen]);
      const inline = MARKS[effect] + JSON.stringify(state);
      if (inline.length <= MAX_CUSTOM_ID) return inline;
      const placeholder = `${MARKS[effect]}${STORED}?${pending.size}`;
      pending.set(placeholder, state);
      return placeholder;
    },
    async finish(view) {
      return pending.size === 0 ? view : withCustomIds(view, await settled());
    },
    async finishModal(modal) {
      const { custom_id } = modal;
      return { ...modal, custom_id: (await settled()).get(custom_id) ?? custom_id };
    },
  };
}

function withCustomIds(view: View, customIds: ReadonlyMap<string, string>): View {
  const rows = (view.components ?? []).map((row) => ({
    ...row,
    components: row.components.map((component) =>
      'custom_id' in component
        ? { ...component, custom_id: customIds.get(component.custom_id) ?? component.custom_id }
        : component,
    ),
  }));
  return { ...view, components: rows };
}

function effectOf(customId: string): Effect | undefined {
  if (customId.startsWith(MARKS.update)) return 'update';
  return customId.startsWith(MARKS.open) ? 'open' : undefined;
}

/** Without the empty places at the end. */
const trimmed = (state: readonly unknown[]): readonly unknown[] =>
  state.slice(0, state.findLastIndex((part) => part !== undefined && part !== '') + 1);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
