import { z } from 'zod';
import { ApiError, type FormIssue, invalidForm } from '../rest/errors.ts';

/** Discord counts characters (code points), not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length;

/** The length of a text that must be so long at least: nothing where it is blank. */
const lengthAgainst = (value: string, min: number): number =>
  min > 0 && value.trim() === '' ? 0 : lengthOf(value);

/** A text of `min` to `max` characters; one that must say something may not be blank. */
export const text = (max: number, min = 0) =>
  z.string().superRefine((value, context) => {
    const length = lengthAgainst(value, min);
    if (length >= min && length <= max) return;
    if (length === 0) refuse(context, 'BASE_TYPE_REQUIRED', 'This field is required');
    else if (min > 1 || (min === 1 && max < 2000)) {
      refuse(context, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else refuse(context, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  });

/** A text that is trimmed before it is measured, as in embeds. */
export const trimmed = (max: number, min = 0) =>
  z
    .string()
    .transform((value) => value.trim())
    .pipe(text(max, min));

export const list = <T extends z.ZodType>(item: T, max: number, min = 0) =>
  z
    .array(item)
    .min(min, { error: `Must be between ${min} and ${max} in length.` })
    .max(max, { error: `Must be between ${min} and ${max} in length.` });

export const integer = (min: number, max: number) => z.int().min(min).max(max);

export const snowflake = z.string().refine((value) => /^\d{17,20}$/.test(value), {
  message: 'Value is not snowflake.',
  params: { code: 'NUMBER_TYPE_COERCE' },
});

/** Absolute http or https, at most `max` characters; `attachment:` where `files` may be shown. */
export const webUrl = (max = 2048, files = false) =>
  text(max, 1).superRefine((value, context) => {
    const protocol = URL.parse(value)?.protocol;
    const schemes = files ? ['http:', 'https:', 'attachment:'] : ['http:', 'https:'];
    if (protocol !== undefined && schemes.includes(protocol)) return;
    const allowed = schemes.map((scheme) => scheme.slice(0, -1)).join("', '");
    if (protocol === undefined) refuse(context, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    else {
      refuse(
        context,
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${protocol.slice(0, -1)}" is not supported. Scheme must be one of ('${allowed}').`,
      );
    }
  });

/** Adds a complaint with a code of Discord's. */
export function refuse(
  context: z.RefinementCtx,
  code: string,
  message: string,
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { code }, message, path });
}

/** The value in the schema's form, or an `ApiError` 50035 that names every bad field. */
export function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidForm(result.error.issues.flatMap(toFormIssues));
}

type Issue = z.core.$ZodIssue;

function toFormIssues(issue: Issue): readonly FormIssue[] {
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
    const inner = nearest.flatMap(toFormIssues);
    if (inner.length > 0) {
      return inner.map((each) => ({ ...each, path: [...fieldPath(issue), ...each.path] }));
    }
  }
  return [{ path: fieldPath(issue), ...codeOf(issue) }];
}

const depth = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map(({ path }) => path.length));

const fieldPath = (issue: Issue): (string | number)[] =>
  issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const CODE_OF_TYPE: Readonly<Record<string, string>> = {
  string: 'STRING_TYPE_CONVERT',
  number: 'NUMBER_TYPE_COERCE',
  int: 'NUMBER_TYPE_COERCE',
  boolean: 'BOOLEAN_TYPE_CONVERT',
  array: 'LIST_TYPE_CONVERT',
  object: 'MODEL_TYPE_CONVERT',
};

function codeOf(issue: Issue): Omit<FormIssue, 'path'> {
  const { message } = issue;
  if (issue.code === 'custom') return { code: String(issue.params?.code ?? 'INVALID'), message };
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) {
      return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
    }
    return { code: CODE_OF_TYPE[issue.expected] ?? 'MODEL_TYPE_CONVERT', message };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return sizeCode(issue);
  return { code: 'BASE_TYPE_CHOICES', message };
}

function sizeCode(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
): Omit<FormIssue, 'path'> {
  if (issue.origin === 'array') return { code: 'BASE_TYPE_BAD_LENGTH', message: issue.message };
  if (issue.code === 'too_big') {
    const message = `int value should be less than or equal to ${issue.maximum}.`;
    return { code: 'NUMBER_TYPE_MAX', message };
  }
  const message = `int value should be greater than or equal to ${issue.minimum}.`;
  return { code: 'NUMBER_TYPE_MIN', message };
}

/** Runs a check whose complaints are about the parts of `field`. */
export function under<T>(field: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ApiError) || error.issues.length === 0) throw error;
    throw invalidForm(error.issues.map((each) => ({ ...each, path: [field, ...each.path] })));
  }
}
