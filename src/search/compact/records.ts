import type { Paper } from '../../data/paper.ts';
import { growingInts } from '../../shared/growing-array.ts';

export interface PackedRecords {
  /** The papers' JSON in UTF-8, one behind the other. */
  readonly text: Uint8Array;
  /** Where each paper's JSON begins, and the end of the last. */
  readonly starts: Uint32Array;
}

/** Papers by position, kept as JSON outside the heap and parsed when asked for. */
export interface Records {
  at(position: number): Paper | undefined;
  push(paper: Paper): void;
  pack(): PackedRecords;
}

/** So many papers wait as objects before they are packed together. */
const BLOCK = 256;

interface Block {
  /** Position of its first paper. */
  readonly first: number;
  readonly text: Uint8Array;
  /** Relative to this block's text. */
  readonly starts: Uint32Array;
}

export function createRecords(packed?: PackedRecords): Records {
  const blocks: Block[] = packed ? [{ first: 0, text: packed.text, starts: packed.starts }] : [];
  let packedCount = packed ? packed.starts.length - 1 : 0;
  let open: Paper[] = [];

  return {
    at(position) {
      if (position >= packedCount) return open[position - packedCount];
      const block = blocks.findLast(({ first }) => first <= position);
      return block === undefined ? undefined : read(block, position - block.first);
    },
    push(paper) {
      open.push(paper);
      if (open.length < BLOCK) return;
      blocks.push({ first: packedCount, ...packPapers(open) });
      packedCount += open.length;
      open = [];
    },
    pack: () => joined([...blocks, { first: packedCount, ...packPapers(open) }]),
  };
}

const decoder = new TextDecoder();

function read({ text, starts }: Block, index: number): Paper {
  // Written by packPapers from a Paper, in this process or in a file whose checksum holds.
  return JSON.parse(decoder.decode(text.subarray(starts[index], starts[index + 1])));
}

function packPapers(papers: readonly Paper[]): PackedRecords {
  const texts = papers.map((paper) => Buffer.from(JSON.stringify(paper)));
  const starts = growingInts();
  starts.push(0);
  for (const text of texts) starts.push(starts.at(starts.length - 1) + text.length);
  return { text: Buffer.concat(texts), starts: starts.used() };
}

function joined(blocks: readonly Block[]): PackedRecords {
  const starts = growingInts();
  starts.push(0);
  for (const block of blocks) {
    const offset = starts.at(starts.length - 1);
    for (const start of block.starts.subarray(1)) starts.push(offset + start);
  }
  return { text: Buffer.concat(blocks.map(({ text }) => text)), starts: starts.used() };
}
