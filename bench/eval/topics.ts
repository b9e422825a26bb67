/**
 * Measures what counts as being about a topic: `node bench/eval/topics.ts`.
 * `topics.jsonl` names for each topic the bundled papers that are about it, and those of which one may
 * say so or not, which count neither way: as read through by hand.
 */

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { papersAbout } from '../../src/search/ranking/about.ts';
import { createIndexes, putPaper } from '../../src/search/ranking/indexes.ts';
import { prepareQuestion } from '../../src/search/ranking/question.ts';
import { atOnce } from '../../src/shared/stages.ts';
import { bundledPapers } from './corpora.ts';
import { type Embedder, measuredParts } from './measured-library.ts';

const Topic = z.object({
  topic: z.string(),
  about: z.array(z.string()),
  arguable: z.array(z.string()),
});

const topics = readFileSync(new URL('topics.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Topic.parse(JSON.parse(line)));
const papers = await bundledPapers();

for (const embedder of ['table', 'off'] as const) await report(embedder);

async function report(embedder: Embedder): Promise<void> {
  const indexes = createIndexes(await measuredParts(embedder));
  for (const paper of papers) putPaper(indexes, paper);
  let [right, wrong, missed] = [0, 0, 0];
  for (const { topic, about, arguable } of topics) {
    const counted = atOnce(papersAbout(prepareQuestion(topic, indexes), indexes)).map(
      (at) => indexes.corpus.at(at)?.title ?? '',
    );
    const found = about.filter((title) => counted.includes(title)).length;
    right += found;
    missed += about.length - found;
    wrong += counted.filter((title) => ![...about, ...arguable].includes(title)).length;
  }
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  process.stdout.write(
    `${topics.length} topics, embedder ${embedder}: of those counted ${precision.toFixed(3)} are about ` +
      `the topic, of those that are ${recall.toFixed(3)} are counted\n`,
  );
}
