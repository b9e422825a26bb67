import type { Exchange } from '../../playground/rest/exchanges.ts';
import type { FoundRoute } from './discord-routes.ts';
import { DISCORD_ROUTES, type Faults, faultsBySchema } from './schemas.ts';

/** What the judge looks at; the headers by their names in small letters. */
export interface Judged
  extends Pick<
    Exchange,
    'method' | 'path' | 'query' | 'body' | 'parts' | 'status' | 'answer' | 'faulty'
  > {
  readonly headers: Readonly<Record<string, string>>;
}

/** Each fault begins with its route. */
export interface Verdict {
  /** Of the bot: what Discord's description does not know. */
  readonly request: Faults;
  /** Of the playground: what Discord would not answer. */
  readonly answer: Faults;
}

/** Judges a request and its answer by Discord's OpenAPI document. */
export function judge(exchange: Judged): Verdict {
  const { method, path } = exchange;
  const found = DISCORD_ROUTES.find(method, path);
  if (found === undefined) {
    return { request: [`${method} ${path}: there is no such route`], answer: [] };
  }
  const { name } = found;
  const named = (faults: Faults): Faults => faults.map((fault) => `${name}: ${fault}`);
  return {
    request: named([
      ...pathFaults(found),
      ...queryFaults(found, exchange),
      ...bodyFaults(found, exchange),
      ...headerFaults(found, exchange),
    ]),
    answer: exchange.faulty ? [] : named(answerFaults(found, exchange)),
  };
}

const pathFaults = ({ route, values }: FoundRoute): Faults =>
  Object.entries(route.path).flatMap(([name, schema]) =>
    faultsBySchema(`path ${name}`, schema, values[name]),
  );

const queryFaults = ({ route }: FoundRoute, { query }: Judged): Faults =>
  [...new URLSearchParams(query)].flatMap(([name, text]) => {
    const schema = route.query[name];
    if (schema === undefined) return [`query: no parameter “${name}”`];
    const read = ['boolean', 'integer'].includes(String(schema.type)) ? parsed(text) : text;
    return faultsBySchema(`query ${name}`, schema, read);
  });

function bodyFaults({ route }: FoundRoute, { body, parts, headers }: Judged): Faults {
  if (route.body === undefined) return body === undefined ? [] : ['body: none is taken here'];
  if (body === undefined) return route.bodyRequired ? ['body: missing'] : [];
  const type = headers['content-type']?.split(';')[0] ?? '(none)';
  const taken = type === 'application/json' || (type === 'multipart/form-data' && route.form);
  const strange = (parts ?? []).filter((name) => !/^files\[\d\]$/.test(name));
  return [
    ...(taken ? [] : [`content type ${type}`]),
    ...strange.map((name) => `form: no part “${name}”`),
    ...faultsBySchema('body', route.body, body),
  ];
}

const AGENT = /^DiscordBot \(https?:\/\/[^\s,]+, [\w.-]+\)/;

/** `Authorization` wherever it is required, `User-Agent` always. */
function headerFaults({ route }: FoundRoute, { headers }: Judged): Faults {
  const { authorization, 'user-agent': agent = '(none)' } = headers;
  const signed = authorization === undefined ? route.open : /^Bot \S+$/.test(authorization);
  return [
    ...(signed ? [] : ['Authorization is not `Bot …`']),
    ...(AGENT.test(agent) ? [] : [`User-Agent ${agent}`]),
  ];
}

function answerFaults({ route }: FoundRoute, { status, answer }: Judged): Faults {
  const { [status]: exact, [`${Math.floor(status / 100)}XX`]: kind } = route.answers;
  const schema = exact === undefined ? kind : exact;
  if (schema === undefined) return [`the playground answers ${status}`];
  const what = `the playground’s answer ${status}`;
  if (schema === null) return answer === undefined ? [] : [`${what} has a body`];
  return faultsBySchema(what, schema, onTheWire(answer));
}

/** What is undefined does not travel. */
const onTheWire = (answer: unknown): unknown =>
  answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
