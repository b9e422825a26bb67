import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describe as describeCommand, describeGroup } from '../../src/commands/describe.ts';
import { commands } from '../../src/commands/index.ts';
import { en } from '../../src/words/en/index.ts';
import { formsOf, textsOf } from '../fakes/catalogue-texts.ts';

const SOURCE = globSync('src/**/*.ts', { exclude: ['src/words/*/**'] })
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const written = new Set(Array.from(SOURCE.matchAll(/'([\w.-]+)'/g), ([, text]) => text));
/** `answer.talk.${…}`: what is filled in may be any name. */
const patterns = Array.from(
  SOURCE.matchAll(/`((?:\w+\.)+[\w.]*\$\{[^`]*)`/g),
  ([, text = '']) =>
    new RegExp(`^${text.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, "[\\w' -]+")}$`),
);
const offered = commands.flatMap((command) => {
  const entry = describeCommand(command);
  if (entry === undefined) return [];
  const ofOptions = entry.options.flatMap(({ description, choices }) => [
    description,
    ...choices.map(({ name }) => name),
  ]);
  const above =
    entry.names.length > 1 ? [describeGroup(entry.name.split(' ', 1)[0] ?? '').description] : [];
  return [entry.description, entry.example, ...entry.names, ...above, ...ofOptions];
});
const described = new Set<string>(offered);

describe('the keys of the catalogue', () => {
  it('are all used', () => {
    const unused = [...formsOf(textsOf(en)).keys()].filter(
      (key) =>
        !written.has(key) && !described.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
