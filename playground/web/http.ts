import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import type { World } from '../state/world.ts';
import { pageAssets } from './assets.ts';

/** Nothing from elsewhere; styles may be set on elements, as the message components do. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** The page, its bundle, and the files attached to messages. */
export function createPageApp(world: World): Hono {
  const app = new Hono();
  app.get('/attachments/:channel/:id/:name', (context) => attachment(world, context));
  app.get('*', async (context) => {
    const asset = (await pageAssets()).get(context.req.path);
    if (asset === undefined) return context.text('Not found', 404, HEADERS);
    const body = typeof asset.body === 'string' ? asset.body : new Uint8Array(asset.body);
    return new Response(body, { headers: { ...HEADERS, 'content-type': asset.type } });
  });
  return app;
}

/** Images are shown; anything else is only ever downloaded. */
function attachment(world: World, context: Context): Response {
  const file = world.files.get(context.req.param('id') ?? '');
  if (file === undefined) return context.text('Not found', 404, HEADERS);
  const image = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...HEADERS,
      'content-type': image ? file.contentType : 'application/octet-stream',
      'content-disposition': image ? 'inline' : 'attachment',
    },
  });
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a browser means this server. A foreign page that rebinds its name to this address
 * sends its own name as host, and a foreign page's requests carry its origin.
 */
export function isOurs(host: string, headers: RequestHeaders): boolean {
  const names = [...LOOPBACK, host.includes(':') ? `[${host}]` : host];
  const anyName = host === '0.0.0.0' || host === '::';
  const asked = URL.parse(`http://${headers.host ?? ''}`);
  if (asked === null || !(names.includes(asked.hostname) || (anyName && isAddress(asked)))) {
    return false;
  }
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

export interface RequestHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/** An address cannot be rebound. */
const isAddress = ({ hostname }: URL): boolean => /^(\d+(\.\d+){3}|\[.*\])$/.test(hostname);

export const guardHost =
  (host: string): MiddlewareHandler =>
  async (context, next) => {
    const headers = { host: context.req.header('host'), origin: context.req.header('origin') };
    if (!isOurs(host, headers)) return context.text('This host is not served here', 403);
    return next();
  };
