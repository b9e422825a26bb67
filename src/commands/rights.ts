import type { GuildSettings } from '../data/stores/guild-settings.ts';
import type { Call, Context } from './command.ts';
import { UserError } from './user-error.ts';

/**
 * Who may what: looked at when a command runs, whatever the server's own rules for commands let
 * through. Everything that is not named here anyone may do.
 */
const MANAGERS_ONLY = {
  'settings set': 'error.rights.settings',
  'digest channel': 'error.rights.digest',
  'corpus refresh': 'error.rights.refresh',
  'corpus gaps': 'error.rights.gaps',
  'list remove': 'error.rights.teamList',
} as const;

/** The server that is asked in; throws a UserError elsewhere. */
export function serverOf({ guildId }: Call): string {
  if (guildId === undefined) throw new UserError('error.serverOnly');
  return guildId;
}

/** Throws a UserError that names what is missing to somebody who may not manage the server. */
export function requireManager(action: keyof typeof MANAGERS_ONLY, call: Call): void {
  if (!isManager(call)) throw new UserError(MANAGERS_ONLY[action]);
}

/** Throws a UserError to somebody who may not write where the command is used. */
export function requireSending({ rights }: Call): void {
  if (!rights.has('sendMessages')) throw new UserError('error.rights.sending');
}

/** Throws a UserError to everybody but those who run this bot. */
export function requireOperator(call: Call, context: Pick<Context, 'operators'>): void {
  if (!isOperator(call, context)) throw new UserError('error.rights.operators');
}

export const isManager = ({ rights }: Call): boolean => rights.has('manageServer');

export const isOperator = ({ userId }: Call, { operators }: Pick<Context, 'operators'>): boolean =>
  operators.has(userId);

/** By the server's setting; in direct messages, where no server decides, everyone may. */
export function mayAddPapers(
  { adding = 'everyone' }: Pick<GuildSettings, 'adding'>,
  call: Call,
  context: Pick<Context, 'operators'>,
): boolean {
  if (adding === 'everyone' || isOperator(call, context)) return true;
  return adding === 'managers' && isManager(call);
}
