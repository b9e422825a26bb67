import type { Paper } from '../../data/paper.ts';

/** A paper that a text names, and where. */
export interface NamedPaper {
  readonly paper: Paper;
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly how: 'key' | 'title' | 'nickname' | 'near title' | 'described';
  /** 0 … 1: how sure it is that this paper is meant. */
  readonly certainty: number;
}

/** A description is a few words of a title, or words that a single paper has. */
export const CERTAINTY = {
  key: 0.98,
  title: 0.97,
  nickname: 0.95,
  'near title': 0.9,
  described: 0.8,
} as const;

export const placed = (
  paper: Paper,
  { how, ...span }: Pick<NamedPaper, 'start' | 'end' | 'how'>,
): NamedPaper => ({ paper, ...span, how, certainty: CERTAINTY[how] });
