import { Hono } from 'hono';
import type { SourceReport } from '../data/sources/report.ts';
import type { Log } from '../shared/log.ts';
import type { Words, WordsFor } from '../words/words.ts';
import type { DeliveryFigures, Metrics } from './metrics.ts';
import { type Unsubscriber, unsubscribePages } from './unsubscribe.ts';

/** What is told of the process. */
export interface Vitals {
  /** Why nobody is answered just now; undefined where all is well. */
  hindrance(): string | undefined;
  corpus(): Promise<{ readonly papers: number; readonly updatedAt: number | undefined }>;
  sources(): Promise<readonly SourceReport[]>;
  deliveries(): Promise<DeliveryFigures>;
  mail(): MailState;
}

/** `failed`: nothing goes out until the operator mends that. */
export type MailState =
  | { readonly state: 'off' | 'ok' }
  | { readonly state: 'failed'; readonly why: string };

export interface HttpParts {
  readonly vitals: Vitals;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  readonly wordsFor: WordsFor;
  /** Undefined: e-mail is off. */
  readonly unsubscriber: Unsubscriber | undefined;
  readonly log: Log;
}

/**
 * `/healthz`: the process lives (always 200: a source that fails is no reason to restart it), with
 * the state of the sources and of e-mail. `/readyz`: 200 while people are answered, else 503. `/metrics`: Prometheus.
 * `/unsubscribe/…`: behind the links of mails.
 */
export function createHttpApp(parts: HttpParts): Hono {
  const { vitals, metrics, wordsFor, unsubscriber, log } = parts;
  const app = new Hono();
  // For operators.
  const words = wordsFor('en');
  app.get('/healthz', async (context) => {
    const [corpus, sources] = await Promise.all([vitals.corpus(), vitals.sources()]);
    const mail = vitals.mail();
    const ailing = sources.some(({ health }) => /^(stalled|failed)$/.test(health.state));
    return context.json({
      status: ailing || mail.state === 'failed' ? 'degraded' : 'ok',
      uptimeSeconds: Math.round(process.uptime()),
      corpus: { papers: corpus.papers, updatedAt: timeOf(corpus.updatedAt) },
      sources: sources.map((source) => sourceJson(source, words)),
      mail,
    });
  });
  app.get('/readyz', (context) => {
    const why = vitals.hindrance();
    return why === undefined
      ? context.json({ ready: true })
      : context.json({ ready: false, why }, 503);
  });
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  if (unsubscriber) app.route('/unsubscribe', unsubscribePages(unsubscriber, wordsFor));
  app.onError((error, context) => {
    log.error({ err: error }, 'a request over HTTP failed');
    return context.json({ error: 'something went wrong' }, 500);
  });
  return app;
}

const sourceJson = ({ name, label, health, papers, newest }: SourceReport, words: Words) => ({
  name,
  label,
  state: health.state,
  since: timeOf(health.since),
  why: words(`health.why.${health.why}`),
  batch: health.batch ?? null,
  missing: health.gaps,
  papers,
  newest: newest ?? null,
});

const timeOf = (at: number | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString();
