import type { Playground } from '../../playground/server.ts';

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what a server answered; each test says what it expects.
  readonly body: any;
}

/** Talks to a playground's REST as a bot would, without a client library. */
export function restOf({ apiUrl }: Playground, token: string) {
  return async (method: string, path: string, body?: unknown): Promise<RestAnswer> => {
    const form = body instanceof FormData;
    const response = await fetch(`${apiUrl}/v10${path}`, {
      method,
      headers: {
        authorization: `Bot ${token}`,
        'user-agent': 'DiscordBot (https://example.org, 1.0)',
        ...(form ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed };
  };
}

export type Rest = ReturnType<typeof restOf>;

/** The errors of a 50035 answer as `path: code`. */
export const complaints = ({ body }: RestAnswer): readonly string[] =>
  complaintsIn(body?.errors ?? {}, []);

const complaintsIn = (node: object, path: readonly string[]): readonly string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    key === '_errors'
      ? value.map(({ code }: { code: string }) => `${path.join('.')}: ${code}`)
      : complaintsIn(value, [...path, key]),
  );
