import type { SourceWarning } from '../source.ts';
import { authorCountOf, type Line, type PageRecords, unwrapTitle, votesOf } from './shared.ts';

const BANNERS = /^(?:get (?:the )?trending papers in your email inbox(?: once a day)?!?\s*)+/i;
const SUBSCRIBE = /^subscribe\s*/i;
const CHROME =
  /^(?:·|\[|new|daily|weekly|monthly|trending papers|daily papers|by|ak|and the research community|previous|next|submitted by|system theme|company|tos|privacy|about|careers|website|models|datasets|spaces|pricing|docs|log in|sign up|hugging face|trending papers ranked by github stars activity)$/i;
const DATE = /^[A-Z][a-z]{2} \d{1,2}(?:, \d{4})?$/;
/** Longer than any title met (the longest of 87,000 has under 300 characters), shorter than most abstracts. */
const LONGEST_TITLE = 300;
/** An abstract is at least so many times as long as a title. */
const ABSTRACT_TO_TITLE = 3;
const SENTENCE_END = /[.!…]["'”’)\]]*$/;

/**
 * Titles and abstracts alternate, a line each. Where one is missing, the shape of the lines tells
 * which: a title is short and does not end like a sentence. Only the damaged record is lost.
 */
export function plainRecords(lines: readonly Line[]): PageRecords {
  const records: PageRecords['records'][number][] = [];
  const warnings: SourceWarning[] = [];
  let title: Line | undefined;

  const content = withoutBanner(lines);
  const loseTitle = () => {
    if (title && !isChrome(title.text)) warnings.push(lost(title, 'a title without an abstract'));
  };
  for (const [index, line] of content.entries()) {
    const next = content[index + 1];
    if (title === undefined && startsRecord(line, next)) title = line;
    else if (title === undefined) warnings.push(lost(line, 'an abstract without a title'));
    else if (replacesTitle(line, next)) {
      loseTitle();
      title = line;
    } else {
      const { number, text } = title;
      records.push({ line: number, title: unwrapTitle(text), abstract: line.text });
      title = undefined;
    }
  }
  loseTitle();
  return { records, warnings };
}

const lost = ({ number, text }: Line, what: string): SourceWarning => ({
  line: number,
  dropped: true,
  message: `${what}, dropped: “${text.slice(0, 60)}”`,
});

const looksLikeTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !SENTENCE_END.test(text);

/** A short line that ends like a sentence is a title when an abstract follows it. */
function startsRecord({ text }: Line, next: Line | undefined): boolean {
  if (looksLikeTitle(text)) return true;
  return text.length <= LONGEST_TITLE && next !== undefined && !looksLikeTitle(next.text);
}

/** Where an abstract is due: a title, also one like “Attention!” with a far longer line behind it. */
const replacesTitle = (line: Line, next: Line | undefined): boolean =>
  looksLikeTitle(line.text) ||
  (startsRecord(line, next) && line.text.length * ABSTRACT_TO_TITLE <= (next?.text.length ?? 0));

const isChrome = (text: string): boolean =>
  CHROME.test(text) ||
  DATE.test(text) ||
  votesOf(text) !== undefined ||
  authorCountOf(text) !== undefined;

/** The banner stands twice at the top; the button's “Subscribe” is glued to the first title. */
function withoutBanner(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => BANNERS.test(text));
  if (first < 0) return lines;
  const content = lines.slice(first).flatMap((line) => stripped(line, BANNERS));
  const [button, ...rest] = content;
  return button === undefined ? [] : [...stripped(button, SUBSCRIBE), ...rest];
}

function stripped({ number, text }: Line, prefix: RegExp): readonly Line[] {
  const rest = text.replace(prefix, '');
  return rest === '' ? [] : [{ number, text: rest }];
}
