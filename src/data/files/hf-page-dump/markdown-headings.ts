import { arxivIdOf, normaliseTitle } from '../../paper-id.ts';
import { type Line, loginIdOf, pageIdOf, unwrapTitle, withoutWrapMark } from './shared.ts';

const HEADING = /^#{1,6}\s+\[/;
/** The page's own headings are of the first and the second order. */
const PLAIN_HEADING = /^#{3,6}\s+(?!\[)(\S.*)$/;
const ANY_HEADING = /^#{1,6}\s/;
const LINK_TARGET = /^\]\((\S+?)(?:\s+"[^"]*")?\)$/;
const ADDRESSES = /\]\((https?:\/\/[^\s)]+)/g;
/** An address and its title are shorter than this. */
const LONGEST_TARGET = 500;
/** A title is never wrapped over more lines than this. */
const LONGEST_HEADING = 8;

export interface Heading {
  /** Of its first line, and of the line behind it. */
  readonly at: number;
  readonly after: number;
  readonly line: number;
  readonly title: string;
  readonly arxivId: string;
}

/**
 * The headings that are titles of papers: links to a paper's page, and those without a link below
 * which the paper is named, or whose title another heading links.
 */
export function headingsIn(lines: readonly Line[]): readonly Heading[] {
  const linked = lines.flatMap((_, index) => linkedHeading(lines, index) ?? []);
  const idOf = new Map(linked.map(({ title, arxivId }) => [normaliseTitle(title), arxivId]));
  const plain = lines.flatMap((_, index) => plainHeading(lines, index, idOf) ?? []);
  return [...linked, ...plain].sort((a, b) => a.at - b.at).filter(isNew);
}

/** A line of a wrapped abstract that begins like a heading seems to lead to the same paper again. */
const isNew = ({ arxivId, title }: Heading, index: number, all: readonly Heading[]): boolean =>
  all[index - 1]?.arxivId !== arxivId ||
  normaliseTitle(all[index - 1]?.title ?? '') === normaliseTitle(title);

function linkedHeading(lines: readonly Line[], at: number): Heading | undefined {
  const first = lines[at];
  if (first === undefined || !HEADING.test(first.text)) return undefined;
  for (let after = at + 1; after <= at + LONGEST_HEADING && after <= lines.length; after += 1) {
    const arxivId = linkedIdOf(lines[after - 1]?.text ?? '');
    if (arxivId === undefined) continue;
    const title = unwrapTitle(unlinked(lines.slice(at, after)).replace(HEADING, ''));
    return { at, after, line: first.number, title, arxivId };
  }
  return undefined;
}

function plainHeading(
  lines: readonly Line[],
  at: number,
  idOf: ReadonlyMap<string, string>,
): Heading | undefined {
  const first = lines[at];
  const title = unwrapTitle(PLAIN_HEADING.exec(first?.text ?? '')?.[1] ?? '');
  if (first === undefined || title === '') return undefined;
  const arxivId = idOf.get(normaliseTitle(title)) ?? idBelow(lines, at);
  return arxivId === undefined
    ? undefined
    : { at, after: at + 1, line: first.number, title, arxivId };
}

/** The paper that is named first before the next heading; the votes before that belong to the next. */
function idBelow(lines: readonly Line[], at: number): string | undefined {
  for (const { text } of lines.slice(at + 1)) {
    if (ANY_HEADING.test(text)) return undefined;
    const voted = /upvote/i.test(text) ? loginIdOf(text) : undefined;
    const id = voted ?? firstIdIn(text);
    if (id !== undefined) return id;
  }
  return undefined;
}

function firstIdIn(text: string): string | undefined {
  for (const [, address = ''] of text.matchAll(ADDRESSES)) {
    const id = pageIdOf(address) ?? (address.includes('arxiv.org/') && arxivIdOf(address));
    if (id) return id;
  }
  return undefined;
}

/** Where the link that a line ends with begins to name its target; -1 for other lines. */
function targetAt(text: string): number {
  const at = text.lastIndexOf('](');
  const isTarget = text.length - at <= LONGEST_TARGET && LINK_TARGET.test(text.slice(at));
  return at >= 0 && isTarget ? at : -1;
}

/** The paper whose page a line's last link leads to, when the line ends with that link. */
export function linkedIdOf(text: string): string | undefined {
  const at = targetAt(text);
  return at < 0 ? undefined : pageIdOf(LINK_TARGET.exec(text.slice(at))?.[1] ?? '');
}

/** The text of a link that may run over several lines, without its opening bracket. */
export function unlinked(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => withoutWrapMark(text)).filter((text) => text !== '');
  const whole = texts.join(' ');
  const end = targetAt(whole);
  return (end < 0 ? whole : whole.slice(0, end)).replace(/^\[/, '');
}
