/** One complaint about one field of a body. */
export interface FormIssue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** An answer in Discord's error form. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly issues: readonly FormIssue[];

  constructor(status: number, code: number, message: string, issues: readonly FormIssue[] = []) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.issues = issues;
  }

  body(): { code: number; message: string; errors?: object } {
    const { code, message, issues } = this;
    return issues.length === 0 ? { code, message } : { code, message, errors: nest(issues) };
  }
}

type ErrorTree = { [field: string]: ErrorTree | { code: string; message: string }[] };

/** `embeds[0].title` becomes `{embeds: {0: {title: {_errors: [{code, message}]}}}}`. */
function nest(issues: readonly FormIssue[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, message } of issues) {
    let node = root;
    for (const step of path) {
      const known = node[step];
      const next: ErrorTree = known === undefined || Array.isArray(known) ? {} : known;
      node[step] = next;
      node = next;
    }
    const errors = node._errors;
    node._errors = [...(Array.isArray(errors) ? errors : []), { code, message }];
  }
  return root;
}

export const invalidForm = (issues: readonly FormIssue[]): ApiError =>
  new ApiError(400, 50035, 'Invalid Form Body', issues);

const error = (status: number, code: number, message: string) => (): ApiError =>
  new ApiError(status, code, message);

/** The named refusals (Discord: opcodes and status codes, JSON error codes). */
export const REFUSAL = {
  unauthorized: error(401, 0, '401: Unauthorized'),
  notFound: error(404, 0, '404: Not Found'),
  methodNotAllowed: error(405, 0, '405: Method Not Allowed'),
  unknownApplication: error(404, 10002, 'Unknown Application'),
  unknownChannel: error(404, 10003, 'Unknown Channel'),
  unknownGuild: error(404, 10004, 'Unknown Guild'),
  unknownMember: error(404, 10007, 'Unknown Member'),
  unknownMessage: error(404, 10008, 'Unknown Message'),
  unknownRole: error(404, 10011, 'Unknown Role'),
  unknownUser: error(404, 10013, 'Unknown User'),
  unknownEmoji: error(400, 10014, 'Unknown Emoji'),
  unknownWebhook: error(404, 10015, 'Unknown Webhook'),
  unknownInteraction: error(404, 10062, 'Unknown interaction'),
  unknownCommand: error(404, 10063, 'Unknown application command'),
  unknownScheduledEvent: error(404, 10070, 'Unknown Guild Scheduled Event'),
  tooManyReactions: error(400, 30010, 'Maximum number of reactions reached (20)'),
  tooManyCommands: error(400, 30032, 'Maximum number of application commands reached (100)'),
  tooManyCreates: error(
    400,
    30034,
    'Max number of daily application command creates has been reached (200)',
  ),
  tooManyEvents: error(
    400,
    30038,
    'Maximum number of uncompleted guild scheduled events reached (100)',
  ),
  entityTooLarge: error(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: error(400, 40060, 'Interaction has already been acknowledged.'),
  followUpsOver: error(400, 40094, 'Maximum number of follow-up messages has been reached'),
  tagRequired: error(400, 40067, 'A tag is required to create a forum post in this channel'),
  missingAccess: error(403, 50001, 'Missing Access'),
  notAuthor: error(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: error(400, 50006, 'Cannot send an empty message'),
  directsClosed: error(403, 50007, 'Cannot send messages to this user'),
  notText: error(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: error(403, 50013, 'Missing Permissions'),
  wrongChannelType: error(400, 50024, 'Cannot execute action on this channel type'),
  tokenOver: error(401, 50027, 'Invalid Webhook Token'),
  notMultipart: error(400, 50035, 'Invalid Form Body'),
  notJson: error(400, 50109, 'The request body contains invalid JSON.'),
  threadArchived: error(400, 50083, 'Tried to perform an operation on an archived thread'),
  threadExists: error(400, 160004, 'A thread has already been created for this message'),
  threadLocked: error(400, 160005, 'This thread is locked'),
  tooManyThreads: error(400, 160006, 'Maximum number of active threads reached'),
} as const;
