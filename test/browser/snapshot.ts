/** A small world for the page: two people, a bot, three channels, a thread and some commands. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  MessageType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { PageMessage, PagePerson, Snapshot } from '../../playground/web/protocol.ts';

export const CHANNEL = '100000000000000010';
export const FORUM = '100000000000000011';
const NO_TAGS = { tags: [], wantsTag: false } as const;
export const THREAD = '100000000000000012';

const person = (id: string, key: string, name: string, bot = false): PagePerson => ({
  id: `1000000000000000${id}`,
  key,
  name,
  bot,
  online: true,
  color: bot ? 0x5865f2 : 0,
  roleIds: [],
  administrator: key === 'ada',
  locale: 'en-GB',
  installed: false,
});

export const ada = person('01', 'ada', 'Ada');
export const max = person('02', 'max', 'Max');
export const colloquy = person('03', 'colloquy', 'Colloquy', true);

let lastId = 200_000_000_000_000_000n;
export const newId = () => String(++lastId);

export function message(from: PagePerson, part: Partial<PageMessage>): PageMessage {
  return {
    id: newId(),
    channel_id: CHANNEL,
    author: {
      id: from.id,
      username: from.key,
      global_name: from.name,
      discriminator: '0',
      avatar: null,
      ...(from.bot ? { bot: true } : {}),
    },
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...part,
  };
}

function command(part: Partial<APIApplicationCommand> & { name: string }): APIApplicationCommand {
  return {
    id: newId(),
    application_id: colloquy.id,
    version: '1',
    type: ApplicationCommandType.ChatInput,
    description: '',
    default_member_permissions: null,
    ...part,
  };
}

export const commands: readonly APIApplicationCommand[] = [
  command({
    name: 'search',
    description: 'Find papers in the corpus',
    options: [
      {
        type: Option.String,
        name: 'query',
        description: 'What the paper is about',
        required: true,
        autocomplete: true,
        max_length: 200,
      },
      { type: Option.String, name: 'author', description: 'A name of an author' },
      { type: Option.Integer, name: 'since', description: 'From this year on', min_value: 1900 },
      {
        type: Option.String,
        name: 'sort',
        description: 'Order',
        choices: [
          { name: 'relevance', value: 'relevance' },
          { name: 'newest', value: 'newest' },
        ],
      },
      { type: Option.Boolean, name: 'private', description: 'Only you see the answer' },
    ],
  }),
  command({ name: 'help', description: 'What Colloquy can do' }),
  command({
    name: 'digest',
    description: 'Daily editions',
    options: [
      {
        type: Option.Subcommand,
        name: 'subscribe',
        description: 'Subscribe this channel',
        options: [
          {
            type: Option.String,
            name: 'where',
            description: 'Where to',
            required: true,
            choices: [
              { name: 'channel', value: 'channel' },
              { name: 'me', value: 'me' },
            ],
          },
          { type: Option.Role, name: 'mention', description: 'A role to ping' },
        ],
      },
      { type: Option.Subcommand, name: 'list', description: 'All subscriptions' },
    ],
  }),
  command({ name: 'Find papers', type: ApplicationCommandType.Message }),
];

export function snapshot(messages: readonly PageMessage[] = []): Snapshot {
  return {
    type: 'snapshot',
    you: ada,
    guild: { id: '100000000000000000', name: 'Reading Room', hasBot: true },
    people: [ada, max, colloquy],
    roles: [{ id: '100000000000000020', name: 'Readers', color: 0 }],
    channels: [
      {
        id: CHANNEL,
        type: 'text',
        name: 'papers',
        topic: 'What we read',
        position: 0,
        writable: true,
        ...NO_TAGS,
      },
      {
        id: FORUM,
        type: 'forum',
        name: 'discussions',
        topic: '',
        position: 1,
        writable: true,
        ...NO_TAGS,
      },
    ],
    threads: [
      {
        id: THREAD,
        parentId: FORUM,
        name: 'Linear Adversarial Concept Erasure',
        ownerId: ada.id,
        archived: false,
        locked: false,
        messageCount: 1,
        createdAt: new Date().toISOString(),
        tags: [],
      },
    ],
    directs: [],
    messages,
    commands,
    scheduledEvents: [],
    mails: [],
    movesTime: false,
  };
}
