/** Looks through every line that a bot logs in a test: no token, no key, nothing that people typed. */
import { afterAll, afterEach } from 'vitest';
import type { Playground } from '../../playground/server.ts';
import type { Interaction } from '../../playground/state/interaction.ts';

/** Shorter texts stand in our own words by chance. */
const SHORTEST = 8;
const SECRET_NAMES = /TOKEN|KEY|SECRET|SMTP/;

const lines: string[] = [];
/** What must not be logged, and what it is. */
const secrets = new Map<string, string>();
let watching = false;

/** Lines of a log, or pieces of it. */
export function hearLog(text: string): void {
  if (watching) lines.push(text);
}

/** What this playground's bot must not log: its token, those of interactions, what is typed. */
export function keepSecretsOf({ world }: Pick<Playground, 'world'>): void {
  keep('the bot’s token', world.token);
  world.bus.listen((event) => {
    if (event.type === 'interaction-created') keepInteraction(event.interaction);
  });
}

function keepInteraction({ token, payload }: Interaction): void {
  keep('an interaction’s token', token);
  if ('data' in payload) for (const text of typedIn(payload.data)) keep('typed text', text);
}

/** Tokens and keys of a process's environment. */
export function keepSecretsIn(env: NodeJS.ProcessEnv): void {
  for (const [name, value = ''] of Object.entries(env)) {
    if (SECRET_NAMES.test(name)) keep(name, value);
  }
}

/** Options' values and forms' fields, and the messages that a menu is used on. */
const typedIn = (data: unknown): readonly string[] =>
  typeof data !== 'object' || data === null
    ? []
    : Object.entries(data).flatMap(([key, value]) =>
        typeof value === 'string' && /^(value|content)$/.test(key) ? [value] : typedIn(value),
      );

function keep(what: string, secret: string): void {
  if (watching && secret.length >= SHORTEST) secrets.set(secret, what);
}

/** What was logged since it was last asked and must not have been. */
export function takeLeaks(): readonly string[] {
  const text = lines.splice(0).join('');
  return [...secrets].flatMap(([secret, what]) => {
    const escaped = JSON.stringify(secret).slice(1, -1);
    const at = [secret, escaped].map((form) => text.indexOf(form)).find((place) => place >= 0);
    return at === undefined ? [] : [`${what}: …${text.slice(Math.max(0, at - 200), at + 200)}…`];
  });
}

/** Returns what ends the watching. */
export function watchLogs(): () => void {
  watching = true;
  return () => {
    watching = false;
    lines.length = 0;
    secrets.clear();
  };
}

export function watchLogsOfEveryTest(): void {
  const stop = watchLogs();
  const check = (): void => {
    const leaks = takeLeaks();
    if (leaks.length > 0) throw new Error(['The log leaks:', ...leaks].join('\n  '));
  };
  afterEach(check);
  afterAll(() => {
    check();
    stop();
  });
}
