import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { type Env, EnvSchema } from './env.ts';
import { type Settings, SettingsSchema } from './settings.ts';

export interface Config extends Settings {
  readonly discord: {
    /** Undefined: the playground is started instead. */
    readonly token: string | undefined;
    /** REST base without version and trailing slash. */
    readonly apiUrl: string;
    /** Register commands in this server alone. */
    readonly guildId: string | undefined;
  };
  /** Ids of the people who run this bot. */
  readonly operatorIds: readonly string[];
  /** Whom the keepers of a source may write to; goes with every request to one. */
  readonly contact: string | undefined;
  readonly database: Env['DATABASE_URL'] & {};
  /** `gateway` answers people, `worker` does the rest. */
  readonly role: Env['COLLOQUY_ROLE'];
  /** Where files go that can be made again. */
  readonly dataFolder: string;
  /** Bases of the live sources; undefined: switched off. */
  readonly sourceAddresses: {
    readonly huggingFace: string | undefined;
    readonly arxiv: string | undefined;
    readonly arxivFeeds: string | undefined;
    readonly semanticScholar: string | undefined;
    readonly crossref: string | undefined;
  };
  /** E-mail is on where there are `smtpUrl`, `from` and `secretKey`. */
  readonly mail: {
    readonly smtpUrl: string | undefined;
    readonly from: string | undefined;
    /** Where people reach `http`, without a slash at the end. */
    readonly publicUrl: string | undefined;
    readonly secretKey: string | undefined;
  };
  /** Files of papers to load besides the bundled corpus. */
  readonly corpusFiles: readonly string[];
  readonly embedder: string;
  readonly reranker: string;
  readonly llm:
    | {
        readonly baseUrl: string;
        readonly model: string | undefined;
        readonly apiKey: string | undefined;
      }
    | undefined;
  readonly playground: { readonly port: number; readonly host: string };
  /** Health and metrics; undefined: off. Port 0 takes any free one. */
  readonly http: { readonly port: number; readonly host: string } | undefined;
  readonly logLevel: Env['LOG_LEVEL'];
}

/** Every problem of the configuration in one message, a line each, for the operator to mend. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const SETTINGS_FILE = new URL('./colloquy.json', import.meta.url);

/** The whole configuration, checked and frozen. An empty variable counts as unset. Throws ConfigError. */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  settingsFile: string | URL = SETTINGS_FILE,
): Config {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const variables = EnvSchema.safeParse(Object.fromEntries(set));
  const settings = SettingsSchema.safeParse(readJson(settingsFile));
  const problems = [
    ...describe(variables.error, (name) => name),
    ...describe(settings.error, (name) => `config/colloquy.json: ${name}`),
  ];
  if (!variables.success || !settings.success) throw new ConfigError(problems.join('\n'));
  return Object.freeze(assemble(variables.data, settings.data));
}

function assemble(env: Env, settings: Settings): Config {
  const token = env.DISCORD_TOKEN;
  const byDefault = token ? 'data/colloquy.db' : 'data/playground.db';
  const database = env.DATABASE_URL ?? { engine: 'sqlite', path: byDefault };
  return {
    ...settings,
    discord: { token, apiUrl: env.DISCORD_API_URL, guildId: env.DISCORD_GUILD_ID },
    operatorIds: env.OPERATOR_IDS,
    contact: env.CONTACT,
    database,
    role: env.COLLOQUY_ROLE,
    dataFolder: database.engine === 'sqlite' ? dirname(database.path) : 'data',
    sourceAddresses: {
      huggingFace: env.HF_API_URL,
      arxiv: env.ARXIV_API_URL,
      arxivFeeds: env.ARXIV_RSS_URL,
      semanticScholar: env.S2_API_URL,
      crossref: env.CROSSREF_API_URL,
    },
    mail: {
      smtpUrl: env.SMTP_URL,
      from: env.MAIL_FROM,
      publicUrl: env.PUBLIC_URL,
      secretKey: env.SECRET_KEY,
    },
    corpusFiles: env.CORPUS,
    embedder: env.EMBEDDER,
    reranker: env.RERANKER,
    llm: env.LLM_BASE_URL
      ? { baseUrl: env.LLM_BASE_URL, model: env.LLM_MODEL, apiKey: env.LLM_API_KEY }
      : undefined,
    playground: { port: env.PLAYGROUND_PORT, host: env.PLAYGROUND_HOST },
    http: env.HTTP_PORT === undefined ? undefined : { port: env.HTTP_PORT, host: env.HTTP_HOST },
    logLevel: env.LOG_LEVEL,
  };
}

function describe(
  error: z.ZodError | undefined,
  label: (name: string) => string,
): readonly string[] {
  return (error?.issues ?? []).map(({ path, message }) => `${label(path.join('.'))}: ${message}`);
}

function readJson(file: string | URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`config/colloquy.json: cannot be read as JSON (${why})`, { cause });
  }
}
