import type { Response } from 'undici';
import { OwnError } from '../../../shared/own-error.ts';

/** No connection, or one that broke off; the cause says how. */
export class ConnectionLost extends OwnError {
  override readonly name = 'ConnectionLost';
}

/** An answer that is longer than it may be. */
export class TooLarge extends OwnError {
  override readonly name = 'TooLarge';
}

/**
 * The bytes of an answer as they come, unpacked, and no more than `maxBytes` of them: they are counted
 * behind the unpacking, so that a small answer which unpacks to a huge one ends there, too.
 */
export async function* bytesOf(response: Response, maxBytes: number): AsyncGenerator<Uint8Array> {
  const told = Number(response.headers.get('content-length') ?? 0);
  if (told > maxBytes) {
    await response.body?.cancel();
    throw new TooLarge('the answer is longer than is read');
  }
  let read = 0;
  for await (const bytes of chunksOf(response)) {
    read += bytes.length;
    if (read > maxBytes) throw new TooLarge('the answer is longer than is read');
    yield bytes;
  }
}

/** Ending it early closes the connection. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(lost);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export function lost(cause: unknown): never {
  throw new ConnectionLost('the connection was lost', { cause });
}

const CHARSET = /charset\s*=\s*["']?([\w-]{1,40})/i;
const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})["']/;
const DECLARATION_LENGTH = 300;

/** The whole as text: in the encoding that the header or the XML declaration names, else UTF-8. */
export async function textOf(
  bytes: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<string> {
  const chunks = await Array.fromAsync(bytes);
  const whole = Buffer.concat(chunks);
  const start = whole.toString('latin1', 0, DECLARATION_LENGTH);
  const named = CHARSET.exec(contentType)?.[1] ?? DECLARED.exec(start)?.[1];
  return decode(whole, named);
}

function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
