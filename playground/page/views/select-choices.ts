import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import type { World } from '../world/world.ts';

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly emoji?: string | undefined;
  /** Already chosen when the menu opens. */
  readonly chosen: boolean;
}

/** What a menu offers: its own options, or the people, roles or channels of this server. */
export function choicesOfSelect(select: APISelectMenuComponent, world: World): SelectChoice[] {
  if (select.type === ComponentType.StringSelect) {
    return select.options.map(({ value, label, description, emoji, default: chosen = false }) => ({
      value,
      label,
      description,
      emoji: emoji?.name ?? undefined,
      chosen,
    }));
  }
  const given = new Set<string>(select.default_values?.map(({ id }) => id));
  return (LISTS[select.type]?.(world) ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
    chosen: given.has(id),
  }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const LISTS: { readonly [Type in ComponentType]?: (world: World) => readonly Named[] } = {
  [ComponentType.UserSelect]: ({ people }) => [...people.values()],
  [ComponentType.RoleSelect]: ({ roles }) => [...roles.values()],
  [ComponentType.MentionableSelect]: ({ people, roles }) => [...people.values(), ...roles.values()],
  [ComponentType.ChannelSelect]: ({ channels }) => channels,
};
