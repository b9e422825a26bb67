/** A web address in a text: `text` is the stretch from `start` to `end`, `url` what it leads to. */
export interface Link {
  readonly text: string;
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

const HOSTS =
  'github\\.io|gitlab\\.io|readthedocs\\.io|hf\\.space|huggingface\\.co|streamlit\\.app';
const DOMAINS =
  'com|org|net|io|ai|co|dev|app|edu|gov|me|page|info|site|tech|science|xyz|gg|ly|eu|uk|de|fr|ch|it|nl|ca|cn|jp|kr|in|au';
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,62})';
/** Without a scheme only what is surely an address: `www.`, a known host, or a domain with a path. */
const BARE = `(?<![\\w@./:\\\\-])(?:www\\.|${LABEL}\\.(?:${HOSTS})\\b|(?:${LABEL}\\.){1,6}(?:${DOMAINS})/)`;
/** A LaTeX escape (\`\\_\`) belongs to the address; another address glued to this one does not. */
const REST = "(?:(?!https?://)(?:[\\w\\-.~:/?#@!$&'()*+,;=%]|\\\\(?=[_%#&~])))";
const ADDRESS = new RegExp(`(?:https?://|${BARE})${REST}{0,2000}`, 'gi');
const SCHEME = /^https?:\/\//i;
const HOST_NAME = /^https?:\/\/[^\s/?#.]+\.[^\s/?#]|^https?:\/\/localhost\b/i;

/**
 * The http and https addresses in a text, also glued ones (`https://x.yhttps://x.y`, `URL{URL}`) and
 * ones without a scheme (`github.com/foo/bar`); punctuation behind an address is not part of it.
 */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const found = withoutTrailing(match[0]);
    const address = found.replaceAll('\\', '');
    const url = SCHEME.test(address) ? address : `https://${address}`;
    if (!HOST_NAME.test(url) || !URL.canParse(url)) continue;
    links.push({ text: found, url, start: match.index, end: match.index + found.length });
  }
  return links;
}

/** The addresses in a text, each once. */
export const linksIn = (text: string): readonly string[] => [
  ...new Set(findLinks(text).map(({ url }) => url)),
];

/** Punctuation that ends a sentence, and closing brackets that were opened before the address. */
function withoutTrailing(address: string): string {
  let unopened = count(address, ')') - count(address, '(');
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened -= 1;
    else if (!".,;:!?'*\\".includes(last)) break;
  }
  return address.slice(0, end);
}

const count = (text: string, letter: string): number => text.split(letter).length - 1;
