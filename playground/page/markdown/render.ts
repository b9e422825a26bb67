import { html, nothing, type TemplateResult } from 'lit';
import { formatTime } from './format-time.ts';
import { parseInline } from './inline.ts';
import type { Block, Inline, Mentioned } from './nodes.ts';
import { parseMarkdown } from './parse.ts';

/** The name behind a mention's id, or nothing when it is unknown here. */
export type NameOf = (of: Mentioned, id: string) => string | undefined;

/** Markdown as elements. All text goes in as text nodes: nothing a stranger wrote becomes markup. */
export function renderMarkdown(source: string, nameOf: NameOf): TemplateResult {
  return html`${parseMarkdown(source).map((block) => renderBlock(block, nameOf))}`;
}

/** One line without links, as Discord shows the titles of embeds. */
export function renderTitle(source: string, nameOf: NameOf): TemplateResult {
  return inlines(parseInline(source, { links: false }), nameOf);
}

function renderBlock(block: Block, nameOf: NameOf): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<div class="md-text">${inlines(block.content, nameOf)}</div>`;
    case 'heading':
      return html`<div
        class="md-heading"
        role="heading"
        aria-level=${block.level + 3}
        data-level=${block.level}
      >${inlines(block.content, nameOf)}</div>`;
    case 'subtext':
      return html`<small class="md-subtext">${inlines(block.content, nameOf)}</small>`;
    case 'quote':
      return html`<blockquote>${block.content.map((inner) => renderBlock(inner, nameOf))}</blockquote>`;
    case 'pre':
      return html`<pre
        tabindex="0"
        aria-label=${`Code ${block.language}`.trim()}
      ><code>${block.text}</code></pre>`;
    case 'list': {
      const items = block.items.map(
        (item) => html`<li>${item.map((inner) => renderBlock(inner, nameOf))}</li>`,
      );
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}

const inlines = (nodes: readonly Inline[], nameOf: NameOf): TemplateResult =>
  html`${nodes.map((node) => renderInline(node, nameOf))}`;

function renderInline(node: Inline, nameOf: NameOf): TemplateResult | string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'link':
      return html`<a
        href=${node.url}
        target="_blank"
        rel="noopener noreferrer"
      >${inlines(node.content, nameOf)}</a>`;
    case 'time':
      return time(node);
    case 'mention':
      return html`<span class="mention">${mentionText(node, nameOf)}</span>`;
    case 'command':
      return html`<span class="mention">/${node.name}</span>`;
    default:
      return span(node, nameOf);
  }
}

function span(node: Extract<Inline, { content: readonly Inline[] }>, nameOf: NameOf) {
  const content = inlines(node.content, nameOf);
  switch (node.kind) {
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'em':
      return html`<em>${content}</em>`;
    case 'underline':
      return html`<u>${content}</u>`;
    case 'strike':
      return html`<s>${content}</s>`;
    default:
      return html`<span
        class="spoiler"
        role="button"
        tabindex="0"
        aria-label="Spoiler, show it"
        @click=${reveal}
        @keydown=${revealByKey}
      ><span>${content}</span></span>`;
  }
}

const SIGN: Readonly<Record<Mentioned, string>> = {
  person: '@',
  role: '@',
  channel: '#',
  everyone: '@',
};

function mentionText({ of, id }: { of: Mentioned; id: string }, nameOf: NameOf): string {
  if (of === 'everyone') return `@${id}`;
  return `${SIGN[of]}${nameOf(of, id) ?? 'unknown'}`;
}

function time(node: { epochSeconds: number; style: string }) {
  const date = new Date(node.epochSeconds * 1000);
  const machine = Number.isNaN(date.getTime()) ? nothing : date.toISOString();
  const full = formatTime({ epochSeconds: node.epochSeconds, style: 'F' }, Date.now());
  return html`<time class="timestamp" datetime=${machine} title=${full}>${formatTime(node, Date.now())}</time>`;
}

function reveal({ currentTarget }: Event) {
  if (!(currentTarget instanceof HTMLElement)) return;
  currentTarget.classList.add('revealed');
  for (const name of ['role', 'tabindex', 'aria-label']) currentTarget.removeAttribute(name);
}

function revealByKey(event: KeyboardEvent) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  reveal(event);
}
