import { describe, expect, it } from 'vitest';
import { createLogInto } from '../../src/shared/log.ts';
import { createRepeats } from '../../src/shared/repeats.ts';

const SECRET = 'a secret of somebody';

function logged(write: (log: ReturnType<typeof createLogInto>) => void): readonly string[] {
  const lines: string[] = [];
  write(createLogInto((json) => lines.push(json), 'info'));
  return lines;
}

class Request {
  readonly token = SECRET;
}

describe('the log', () => {
  it.for<[string, readonly [unknown, string?]]>([
    ['alone', [new Error(SECRET)]],
    ['as err without words', [{ err: new Error(SECRET) }]],
    ['as err with words', [{ err: new Error(SECRET) }, 'it failed']],
    ['thrown as a text', [{ err: SECRET }, 'it failed']],
    ['under another name', [{ reason: new Error(SECRET) }, 'it failed']],
    ['among several', [{ errors: [new Error(SECRET)] }, 'they failed']],
    ['in something of a class of its own', [{ request: new Request() }, 'it failed']],
    ['deep down', [{ a: { b: { c: { d: SECRET } } } }, 'it failed']],
  ])('leaks nothing of an error %s', ([, [details, message]]) => {
    const [line = ''] = logged((log) => log.warn(details, message));
    expect(line).toMatch(/^\{"level":40,.*"msg":"(it failed|they failed|an error)"\}\n$/);
    expect(line).not.toContain(SECRET);
  });

  it('keeps details and words as they are', () => {
    const [line = ''] = logged((log) => log.info({ papers: 3, where: 'here' }, '100 %s'));
    expect(JSON.parse(line)).toMatchObject({ papers: 3, where: 'here', msg: '100 %s' });
  });

  it('counts equal warnings and writes the first of each minute', () => {
    const lines: string[] = [];
    let now = 0;
    const repeats = createRepeats(() => now);
    const log = createLogInto((json) => lines.push(JSON.parse(json).msg), 'info', repeats);
    for (let at = 0; at < 4_813; at++) log.warn({ at }, 'damaged');
    log.warn('another');
    expect(lines).toEqual(['damaged', 'another']);
    now = 60_000;
    log.warn('damaged');
    expect(lines.slice(2)).toEqual(['damaged … and 4,812 more like it', 'damaged']);
    repeats.flush();
    expect(lines).toHaveLength(4);
  });

  it('writes every error of a hundred, since people name them', () => {
    const lines: string[] = [];
    const log = createLogInto(
      (json) => lines.push(json),
      'info',
      createRepeats(() => 0),
    );
    for (let at = 0; at < 150; at++) log.error({ reference: at }, 'a command failed');
    expect(lines).toHaveLength(100);
  });
});
