import type { APIMessage } from 'discord-api-types/v10';
import type { Person, Where } from '../../playground/people/person.ts';
import { SHELF } from '../search/asking/asking-papers.ts';
import { type Desk, type OpenDesk, textOf } from './harness.ts';
import type { DeskOptions } from './prepare-bot.ts';

const [paper] = SHELF;
if (paper === undefined) throw new Error('an empty shelf');

/** The paper that is discussed. */
export const PAPER = paper;
export const NAMED = { paper: PAPER.id };

export interface DeskAtWork {
  readonly desk: Desk;
  readonly discord: Desk['discord'];
  readonly ada: Person;
  readonly max: Person;
  /** Has somebody use `/discuss` for the paper; what they are told. */
  discuss(who: string, where?: Where): Promise<string>;
}

export async function openDiscussions(
  openDesk: OpenDesk,
  options: DeskOptions = {},
): Promise<DeskAtWork> {
  const desk = await openDesk({ papers: SHELF, ...options });
  const { discord } = desk;
  // What the invite link does not ask for is not needed.
  for (const { id } of discord.world.guild.channels.values()) {
    discord.guild.deny('bot', id, ['MANAGE_THREADS', 'MANAGE_MESSAGES']);
  }
  return {
    desk,
    discord,
    ada: discord.person('ada'),
    max: discord.person('max'),
    discuss: async (who, where) =>
      textOf((await discord.person(who).command('discuss', NAMED, where)).message),
  };
}

export const threadsOf = ({ discord }: Pick<Desk, 'discord'>) => [
  ...discord.world.guild.threads.values(),
];

/** The thread that a text links to. */
export const linked = (text: string): string => /<#(\d+)>/.exec(text)?.[1] ?? '';

/** The first message of a thread, in the channel or in the thread. */
export const starterOf = (person: Person, id: string, where?: Where): APIMessage | undefined =>
  person.messages(where).find((message) => message.id === id);
