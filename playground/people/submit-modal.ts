import { INTERACTION, type Interaction } from '../state/interaction.ts';
import type { Member } from '../state/model.ts';
import type { World } from '../state/world.ts';
import { lengthOf } from '../validate/fields.ts';
import { interact } from './interact.ts';
import { RefusedError } from './refused.ts';

export interface ModalUse {
  /** The interaction that was answered with the form. */
  readonly modalId: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

const TEXT_INPUT = 4;
const LABEL = 18;

interface Input {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
  readonly component?: Input;
  readonly components?: readonly Input[];
}

/** Sends the filled form; each form can be sent once. */
export function submitModal(world: World, member: Member, use: ModalUse): Interaction {
  const origin = world.interactions.byId(use.modalId);
  if (origin?.modal === undefined || origin.userId !== member.user.id) {
    throw new RefusedError('This form is no longer open.');
  }
  const parts: readonly Input[] = origin.modal.components;
  const components = parts.flatMap((part) => filledPart(part, use.fields));
  const { custom_id } = origin.modal;
  const fromComponent = origin.type === INTERACTION.component && origin.messageId !== undefined;
  const message = fromComponent
    ? world.messages.get(origin.channelId, origin.messageId ?? '')?.message
    : undefined;
  origin.modal = undefined;
  return interact(world, {
    member,
    channelId: origin.channelId,
    type: INTERACTION.modal,
    message,
    openedBy: origin,
    data: { custom_id, components },
  });
}

/** The part in the form it was sent: a row with its input, or a label with its one. */
function filledPart(part: Input, fields: ModalUse['fields']): object[] {
  const { type, id } = part;
  const base = { type, ...(id === undefined ? {} : { id }) };
  if (type === LABEL && part.component !== undefined) {
    return [{ ...base, component: filledInput(part.component, fields) }];
  }
  if (part.components === undefined) return [];
  return [{ ...base, components: part.components.map((each) => filledInput(each, fields)) }];
}

function filledInput(input: Input, fields: ModalUse['fields']): object {
  const { type, custom_id = '', id } = input;
  const base = { type, custom_id, ...(id === undefined ? {} : { id }) };
  const given = fields[custom_id] ?? input.value ?? '';
  if (type === TEXT_INPUT) return { ...base, value: checkedText(input, String(given)) };
  const values = typeof given === 'string' ? [given].filter((each) => each !== '') : given;
  if (values.length === 0 && input.required !== false) throw new RefusedError('Choose something.');
  return { ...base, values };
}

function checkedText(input: Input, value: string): string {
  const { required = true, min_length = 0, max_length = 4000 } = input;
  const length = lengthOf(value);
  if (length === 0 && !required) return value;
  const least = Math.max(min_length, required ? 1 : 0);
  if (length < least || length > max_length) {
    throw new RefusedError(`Write between ${least} and ${max_length} characters.`);
  }
  return value;
}
