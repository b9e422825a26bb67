import { domainToASCII } from 'node:url';
import { z } from 'zod';

/** RFC 5321, 4.5.3.1.3. */
const LONGEST = 254;
const AddressSchema = z.email().max(LONGEST);

/**
 * An address as mail is sent to it: its domain in the letters of the DNS. Undefined for what is none, and
 * for the forms that mail servers seldom take (quoted names, names in other letters than ASCII).
 */
export function readAddress(typed: string): string | undefined {
  const [, name = '', domain = ''] = /^([^@]+)@([^@\s]+)$/.exec(typed.trim()) ?? [];
  const parsed = AddressSchema.safeParse(`${name}@${domainToASCII(domain)}`);
  return parsed.success ? parsed.data : undefined;
}

/** Enough to know one's own: `a…@example.org`. */
export function shortAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}
