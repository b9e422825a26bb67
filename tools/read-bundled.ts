/**
 * Has the shipped reader read the bundled papers: `node tools/read-bundled.ts`. To be run after a change of
 * either; a test tells when it is due.
 */
import { rm } from 'node:fs/promises';
import { BUNDLED_CORPUS, BUNDLED_VECTORS } from '../src/data/corpus.ts';
import { readPapersFile } from '../src/data/files/read-file.ts';
import { openReader } from '../src/search/meaning/embedders/threaded-embedder.ts';
import { readPapers } from '../src/search/meaning/reading/read-papers.ts';
import { openVectorFile } from '../src/search/meaning/reading/vector-file.ts';

await rm(BUNDLED_VECTORS, { force: true });
const { papers } = await readPapersFile(BUNDLED_CORPUS, { now: new Date() });
const embedder = await openReader();
const store = await openVectorFile(BUNDLED_VECTORS);
const { size } = await readPapers(papers, { embedder, store });
await embedder.close();
process.stdout.write(`${size} papers read into ${BUNDLED_VECTORS}\n`);
