import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { Agent } from 'undici';
import { OwnError } from '../../../shared/own-error.ts';
import type { AddressRules } from './address-rules.ts';

/** A name that leads to an address which may not be asked; the message says why, and not what it is. */
export class ForbiddenAddress extends OwnError {
  override readonly name = 'ForbiddenAddress';
}

type Answer = (error: Error | null, found: string | LookupAddress[], family?: number) => void;

/** As `dns.lookup` with `all`; tests have names of their own. */
export type Resolve = (
  name: string,
  options: LookupOptions & { all: true },
  answer: (error: Error | null, found: LookupAddress[]) => void,
) => void;

/**
 * Connections to allowed addresses alone. A name is resolved once for a connection, and the very
 * addresses that were looked at are the ones connected to: a name that answers differently the next time
 * gains nothing. One forbidden address among several is enough to refuse. Addresses in figures are not
 * resolved: `objectionTo` looks at those.
 */
export function openGuardedAgent(
  rules: Pick<AddressRules, 'allowsAddress'>,
  resolve: Resolve = lookup,
): Agent {
  const guarded = (name: string, options: LookupOptions, answer: Answer): void =>
    resolve(name, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error !== null || first === undefined) return answer(error ?? nothing(name), []);
      if (!found.every(({ address }) => rules.allowsAddress(address)))
        return answer(new ForbiddenAddress('leads to a private network'), []);
      return options.all === true ? answer(null, found) : answer(null, first.address, first.family);
    });
  return new Agent({ connect: { lookup: guarded } });
}

const nothing = (name: string): Error => new Error(`${name} has no address`);
