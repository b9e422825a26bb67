import type { Headers } from 'undici';
import { defined } from '../../../shared/defined.ts';
import type { HttpRequest, HttpStream } from './http-client.ts';
import type { Arrived } from './redirects.ts';

/** What the headers of an answer tell. */
export function headOf({ response, url }: Arrived): Omit<HttpStream, 'bytes'> {
  const { headers, status } = response;
  return {
    status,
    url,
    contentType: headers.get('content-type') ?? '',
    next: nextPage(headers, url),
    validators: defined({
      etag: headers.get('etag') ?? undefined,
      lastModified: headers.get('last-modified') ?? undefined,
    }),
  };
}

const LINK = /<([^<>]{1,2000})>\s*;([^,<]{0,300})/g;
const IS_NEXT = /\brel\s*=\s*(?:"[^"]*\bnext\b[^"]*"|next\b)/i;

/** From `<https://…?p=1>; rel="next"` (RFC 8288); within the same origin alone. */
function nextPage(headers: Headers, from: URL): URL | undefined {
  for (const [, target = '', parameters = ''] of (headers.get('link') ?? '').matchAll(LINK)) {
    const url = IS_NEXT.test(parameters) ? URL.parse(target, from.href) : null;
    if (url !== null && url.pathname === from.pathname) return new URL(url.search, from);
  }
  return undefined;
}

const ACCEPTED = {
  json: 'application/json',
  xml: 'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8',
  any: '*/*',
} as const;

/** The headers of a request, without the user agent. */
export function requestHeaders({ expect, validators, json }: HttpRequest): Record<string, string> {
  return defined({
    accept: ACCEPTED[expect],
    'content-type': json === undefined ? undefined : 'application/json',
    'if-none-match': validators?.etag,
    'if-modified-since': validators?.etag === undefined ? validators?.lastModified : undefined,
  }) as Record<string, string>;
}

const EXPECTED = {
  json: /\bjson\b/i,
  xml: /\b(?:xml|atom|rss|rdf)\b|^text\/plain\b/i,
  any: /(?:)/,
} as const;

/** Whether an answer says that it is what was asked for; one that says nothing is read. */
export const isExpected = (expect: HttpRequest['expect'], contentType: string): boolean =>
  contentType === '' || EXPECTED[expect].test(contentType);
