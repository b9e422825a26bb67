import { parseLatex } from './latex/parse.ts';
import { restoreCommands } from './latex/restore.ts';
import { findLinks, type Link } from './links.ts';

const MARKS = /[\\{}$^_~`]|--/;

/**
 * Text with the debris of LaTeX as people read it, for showing and for the index: `H\"older` →
 * Hölder, `$O(n^2)$` → O(n²), `{\it without}` → without, `\method` → method. Text without any of
 * these marks comes back as it is. Works on any input in linear time; what is stored stays verbatim.
 */
export function readable(text: string): string {
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
