import { type FailureKind, SourceFailure } from '../failure.ts';
import { ForbiddenAddress } from './guarded-agent.ts';
import { ConnectionLost, TooLarge } from './read-body.ts';
import { BadRedirect } from './redirects.ts';

const DEEPEST = 5;

/** What went wrong in an attempt as a failure of the source; undefined for a fault that is not its own. */
export function failureOf(error: unknown, from: string): SourceFailure | undefined {
  if (error instanceof SourceFailure) return error;
  const chain = causes(error);
  const is = (type: abstract new (...args: never[]) => Error) =>
    chain.find((cause) => cause instanceof type);
  const failure = (kind: FailureKind, what: string) =>
    new SourceFailure(kind, { from, what, cause: error });
  const forbidden = is(ForbiddenAddress);
  if (forbidden) return failure('forbidden', `leads to an address that ${forbidden.message}`);
  if (is(TooLarge)) return failure('too-large', 'answered more than is read');
  const redirect = is(BadRedirect);
  if (redirect) return failure('refused', redirect.message);
  if (!is(ConnectionLost)) return undefined;
  const code = chain.map(codeOf).find((found) => found !== undefined);
  return failure('unreachable', `cannot be reached (${code ?? 'the connection broke off'})`);
}

function causes(error: unknown): readonly unknown[] {
  const chain = [error];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const last = chain.at(-1);
    if (!(last instanceof Error) || last.cause === undefined) break;
    chain.push(last.cause);
  }
  return chain;
}

/** `ECONNREFUSED`: the names of Node's and undici's errors hold nothing from outside. */
function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : undefined;
}
