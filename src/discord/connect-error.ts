import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { OwnError } from '../shared/own-error.ts';
import { tellError } from '../shared/told-error.ts';

/** Why the bot is not connected to Discord: one sentence for the operator, with what to do. */
export class DiscordConnectError extends OwnError {
  override readonly name = 'DiscordConnectError';
  /** Whether another attempt may succeed without anybody's doing. */
  readonly passing: boolean;

  constructor(message: string, options: { readonly passing: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.passing = options.passing;
  }
}

const BAD_TOKEN =
  'Discord does not accept the token: copy it again from the Developer Portal (Bot → Reset Token) into DISCORD_TOKEN.';

const UNAUTHORIZED = 401;
/** How discord.js says that Discord takes no more sign-ins of the bot for a while: in words alone. */
const NO_SESSIONS = /^Not enough sessions remaining.* resets at (\S+)$/;

/** Closes of the gateway after which Discord would refuse every further attempt as well. */
const CLOSED: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the shard.',
  [GatewayCloseCodes.ShardingRequired]: 'The bot is in too many servers for one connection.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer offers this version of its API.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents asked for.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the intents asked for: switch them on in the Developer Portal (Bot → Privileged Gateway Intents).',
};

/** For a close code of the gateway after which discord.js does not come back. */
export const closedError = (code: number): DiscordConnectError =>
  new DiscordConnectError(CLOSED[code] ?? `Discord closed the connection for good (${code}).`, {
    passing: false,
  });

/** For whatever logging in failed with. */
export function connectError(cause: unknown, apiUrl: string): DiscordConnectError {
  if (cause instanceof DiscordConnectError) return cause;
  const isTokenBad =
    (cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid) ||
    (cause instanceof DiscordAPIError && cause.status === UNAUTHORIZED);
  if (isTokenBad) {
    return new DiscordConnectError(BAD_TOKEN, { passing: false, cause });
  }
  if (cause instanceof DiscordAPIError) {
    const message = `${apiUrl} does not answer like Discord (${cause.status}): check DISCORD_API_URL.`;
    return new DiscordConnectError(message, { passing: false, cause });
  }
  if (cause instanceof HTTPError) {
    const message = `Discord has trouble of its own (${cause.status} from ${apiUrl}): try again later.`;
    return new DiscordConnectError(message, { passing: true, cause });
  }
  if (cause instanceof SyntaxError || cause instanceof TypeError) {
    const message = `${apiUrl} does not answer like Discord: check DISCORD_API_URL.`;
    return new DiscordConnectError(message, { passing: false, cause });
  }
  return new DiscordConnectError(unreached(cause, apiUrl), { passing: true, cause });
}

function unreached(cause: unknown, apiUrl: string): string {
  const [, until] = (cause instanceof Error && NO_SESSIONS.exec(cause.message)) || [];
  if (until !== undefined) {
    return `Discord takes no more sign-ins of this bot before ${until}: there were too many today.`;
  }
  const { code, name } = tellError(cause);
  return `Discord cannot be reached at ${apiUrl} (${code ?? name}): check the network.`;
}
