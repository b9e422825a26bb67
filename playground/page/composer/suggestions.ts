import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { OptionValue } from '../../web/protocol.ts';
import type { World } from '../world/world.ts';
import { choicesOf } from './option-value.ts';

export interface Suggestion {
  readonly name: string;
  readonly value: OptionValue;
  /** Said beside the name. */
  readonly detail?: string;
}

/** Discord shows so many choices at most. */
const MOST = 25;

/** A list the page knows by itself; none for an option that is typed freely or asks the bot. */
export function ownSuggestions(
  option: APIApplicationCommandBasicOption,
  typed: string,
  world: World,
): readonly Suggestion[] | undefined {
  const all = choicesOf(option).length > 0 ? choicesOf(option) : LISTS[option.type]?.(world);
  const wanted = typed.trim().toLowerCase().replace(/^[@#]/, '');
  return all?.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, MOST);
}

export const people = (world: World): Suggestion[] =>
  [...world.people.values()].map(({ id, name, bot }) => ({
    name,
    value: id,
    ...(bot ? { detail: 'App' } : {}),
  }));
export const roles = (world: World): Suggestion[] =>
  [...world.roles.values()].map(({ id, name }) => ({ name, value: id, detail: 'Role' }));

const LISTS: { readonly [T in Type]?: (world: World) => readonly Suggestion[] } = {
  [Type.Boolean]: () => [
    { name: 'True', value: true },
    { name: 'False', value: false },
  ],
  [Type.User]: people,
  [Type.Role]: roles,
  [Type.Mentionable]: (world) => [...people(world), ...roles(world)],
  [Type.Channel]: (world) =>
    world.channels.map(({ id, name, type }) => ({ name, value: id, detail: type })),
};
