import type { APIMessage } from 'discord.js';
import type { Seen } from '../../playground/people/seen.ts';
import type { Playground } from '../../playground/server.ts';

/** What somebody does; `at` makes it differ from the last time. Gives how each of its uses was answered. */
type Act = (discord: Playground, at: number) => Promise<readonly Pick<Seen, 'first' | 'ms'>[]>;

const TOPICS = [
  'linear attention',
  'kalman filter',
  'concept erasure',
  'time series forecasting',
  'mixture of experts',
  'preference optimization',
  '3D gaussian splatting',
  'retrieval augmented generation',
  'large language models for tables',
  'graph neural networks',
];
const topic = (at: number): string => `${TOPICS[at % TOPICS.length]}`;

const search: Act = async (discord, at) => [
  await discord.person('ada').command('search', { query: `${topic(at)} ${at % 7}` }),
];

const turn: Act = async (discord, at) => {
  const ada = discord.person('ada');
  const found = await ada.command('search', { query: topic(at) });
  const next = button(found.message, 'Next');
  if (!found.message || next === undefined) return [found];
  return [found, await ada.click(found.message.id, next)];
};

const choose: Act = async (discord, at) => {
  const max = discord.person('max');
  const found = await max.command('search', { query: topic(at), private: at % 2 === 0 });
  const menu = partsOf(found.message).find(({ options }) => options !== undefined);
  const [id, value] = [menu?.custom_id, menu?.options?.[0]?.value];
  if (!found.message || id === undefined || value === undefined) return [found];
  return [found, await max.select(found.message.id, id, [value])];
};

interface Part {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
}

const partsOf = (message: APIMessage | undefined): readonly Part[] =>
  (message?.components ?? []).flatMap((row): readonly Part[] =>
    'components' in row ? row.components : [],
  );

const button = (message: APIMessage | undefined, label: string): string | undefined =>
  partsOf(message).find((part) => part.label?.includes(label) && !part.disabled)?.custom_id;

const ask: Act = async (discord, at) => [
  await discord.person('ada').command('ask', { question: `What is ${topic(at)} good for?` }),
];

const card: Act = async (discord, at) => {
  const max = discord.person('max');
  const shown = await max.command('paper', { paper: topic(at) });
  const cite = button(shown.message, 'Cite');
  if (!shown.message || cite === undefined) return [shown];
  return [shown, await max.click(shown.message.id, cite)];
};

const similar: Act = async (discord, at) => [
  await discord.person('ada').command('similar', { paper: topic(at) }),
];

const type: Act = async (discord, at) => {
  const started = performance.now();
  const query = topic(at).slice(0, 2 + (at % 9));
  await discord.person('ada').autocomplete('search', { query }, 'query');
  const ms = performance.now() - started;
  return [{ first: ms < 3_000 ? 'choices' : 'failed', ms }];
};

const help: Act = async (discord) => [await discord.person('max').command('help')];

const nonsense: Act = async (discord, at) => [
  await discord.person('max').command('search', { query: `@everyone **${at}** \u202e"-" OR` }),
];

export const ACTIONS: readonly Act[] = [
  search,
  type,
  turn,
  type,
  ask,
  card,
  search,
  choose,
  type,
  similar,
  nonsense,
  help,
];
