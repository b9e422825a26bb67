import type { Pause, Subscription } from '../../data/subscription.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import { line } from '../markdown.ts';

const WHY: Readonly<Record<Pause, MessageKey>> = {
  'by hand': 'pause.byHand',
  'no access': 'pause.noAccess',
  'missing permissions': 'pause.missingPermissions',
  'channel gone': 'pause.channelGone',
  'direct messages closed': 'pause.directsClosed',
  'address refused': 'pause.addressRefused',
  'key changed': 'pause.keyChanged',
  'mail off': 'pause.mailOff',
  'left the server': 'pause.leftServer',
};

const LACKING: ReadonlySet<Pause> = new Set(['no access', 'missing permissions']);
const DETAIL = 200;

/** Why a subscription rests, in a sentence; what is missing where that is known. */
export function whyPaused(
  { reason, detail }: Pick<Subscription['paused'] & {}, 'reason' | 'detail'>,
  words: Words,
): string {
  if (LACKING.has(reason) && detail !== undefined) {
    return words('pause.missingPermission', { name: line(detail, DETAIL) });
  }
  return words(WHY[reason]);
}
