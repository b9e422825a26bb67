import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { OptionValue } from '../../web/protocol.ts';

export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  readonly text: string;
  /** What was picked from a list, or a file; holds as long as the text is not changed. */
  readonly picked?: OptionValue;
}

export type Read = { readonly value: OptionValue } | { readonly problem: string };

const YES = /^(true|yes|on|1)$/i;
const NO = /^(false|no|off|0)$/i;

/** What an option's field says, or why it may not be sent; the limits are those of Discord. */
export function readValue({ option, text, picked }: Field): Read {
  if (picked !== undefined) return { value: picked };
  const typed = text.trim();
  if (typed === '') return { problem: 'This option is required.' };
  const choices = choicesOf(option);
  if (choices.length > 0) {
    const chosen = choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    return chosen ? { value: chosen.value } : { problem: 'Choose one of the list.' };
  }
  switch (option.type) {
    case Type.String:
      return readText(typed, option);
    case Type.Integer:
    case Type.Number:
      return readNumber(typed, option);
    case Type.Boolean:
      return readBoolean(typed);
    case Type.Attachment:
      return { problem: 'Choose a file.' };
    default:
      return { problem: 'Choose one of the list.' };
  }
}

export function choicesOf(option: APIApplicationCommandBasicOption) {
  return 'choices' in option ? (option.choices ?? []) : [];
}

export const completes = (option: APIApplicationCommandBasicOption): boolean =>
  'autocomplete' in option && option.autocomplete === true;

function readBoolean(text: string): Read {
  if (YES.test(text)) return { value: true };
  return NO.test(text) ? { value: false } : { problem: 'Choose True or False.' };
}

function readText(
  value: string,
  { min_length: min = 0, max_length: max = 6000 }: { min_length?: number; max_length?: number },
): Read {
  if (value.length < min) return { problem: `At least ${min} characters, please.` };
  return value.length > max
    ? { problem: `At most ${max} characters (${value.length} now).` }
    : { value };
}

function readNumber(
  text: string,
  { type, min_value: min, max_value: max }: { type: Type; min_value?: number; max_value?: number },
): Read {
  const value = Number(text);
  if (!Number.isFinite(value)) return { problem: 'This takes a number.' };
  if (type === Type.Integer && !Number.isInteger(value))
    return { problem: 'This takes a whole number.' };
  if (min !== undefined && value < min) return { problem: `The smallest number is ${min}.` };
  return max !== undefined && value > max
    ? { problem: `The largest number is ${max}.` }
    : { value };
}
