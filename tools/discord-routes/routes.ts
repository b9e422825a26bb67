import { at, isJson, type Json, jsonAt, listAt } from './json.ts';
import { simplified } from './schemas.ts';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The routes used, as `METHOD /template`: what may be sent there and what comes back. */
export function routesOf(document: Json, used: readonly string[]): Json {
  const entries = used.flatMap((template) => {
    const item = at(document, 'paths', template);
    if (!isJson(item)) throw new Error(`The document knows no ${template}`);
    return METHODS.filter((method) => isJson(item[method])).map((method) => [
      `${method.toUpperCase()} ${template}`,
      routeOf(item, jsonAt(item, method), document),
    ]);
  });
  return Object.fromEntries(entries);
}

function routeOf(item: Json, operation: Json, document: Json): Json {
  const declared = [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')];
  const content = jsonAt(operation, 'requestBody', 'content');
  const body = at(content, 'application/json', 'schema');
  return {
    path: parametersOf(declared, 'path', document),
    query: parametersOf(declared, 'query', document),
    ...(body !== undefined && { body: simplified(body, document) }),
    ...(at(operation, 'requestBody', 'required') === true && { bodyRequired: true }),
    ...(content['multipart/form-data'] !== undefined && { form: true }),
    ...(isOpen(operation) && { open: true }),
    answers: answersOf(operation, document),
  };
}

const parametersOf = (declared: readonly unknown[], where: string, document: Json): Json =>
  Object.fromEntries(
    declared
      .filter((each) => at(each, 'in') === where)
      .map((each) => [String(at(each, 'name')), simplified(at(each, 'schema'), document)]),
  );

/** Schemas by status, `4XX` for all of these; null where there is nothing to read. */
const answersOf = (operation: Json, document: Json): Json =>
  Object.fromEntries(
    Object.entries(jsonAt(operation, 'responses')).map(([status, response]) => {
      const named = String(at(response, '$ref') ?? '').replace('#/components/responses/', '');
      const told = named === '' ? response : at(document, 'components', 'responses', named);
      const schema = at(told, 'content', 'application/json', 'schema');
      return [status, schema === undefined ? null : simplified(schema, document)];
    }),
  );

/** Whether it works without the bot's token. */
const isOpen = (operation: Json): boolean =>
  listAt(operation, 'security').some((way) => isJson(way) && Object.keys(way).length === 0);
