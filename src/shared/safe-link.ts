/** An http(s) address that says where it leads; undefined for any other, and for one longer than `limit`. */
export function safeLink(address: string | undefined, limit = 2_000): string | undefined {
  const parsed = address === undefined ? null : URL.parse(address);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  // `https://arxiv.org@example.org` hides its host.
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.length <= limit ? parsed.href : undefined;
}
