import { parentPort } from 'node:worker_threads';
import type { Message, Request } from '../../src/search/meaning/models/protocol.ts';

/** A model's thread that tells the length of texts, and dies of `die`. */
const tell = (message: Message): void => parentPort?.postMessage(message);
parentPort?.on('message', (request: Request) => {
  if ('leave' in request) return;
  const { id, texts } = request;
  if (texts.includes('die')) process.exit(3);
  if (texts.includes('fail')) tell({ id, error: 'no memory' });
  else tell({ id, vectors: texts.map((text) => Float32Array.of(text.length)) });
});
tell({ told: 'downloading' });
tell({ opened: true, id: 'lengths', dimensions: 1 });
