import type { Config } from '../../config/index.ts';
import type { HttpParts } from '../http/app.ts';
import type { Metrics } from '../http/metrics.ts';
import type { HttpServer } from '../http/server.ts';
import type { Log } from '../shared/log.ts';
import { allWords } from '../words/languages.ts';

export interface OpenHttp extends Pick<HttpServer, 'close'> {
  /** For the bot; undefined where nobody could read what it counts. */
  readonly meter: Pick<Metrics, 'handled' | 'answered'> | undefined;
}

/** Health, metrics and the pages behind mails, where HTTP_PORT asks for them. Throws an HttpServerError. */
export async function openHttp(
  { http }: Config,
  { vitals, unsubscriber }: Pick<HttpParts, 'vitals' | 'unsubscriber'>,
  log: Log,
): Promise<OpenHttp> {
  if (http === undefined) return { meter: undefined, close: async () => undefined };
  // Loaded only where they are asked for: Hono and prom-client are a tenth of a bot's start.
  const [{ createHttpApp }, { createMetrics }, { openHttpServer }] = await Promise.all([
    import('../http/app.ts'),
    import('../http/metrics.ts'),
    import('../http/server.ts'),
  ]);
  const metrics = createMetrics(vitals);
  const { url, close } = await openHttpServer(
    createHttpApp({ vitals, metrics, wordsFor: allWords(), unsubscriber, log }),
    http,
  );
  log.info(`health and metrics: ${url}/healthz, ${url}/readyz, ${url}/metrics`);
  return { meter: metrics, close };
}
