import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SourceFailure } from './failure.ts';
import type { HttpClient } from './http/http-client.ts';
import { lateHttpClient } from './http/late-http-client.ts';
import type { HttpClientOptions } from './http/open-http-client.ts';
import type { LookupOptions } from './source.ts';

export interface Download extends LookupOptions {
  readonly maxBytes: number;
  readonly userAgent: string;
  /** For tests: where requests may go. */
  readonly reach?: Pick<HttpClientOptions, 'rules' | 'resolve' | 'patience'>;
}

/**
 * A file by the address that somebody gave, kept only while `use` reads it, under the name that the
 * address ends with. Public addresses alone are asked, wherever they lead on to. Rejects with a
 * SourceFailure where it does not come.
 */
export async function withDownloaded<T>(
  address: string,
  { maxBytes, userAgent, reach, ...options }: Download,
  use: (path: string) => Promise<T>,
): Promise<T> {
  const url = URL.parse(address);
  if (url === null)
    throw new SourceFailure('forbidden', { from: 'This', what: 'is no web address' });
  const http = lateHttpClient({ from: url.host || url.protocol, userAgent, ...reach });
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
  try {
    const path = join(folder, nameOf(url));
    await fetchInto(path, http, { url, maxBytes, ...options });
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const fetchInto = (
  path: string,
  http: HttpClient,
  request: LookupOptions & { readonly url: URL; readonly maxBytes: number },
): Promise<void> =>
  http.stream({ ...request, expect: 'any' }, ({ bytes }) =>
    pipeline(bytes, createWriteStream(path)),
  );

/** Only letters that are harmless in a file's name. */
const nameOf = ({ pathname }: URL): string =>
  (pathname.split('/').at(-1) ?? '')
    .replace(/[^\w.-]+/g, '_')
    .slice(-80)
    .replace(/^\.+$/, '') || 'papers';
