import { type Html, html } from '../shared/html.ts';
import { COLOR, page } from './page.ts';
import type { SaidEdition, SaidPaper } from './said-edition.ts';

const MUTED = `margin:4px 0;color:${COLOR.muted};font-size:14px`;
const QUOTE = `margin:8px 0;padding-left:12px;border-left:3px solid ${COLOR.rule}`;
const FOOTER = `margin-top:28px;padding-top:12px;border-top:1px solid ${COLOR.rule}`;
const LINK = `color:${COLOR.link}`;
const NOTHING = html``;

export const editionHtml = (said: SaidEdition): string =>
  page(
    { title: said.subject, lang: said.lang },
    html`<h1 style="margin:0 0 4px;font-size:22px;line-height:1.3">${said.heading}</h1>
<p class="muted" style="${MUTED}">${said.how}</p>
${said.papers.map(paper)}
<div class="muted rule" style="${FOOTER}">
<p class="muted" style="${MUTED}">${said.why} ${stop(said)}</p>
<p class="muted" style="${MUTED}">${said.runBy}</p>
</div>`,
  );

/** Its texts may be of a language that is written from right to left. */
const paper = ({ title, url, marks, byline, quote, reasons }: SaidPaper): Html => html`
<div style="margin-top:24px">
<h2 dir="auto" style="margin:0;font-size:18px;line-height:1.35">${linked(title, url)}</h2>
${marks.map((mark) => html`<p style="margin:4px 0"><strong>${mark}</strong></p>`)}
${byline === '' ? NOTHING : html`<p dir="auto" class="muted" style="${MUTED}">${byline}</p>`}
${quote === '' ? NOTHING : html`<p dir="auto" class="rule" style="${QUOTE}">“${quote}”</p>`}
<p dir="auto" class="muted" style="${MUTED}">${reasons}</p>
</div>`;

const linked = (text: string, url: string | undefined): Html =>
  url === undefined ? html`${text}` : html`<a href="${url}" style="${LINK}">${text}</a>`;

const stop = ({ stop: { words, url } }: SaidEdition): Html => linked(words, url);
