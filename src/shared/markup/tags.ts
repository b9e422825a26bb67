import { subscript, superscript } from '../latex/scripts.ts';

/** Tags of HTML, JATS and MathML that abstracts have. Others are no tags: `a<y and z>b`. */
const INLINE = new Set(
  'i b u s a em strong small span sc tt code bold italic underline monospace roman smallcaps inline-formula formula alternatives tex-math math mi mn mo mtext mrow msub msup msubsup mfrac msqrt mover munder mstyle semantics ext-link xref named-content styled-content inline-graphic abstract body html font'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'p br hr div sec title label list list-item li ul ol h1 h2 h3 h4 h5 h6 disp-formula table tr td'.split(
    ' ',
  ),
);
const SCRIPTS = { sub: subscript, inf: subscript, sup: superscript } as const;
/** These need no end. */
const ALONE = new Set(['p', 'br', 'hr', 'li', 'inline-graphic']);

const ATTRIBUTES = String.raw`(?:\s+[\w:-]{1,60}\s*=\s*(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>]{1,200}))*`;
const TAG = new RegExp(
  String.raw`<(\/?)(?:[a-z]{1,10}:)?([A-Za-z][\w-]{0,30})${ATTRIBUTES}\s*(\/?)>`,
  'g',
);
const SCRIPT = /<(?:[a-z]{1,10}:)?(sub|sup|inf)>([^<>]{0,60})<\/(?:[a-z]{1,10}:)?\1>/g;
/** Linear only where a last `-->` is known to come. */
const REMARK = /<!--[\s\S]*?-->/g;
const RAW = /<!\[CDATA\[|\]\]>/g;
const HEADING = /<jats:title>\s*(?:abstract|summary)\s*<\/jats:title>/gi;

/** Without tags: scripts as Unicode, blanks between blocks; what only looks like a tag stays. */
export function readTags(text: string): string {
  const plain = withoutRemarks(text)
    .replace(HEADING, ' ')
    .replace(SCRIPT, (_, name: keyof typeof SCRIPTS, content: string) => SCRIPTS[name](content));
  const ended = endedIn(plain);
  return plain.replace(TAG, (whole, end: string, given: string, closed: string) => {
    const name = given.toLowerCase();
    const isWhole = end !== '' || closed !== '' || ended.has(name) || ALONE.has(name);
    if (BLOCK.has(name) && isWhole) return ' ';
    return (INLINE.has(name) || name in SCRIPTS) && isWhole ? '' : whole;
  });
}

/** Without what XML hides: remarks that are ended, and the marks around raw text. */
function withoutRemarks(text: string): string {
  if (!text.includes('<!')) return text;
  const end = text.lastIndexOf('-->') + 1;
  const told = text.slice(0, end + 2).replace(REMARK, ' ') + text.slice(end + 2);
  return told.includes('<![CDATA[') ? told.replace(RAW, '') : told;
}

/** The names of tags that are ended somewhere: `a <b> c` has none. */
function endedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, end, name = ''] of text.matchAll(TAG)) if (end) names.add(name.toLowerCase());
  return names;
}
