import type { APIMessage } from 'discord-api-types/v10';
import { INTERACTION, type Interaction } from '../state/interaction.ts';
import type { Member } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { interact, placeOf } from './interact.ts';
import { RefusedError } from './refused.ts';
import { resolve } from './resolved.ts';

export interface ComponentUse {
  readonly channelId: string;
  readonly messageId: string;
  readonly customId: string;
  /** What was chosen in a select menu; absent for a button. */
  readonly values?: readonly string[] | undefined;
}

const BUTTON = 2;
const STRING_SELECT = 3;

export function useComponent(world: World, member: Member, use: ComponentUse): Interaction {
  const place = placeOf(world, member, use.channelId);
  const stored = world.messages.get(use.channelId, use.messageId);
  const visible = stored?.visibleTo === undefined || stored.visibleTo === member.user.id;
  if (stored === undefined || !visible) throw new RefusedError('There is no such message.');
  const component = findComponent(stored.message, use.customId);
  const values = checkedValues(component, use.values);
  const resolved =
    values === undefined || component.type === STRING_SELECT
      ? undefined
      : resolve(world, place, { users: values, roles: values, channels: values });
  return interact(world, {
    member,
    channelId: place.id,
    type: INTERACTION.component,
    message: stored.message,
    data: {
      component_type: component.type,
      custom_id: use.customId,
      id: component.id,
      ...(values === undefined ? {} : { values }),
      ...(resolved === undefined ? {} : { resolved }),
    },
  });
}

interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Component[];
  readonly accessory?: Component;
}

function findComponent({ components = [] }: APIMessage, customId: string): Component {
  const all = (components as readonly Component[]).flatMap(function inside(each): Component[] {
    const inner = [...(each.components ?? []), ...(each.accessory ? [each.accessory] : [])];
    return [each, ...inner.flatMap(inside)];
  });
  const found = all.find(({ custom_id }) => custom_id === customId);
  if (found === undefined) throw new RefusedError('There is no such button or menu.');
  if (found.disabled === true) throw new RefusedError('It is switched off.');
  return found;
}

function checkedValues(
  { type, min_values = 1, max_values = 1, options }: Component,
  values: readonly string[] | undefined,
): readonly string[] | undefined {
  if ((values === undefined) !== (type === BUTTON)) {
    throw new RefusedError(type === BUTTON ? 'A button takes no values.' : 'Choose something.');
  }
  if (values === undefined) return undefined;
  if (values.length < min_values || values.length > max_values) {
    throw new RefusedError(`Choose between ${min_values} and ${max_values}.`);
  }
  const offered = options?.map(({ value }) => value);
  if (offered !== undefined && !values.every((value) => offered.includes(value))) {
    throw new RefusedError('That is not among the choices.');
  }
  return values;
}
