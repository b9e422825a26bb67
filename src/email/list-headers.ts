import { readAddress } from './address.ts';

export interface ListOptions {
  readonly stopUrl: string | undefined;
  readonly contact: string | undefined;
  readonly subscriptionId: string;
}

/**
 * What mail programs show "Unsubscribe" for (RFC 2369), with one click where the page is reached safely
 * (RFC 8058); without a page a mail to who runs the bot.
 */
export function listHeaders({
  stopUrl,
  contact = '',
  subscriptionId,
}: ListOptions): Readonly<Record<string, string>> {
  if (stopUrl !== undefined) {
    return {
      'List-Unsubscribe': `<${stopUrl}>`,
      ...(stopUrl.startsWith('https:') && {
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    };
  }
  const address = readAddress(contact);
  if (address === undefined) return {};
  const subject = encodeURIComponent(`unsubscribe ${subscriptionId}`);
  return { 'List-Unsubscribe': `<mailto:${address}?subject=${subject}>` };
}
