import { channel } from 'node:diagnostics_channel';
import type { LoggedRequest } from './request-log.ts';

/** A request to the REST API and its answer, for whoever looks over the playground's shoulder. */
export interface Exchange extends LoggedRequest {
  readonly headers: Headers;
  /** Names of the parts of a form besides `payload_json`; undefined for other bodies. */
  readonly parts: readonly string[] | undefined;
  /** The answer is a fault that was asked for, not the playground's own. */
  readonly faulty: boolean;
}

/** The name of the channel of `node:diagnostics_channel` on which each exchange is published. */
export const EXCHANGES = 'playground:exchange';

const exchanges = channel(EXCHANGES);

export function publish(exchange: Exchange): void {
  exchanges.publish(exchange);
}
