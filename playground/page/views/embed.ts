import type { APIEmbed } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { webUrl } from '../markdown/link.ts';
import { type NameOf, renderMarkdown, renderTitle } from '../markdown/render.ts';
import { moment } from './dates.ts';

/** An embed as Discord shows it: the footer is plain, the rest is markdown. */
export function embedView(embed: APIEmbed, nameOf: NameOf): TemplateResult {
  return html`<discord-embed
    color=${embed.color === undefined ? '' : hex(embed.color)}
    author-name=${embed.author?.name ?? ''}
    author-url=${ifDefined(webUrl(embed.author?.url ?? ''))}
    thumbnail=${ifDefined(ownImage(embed.thumbnail?.url))}
    image=${ifDefined(ownImage(embed.image?.url))}
  >
    ${titleView(embed, nameOf)}
    ${
      embed.description
        ? html`<discord-embed-description
          slot="description"
          class="markdown"
        >${renderMarkdown(embed.description, nameOf)}</discord-embed-description>`
        : nothing
    }
    ${fields(embed, nameOf)}
    ${footer(embed)}
  </discord-embed>`;
}

/** Ours, as Discord shows markdown in titles but no links of its own. */
function titleView({ title, url = '' }: APIEmbed, nameOf: NameOf) {
  if (!title) return nothing;
  const address = webUrl(url);
  const text = renderTitle(title, nameOf);
  return html`<div slot="description" class="embed-title">${
    address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${text}</a>` : text
  }</div>`;
}

function fields({ fields: all = [] }: APIEmbed, nameOf: NameOf) {
  if (all.length === 0) return nothing;
  const columns = inlineColumns(all);
  return html`<discord-embed-fields slot="fields">${all.map(
    ({ name, value }, at) =>
      html`<discord-embed-field
        ?inline=${columns[at] !== undefined}
        inline-index=${ifDefined(columns[at])}
        class="markdown"
      ><div class="field-name">${renderTitle(name, nameOf)}</div>${renderMarkdown(value, nameOf)}</discord-embed-field>`,
  )}</discord-embed-fields>`;
}

/** Neighbouring inline fields share a line, three at most: the column of each. */
function inlineColumns(all: readonly { readonly inline?: boolean }[]): (number | undefined)[] {
  let column = 0;
  return all.map(({ inline }) => {
    column = inline ? (column % 3) + 1 : 0;
    return inline ? column : undefined;
  });
}

function footer({ footer: text, timestamp }: APIEmbed) {
  if (!text && !timestamp) return nothing;
  const parts = [text?.text, timestamp && moment(timestamp)].filter(Boolean);
  return html`<discord-embed-footer slot="footer"><span style="white-space: pre-line">${parts.join(' • ')}</span></discord-embed-footer>`;
}

/** A grey frame, where Discord would show a picture from elsewhere. */
const PLACEHOLDER = '/avatars/picture.svg';

/** Pictures of this server only: the page makes no request to anybody else. */
function ownImage(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url, location.href)) return undefined;
  return new URL(url, location.href).origin === location.origin ? url : PLACEHOLDER;
}

const hex = (color: number) => `#${color.toString(16).padStart(6, '0')}`;
