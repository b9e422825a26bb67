import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withDownloaded } from '../../../src/data/sources/download.ts';
import { userAgentOf } from '../../../src/data/sources/open-sources.ts';
import { arxivFeed } from '../../fakes/paper-services.ts';
import { webServers } from '../../fakes/web-server.ts';
import { background, present, sourcesAt, xml } from './source-clients.ts';

const servers = webServers();
afterEach(servers.closeAll);

const signal = new AbortController().signal;

describe('a feed of papers as a source', () => {
  it('brings its papers, and nothing where nothing has changed', async () => {
    const server = await servers.start(({ headers }) =>
      headers['if-none-match'] === '"1"'
        ? { status: 304 }
        : { ...xml(arxivFeed('2026-06-12', [['2606.00001v1', 'new']])), headers: { etag: '"1"' } },
    );
    const url = new URL('/feed.xml', server.base).href;
    const source = present(sourcesAt(server, { feeds: [url] }).sources.at(-1));
    expect([source.name, source.label, source.due(0)]).toEqual([
      `feed:${url}`,
      server.base.host,
      undefined,
    ]);
    const batch = present(await source.fetchDay('2026-06-12', { signal }));
    expect(batch.papers).toHaveLength(1);
    const { validators } = batch;
    expect(await source.fetchDay('2026-06-13', { signal, ...(validators && { validators }) })).toBe(
      'unchanged',
    );
  });

  it('fails where the answer is no feed', async () => {
    const server = await servers.start(() => ({ type: 'text/html', body: '<p>Moved' }));
    const source = present(sourcesAt(server, { feeds: [server.base.href] }).sources.at(-1));
    await expect(source.fetchDay('2026-06-12', { signal })).rejects.toMatchObject({
      kind: 'unreadable',
    });
  });
});

describe('sources that are switched off', () => {
  it('are not there', async () => {
    const server = await servers.start(() => ({}));
    const off = undefined;
    const { sources, enrichers, papers } = sourcesAt(server, {
      addresses: {
        huggingFace: off,
        arxiv: off,
        arxivFeeds: off,
        semanticScholar: off,
        crossref: off,
      },
    });
    expect([sources, enrichers]).toEqual([[], []]);
    expect(await papers.byArxivId('2606.00010', background())).toMatchObject({
      failed: { kind: 'off' },
    });
  });
});

describe('a file by its address', () => {
  const reach = { rules: { allowsAddress: () => true, allowsPort: () => true } };
  const options = { ...background(), maxBytes: 1_000, userAgent: 'Colloquy' };

  it('is there while it is read, and gone afterwards', async () => {
    const server = await servers.start(() => ({ body: '{"title":"Tea"}' }));
    const address = new URL('/files/my papers.jsonl', server.base).href;
    let kept = '';
    const text = await withDownloaded(address, { ...options, reach }, async (path) => {
      kept = path;
      return readFileSync(path, 'utf8');
    });
    expect([text, basename(kept), existsSync(kept)]).toEqual([
      '{"title":"Tea"}',
      'my_20papers.jsonl',
      false,
    ]);
  });

  it.each(['http://127.0.0.1:8080/x', 'file:///etc/passwd', 'not an address'])(
    'is refused where it is none of the web at large: %s',
    async (address) => {
      const got = withDownloaded(address, options, async () => 'read');
      await expect(got).rejects.toMatchObject({ kind: 'forbidden' });
    },
  );

  it('is refused where it is too large', async () => {
    const server = await servers.start(() => ({ body: 'a'.repeat(2_000) }));
    const got = withDownloaded(server.base.href, { ...options, reach }, async () => 'read');
    await expect(got).rejects.toMatchObject({ kind: 'too-large' });
  });
});

describe('the user agent', () => {
  it('says who asks and how to reach them', () => {
    expect(userAgentOf('1.0', 'me@lab.example')).toContain('mailto:me@lab.example)');
    expect(userAgentOf('1.0', 'https://lab.example')).toContain('; https://lab.example)');
    expect(userAgentOf('1.0', undefined)).toContain('no contact given');
  });
});
