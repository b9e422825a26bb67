import { z } from 'zod';
import { CLOSE, type CloseReason } from './connection.ts';
import { KNOWN, PRIVILEGED } from './intents.ts';

export const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int(), z.int().positive()]).optional(),
});

export const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

export function refusedQuery(query: URLSearchParams): CloseReason | undefined {
  if (query.get('v') !== '10') return CLOSE.invalidVersion;
  return (query.get('encoding') ?? 'json') === 'json' ? undefined : CLOSE.decodeError;
}

export function refusedIdentify(
  { token, intents, shard }: z.output<typeof identify>,
  expected: string,
  allowed: number,
): CloseReason | undefined {
  if (token.replace(/^Bot /, '') !== expected) return CLOSE.wrongToken;
  if (shard !== undefined && (shard[0] < 0 || shard[0] >= shard[1])) return CLOSE.invalidShard;
  if ((intents & ~KNOWN) !== 0) return CLOSE.invalidIntents;
  return (intents & PRIVILEGED & ~allowed) === 0 ? undefined : CLOSE.disallowedIntents;
}
