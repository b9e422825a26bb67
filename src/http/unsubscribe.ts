import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { Html, html } from '../shared/html.ts';
import type { Words, WordsFor } from '../words/words.ts';

/** What stands behind the links of mails. */
export interface Unsubscriber {
  /** Undefined for a token that is none; `subscribed` is false once it was stopped. */
  look(
    token: string,
  ): Promise<{ readonly subscribed: boolean; readonly locale: string | undefined } | undefined>;
  /** Safe to repeat. */
  stop(token: string): Promise<void>;
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 34rem; margin: 12vh auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
button { padding: 0.6rem 1.2rem; font: inherit; cursor: pointer; }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/**
 * The page behind a mail's link, without scripts and cookies. Opening it changes nothing, since scanners
 * open links; its button, and a mail program's one click (RFC 8058), send a POST.
 */
export function unsubscribePages(unsubscriber: Unsubscriber, wordsFor: WordsFor): Hono {
  const app = new Hono();
  app.get('/:token', async (context) => {
    const found = await unsubscriber.look(context.req.param('token'));
    const words = wordsFor(found?.locale ?? languageOf(context));
    if (found === undefined) return unknown(context, words);
    return found.subscribed ? answer(context, asking(words)) : answer(context, stopped(words));
  });
  app.post('/:token', async (context) => {
    const token = context.req.param('token');
    const found = await unsubscriber.look(token);
    const words = wordsFor(found?.locale ?? languageOf(context));
    if (found === undefined) return unknown(context, words);
    await unsubscriber.stop(token);
    return answer(context, stopped(words));
  });
  return app;
}

interface Page {
  readonly lang: string;
  readonly title: string;
  readonly content: Html;
}

const asking = (words: Words): Page => ({
  lang: words('mail.lang'),
  title: words('unsubscribe.heading'),
  content: html`<p>${words('unsubscribe.asks')}</p>
<form method="post"><button>${words('unsubscribe.button')}</button></form>`,
});

const stopped = (words: Words): Page => ({
  lang: words('mail.lang'),
  title: words('unsubscribe.done'),
  content: html`<p>${words('unsubscribe.again')}</p>`,
});

const unknown = (context: Context, words: Words) =>
  answer(
    context,
    {
      lang: words('mail.lang'),
      title: words('unsubscribe.unknown'),
      content: html`<p>${words('unsubscribe.byCommand')}</p>`,
    },
    404,
  );

function answer(context: Context, { lang, title, content }: Page, status: 200 | 404 = 200) {
  const { markup } = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
  return context.html(markup, status, HEADERS);
}

/** The first that the browser asks for. */
const languageOf = ({ req }: Context): string =>
  /^[a-z]{2,3}(-[A-Z]{2})?/.exec(req.header('accept-language') ?? '')?.[0] ?? 'en';
