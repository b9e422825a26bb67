const SECOND = 1_000;
/** `"api";r=0;t=57`: so many seconds until more is allowed (draft-ietf-httpapi-ratelimit-headers). */
const RESET = /(?:^|;)\s*t=(\d{1,6})/;

/**
 * When a server wants to be asked again, in epoch ms: `Retry-After` in seconds or as a date, else the
 * reset of its `RateLimit`. Undefined where it says nothing that can be read.
 */
export function retryAtOf(
  headers: { get(name: string): string | null },
  now: number,
): number | undefined {
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}(\.\d+)?$/.test(after)) return now + Number(after) * SECOND;
  const date = after === '' ? Number.NaN : Date.parse(after);
  if (!Number.isNaN(date)) return Math.max(now, date);
  const reset = RESET.exec(headers.get('ratelimit') ?? '')?.[1];
  return reset === undefined ? undefined : now + Number(reset) * SECOND;
}
