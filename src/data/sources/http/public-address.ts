import ipaddr from 'ipaddr.js';

/** All of IPv6 that is given out for the internet at large; ranges within it that are special are told apart. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Azure answers its virtual machines about themselves under a public address. */
const METADATA = new Set(['168.63.129.16']);

/**
 * Whether an IP address is one of the internet at large: none of this machine, of a private network, of
 * a link, of a provider's inner network, nor one that leads to such an address by translation (IPv4 in
 * IPv6, NAT64, 6to4, Teredo). What is no address is not public.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || METADATA.has(address.toString())) return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST);
}
