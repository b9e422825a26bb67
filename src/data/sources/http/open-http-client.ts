import { setTimeout as pause } from 'node:timers/promises';
import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
} from 'cockatiel';
import pRetry from 'p-retry';
import { Agent } from 'undici';
import { type Clock, systemClock } from '../../../shared/clock.ts';
import type { Pace, Urgency } from '../../stores/pace.ts';
import { SourceFailure } from '../failure.ts';
import { type AddressRules, publicAddresses } from './address-rules.ts';
import { exchange, type Wire } from './exchange.ts';
import { failureOf } from './failure-of.ts';
import { openGuardedAgent, type Resolve } from './guarded-agent.ts';
import type { HttpClient, HttpRequest, HttpStream } from './http-client.ts';
import { backOff, isPassing, type Patience, usualPatience } from './patience.ts';
import { textOf } from './read-body.ts';

export interface HttpClientOptions {
  /** Whom it asks, for people. */
  readonly from: string;
  readonly userAgent: string;
  /** The base address that an operator set; it may be on a private network. Everything else may not. */
  readonly base?: URL;
  /** Where a source allows only so many requests. */
  readonly pace?: Pace;
  readonly patience?: Partial<Patience>;
  readonly rules?: AddressRules;
  readonly resolve?: Resolve;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** A client with a circuit breaker of its own: one for each source. */
export function openHttpClient(options: HttpClientOptions): HttpClient {
  const { from, clock = systemClock, random = Math.random } = options;
  const patience = { ...usualPatience, ...options.patience };
  const attempt = openAttempts(options, patience);

  const stream: HttpClient['stream'] = async (request, read) => {
    const late = request.late ?? deadlineOf(request.urgency, patience);
    const signal = AbortSignal.any([request.signal, ...(late ? [late] : [])]);
    const timed = { ...request, ...(late && { late }) };
    try {
      return await pRetry(() => attempt(timed, read), {
        retries: patience.retries[request.urgency],
        minTimeout: 0,
        signal,
        shouldRetry: async ({ error, attemptNumber }) => {
          if (!(error instanceof SourceFailure) || !isPassing(error)) return false;
          const wait = backOff(error, attemptNumber, { patience, now: clock(), random });
          if (wait === undefined) return false;
          await pause(wait, undefined, { signal });
          return true;
        },
      });
    } catch (error) {
      request.signal.throwIfAborted();
      throw late?.aborted && !(error instanceof SourceFailure) ? slow(from) : error;
    }
  };

  return {
    from,
    stream,
    get: (request) =>
      stream(request, async ({ bytes, ...head }) => ({
        ...head,
        text: await textOf(bytes, head.contentType),
      })),
  };
}

const deadlineOf = (urgency: Urgency, { personMs }: Patience): AbortSignal | undefined =>
  urgency === 'person' ? AbortSignal.timeout(personMs) : undefined;

/** One attempt each, through the circuit breaker; all that goes wrong is a SourceFailure. */
function openAttempts(options: HttpClientOptions, patience: Patience) {
  const { from, clock = systemClock } = options;
  const wire = wireOf(options);
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof SourceFailure && isPassing(error)),
    { halfOpenAfter: patience.restMs, breaker: new ConsecutiveBreaker(patience.failuresInRow) },
  );
  const resting = () =>
    new SourceFailure('resting', {
      from,
      what: 'failed too often and is left alone for now',
      retryAt: clock() + patience.restMs,
    });

  return async <T>(request: HttpRequest, read: Read<T>): Promise<T> => {
    const patient = request.late ? [request.signal, request.late] : [request.signal];
    await options.pace?.take(request.urgency, AbortSignal.any(patient));
    const late = [AbortSignal.timeout(patience.attemptMs), ...(request.late ? [request.late] : [])];
    const signal = AbortSignal.any([request.signal, ...late]);
    // Others would wait for the outcome of the one trial, however long that takes.
    if (breaker.state === CircuitState.HalfOpen) throw resting();
    try {
      return await breaker.execute(async () => {
        try {
          return await read(await exchange(wire, { ...request, signal }));
        } catch (error) {
          request.signal.throwIfAborted();
          throw late.some(({ aborted }) => aborted)
            ? slow(from)
            : (failureOf(error, from) ?? error);
        }
      });
    } catch (error) {
      throw error instanceof BrokenCircuitError ? resting() : error;
    }
  };
}

type Read<T> = (answer: HttpStream) => Promise<T>;

function wireOf(options: HttpClientOptions): Wire {
  const { from, userAgent, base, rules = publicAddresses, clock = systemClock } = options;
  return {
    from,
    userAgent,
    trusted: base,
    rules,
    agents: { trusted: new Agent(), guarded: openGuardedAgent(rules, options.resolve) },
    now: clock,
  };
}

const slow = (from: string) => new SourceFailure('slow', { from, what: 'did not answer in time' });
