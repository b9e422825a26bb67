import { z } from 'zod';
import { type Finding, note, ok, problem } from './finding.ts';

const TIMEOUT_MS = 8_000;
/** Interactions must be answered within 3 s of a time that Discord's clock gives. */
const MAX_CLOCK_DIFFERENCE_MS = 2_000;

const UserSchema = z.object({ id: z.string(), username: z.string() });
const ApplicationSchema = z.object({ id: z.string() });
const GatewaySchema = z.object({
  session_start_limit: z.object({ remaining: z.number(), total: z.number() }),
});
const GuildsSchema = z.array(
  z.object({ id: z.string(), name: z.string(), owner: z.boolean(), permissions: z.string() }),
);

export interface DiscordProbe {
  readonly apiUrl: string;
  readonly token: string;
  /** Permission names and bits that the bot needs in a server. */
  readonly needs: readonly { readonly name: string; readonly bit: bigint }[];
  readonly inviteLink: (applicationId: string) => string;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Token, clock, gateway and permissions as Discord sees them; asks, changes nothing. */
export async function examineDiscord(probe: DiscordProbe): Promise<readonly Finding[]> {
  const get = createGet(probe);
  const user = await get('/users/@me', UserSchema);
  if ('failure' in user) return [user.failure];
  const [application, gateway, guilds] = await Promise.all([
    get('/applications/@me', ApplicationSchema),
    get('/gateway/bot', GatewaySchema),
    get('/users/@me/guilds', GuildsSchema),
  ]);
  const applicationId = 'failure' in application ? user.body.id : application.body.id;
  return [
    ok('token', `signed in as ${user.body.username} (${user.body.id})`),
    examineClock(user.date, probe.now()),
    'failure' in gateway ? gateway.failure : examineGateway(gateway.body),
    ...('failure' in guilds ? [guilds.failure] : examineGuilds(guilds.body, probe)),
    note('invite', probe.inviteLink(applicationId)),
  ];
}

function createGet({ apiUrl, token }: DiscordProbe) {
  return async <T>(path: string, schema: z.ZodType<T>) => {
    try {
      const response = await fetch(`${apiUrl}/v10${path}`, {
        headers: { authorization: `Bot ${token}` },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) return { failure: refused(path, response.status) };
      const body = schema.safeParse(await response.json());
      if (!body.success)
        return { failure: problem('discord', `${path} gave an unexpected answer`) };
      return { body: body.data, date: response.headers.get('date') };
    } catch (error) {
      return { failure: unreachable(apiUrl, error) };
    }
  };
}

function unreachable(apiUrl: string, error: unknown): Finding {
  const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const text = `${apiUrl} cannot be reached (${why instanceof Error ? why.message : String(why)})`;
  return problem('discord', text, 'check the network and DISCORD_API_URL');
}

function refused(path: string, status: number): Finding {
  if (status === 401) {
    const advice =
      'reset the token on the Bot page of discord.com/developers and set DISCORD_TOKEN';
    return problem('token', 'Discord refuses the token', advice);
  }
  return problem('discord', `${path} answered with status ${status}`, 'try again in some minutes');
}

function examineClock(date: string | null, now: number): Finding {
  const theirs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirs)) return note('clock', 'Discord told no time to compare with');
  // The header has whole seconds only.
  const difference = Math.abs(now - theirs) - 1_000;
  if (difference <= MAX_CLOCK_DIFFERENCE_MS) return ok('clock', "agrees with Discord's");
  const text = `${Math.round(difference / 1000)} s away from Discord's`;
  return problem('clock', text, "set this machine's clock by NTP");
}

function examineGateway({ session_start_limit }: z.infer<typeof GatewaySchema>): Finding {
  const { remaining, total } = session_start_limit;
  const text = `${remaining} of ${total} starts left today`;
  if (remaining > 0) return ok('gateway', text);
  return problem('gateway', text, 'wait: Discord lets a bot log in this often a day');
}

function examineGuilds(
  guilds: z.infer<typeof GuildsSchema>,
  { needs }: DiscordProbe,
): readonly Finding[] {
  if (guilds.length === 0) {
    return [note('servers', 'the bot is in no server yet', 'open the invite link below')];
  }
  const ADMINISTRATOR = 8n;
  return guilds.map(({ name, owner, permissions }) => {
    const has = BigInt(permissions);
    const missing = needs.filter(({ bit }) => (has & bit) !== bit).map((need) => need.name);
    if (owner || (has & ADMINISTRATOR) !== 0n || missing.length === 0) {
      return ok('permissions', `all that is needed in “${name}”`);
    }
    const text = `missing in “${name}”: ${missing.join(', ')}`;
    return problem('permissions', text, 'open the invite link again, or give the bot’s role these');
  });
}
