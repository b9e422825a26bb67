/** Line drawings in the colour of the text around them; names are said beside them, so they are hidden. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const PATHS = {
  hash: svg`<path d="M9 3 7 21M17 3l-2 18M4 8.5h17M3 15.5h17"/>`,
  forum: svg`<path d="M4 4h16v11H9l-5 4z"/><path d="M8 8h8M8 11h5"/>`,
  voice: svg`<path d="M4 9v6h4l5 4V5L8 9z"/><path d="M16.5 8.5a5 5 0 0 1 0 7"/>`,
  thread: svg`<path d="M5 4v8a3 3 0 0 0 3 3h11"/><path d="m15 11 4 4-4 4"/>`,
  direct: svg`<path d="M4 5h16v12h-8l-4 3v-3H4z"/>`,
  menu: svg`<path d="M4 6h16M4 12h16M4 18h16"/>`,
  more: svg`<path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.5"/>`,
  sun: svg`<circle cx="12" cy="12" r="4"/><path d="M12 2v3M12 19v3M2 12h3M19 12h3M4.9 4.9 7 7M17 17l2.1 2.1M4.9 19.1 7 17M17 7l2.1-2.1"/>`,
  moon: svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z"/>`,
  close: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  send: svg`<path d="M4 12 3 4l18 8-18 8z"/><path d="M4 12h9"/>`,
  reply: svg`<path d="M9 6 4 11l5 5"/><path d="M4 11h9a7 7 0 0 1 7 7"/>`,
  eye: svg`<path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/>`,
  calendar: svg`<path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4"/>`,
  mail: svg`<path d="M3 5h18v14H3zM3 6l9 7 9-7"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>`,
  down: svg`<path d="m6 9 6 6 6-6"/>`,
  right: svg`<path d="m9 6 6 6-6 6"/>`,
  out: svg`<path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"/>`,
  file: svg`<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4"/>`,
  lock: svg`<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${PATHS[name]}</svg>`;

/** A round or square picture beside a name that says who it is. */
export const picture = (address: string, size: number): TemplateResult =>
  html`<img src=${address} alt="" width=${size} height=${size} />`;
