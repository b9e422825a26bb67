import type { Config } from '../../config/index.ts';
import type { OutsideService } from '../commands/outside.ts';

/** Which services get what people ask; those on the operator's own machines count too. */
export const outsideServices = ({
  llm,
  embedder,
}: Pick<Config, 'llm' | 'embedder'>): readonly OutsideService[] => [
  ...(llm?.model === undefined ? [] : (['languageModel'] as const)),
  ...(embedder.startsWith('openai:') ? (['embeddings'] as const) : []),
];
