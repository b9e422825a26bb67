import { findLinks } from '../shared/links.ts';
import { label, line } from './markdown.ts';

/** In a link's label Discord shows backslashes, so look-alikes stand in for everything active. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  '[': '❲',
  ']': '❳',
  '(': '❨',
  ')': '❩',
  '*': '∗',
  _: 'ˍ',
  '~': '∼',
  '`': 'ʼ',
  '|': '∣',
  '\\': '∖',
  '<': '‹',
  '>': '›',
  '@': '＠',
};

/** A link's label: one line without markdown, square brackets, or anything that looks like an address. */
export const linkLabel = (text: string, limit: number): string =>
  withPairedBrackets(label(text, limit))
    .replace(/[[\]*_~`|\\<>@]/g, (mark) => LOOK_ALIKE[mark] ?? '')
    .replace(/:(?=\/\/|[^\s:]{1,80}:)/g, '∶');

/** Round brackets stay where each has its partner: an address in round brackets follows the label. */
function withPairedBrackets(text: string): string {
  const letters = [...text];
  const open: number[] = [];
  for (const [at, letter] of letters.entries()) {
    if (letter === '(') open.push(at);
    if (letter === ')' && open.pop() === undefined) letters[at] = LOOK_ALIKE[')'] ?? '';
  }
  for (const at of open) letters[at] = LOOK_ALIKE['('] ?? '';
  return letters.join('');
}

/**
 * A masked link; the label alone where the address cannot be one, or where the label looks like an
 * address itself and would lead elsewhere.
 */
export function maskedLink(text: string, url: string | undefined, limit: number): string {
  if (url === undefined) return line(text, limit);
  const shown = linkLabel(text, limit);
  const deceives = looksLikeAddress(shown) && plainAddress(shown) !== hostOf(url);
  return deceives || shown === '' ? shown : `[${shown}](${url})`;
}

/** A scheme, `www.`, or one word that ends as the names of sites do. */
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z\d+.-]{1,20}:\s?\/\/|www\.)\S|^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:[:/?#]\S*)?$/iu;

/** Most titles: neither a scheme nor a name of a site, nor a look-alike of their marks. */
const NO_ADDRESS = /^(?:[ -\-0-~]|\/(?!\/))*$/;

/** Whether people may take a text for an address: what it leads to must be just that. */
export function looksLikeAddress(text: string): boolean {
  if (NO_ADDRESS.test(text)) return false;
  const plain = plainAddress(text);
  return ADDRESS.test(plain) || findLinks(plain).length > 0;
}

/** Full stops, colons and slashes have look-alikes, too. */
const plainAddress = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[∶ː։꞉]/g, ':')
    .replace(/[⁄∕⧸]/g, '/')
    .replaceAll('。', '.')
    .trim();

const hostOf = (url: string): string | undefined => URL.parse(url)?.hostname.replace(/^www\./, '');
