import type { Paper } from '../../data/paper.ts';
import { clip } from '../../shared/clip.ts';
import { titleOf } from '../views/paper-text.ts';

/** Discord's limit. */
const LONGEST = 100;
const ZERO_WIDTH_SPACE = '\u200b';

/** A paper's title as the name of its thread: cut at a word, without anything that would mention somebody. */
export const threadName = (paper: Paper): string =>
  clip(
    titleOf(paper, LONGEST).replace(/@(?=everyone|here)|<(?=[@#:/a])/gi, `$&${ZERO_WIDTH_SPACE}`),
    LONGEST,
  );
