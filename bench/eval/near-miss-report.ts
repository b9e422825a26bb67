import type { Paper } from '../../src/data/paper.ts';
import type { Library } from '../../src/search/library.ts';
import { withAnotherName, withoutEvidence } from './fit/near-misses.ts';
import type { Shown } from './reliability.ts';
import type { EvalQuestion } from './sets.ts';

/**
 * Asks every question for a fact when its sentence, and its paper, were taken away, and with another paper's
 * name in it: nothing that is answered then is right.
 */
export async function reportNearMisses(
  questions: readonly EvalQuestion[],
  papers: readonly Paper[],
  library: Library,
): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const ask = async (kind: string, text: string): Promise<void> => {
    const { status, confidence } = await library.ask(text, {});
    shown.push({ kind, status, confidence, right: 0 });
  };
  for (const question of questions.filter(({ type }) => type === 'fact')) {
    const golds = papers.filter(({ id, title }) =>
      question.gold.some((gold) => gold === id || gold === title),
    );
    await library.add(golds.map((paper) => withoutEvidence(paper, question)));
    await ask('sentence taken away', question.question);
    await library.remove(golds.map(({ id }) => id));
    await ask('paper taken away', question.question);
    await library.add(golds);
    const renamed = withAnotherName(question.question, golds, papers);
    if (renamed !== undefined) await ask('name exchanged', renamed);
  }
  return shown;
}
