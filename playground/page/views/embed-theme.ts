/** `@skyra/discord-components-core` draws embeds; their colours become ours, in both themes. */
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { type CSSResult, css, type LitElement } from 'lit';

type Themed = typeof LitElement;

/** Must run before the first embed is drawn. */
export function restyleEmbeds(): void {
  extend(DiscordEmbed, embed);
  extend(DiscordEmbedField, field);
  extend(DiscordEmbedFooter, footer);
}

function extend(element: Themed, style: CSSResult): void {
  element.elementStyles = [...element.elementStyles, style];
}

const embed = css`
  :host { color: var(--text); margin: 4px 0; font-size: 0.875rem; line-height: 1.3; max-width: 520px; }
  :host .discord-left-border { background-color: var(--line-strong); }
  :host .discord-embed-root { flex: 1; }
  :host .discord-embed-wrapper { background: var(--embed); border: 1px solid var(--line); border-left: 0; max-width: 100%; width: 100%; }
  :host .discord-embed-wrapper .discord-embed-grid { display: grid; min-width: 0; grid-template-columns: minmax(0, 1fr); }
  :host .discord-embed-author, :host .discord-embed-author a { color: var(--heading); overflow-wrap: anywhere; }
  :host a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
`;

const field = css`
  :host { min-width: 0; overflow-wrap: anywhere; }
`;

const footer = css`
  :host { color: var(--muted); flex-wrap: wrap; overflow-wrap: anywhere; }
  :host .discord-footer-separator { color: var(--muted); }
`;
