const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });
const SHORT = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'short' });
const TIME = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const DAY_MS = 86_400_000;

export const dayOf = (timestamp: string) => DAY.format(new Date(timestamp));

/** As Discord words it: the time for today, "Yesterday at …", else the date. */
export function moment(timestamp: string, now = Date.now()): string {
  const date = new Date(timestamp);
  if (dayOf(timestamp) === DAY.format(now)) return TIME.format(date);
  if (DAY.format(date) === DAY.format(now - DAY_MS)) return `Yesterday at ${TIME.format(date)}`;
  return SHORT.format(date);
}
