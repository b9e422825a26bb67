import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { BUNDLED_CORPUS } from '../../src/data/corpus.ts';
import { it, jsonLines, outcomeOf, parsed } from './terminal-harness.ts';

const searching = (id: string, fields: object = {}) => ({
  id,
  kind: 'search',
  text: 'linear',
  limit: 1,
  ...fields,
});

describe('the terminal', () => {
  it.for<[string[], string]>([
    [['search'], "missing required argument 'query'"],
    [['search', 'x', '--limit', '0'], 'whole number from 1 to 1000'],
    [['search', 'x', '--loud'], "unknown option '--loud'"],
    [['sing'], "unknown command 'sing'"],
    [['search', 'x', '--corpus', '/no/such.txt'], 'such.txt: there is no such file'],
    [['ingest', '/no/such.txt'], 'such.txt: there is no such file'],
    [['ask', 'x', '--paper', 'gong', '--corpus', BUNDLED_CORPUS], 'No paper has the id gong'],
  ])('refuses %j beside standard output', async ([args, reason], { terminal }) => {
    const { code, out, err } = await terminal.run(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(reason);
    expect(err).not.toContain('    at ');
  });

  it('writes nothing but the result, and makes no database to read', async ({ terminal }) => {
    const search = await terminal.run(['search', 'concept', 'erasure', '--json']);
    expect(JSON.parse(search.out).hits[0].paper.title).toBe('Linear Adversarial Concept Erasure');
    const ask = await terminal.run([
      'ask',
      'What is erased?',
      '--json',
      '--corpus',
      BUNDLED_CORPUS,
    ]);
    expect(JSON.parse(ask.out)).toHaveProperty('status');
    expect([search.err, search.code, ask.err, ask.code]).toEqual(['', 0, '', 0]);
    expect(existsSync(join(terminal.folder, 'colloquy.db'))).toBe(false);
  });

  it('is quiet when its reader has seen enough', async ({ terminal }) => {
    const child = terminal.start('batch', '--corpus', BUNDLED_CORPUS);
    const lines = Array.from({ length: 500 }, (_, at) => searching(`${at}`, { limit: 50 }));
    child.stdin.on('error', () => {}).end(jsonLines(lines));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, err: await textOf(child.stderr) }).toEqual({ code: 0, err: '' });
  });
});

describe('batch', () => {
  it('answers two thousand lines with as many, in order', async ({ terminal }) => {
    const lines = Array.from({ length: 2_000 }, (_, at) => searching(`${at}`));
    const { code, out } = await terminal.run(
      ['batch', '--corpus', BUNDLED_CORPUS],
      jsonLines(lines),
    );
    expect(code).toBe(0);
    expect(parsed(out).map((line) => Object(line).id)).toEqual(lines.map(({ id }) => id));
  });

  it('answers as soon as a line is whole', async ({ terminal }) => {
    const child = terminal.start('batch', '--corpus', BUNDLED_CORPUS);
    child.stdin.write(`${JSON.stringify(searching('first'))}\n{"id":`);
    const [answer] = await once(child.stdout, 'data');
    expect(`${answer}`).toContain('"id":"first"');
    child.stdin.end('"second","kind":"search","text":"linear"}');
    expect(parsed((await outcomeOf(child)).out)).toMatchObject([{ id: 'second' }]);
  });

  it('answers each of many odd lines with one line', async ({ terminal }) => {
    const lines = [
      '\uFEFF{"id":"mark","kind":"search","text":"linear"}',
      '{"id":"ends\u2028in\u2029it","kind":"search","text":"linear\u2028models"}\r',
      JSON.stringify({ id: 'long', kind: 'ask', text: 'linear regression '.repeat(300_000) }),
      '{"id":"sing","kind":"sing","text":"la"}',
      '[]',
      '{"id":"cut","kind":"search","te',
    ];
    const broken = Buffer.from('{"id":"x","kind":"search","text":"\xff\xfe"}\n', 'latin1');
    const input = Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), broken]);
    const { code, out, err } = await terminal.run(['batch', '--corpus', BUNDLED_CORPUS], input);
    expect(parsed(out)).toMatchObject([
      { id: 'mark', hits: expect.any(Array) },
      { id: 'ends\u2028in\u2029it', hits: expect.any(Array) },
      { id: 'long', status: expect.any(String) },
      { id: 'sing', error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: null, error: expect.any(String) },
      { id: 'x' },
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('gives ids back as they are', async ({ terminal }) => {
    const ids = ['a\nb', 'q"uote', '😀', ' lead ', 'key:abc', '2106.09685', 'x'.repeat(200)];
    const file = join(terminal.folder, 'odd.jsonl');
    const papers = ids.map((_id, at) =>
      at % 2 === 0
        ? { _id, title: `Lamp ${at} glows` }
        : { _id, text: `Lamp ${at} glows at night.` },
    );
    await writeFile(file, jsonLines(papers));
    const asks = ids.map((id) => ({ id, kind: 'ask', text: 'What glows at night?', paper: id }));
    const all = searching('all', { text: 'lamp glows', limit: 1000 });
    const { out } = await terminal.run(['batch', '--corpus', file], jsonLines([...asks, all]));
    const answers = parsed(out).map((line) => Object(line));
    expect(answers.slice(0, -1).map(({ hits }) => hits[0].id)).toEqual(ids);
    expect(
      answers
        .at(-1)
        .hits.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });
});

describe('ingest', () => {
  it('adds papers once, tells of bad records, and goes on behind a bad file', async ({
    terminal,
  }) => {
    const file = join(terminal.folder, 'lamps.bib');
    await writeFile(file, '@misc{lamp, title={Glowing Lamps}}\n@misc{bad, title={x\n');
    const first = await terminal.run(['ingest', '/no/such.bib', file]);
    expect(first.code).toBe(1);
    expect(first.out).toBe('lamps.bib (bibtex): 1 new, 0 updated, 0 known, 1 dropped\n');
    expect(first.err).toContain('such.bib: there is no such file\nlamps.bib: line 2:');
    const second = await terminal.run(['ingest', file]);
    expect(second.out).toContain('0 new, 0 updated, 1 known');
    const { out } = await terminal.run(['search', 'glowing lamps', '--json']);
    expect(JSON.parse(out).hits[0].paper.id).toBe('lamp');
  });
});
