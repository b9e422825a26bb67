import { z } from 'zod';

/** One environment variable that is wrong: what it should be, never the value of a secret. */
const should = (what: string) => ({ error: () => `should be ${what}` });

const webAddress = (example: string) =>
  z
    .url({ protocol: /^https?$/, ...should(`an http or https address such as ${example}`) })
    .transform((address) => address.replace(/\/+$/, ''));

/** The base of a live source, or `off`. */
const source = (base: string) =>
  z
    .union(
      [z.literal('off').transform(() => undefined), webAddress(base)],
      should(`off or an http or https address such as ${base}`),
    )
    .prefault(base);

const port = z.coerce
  .number(should('a port number from 0 to 65535 (0 = any free port)'))
  .pipe(z.int().min(0).max(65_535, should('a port number from 0 to 65535 (0 = any free port)')));

const SMTP = 'smtp://USER:PASSWORD@HOST:PORT, or smtps:// where it is encrypted from the start';

/** An address, or a name and an address in angle brackets; nothing that could end a header. */
const SENDER = /^(?:[^<>@,;:"\p{Cc}]{1,100} <[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/u;

const snowflake = z.string().regex(/^\d{17,20}$/, should('a Discord id: 17 to 20 digits'));

const list = (value: string): readonly string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const DATABASE =
  'sqlite:PATH, such as sqlite:data/colloquy.db, or postgres://USER:PASSWORD@HOST:PORT/NAME';

/** Whether it is an address with a host and the name of a database. */
const isPostgres = (url: string): boolean =>
  /^postgres(ql)?:$/.test(URL.parse(url)?.protocol ?? '') &&
  /^\/[^/]/.test(URL.parse(url)?.pathname ?? '');

const database = z
  .string()
  .refine((url) => /^sqlite:.+$/.test(url) || isPostgres(url), should(DATABASE))
  .transform((url) =>
    isPostgres(url)
      ? { engine: 'postgres' as const, url }
      : { engine: 'sqlite' as const, path: url.slice('sqlite:'.length) },
  );

const embedder = z
  .string()
  .regex(
    /^(builtin|table|off|hf:.+|openai:.+)$/,
    should('builtin, table, off, hf:<id or folder> or openai:<model>'),
  );

const reranker = z.string().regex(/^(off|hf:.+)$/, should('off or hf:<id or folder>'));

/** The schema of `process.env`; every variable is explained in `.env.example`. */
export const EnvSchema = z
  .object({
    DISCORD_TOKEN: z.string().regex(/^\S+$/, should('the bot token, without spaces')).optional(),
    DISCORD_API_URL: webAddress('https://discord.com/api')
      // The version that the bot speaks goes without saying.
      .transform((address) => address.replace(/\/v10$/, ''))
      .refine((address) => !/\/v\d+$/.test(address), should('the base without version'))
      .default('https://discord.com/api'),
    DISCORD_GUILD_ID: snowflake.optional(),
    OPERATOR_IDS: z.string().transform(list).pipe(z.array(snowflake).readonly()).default([]),
    CONTACT: z
      .string()
      .regex(/^[ -~]{3,200}$/, should('an e-mail address or a page'))
      .optional(),
    DATABASE_URL: database.optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, ...should(SMTP) }).optional(),
    MAIL_FROM: z
      .string()
      .regex(SENDER, should('an address such as Colloquy <papers@example.org>'))
      .optional(),
    PUBLIC_URL: webAddress('https://colloquy.example.org').optional(),
    SECRET_KEY: z
      .string()
      .min(32, should('32 characters or more, such as `openssl rand -base64 32` makes'))
      .optional(),
    COLLOQUY_ROLE: z
      .enum(['all', 'gateway', 'worker'], should('all, gateway or worker'))
      .default('all'),
    CORPUS: z.string().transform(list).default([]),
    EMBEDDER: embedder.default('builtin'),
    RERANKER: reranker.default('off'),
    LLM_BASE_URL: webAddress('http://127.0.0.1:11434/v1').optional(),
    LLM_MODEL: z.string().optional(),
    LLM_API_KEY: z.string().optional(),
    PLAYGROUND_PORT: port.default(3000),
    PLAYGROUND_HOST: z.string().default('127.0.0.1'),
    HTTP_PORT: port.optional(),
    HTTP_HOST: z.string().default('127.0.0.1'),
    HF_API_URL: source('https://huggingface.co'),
    ARXIV_API_URL: source('https://export.arxiv.org'),
    ARXIV_RSS_URL: source('https://rss.arxiv.org'),
    S2_API_URL: source('https://api.semanticscholar.org'),
    CROSSREF_API_URL: source('https://api.crossref.org'),
    LOG_LEVEL: z
      .enum(
        ['debug', 'info', 'warn', 'error', 'silent'],
        should('debug, info, warn, error or silent'),
      )
      .default('info'),
  })
  .superRefine((env, issues) => {
    const needs = (path: string, message: string) =>
      issues.addIssue({ code: 'custom', path: [path], message });
    if (env.COLLOQUY_ROLE !== 'all' && env.DATABASE_URL?.engine !== 'postgres') {
      needs(
        'COLLOQUY_ROLE',
        `needs PostgreSQL to be ${env.COLLOQUY_ROLE}: set DATABASE_URL to postgres://USER:PASSWORD@HOST:PORT/NAME`,
      );
    }
    if (env.COLLOQUY_ROLE !== 'all' && !env.DISCORD_TOKEN) {
      needs('DISCORD_TOKEN', `should be the bot token: a ${env.COLLOQUY_ROLE} has no playground`);
    }
    if (env.SMTP_URL && !env.MAIL_FROM) {
      needs('MAIL_FROM', 'should be the address that mail comes from, since SMTP_URL is set');
    }
    if (env.LLM_BASE_URL && !env.LLM_MODEL && !env.EMBEDDER.startsWith('openai:')) {
      needs('LLM_MODEL', 'should name the model to use at LLM_BASE_URL');
    }
    if (!env.LLM_BASE_URL && env.LLM_MODEL) {
      needs('LLM_BASE_URL', 'should be the address of the service that serves LLM_MODEL');
    }
    if (!env.LLM_BASE_URL && env.EMBEDDER.startsWith('openai:')) {
      needs('LLM_BASE_URL', 'should be the address of the service that serves EMBEDDER');
    }
  });

export type Env = z.infer<typeof EnvSchema>;

/** The names of all variables that Colloquy knows. */
export const settingNames: readonly string[] = Object.keys(EnvSchema.shape);
