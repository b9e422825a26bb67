import { appendFile, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openOpenAiEmbedder } from '../../../../src/search/meaning/embedders/openai-embedder.ts';
import { openTransformersEmbedder } from '../../../../src/search/meaning/embedders/transformers-embedder.ts';
import { openVectorFile } from '../../../../src/search/meaning/embedders/vector-file.ts';
import { createVectors } from '../../../../src/search/meaning/embedders/vectors.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { startOpenAiServer } from '../../../fakes/openai-server.ts';

const freshFile = async (): Promise<string> =>
  join(await mkdtemp(join(tmpdir(), 'colloquy-vectors-')), 'deep', 'model.vectors');

const MODEL = { id: 'test', dimensions: 2 };

/** Embeds a text by its length, and counts what it is asked. */
function countingEmbedder() {
  const asked: string[] = [];
  return {
    ...MODEL,
    asked,
    embed: async (texts: readonly string[]) => {
      asked.push(...texts);
      return texts.map((text) => Float32Array.of(text.length, 1));
    },
  };
}

describe('Vectors', () => {
  it('ask the model once for each text, now and after a restart', async () => {
    const path = await freshFile();
    const embedder = countingEmbedder();
    const vectors = createVectors(embedder, await openVectorFile(path, MODEL));
    await vectors.learn(['one', 'three', 'one']);
    const again = createVectors(embedder, await openVectorFile(path, MODEL));
    await again.learn(['three', 'one']);

    expect(embedder.asked).toEqual(['one', 'three']);
    expect(again.of('three')).toEqual(Float32Array.of(5, 1));
    expect(again.of('four')).toBeUndefined();
  });

  it('keep models apart', async () => {
    const path = await freshFile();
    await createVectors(countingEmbedder(), await openVectorFile(path, MODEL)).learn(['one']);

    expect((await openVectorFile(path, { ...MODEL, id: 'other' })).get('one')).toBeUndefined();
  });

  it('survive a record that a crash cut short', async () => {
    const path = await freshFile();
    const embedder = countingEmbedder();
    await createVectors(embedder, await openVectorFile(path, MODEL)).learn(['one']);
    const whole = (await stat(path)).size;
    await appendFile(path, 'half a record');
    const vectors = createVectors(embedder, await openVectorFile(path, MODEL));
    await vectors.learn(['one', 'two']);

    expect(embedder.asked).toEqual(['one', 'two']);
    expect((await stat(path)).size).toBe(2 * whole);
  });

  it('keep what came before a failure', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `text ${at}`);
    const counting = countingEmbedder();
    const failing = {
      ...counting,
      embed: (some: readonly string[]) =>
        some.includes('text 39') ? Promise.reject(new Error('down')) : counting.embed(some),
    };
    const vectors = createVectors(failing, await openVectorFile(await freshFile(), MODEL));

    await expect(vectors.learn(texts)).rejects.toThrow('down');
    expect(vectors.of('text 0')).toBeDefined();
    expect(vectors.of('text 39')).toBeUndefined();
  });
});

describe('openOpenAiEmbedder', () => {
  it('asks the service for unit vectors, with the key', async () => {
    const server = await startOpenAiServer({ embed: (text) => [text.length, 0, 0] });
    onTestFinished(() => server.close());
    const options = { baseUrl: server.baseUrl, model: 'small', apiKey: 'key' };
    const embedder = await openOpenAiEmbedder(options);

    expect(embedder.dimensions).toBe(3);
    expect(await embedder.embed(['four', 'seven!!'])).toEqual([
      Float32Array.of(1, 0, 0),
      Float32Array.of(1, 0, 0),
    ]);
    expect(server.requests[0]?.authorization).toBe('Bearer key');
  });

  it('fails when the service does', async () => {
    const server = await startOpenAiServer({ status: 401 });
    onTestFinished(() => server.close());

    await expect(
      openOpenAiEmbedder({ baseUrl: server.baseUrl, model: 'small', apiKey: undefined }),
    ).rejects.toThrow();
  });
});

describe('openTransformersEmbedder', () => {
  it('says which package to install when it is missing', async () => {
    const load = () => Promise.reject(new Error('Cannot find package'));

    await expect(openTransformersEmbedder('some/model', createMemoryLog(), load)).rejects.toThrow(
      'npm install @huggingface/transformers',
    );
  });

  it('takes vectors out of the batch, and tells of downloads', async () => {
    const log = createMemoryLog();
    const load = async () => ({
      env: { allowRemoteModels: true, localModelPath: '' },
      pipeline: async (
        _task: string,
        _model: string,
        { progress_callback: tell }: { progress_callback(progress: object): void },
      ) => {
        tell({ status: 'progress', file: 'model.onnx', progress: 42 });
        return async (texts: string[], { pooling }: { pooling: string }) => ({
          dims: [texts.length, 2],
          data: Float32Array.from(
            texts.flatMap((text) => [text.length, pooling === 'cls' ? 1 : 0]),
          ),
        });
      },
    });
    const embedder = await openTransformersEmbedder('BAAI/bge-small-en-v1.5', log, load);

    expect(await embedder.embed(['a', 'bcd'])).toEqual([
      Float32Array.of(1, 1),
      Float32Array.of(3, 1),
    ]);
    expect(log.lines.map(({ message }) => message)).toEqual(['downloading model.onnx: 40 %']);
  });
});
