import type { Gateway } from './gateway.ts';
import { asKept } from './kept-command.ts';
import {
  list,
  problemsOfChoices,
  problemsOfCommands,
  problemsOfMessage,
  record,
} from './limits.ts';
import type { Answer } from './server.ts';
import type { Asked } from './spec.ts';

/** What became of one interaction. */
export interface Told {
  /** Kind of the first answer that was taken; undefined while there is none. */
  kind: number | undefined;
  ephemeral: boolean;
  message: Readonly<Record<string, unknown>> | undefined;
  choices: readonly unknown[] | undefined;
  readonly followUps: unknown[];
}

interface Open extends Told {
  readonly type: unknown;
  readonly token: string;
  readonly since: number;
  answered(told: Told): void;
}

export interface Routes {
  /** What Discord has, as it shows it; the key is a server's id, or `global`. */
  readonly commands: ReadonlyMap<string, readonly unknown[]>;
  /** Messages to channels, oldest first. */
  readonly posts: readonly { readonly channelId: string; readonly body: unknown }[];
  /** Hands an interaction to the bot; resolves with what people see, at the latest after `withinMs`. */
  interact(interaction: Readonly<Record<string, unknown>>, withinMs?: number): Promise<Told>;
  answer(asked: Asked, template: string, params: Readonly<Record<string, string>>): Answer;
}

interface RouteParts {
  readonly gateway: Gateway;
  readonly address: string;
  readonly applicationId: string;
  complain(problem: string): void;
}

type Route = (asked: Asked, params: Readonly<Record<string, string>>) => Answer;

const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});
const INTERACTION = '/interactions/{interaction_id}/{interaction_token}/callback';
const WEBHOOK = '/webhooks/{webhook_id}/{webhook_token}';
const GLOBAL = '/applications/{application_id}/commands';
const OF_SERVER = '/applications/{application_id}/guilds/{guild_id}/commands';

const isLate = ({ since }: Open): boolean => Date.now() - since > 3_000;

/** What an interaction may be answered with first, by its own kind. */
const KINDS: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5],
};

export function createRoutes({ gateway, address, applicationId, complain }: RouteParts): Routes {
  const commands = new Map<string, readonly unknown[]>();
  const posts: { channelId: string; body: unknown }[] = [];
  const interactions = new Map<string, Open>();
  const nonces = new Map<string, unknown>();
  let ids = 2_000_000_000_000_000_000n;
  const nextId = (): string => String(ids++);

  const check = (problems: readonly string[]): void => problems.forEach(complain);

  function acknowledge({ body }: Asked, params: Readonly<Record<string, string>>): Answer {
    const open = interactions.get(params.interaction_id ?? '');
    if (open === undefined || open.token !== params.interaction_token || isLate(open)) {
      return refusal(404, 10062, 'Unknown interaction');
    }
    if (open.kind !== undefined) {
      return refusal(400, 40060, 'Interaction has already been acknowledged.');
    }
    const { type, data } = record(JSON.parse(body));
    if (!(KINDS[Number(open.type)] ?? []).includes(Number(type))) {
      complain(`an answer of kind ${type} to an interaction of kind ${open.type}`);
    }
    open.kind = Number(type);
    open.ephemeral = record(data).flags === 64;
    take(open, record(data));
    return { status: 204 };
  }

  function take(open: Open, data: Readonly<Record<string, unknown>>): void {
    if (open.kind === 5 || open.kind === 6) return;
    if (open.kind === 8) {
      open.choices = list(data.choices);
      check(problemsOfChoices(open.choices));
    } else see(open, data);
    open.answered(open);
  }

  function see(open: Open, message: Readonly<Record<string, unknown>>): void {
    check(problemsOfMessage(message));
    open.message = message;
  }

  const later =
    (act: (open: Open, message: Readonly<Record<string, unknown>>) => Answer): Route =>
    ({ body }, params) => {
      const open = [...interactions.values()].find(({ token }) => token === params.webhook_token);
      if (open === undefined || params.webhook_id !== applicationId || open.kind === undefined) {
        return refusal(404, 10015, 'Unknown Webhook');
      }
      return act(open, record(body === '' ? undefined : JSON.parse(body)));
    };

  const edit: Route = later((open, message) => {
    see(open, message);
    open.answered(open);
    return { status: 200, body: { id: nextId(), ...message } };
  });
  const withdraw: Route = later((open) => {
    open.message = undefined;
    return { status: 204 };
  });
  const follow: Route = later((open, message) => {
    check(problemsOfMessage(message));
    open.followUps.push(message);
    open.answered(open);
    return { status: 200, body: { id: nextId(), ...message } };
  });

  const register: Route = ({ body }, { application_id, guild_id = 'global' }) => {
    if (application_id !== applicationId) return refusal(403, 20012, 'Not your application');
    const told = list(JSON.parse(body));
    check(problemsOfCommands(told));
    const kept = told.map((each) => asKept(record(each), nextId(), applicationId, guild_id));
    commands.set(guild_id, kept);
    return { status: 200, body: kept };
  };
  const show: Route = (_, { guild_id = 'global' }) => ({
    status: 200,
    body: commands.get(guild_id) ?? [],
  });

  const post: Route = ({ body }, { channel_id: channelId = '' }) => {
    const told = record(JSON.parse(body));
    check(problemsOfMessage(told));
    const nonce = String(told.nonce);
    const before = told.enforce_nonce === true ? nonces.get(nonce) : undefined;
    if (before !== undefined) return { status: 200, body: before };
    const message = { id: nextId(), channel_id: channelId, ...told };
    nonces.set(nonce, message);
    posts.push({ channelId, body: told });
    return { status: 200, body: message };
  };

  const limits = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  const routes: Readonly<Record<string, Route>> = {
    'GET /gateway/bot': () => ({
      status: 200,
      body: { url: address, shards: 1, session_start_limit: limits },
    }),
    [`GET ${GLOBAL}`]: show,
    [`PUT ${GLOBAL}`]: register,
    [`GET ${OF_SERVER}`]: show,
    [`PUT ${OF_SERVER}`]: register,
    [`POST ${INTERACTION}`]: acknowledge,
    [`POST ${WEBHOOK}`]: follow,
    [`PATCH ${WEBHOOK}/messages/@original`]: edit,
    [`DELETE ${WEBHOOK}/messages/@original`]: withdraw,
    'POST /channels/{channel_id}/messages': post,
  };

  return {
    ...{ commands, posts },
    interact(interaction, withinMs = 6_000) {
      return new Promise((resolve) => {
        const open: Open = {
          ...{ kind: undefined, ephemeral: false, message: undefined, choices: undefined },
          ...{ followUps: [], type: interaction.type, since: Date.now() },
          token: String(interaction.token),
          answered: resolve,
        };
        interactions.set(String(interaction.id), open);
        setTimeout(() => resolve(open), withinMs);
        gateway.dispatch('INTERACTION_CREATE', interaction);
      });
    },
    answer(asked, template, params) {
      const route = routes[`${asked.method} ${template}`];
      if (route) return route(asked, params);
      complain(`nobody expected ${asked.method} ${asked.path}`);
      return refusal(404, 0, '404: Not Found');
    },
  };
}
