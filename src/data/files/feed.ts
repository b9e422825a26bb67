import { readFeed } from './feed/items.ts';
import type { FileSource, PaperReader } from './source.ts';
import { SourceError } from './source.ts';
import { toldAbstracts } from './told-abstracts.ts';

/**
 * A remark ends at its first `-->`, else each of many remarks doubles the ways to read them. Much is in
 * RDF, such as Zotero's libraries; a feed names RSS.
 */
const XML =
  /^\s*(?:<\?[^>]*>\s*|<![a-z][^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?:rss\b|feed\b|rdf:RDF\b(?=[^>]*(?:purl\.org\/rss|netscape\.com\/rdf)))/i;
const JSON_FEED = /^\s*\{[\s\S]{0,2000}?"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//;
/** Feeds hold what is new; the largest of arXiv's have 3 MB. */
const LARGEST_FEED = 32 * 1024 * 1024;

/**
 * A feed of papers: RSS, RDF, Atom or JSON Feed. A paper's abstract is the item's description; items
 * that name an arXiv id or a DOI are known by it.
 */
export const feed: FileSource = {
  name: 'feed',
  detects: (head) => XML.test(head) || JSON_FEED.test(head),
  open: async () => {
    const { parseFeed } = await import('feedsmith');
    return openReader((text) => parseFeed(text).feed);
  },
};

function openReader(parse: (text: string) => unknown): PaperReader {
  const lines: string[] = [];
  let size = 0;
  return {
    push: (line) => {
      size += line.length + 1;
      if (size > LARGEST_FEED)
        throw new SourceError(`line ${lines.length + 1}: too long for a feed`);
      lines.push(line);
    },
    finish: () => {
      const { papers, dropped } = readFeed(parsed(lines.join('\n'), parse));
      if (papers.length === 0 && dropped > 0)
        throw new SourceError('a feed whose items have neither title nor text');
      const message = `${dropped} items without title and text, dropped`;
      const warnings = dropped === 0 ? [] : [{ message, dropped: true }];
      return papers.length === 0 ? { papers, warnings } : toldAbstracts({ papers, warnings });
    },
  };
}

function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch (cause) {
    throw new SourceError('not a whole feed (RSS, Atom or JSON Feed)', { cause });
  }
}
