import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../src/commands/command.ts';
import { USUAL_EXAMPLES } from '../../src/commands/examples.ts';
import { flag, hidden, integer, optional, text } from '../../src/commands/option.ts';
import { parseValues } from '../../src/commands/parse-values.ts';

const options = {
  query: text({ max: 10 }),
  private: optional(flag()),
  page: hidden(integer({ min: 1 })),
};

describe('the values of a command', () => {
  it('are trimmed, and unknown ones left out', () => {
    expect(parseValues(options, { query: ' x ', other: 1 })).toEqual({ query: 'x' });
  });

  it('may be the words that a button carries', () => {
    const values = parseValues(options, { query: 'x', private: 'true', page: '2' });
    expect(values).toEqual({ query: 'x', private: true, page: 2 });
  });

  it('count null as not given', () => {
    expect(parseValues(options, { query: 'x', page: null })).toEqual({ query: 'x' });
  });
});

it('does not compile without words for what people are offered', () => {
  const run = async () => ({ view: 'help', commands: [], examples: USUAL_EXAMPLES }) as const;
  const behaviour = { visibility: 'private', run } as const;
  // @ts-expect-error: the catalogue describes no command of this name.
  defineCommand({ ...behaviour, name: 'dance', options: {} });
  // @ts-expect-error: the catalogue describes no option `speed` of /help.
  defineCommand({ ...behaviour, name: 'help', options: { speed: text() } });
  const help = defineCommand({ ...behaviour, name: 'help', options: { speed: hidden(text()) } });
  expect(help.options.speed.hidden).toBe(true);
});
