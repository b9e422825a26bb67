import { list, record } from './limits.ts';

/** A command as Discord gives it back: defaults and ids added, what says nothing left out. */
export function asKept(
  command: Readonly<Record<string, unknown>>,
  id: string,
  applicationId: string,
  scope: string,
): unknown {
  const { options, ...rest } = command;
  const kept = list(options).map((option) => {
    const { required, autocomplete, ...told } = record(option);
    return {
      ...told,
      ...{ name_localizations: null, description_localizations: null, ...told },
      ...(required === true && { required }),
      ...(autocomplete === true && { autocomplete }),
    };
  });
  return {
    ...{ id, application_id: applicationId, version: id, default_member_permissions: null },
    ...{ type: 1, nsfw: false, description: '', dm_permission: true, name_localizations: null },
    ...{ description_localizations: null, handler: null },
    ...(scope === 'global' ? {} : { guild_id: scope }),
    ...rest,
    ...(scope === 'global' ? {} : { contexts: null, integration_types: [0] }),
    ...(kept.length > 0 && { options: kept }),
  };
}
