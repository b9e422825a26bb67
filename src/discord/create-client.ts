import { Client, GatewayIntentBits, Options } from 'discord.js';
import { exactRequest } from './exact-request.ts';

const INVALID_REQUESTS_WARNING = 500;

/** Keeps nothing that the bot does not use; its own user and member tell what it may do. */
export function createClient(apiUrl: string): Client {
  const ownAlone = {
    maxSize: 0,
    keepOverLimit: ({ id }: { id: string }) => id === client.user?.id,
  };
  const client: Client = new Client({
    // None is privileged. Messages come with little more than who was mentioned.
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    shards: 'auto',
    allowedMentions: { parse: [] },
    rest: {
      api: apiUrl,
      makeRequest: exactRequest,
      invalidRequestWarningInterval: INVALID_REQUESTS_WARNING,
    },
    makeCache: Options.cacheWithLimits({
      ApplicationCommandManager: 0,
      AutoModerationRuleManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: ownAlone,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: ownAlone,
      VoiceStateManager: 0,
    }),
  });
  return client;
}
