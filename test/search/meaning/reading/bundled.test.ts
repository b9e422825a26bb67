import { expect, it, onTestFinished } from 'vitest';
import { bundledPapers } from '../../../../bench/eval/corpora.ts';
import { BUNDLED_VECTORS } from '../../../../src/data/corpus.ts';
import { openReader } from '../../../../src/search/meaning/embedders/threaded-embedder.ts';
import { keyOf, readTextOf } from '../../../../src/search/meaning/reading/paper-vector.ts';
import { openVectorFile } from '../../../../src/search/meaning/reading/vector-file.ts';

it('the bundled papers have been read by the shipped reader (node tools/read-bundled.ts)', async () => {
  const [reader, store] = [await openReader(), await openVectorFile(BUNDLED_VECTORS)];
  onTestFinished(() => reader.close());
  const keys = (await bundledPapers()).map((paper) => keyOf(readTextOf(paper)));

  expect(await store.missing(reader.id, keys)).toEqual([]);
  expect(await store.count(reader.id)).toBe(new Set(keys).size);
});
