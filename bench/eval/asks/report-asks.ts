import type { Library } from '../../../src/search/library.ts';
import { plainAnswer } from '../../../src/terminal/print-answer.ts';
import { bundledPapers, papersOf } from '../corpora.ts';
import { type Embedder, openMeasuredLibrary } from '../measured-library.ts';
import type { Shown } from '../reliability.ts';
import { CATALOGUE } from '../sets.ts';
import { type AskItem, readAsks } from './items.ts';
import { isAsExpected } from './judge.ts';

/** How many of a kind are as expected. */
export interface KindOfAsk {
  readonly kind: string;
  readonly questions: number;
  readonly passed: number;
}

export interface AsksReport {
  readonly embedder: Embedder;
  readonly kinds: readonly KindOfAsk[];
  readonly shown: readonly Shown[];
  readonly wrong: readonly string[];
}

const HITS = 10;

/** Asks the shared questions through the door that the bot uses. */
export async function reportAsks(embedder: Embedder): Promise<AsksReport> {
  const libraries = {
    bundled: await openMeasuredLibrary(await bundledPapers(), embedder),
    catalogue: await openMeasuredLibrary(await papersOf(CATALOGUE), embedder),
  };
  const asked: (Shown & { readonly item: AskItem })[] = [];
  for (const item of readAsks()) asked.push(await ask(item, libraries[item.corpus]));
  await Promise.all([libraries.bundled.close(), libraries.catalogue.close()]);
  return {
    embedder,
    kinds: Array.from(
      Map.groupBy(asked, ({ kind }) => kind),
      ([kind, some]) => ({
        kind,
        questions: some.length,
        passed: some.filter(({ right }) => right === 1).length,
      }),
    ),
    shown: asked.map(({ item: _, ...shown }) => shown),
    wrong: asked
      .filter(({ right }) => right === 0)
      .map(({ item, confidence }) => `${item.id} ${confidence.toFixed(2)} ${item.question}`),
  };
}

async function ask(item: AskItem, library: Library) {
  const answer = await library.ask(item.question, {
    limit: HITS,
    ...(item.paper !== undefined && { paperId: item.paper }),
    ...(item.context !== undefined && { context: item.context }),
  });
  const reply = { answer, text: plainAnswer(answer, await library.info()) };
  const { status, confidence, kind } = answer;
  const talks = kind === 'small_talk' || kind === 'refusal';
  return {
    item,
    kind: item.kind,
    status: talks ? ('refused' as const) : status,
    confidence,
    right: isAsExpected(item, reply) ? 1 : 0,
  };
}
