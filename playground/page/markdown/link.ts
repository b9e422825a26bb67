export interface MaskedLink {
  readonly label: string;
  readonly url: string;
  /** Of the whole `[label](url)`. */
  readonly length: number;
}

/** The address when it leads to the web; anything else (`javascript:`, `data:`, …) is none. */
export function webUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

const LOOKS_LIKE_URL = /(?:https?:\/\/|discord\.gg\/)\S/i;
const TARGET = /\]\(\s*<?((?:[^\s()<>]|\([^\s()]*\))+)>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/y;

/**
 * `[label](url)` at `at`. As in Discord, brackets inside the label must be balanced, and a label
 * that itself looks like an address makes the whole thing plain text.
 */
export function maskedLink(source: string, at: number): MaskedLink | undefined {
  const close = closingBracket(source, at);
  if (close === undefined) return undefined;
  const label = source.slice(at + 1, close);
  TARGET.lastIndex = close;
  const target = TARGET.exec(source);
  const url = target && webUrl(target[1] ?? '');
  if (!target || !url || label.trim() === '' || LOOKS_LIKE_URL.test(label)) return undefined;
  return { label, url, length: close - at + target[0].length };
}

function closingBracket(source: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '[') depth += 1;
    if (source[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
