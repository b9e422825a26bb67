import type { NoticeReply } from '../commands/reply.ts';
import { UserError } from '../commands/user-error.ts';
import { LibraryAwayError } from '../search/thread/library-away.ts';
import type { Log } from '../shared/log.ts';

/** A sentence for the person; what is our fault is logged under a reference that they can name. */
export function apology(error: unknown, reference: string, log: Log): NoticeReply {
  if (error instanceof UserError) return { view: 'notice', message: error.userMessage };
  if (error instanceof LibraryAwayError) {
    return { view: 'notice', message: { key: 'error.opening', params: {} } };
  }
  log.error({ reference, err: error }, 'a command failed');
  return { view: 'notice', message: { key: 'error.internal', params: { reference } } };
}
