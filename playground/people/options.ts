import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import type { Command } from '../state/model.ts';
import { OPTION } from '../validate/command.ts';
import { lengthOf } from '../validate/fields.ts';
import type { OptionValue, OptionValues, PageFile } from '../web/protocol.ts';
import { RefusedError } from './refused.ts';

/** An option as INTERACTION_CREATE carries it. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

export interface Filled {
  readonly path: readonly string[];
  readonly values: OptionValues;
  /** The option being typed: values may then be incomplete. */
  readonly focused?: string | undefined;
  /** Keeps a file and returns its id. */
  readonly attach: (file: PageFile) => string;
}

/** The options of a call as Discord sends them, nested along the path of subcommands. */
export function fillOptions(command: Command, filled: Filled): readonly SentOption[] {
  const [, ...steps] = filled.path;
  return nest(command.options ?? [], steps, filled);
}

function nest(
  declared: readonly APIApplicationCommandOption[],
  [step, ...rest]: readonly string[],
  filled: Filled,
): readonly SentOption[] {
  if (step === undefined) return fillValues(declared, filled);
  const next = declared.find(({ name }) => name === step);
  if (next === undefined || isBasic(next)) {
    throw new RefusedError(`There is no subcommand “${step}”.`);
  }
  return [{ name: step, type: next.type, options: nest(next.options ?? [], rest, filled) }];
}

function fillValues(
  declared: readonly APIApplicationCommandOption[],
  filled: Filled,
): readonly SentOption[] {
  const options = declared.filter(isBasic);
  if (options.length < declared.length) throw new RefusedError('Choose a subcommand.');
  const names = options.map(({ name }) => name);
  const unknown = Object.keys(filled.values).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new RefusedError(`There is no option “${unknown}”.`);
  return options.flatMap((option) => fillValue(option, filled) ?? []);
}

function fillValue(
  option: APIApplicationCommandBasicOption,
  filled: Filled,
): SentOption | undefined {
  const { name, type } = option;
  const { [name]: given } = filled.values;
  if (name === filled.focused) return { name, type, value: partial(given ?? ''), focused: true };
  if (given === undefined) {
    if (option.required !== true || filled.focused !== undefined) return undefined;
    throw new RefusedError(`The option “${name}” is required.`);
  }
  const typing = filled.focused !== undefined;
  return { name, type, value: typing ? partial(given) : checked(option, given, filled) };
}

const partial = (given: OptionValue): string | number | boolean =>
  typeof given === 'object' ? given.filename : given;

const isBasic = (option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption =>
  option.type !== OPTION.subcommand && option.type !== OPTION.group;

function checked(
  option: APIApplicationCommandBasicOption,
  given: OptionValue,
  { attach }: Filled,
): string | number | boolean {
  const wrong = (what: string): RefusedError => new RefusedError(`“${option.name}” ${what}.`);
  if (typeof given === 'object') {
    if (option.type !== OPTION.attachment) throw wrong('takes no file');
    return attach(given);
  }
  if (option.type === OPTION.boolean) {
    if (typeof given !== 'boolean') throw wrong('must be true or false');
    return given;
  }
  if (option.type === OPTION.integer || option.type === OPTION.number) {
    return checkedNumber(option, Number(given), wrong);
  }
  if (typeof given !== 'string') throw wrong('must be a text');
  if (option.type === OPTION.string) checkText(option, given, wrong);
  return given;
}

interface Bounds {
  readonly type: number;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly choices?: readonly { readonly value: string | number }[];
}

type Wrong = (what: string) => RefusedError;

function checkedNumber(option: Bounds, value: number, wrong: Wrong): number {
  if (!Number.isFinite(value)) throw wrong('must be a number');
  if (option.type === OPTION.integer && !Number.isInteger(value)) throw wrong('must be whole');
  const { min_value = -(2 ** 53), max_value = 2 ** 53 } = option;
  if (value < min_value || value > max_value) {
    throw wrong(`must be between ${min_value} and ${max_value}`);
  }
  requireChoice(option, value, wrong);
  return value;
}

function checkText(option: Bounds, value: string, wrong: Wrong): void {
  const { min_length = 1, max_length = 6000 } = option;
  const length = lengthOf(value);
  if (length < min_length || length > max_length) {
    throw wrong(`must have between ${min_length} and ${max_length} characters`);
  }
  requireChoice(option, value, wrong);
}

function requireChoice({ choices = [] }: Bounds, value: string | number, wrong: Wrong): void {
  if (choices.length > 0 && !choices.some((each) => each.value === value)) {
    throw wrong('must be one of the choices');
  }
}
