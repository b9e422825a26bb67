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

type Setting = Extract<Act, { readonly type: 'set-locale' | 'install' | 'add-bot' }>;

export function ownSettingsView({ page, state, world }: View): TemplateResult {
  const { you, guild } = world;
  const {
    locale: mine = you.locale,
    installed = you.installed,
    added = guild.hasBot,
  } = state.wishes;
  const choose = ({ target }: Event) =>
    target instanceof HTMLSelectElement &&
    perform(page, { type: 'set-locale', locale: target.value });
  return html`<div class="own-settings">
    <label><span>Language</span><select .value=${live(mine)} @change=${choose}
    >${Object.entries(LOCALES).map(
      ([locale, name]) =>
        html`<option value=${locale} ?selected=${locale === mine}>${name}</option>`,
    )}</select></label>
    ${checkbox('App installed for you', installed, (wished) =>
      perform(page, { type: 'install', installed: wished }),
    )}
    ${checkbox('App added to this server', added, (wished) =>
      perform(page, { type: 'add-bot', added: wished }),
    )}
  </div>`;
}

const checkbox = (label: string, checked: boolean, set: (checked: boolean) => unknown) =>
  html`<label><span>${label}</span><input
    type="checkbox"
    .checked=${live(checked)}
    @change=${({ target }: Event) => target instanceof HTMLInputElement && set(target.checked)}
  /></label>`;

/** It shows at once, whatever is painted before the playground answers. */
async function perform(page: Page, setting: Setting): Promise<void> {
  const { type: _, ...wish } = setting;
  page.set({ wishes: { ...page.state.wishes, ...wish } });
  const outcome = await page.act(setting);
  const others = Object.entries(page.state.wishes).filter(([key]) => !(key in wish));
  page.set({ wishes: Object.fromEntries(others) });
  if ('reason' in outcome) page.set({ notice: outcome.reason });
}
