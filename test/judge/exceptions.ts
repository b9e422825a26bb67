import { isJson, type Json } from '../../tools/discord-routes/json.ts';

interface Exception {
  /** Names that lead to a schema in the fixture. */
  readonly at: readonly string[];
  /** What is right there, made of what the document says. */
  readonly is: (said: Json) => Json;
  readonly because: string;
}

/** Where a message is part of a request. */
const WITH_MESSAGE = [
  'IncomingWebhookInteractionRequest',
  'IncomingWebhookRequestPartial',
  'IncomingWebhookUpdateRequestPartial',
  'IncomingWebhookUpdateForInteractionCallbackRequestPartial',
  'BaseCreateMessageCreateRequest',
];
const NOTHING = { const: false };

/** Where Discord's OpenAPI document is wrong or narrower than Discord. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    at: ['schemas', 'InnerErrors', 'properties', '_errors', 'items'],
    is: () => ({
      type: 'object',
      properties: { code: { type: 'string' }, message: { type: 'string' } },
      required: ['code', 'message'],
      additionalProperties: false,
    }),
    because: 'fields’ errors have codes such as BASE_TYPE_REQUIRED, as the documentation shows',
  },
  ...['ApplicationCommandUpdateRequest', 'ApplicationCommandCreateRequest'].map((name) => ({
    at: ['schemas', name, 'properties', 'default_member_permissions'],
    is: () => ({ type: ['string', 'null'] }),
    because: 'the documentation wants a text, as everywhere for permissions; so sends discord.js',
  })),
  {
    at: ['schemas', 'CreatedThreadResponse', 'properties'],
    is: (said) => ({ ...said, message: { $ref: '#/schemas/MessageResponse' } }),
    because: 'a thread in a forum comes with its first message, as the documentation says',
  },
  ...WITH_MESSAGE.map((name) => ({
    at: ['schemas', name, 'properties'],
    is: (said: Json) => ({ tts: NOTHING, enforce_nonce: NOTHING, ...said }),
    because: 'discord.js says of every message that it is not to be spoken, nor its nonce checked',
  })),
  {
    at: ['schemas', 'CreateTextThreadWithMessageRequest', 'properties'],
    is: (said) => ({ ...said, type: { enum: [10, 11] } }),
    because: 'discord.js tells the kind of the thread, though the message decides it',
  },
];

/** The fixture as it should be. Throws where an exception leads nowhere: the document is mended. */
export function corrected(fixture: Json): Json {
  return EXCEPTIONS.reduce((whole, { at, is }) => withAt(whole, at, is), fixture);
}

function withAt(node: Json, [name = '', ...further]: readonly string[], is: Exception['is']): Json {
  const inner = node[name];
  if (!isJson(inner)) throw new Error(`An exception leads nowhere: ${name}`);
  return { ...node, [name]: further.length === 0 ? is(inner) : withAt(inner, further, is) };
}
