import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { it as base } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import type { Bot } from '../../src/discord/client.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { keepSecretsOf } from '../judge/leaks.ts';
import { PATIENT } from '../patience.ts';
import { type DeskOptions, prepareBot, TOKEN } from './prepare-bot.ts';

/** A bot at work in a small Discord of its own, with a database of its own. */
export interface Desk {
  readonly discord: Playground;
  readonly bot: Bot;
  readonly log: ReturnType<typeof createMemoryLog>;
  /** Of its database. */
  readonly folder: string;
  /** Another process on the same database: stops this one first. */
  restart(options?: DeskOptions): Promise<void>;
}

export type OpenDesk = (options?: DeskOptions) => Promise<Desk>;

/** `it` with desks that are cleared away when the test is over. */
export const it = base.extend<{ readonly openDesk: OpenDesk }>({
  openDesk: async ({ task: _ }, use) => {
    const desks: (Desk & { close(): Promise<void> })[] = [];
    await use(async (options = {}) => {
      const desk = await createDesk(options);
      desks.push(desk);
      return desk;
    });
    for (const { close } of desks) await close();
  },
});

async function createDesk(options: DeskOptions): Promise<Desk & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-e2e-'));
  const { answerWithinMs } = { ...PATIENT, ...options };
  const discord = await startPlayground({ token: TOKEN, answerWithinMs });
  keepSecretsOf(discord);
  const log = createMemoryLog();
  let running = await startBot(discord, folder, log, options);
  return {
    discord,
    log,
    folder,
    get bot() {
      return running.bot;
    },
    async restart(changed = options) {
      await running.stop();
      running = await startBot(discord, folder, log, changed);
    },
    async close() {
      await running.stop();
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function startBot(
  discord: Playground,
  folder: string,
  log: ReturnType<typeof createMemoryLog>,
  options: DeskOptions,
) {
  const running = await prepareBot(discord, folder, log, options);
  await running.bot.start();
  return running;
}

interface Component {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string }[];
}

const componentsOf = (message: APIMessage | undefined): readonly Component[] =>
  (message?.components ?? []).flatMap((row): readonly Component[] =>
    'components' in row ? row.components : [],
  );

/** The custom id of a button by a word of its label; undefined where there is none to press. */
export const button = (message: APIMessage | undefined, label: string): string | undefined =>
  componentsOf(message).find((each) => each.label?.includes(label) && !each.disabled)?.custom_id;

/** The custom id of the message's menu. */
export const menu = (message: APIMessage | undefined): string | undefined =>
  componentsOf(message).find(({ type }) => type === 3)?.custom_id;

/** What its buttons say. */
export const buttonLabels = (message: APIMessage | undefined): readonly string[] =>
  componentsOf(message).flatMap(({ type, label }) => (type === 2 && label ? [label] : []));

/** What the message's menus offer to choose. */
export const menuLabels = (message: APIMessage | undefined): readonly string[] =>
  componentsOf(message).flatMap(({ options = [] }) => options.map(({ label }) => label));

/** Everything a message says, for looking for words in it. */
export const textOf = (message: APIMessage | undefined): string =>
  [
    message?.content,
    ...(message?.embeds ?? []).flatMap(({ title, description, fields = [], footer }) => [
      ...[title, description, footer?.text],
      ...fields.flatMap(({ name, value }) => [name, value]),
    ]),
  ].join('\n');
