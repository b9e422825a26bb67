import type { Judged } from './judge.ts';
import type { Faults } from './schemas.ts';

const MESSAGE = [
  /^POST \/channels\/\d+\/messages$/,
  /^(POST|PATCH) \/webhooks\/\d+\/[^/]+(\/messages\/[^/]+)?$/,
  /^POST \/interactions\/\d+\/[^/]+\/callback$/,
];

/** What Discord would take, but no bot of ours may send: pings nobody chose, blank or broken text. */
export function mannersOf({ method, path, body }: Judged): Faults {
  const route = `${method} ${path}`;
  const message = MESSAGE.some((each) => each.test(route)) ? messageIn(body) : undefined;
  return [
    ...(message === undefined ? [] : [...pingFaults(message), ...blankFaults(message)]),
    ...brokenTexts(body),
  ].map((fault) => `${route}: ${fault}`);
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** NULs and halves of surrogate pairs are no text. */
export const brokenTexts = (value: unknown): Faults =>
  textsIn(value)
    .filter((text) => !text.isWellFormed() || text.includes('\0'))
    .map((text) => `broken text: ${JSON.stringify(text.slice(0, 80))}`);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Kinds of answers to an interaction that show a message. */
const SHOWN: readonly unknown[] = [4, 7];

function messageIn(body: unknown): Fields | undefined {
  const { type, data } = fields(body);
  if (type === undefined) return fields(body);
  return SHOWN.includes(type) ? fields(data) : undefined;
}

/** Discord leaves a title or description out that is blank: nobody means to send one. */
const blankFaults = ({ embeds }: Fields): Faults =>
  (Array.isArray(embeds) ? embeds : []).flatMap((embed, index) =>
    ['title', 'description']
      .filter((name) => String(fields(embed)[name] ?? '-').trim() === '')
      .map((name) => `embeds/${index}/${name} is blank`),
  );

/** Whoever is to be pinged is named; nobody is, because text names him. */
function pingFaults({ allowed_mentions: allowed }: Fields): Faults {
  if (allowed === undefined) return ['may ping people: no allowed_mentions'];
  const { parse } = fields(allowed);
  return Array.isArray(parse) && parse.length > 0 ? [`pings ${parse.join()}`] : [];
}
