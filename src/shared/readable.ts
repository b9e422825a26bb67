import { parseLatex } from './latex/parse.ts';
import { restoreCommands } from './latex/restore.ts';
import { findLinks, type Link } from './links.ts';
import { readMarkup } from './markup/read-markup.ts';

const MARKS = /[\\{}$^_~`]|--/;

/**
 * Text with the debris of LaTeX, HTML and JATS as people read it, for showing and for the index:
 * `H\"older` → Hölder, `$O(n^2)$` → O(n²), `CO<sub>2</sub>` → CO₂, `&amp;` → &. Text without any such
 * marks comes back as it is. Works on any input in linear time; what is stored stays verbatim.
 */
export function readable(given: string): string {
  const text = readMarkup(given);
  if (!MARKS.test(text)) return text;
  const restored = restoreOutside(text, findLinks(text));
  return parseLatex(restored.text, restored.links);
}

/** Puts stripped commands back everywhere but in links, which move with it. */
function restoreOutside(text: string, links: readonly Link[]) {
  const moved: Link[] = [];
  let out = '';
  let end = 0;
  for (const link of links) {
    out += restoreCommands(text.slice(end, link.start));
    moved.push({ ...link, start: out.length, end: out.length + link.text.length });
    out += link.text;
    end = link.end;
  }
  return { text: out + restoreCommands(text.slice(end)), links: moved };
}
