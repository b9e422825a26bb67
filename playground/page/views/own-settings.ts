/** What a person sets about their Discord: its language, and through whom the bot can be used. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Act } from '../connection.ts';
import type { Page, View } from '../page.ts';

/** Languages of Discord's client; the bot knows some of them. */
const LOCALES: Readonly<Record<string, string>> = {
  'en-GB': 'English, UK',
  'en-US': 'English, US',
  de: 'Deutsch',
  'es-ES': 'Español',
  'es-419': 'Español, LATAM',
  fr: 'Français',
  'pt-BR': 'Português do Brasil',
  ja: '日本語',
  'zh-CN': '中文',
  'zh-TW': '繁體中文',
};

export function ownSettingsView({ page, world }: View): TemplateResult {
  const { you, guild } = world;
  const choose = ({ target }: Event) =>
    target instanceof HTMLSelectElement &&
    perform(page, { type: 'set-locale', locale: target.value });
  return html`<div class="own-settings">
    <label><span>Language</span><select .value=${live(you.locale)} @change=${choose}
    >${Object.entries(LOCALES).map(
      ([locale, name]) =>
        html`<option value=${locale} ?selected=${locale === you.locale}>${name}</option>`,
    )}</select></label>
    ${checkbox('App installed for you', you.installed, (installed) =>
      perform(page, { type: 'install', installed }),
    )}
    ${checkbox('App added to this server', guild.hasBot, (added) =>
      perform(page, { type: 'add-bot', added }),
    )}
  </div>`;
}

const checkbox = (label: string, checked: boolean, set: (checked: boolean) => unknown) =>
  html`<label><span>${label}</span><input
    type="checkbox"
    .checked=${live(checked)}
    @change=${({ target }: Event) => target instanceof HTMLInputElement && set(target.checked)}
  /></label>`;

async function perform(page: Page, action: Act): Promise<void> {
  const outcome = await page.act(action);
  if ('reason' in outcome) page.set({ notice: outcome.reason });
}
