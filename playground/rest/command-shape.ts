import { storedForm } from '../state/json.ts';
import type { Command } from '../state/model.ts';
import type { CommandBody } from '../validate/command.ts';

export interface Registered {
  readonly id: string;
  readonly version: string;
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

/**
 * The command as Discord keeps it: ids and defaults added; empty lists and what equals its
 * default (`required: false`) left out. A server's command has no contexts of its own.
 */
export const registeredCommand = (body: CommandBody, registered: Registered): Command =>
  storedForm<Command>({
    id: registered.id,
    application_id: registered.applicationId,
    version: registered.version,
    type: body.type,
    name: body.name,
    name_localizations: body.name_localizations,
    description: body.description,
    description_localizations: body.description_localizations,
    default_member_permissions: body.default_member_permissions,
    nsfw: body.nsfw ?? false,
    options: body.options?.length ? body.options.map(registeredOption) : undefined,
    ...(registered.guildId === undefined
      ? {
          dm_permission: body.dm_permission ?? body.contexts?.includes(1) ?? true,
          contexts: body.contexts,
          integration_types: body.integration_types ?? [0],
        }
      : { guild_id: registered.guildId }),
  });

function registeredOption(option: object): object {
  const kept = Object.entries(option).filter(([, value]) => value !== false && !isEmpty(value));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'options' && Array.isArray(value) ? value.map(registeredOption) : value,
    ]),
  );
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What a list shows: nulls spelled out, dictionaries of other languages only when asked for. */
export function commandShape(command: Command, withLocalizations: boolean): object {
  const shown = withLocalizations ? command : withoutLocalizations(command);
  const languages = withLocalizations
    ? { name_localizations: null, description_localizations: null }
    : {};
  const contexts = command.guild_id === undefined ? { contexts: null } : {};
  return { default_member_permissions: null, ...languages, ...contexts, ...shown };
}

function withoutLocalizations(node: object): object {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.endsWith('_localizations'))
      .map(([key, value]) => [
        key,
        (key === 'options' || key === 'choices') && Array.isArray(value)
          ? value.map(withoutLocalizations)
          : value,
      ]),
  );
}
