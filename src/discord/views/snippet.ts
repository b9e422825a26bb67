import type { Segment } from '../../search/library.ts';
import { line } from '../markdown.ts';

/** Private-use characters stand for the marks while the text as a whole is escaped and clipped. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** The matched words bold, at most `limit` characters. */
export function snippet(segments: readonly Segment[], limit: number): string {
  const marked = merged(segments)
    .map(({ text, matched }) => (matched ? OPEN + text + CLOSE : text))
    .join('');
  const marks = marked.split(/[\ue000\ue001]/).length - 1;
  // Each mark becomes two characters, and one that was cut off is put back.
  const shown = line(marked, Math.max(0, limit - marks - '**'.length));
  const closed = shown.lastIndexOf(OPEN) > shown.lastIndexOf(CLOSE) ? shown + CLOSE : shown;
  return closed.replace(/[\ue000\ue001]/g, '**').replaceAll('****', '');
}

/** Neighbours of the same kind as one, so that no two marks meet. */
function merged(segments: readonly Segment[]): readonly Segment[] {
  const runs: Segment[] = [];
  for (const { text, matched } of segments) {
    const plain = text.replace(/[\ue000\ue001]/g, '');
    const last = runs.at(-1);
    if (plain === '') continue;
    if (last?.matched === matched) runs[runs.length - 1] = { text: last.text + plain, matched };
    else runs.push({ text: plain, matched });
  }
  return runs;
}
