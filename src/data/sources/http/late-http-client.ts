import type { HttpClient } from './http-client.ts';
import type { HttpClientOptions } from './open-http-client.ts';

/** As `openHttpClient`, which is loaded, with undici, when something is asked: a bot starts without. */
export function lateHttpClient(options: HttpClientOptions): HttpClient {
  let opening: Promise<HttpClient> | undefined;
  const opened = (): Promise<HttpClient> => {
    opening ??= import('./open-http-client.ts').then(({ openHttpClient }) =>
      openHttpClient(options),
    );
    return opening;
  };
  return {
    from: options.from,
    get: async (request) => (await opened()).get(request),
    stream: async (request, read) => (await opened()).stream(request, read),
  };
}
