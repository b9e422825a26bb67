import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { EXCHANGES, type Exchange } from '../../playground/rest/exchanges.ts';
import type { Judged } from './judge.ts';

/** Hears of every exchange with a playground of this process; returns what ends the listening. */
export function listenToExchanges(hear: (exchange: Judged) => void): () => void {
  const listener = (exchange: unknown): void => {
    const { headers, ...rest } = exchange as Exchange; // published by the playground alone
    hear({ ...rest, headers: Object.fromEntries(headers) });
  };
  subscribe(EXCHANGES, listener);
  return () => void unsubscribe(EXCHANGES, listener);
}
