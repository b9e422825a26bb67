import { dueDailyBatch } from '../batch-days.ts';
import type { Source } from '../source.ts';
import type { HuggingFace } from './open-hugging-face.ts';
import { HUGGING_FACE } from './to-paper.ts';

/** Hugging Face's Daily Papers as a source: a batch a day, by the days of New York. */
export const dailyPapers = ({ list }: Pick<HuggingFace, 'list'>): Source => ({
  name: 'hf-daily',
  label: HUGGING_FACE,
  due: dueDailyBatch,
  fetchDay: (day, options) => list({ day }, { urgency: 'background', ...options }),
});
