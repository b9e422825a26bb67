/**
 * The address of a path below a base. Where the base ends with what the path begins with, that stands
 * once: settings name a service with or without its `/api`.
 */
export function under(base: URL, path: string, query: Readonly<Record<string, string>> = {}): URL {
  const have = base.pathname.split('/').filter(Boolean);
  const want = path.split('/').filter(Boolean);
  let common = Math.min(have.length, want.length);
  while (common > 0 && have.slice(-common).join('/') !== want.slice(0, common).join('/'))
    common -= 1;
  const url = new URL(base);
  url.pathname = [...have, ...want.slice(common)].join('/');
  url.search = new URLSearchParams(query).toString();
  return url;
}
