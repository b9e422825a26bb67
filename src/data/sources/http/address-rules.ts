import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where requests may go. */
export interface AddressRules {
  allowsAddress(ip: string): boolean;
  allowsPort(port: number): boolean;
}

const WEB_PORTS = new Set([80, 443, 8080, 8443]);

/** For addresses that people give, and for wherever a source leads on to. */
export const publicAddresses: AddressRules = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => WEB_PORTS.has(port),
};

/**
 * What is wrong with asking an address, as far as it shows before its name is resolved; undefined where
 * nothing is. The resolved addresses are looked at when the connection is made (guarded-agent.ts).
 */
export function objectionTo(url: URL, rules: AddressRules): string | undefined {
  if (!isWeb(url)) return 'is neither http nor https';
  if (url.username !== '' || url.password !== '') return 'has a name or a password in it';
  if (!rules.allowsPort(portOf(url))) return 'has a port that is none of the web’s';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !rules.allowsAddress(host)) return 'is on a private network';
  return undefined;
}

export const isWeb = ({ protocol }: URL): boolean => protocol === 'http:' || protocol === 'https:';

const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
