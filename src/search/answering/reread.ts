import type { Retriever } from '../ranking/retrieval.ts';
import { exchangedBy, standardOf } from '../ranking/standard.ts';
import type { Evidence } from './evidence.ts';

/** What a standard deviation of the model's figures is worth; no model was at hand to fit it with. */
const WEIGHT = 1;

/** The same sentences, weighed anew by a model that reads each together with the question, where there is one. */
export async function reread(
  evidence: readonly Evidence[],
  question: string,
  { readTogether }: Retriever,
): Promise<readonly Evidence[]> {
  const texts = evidence.map(({ sentence }) => sentence.text);
  const scores = await readTogether(question, texts);
  if (scores === undefined) return evidence;
  const standard = standardOf(scores);
  const places = evidence.map(({ score }, at) => score + WEIGHT * standard(scores[at] ?? 0));
  return exchangedBy(evidence, places);
}
