/** Naming people and roles in a message: `@` offers them, and what is sent has Discord's marks. */
import type { World } from '../world/world.ts';
import { people, roles, type Suggestion } from './suggestions.ts';

const MOST = 10;

/** Those whose names begin with what stands behind the last `@`, if that is where the text ends. */
export function mentionable(text: string, world: World): readonly Suggestion[] {
  const typed = /(?:^|\s)@([^\s@]*)$/.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return everyName(world)
    .filter(({ name }) => name.toLowerCase().startsWith(typed))
    .slice(0, MOST);
}

/** The text with the begun name whole. */
export const completed = (text: string, { value }: Suggestion): string =>
  text.replace(/@[^\s@]*$/, () => `${value} `);

/** `@Ada` as `<@…>`, the longest name that fits. */
export function withMarks(text: string, world: World): string {
  const byName = new Map(everyName(world).map((each) => [String(each.value), each.mark]));
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
  if (names.length === 0) return text;
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(name, (found) => byName.get(found) ?? found);
}

interface Named extends Suggestion {
  readonly mark: string;
}

/** A bot's role has the bot's name: it is told apart. */
const everyName = (world: World): readonly Named[] => [
  ...people(world).map((each) => ({ ...each, value: `@${each.name}`, mark: `<@${each.value}>` })),
  ...roles(world)
    .filter(({ name }) => !name.startsWith('@'))
    .map((role) => ({
      ...role,
      value: isPerson(role.name, world) ? `@${role.name} (role)` : `@${role.name}`,
      mark: `<@&${role.value}>`,
    })),
];

const isPerson = (name: string, world: World): boolean =>
  people(world).some((person) => person.name === name);

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
