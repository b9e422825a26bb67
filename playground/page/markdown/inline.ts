/** The part of Discord markdown inside a line, with Discord's own readings of the doubtful cases. */
import { maskedLink, webUrl } from './link.ts';
import type { Inline, Mentioned, Span } from './nodes.ts';

export interface InlineOptions {
  /** Off inside labels and in embed titles, where Discord makes no links. */
  readonly links: boolean;
  /** Off inside link labels, where Discord shows the backslashes. */
  readonly escapes: boolean;
  readonly depth: number;
}

export interface Found {
  readonly node: Inline;
  readonly length: number;
}

type Rule = (source: string, at: number, options: InlineOptions) => Found | undefined;

/** Deeper nesting than this is shown as text: nobody writes it but to break a parser. */
const MAX_DEPTH = 10;
const DEFAULTS: InlineOptions = { links: true, escapes: true, depth: 0 };

export function parseInline(source: string, options: Partial<InlineOptions> = {}): Inline[] {
  const settings = { ...DEFAULTS, ...options };
  const nodes: Inline[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const found = findAt(source, at, settings);
    if (!found) {
      text += source[at++];
      continue;
    }
    at += found.length;
    if (found.node.kind === 'text') {
      text += found.node.text;
      continue;
    }
    if (text) nodes.push({ kind: 'text', text });
    text = '';
    nodes.push(found.node);
  }
  if (text) nodes.push({ kind: 'text', text });
  return nodes;
}

function findAt(source: string, at: number, options: InlineOptions): Found | undefined {
  const rules = RULES.get(source[at] ?? '');
  if (!rules || options.depth > MAX_DEPTH) return undefined;
  for (const rule of rules) {
    const found = rule(source, at, options);
    if (found) return found;
  }
  return undefined;
}

/** The regular expressions are sticky: they match at `at` or not at all. */
function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function simple(pattern: RegExp, toNode: (match: RegExpExecArray) => Inline): Rule {
  return (source, at) => {
    const match = matchAt(pattern, source, at);
    return match ? { node: toNode(match), length: match[0].length } : undefined;
  };
}

/** Of several spans that could begin here, Discord takes the longest. */
function spans(...kinds: readonly (readonly [Span, RegExp])[]): Rule {
  return (source, at, options) => {
    let best: { kind: Span; match: RegExpExecArray } | undefined;
    for (const [kind, pattern] of kinds) {
      const match = matchAt(pattern, source, at);
      if (match && match[0].length > (best?.match[0].length ?? 0)) best = { kind, match };
    }
    if (!best) return undefined;
    const content = parseInline(best.match[1] ?? '', { ...options, depth: options.depth + 1 });
    return { node: { kind: best.kind, content }, length: best.match[0].length };
  };
}

const escaped: Rule = (source, at, { escapes }) => {
  const match = escapes ? matchAt(/\\([^0-9A-Za-z\s])/uy, source, at) : null;
  return match
    ? { node: { kind: 'text', text: match[1] ?? '' }, length: match[0].length }
    : undefined;
};

const mention = (of: Mentioned, pattern: RegExp) =>
  simple(pattern, ([, id = '']) => ({ kind: 'mention', of, id }));

const link =
  (find: Rule): Rule =>
  (source, at, options) =>
    options.links ? find(source, at, options) : undefined;

const bareUrl: Rule = (source, at) => {
  const match = matchAt(/https?:\/\/[^\s<]*[^\s<.,:;"'\]]/iy, source, at);
  const url = match && webUrl(withoutOpenParenthesis(match[0]));
  if (!match || !url) return undefined;
  const text = withoutOpenParenthesis(match[0]);
  return { node: { kind: 'link', url, content: [{ kind: 'text', text }] }, length: text.length };
};

const angleUrl: Rule = (source, at) => {
  const match = matchAt(/<(https?:\/\/[^\s<>]+)>/iy, source, at);
  const url = match && webUrl(match[1] ?? '');
  if (!match || !url) return undefined;
  const content: Inline[] = [{ kind: 'text', text: match[1] ?? '' }];
  return { node: { kind: 'link', url, content }, length: match[0].length };
};

/** "(see https://example.org/a)" does not end in ")", "https://example.org/a_(b)" does. */
function withoutOpenParenthesis(url: string): string {
  let text = url;
  while (text.endsWith(')') && text.split(')').length > text.split('(').length) {
    text = text.slice(0, -1);
  }
  return text;
}

const masked: Rule = (source, at, options) => {
  const parts = maskedLink(source, at);
  if (!parts) return undefined;
  const content = parseInline(parts.label, {
    links: false,
    escapes: false,
    depth: options.depth + 1,
  });
  return { node: { kind: 'link', url: parts.url, content }, length: parts.length };
};

const code = simple(/(`+)(.*?[^`])\1(?!`)/sy, ([, , text = '']) => ({
  kind: 'code',
  text: text.replace(/^ (?=`)|(?<=`) $/g, ''),
}));

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ['\\', [escaped]],
  ['`', [code]],
  [
    '*',
    [
      spans(
        ['strong', /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy],
        ['em', /\*(?=\S)((?:\*\*|\\.|[^*\\])+?)(?<!\s)\*(?!\*)/sy],
      ),
    ],
  ],
  [
    '_',
    [
      spans(
        ['underline', /__((?:\\.|[^\\])+?)__(?!_)/sy],
        ['em', /_((?:__|\\.|[^\\_])+?)_(?![0-9A-Za-z_])/sy],
      ),
    ],
  ],
  ['~', [spans(['strike', /~~(.+?)~~(?!_)/sy])]],
  ['|', [spans(['spoiler', /\|\|(.+?)\|\|/sy])]],
  ['[', [link(masked)]],
  ['h', [link(bareUrl)]],
  ['H', [link(bareUrl)]],
  [
    '@',
    [simple(/@(everyone|here)\b/y, ([, id = '']) => ({ kind: 'mention', of: 'everyone', id }))],
  ],
  [
    '<',
    [
      link(angleUrl),
      simple(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, ([, seconds, style = 'f']) => ({
        kind: 'time',
        epochSeconds: Number(seconds),
        style,
      })),
      mention('person', /<@!?(\d{17,20})>/y),
      mention('role', /<@&(\d{17,20})>/y),
      mention('channel', /<#(\d{17,20})>/y),
      simple(/<\/([^:<>]{1,100}):\d{17,20}>/y, ([, name = '']) => ({ kind: 'command', name })),
      simple(/<a?:(\w{2,32}):\d{17,20}>/y, ([, name = '']) => ({
        kind: 'text',
        text: `:${name}:`,
      })),
    ],
  ],
]);
