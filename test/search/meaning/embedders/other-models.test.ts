import { describe, expect, it, onTestFinished } from 'vitest';
import { openOpenAiEmbedder } from '../../../../src/search/meaning/embedders/openai-embedder.ts';
import { openTransformersEmbedder } from '../../../../src/search/meaning/embedders/transformers-embedder.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { startOpenAiServer } from '../../../fakes/openai-server.ts';

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
