import { ComponentType } from 'discord.js';
import type { Action } from '../../commands/action.ts';
import type { ReplyOf, Setting } from '../../commands/reply.ts';
import { LIMITS } from '../limits.ts';
import { label, line } from '../markdown.ts';
import { COLOR } from './theme.ts';
import type { View, ViewTools } from './view.ts';

/** Nine settings of this length stay within a description. */
const VALUE = 400;

export function settingsView(
  { settings, changed, reset }: ReplyOf<'settings'>,
  tools: ViewTools,
): View {
  const { words } = tools;
  const saved = words('settings.saved', { names: changed.map((name) => `\`${name}\``).join(', ') });
  const lines = settings.map((setting) => `\`${setting.name}\`: ${shown(setting, words)}`);
  return {
    embeds: [
      {
        color: COLOR.notice,
        title: words('settings.heading'),
        description: [...(changed.length === 0 ? [] : [`**${saved}**`, '']), ...lines].join('\n'),
      },
    ],
    components: reset === undefined ? [] : resetMenu(settings, reset, tools),
  };
}

function shown({ name, value, paused }: Setting, words: ViewTools['words']): string {
  if (value === undefined) {
    return words('settings.default', { value: words(`settings.unset.${name}`) });
  }
  if ('channelId' in value) {
    const channel = `<#${value.channelId}>`;
    return paused ? `${channel} – ${words('settings.paused')}` : channel;
  }
  if ('days' in value) return `**${words('settings.days', { count: value.days })}**`;
  return `**${'words' in value ? words(value.words) : line(value.text, VALUE)}**`;
}

function resetMenu(
  settings: readonly Setting[],
  reset: Action,
  { words, customId }: ViewTools,
): NonNullable<View['components']> {
  const set = settings.filter(({ value }) => value !== undefined);
  if (set.length === 0) return [];
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId(reset, 'update', 'setting'),
    placeholder: label(words('settings.reset'), LIMITS.placeholder),
    options: set.map(({ name }) => ({
      label: name,
      value: name,
      description: label(words(`settings.unset.${name}`), LIMITS.optionDescription),
    })),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
