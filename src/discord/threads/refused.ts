import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { LostReplyError } from '../../commands/discuss/threads.ts';
import { UserError } from '../../commands/user-error.ts';

/** Where something was to be done: a channel, or a thread. */
interface Where {
  readonly channel: string;
  readonly thread?: string;
}

const TOO_MANY_THREADS = 160006;
const TAG_REQUIRED = 40067;

/** What went wrong with a request, as a person or the caller can deal with it. */
export function refused(error: unknown, { channel, thread = channel }: Where): unknown {
  if (!(error instanceof DiscordAPIError)) return new LostReplyError('', { cause: error });
  switch (error.code) {
    case TOO_MANY_THREADS:
      return new UserError('error.discuss.tooMany');
    case TAG_REQUIRED:
      return new UserError('error.discuss.tags', { channel });
    case RESTJSONErrorCodes.ThreadLocked:
      return new UserError('error.discuss.locked', { thread });
    case RESTJSONErrorCodes.UnknownChannel:
      return thread === channel
        ? new UserError('error.discuss.unseen', { channel })
        : new UserError('error.discuss.goneThread');
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
      return new UserError('error.discuss.refused', { channel: thread });
    default:
      return error;
  }
}
