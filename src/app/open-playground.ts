import { randomUUID } from 'node:crypto';
import type { Playground } from '../../playground/server.ts';
import { OwnError } from '../shared/own-error.ts';
import type { OpenExamples } from './stand-in.ts';

/** Ports tried from the one asked for upwards when they are taken. */
const PORTS_TRIED = 20;

export interface OpenPlayground
  extends Pick<Playground, 'apiUrl' | 'pageUrl' | 'smtpUrl' | 'close'> {
  /** Starts a server of invented papers, which stand in while no live source can be reached. */
  openExamples: OpenExamples;
  /** With which the bot logs in to it. */
  readonly token: string;
  /** Brings the bot into the server; for one that is ready: it says hello then. */
  invite(): void;
}

/** The playground is left out of production installations (docs/operations.md). */
export class PlaygroundMissingError extends OwnError {
  override readonly name = 'PlaygroundMissingError';
}

/**
 * Starts the playground on the port, or the next free one; its page can ask for `moveTime`. Throws a PlaygroundMissingError where it,
 * or what only it needs, is not installed.
 */
export async function openPlayground(
  where: { readonly port: number; readonly host: string },
  moveTime: () => Promise<number | undefined>,
): Promise<OpenPlayground> {
  const { startPlayground } = await loadPlayground();
  const token = randomUUID();
  for (let port = where.port; ; port++) {
    try {
      const { guild, ...opened } = await startPlayground({ ...where, token, port, moveTime });
      guild.setBotJoined(false);
      return { ...opened, token, openExamples, invite: () => guild.setBotJoined(true) };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= where.port + PORTS_TRIED || port === 65_535) throw error;
    }
  }
}

const openExamples: OpenExamples = async () => {
  const { startPaperServer } = await import('../../playground/papers/paper-server.ts');
  return startPaperServer();
};

async function loadPlayground(): Promise<typeof import('../../playground/server.ts')> {
  try {
    return await import('../../playground/server.ts');
  } catch (cause) {
    const missing =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    if (!missing) throw cause;
    const text =
      'Set DISCORD_TOKEN to the token of a bot: the playground, which opens without one, is not part of this installation (a full checkout with `npm ci` has it).';
    throw new PlaygroundMissingError(text, { cause });
  }
}
