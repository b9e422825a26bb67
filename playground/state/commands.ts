import type { Bus } from './bus.ts';
import type { Command } from './model.ts';

const DAY_MS = 24 * 60 * 60_000;

export interface CommandRegistry {
  /** The global ones, or those of a server. */
  list(guildId: string | undefined): readonly Command[];
  get(guildId: string | undefined, id: string): Command | undefined;
  /** Replaces all of a scope. */
  replace(guildId: string | undefined, commands: readonly Command[]): void;
  put(guildId: string | undefined, command: Command): void;
  remove(guildId: string | undefined, id: string): boolean;
  /** What people see in a server: its own commands, then the global ones. */
  visible(guildId: string): readonly Command[];
  /** How many names were added to a scope in the last 24 hours. */
  createdToday(guildId: string | undefined): number;
}

export function createCommandRegistry({ clock, bus }: { clock: () => number; bus: Bus }) {
  const scopes = new Map<string, Map<string, Command>>();
  const creations = new Map<string, number[]>();

  const scope = (guildId = 'global'): Map<string, Command> => {
    const known = scopes.get(guildId) ?? new Map<string, Command>();
    scopes.set(guildId, known);
    return known;
  };

  function note(guildId: string | undefined, commands: readonly Command[]): void {
    const known = new Set(scope(guildId).keys());
    const added = commands.filter(({ id }) => !known.has(id)).map(() => clock());
    const key = guildId ?? 'global';
    creations.set(key, [...(creations.get(key) ?? []), ...added]);
  }

  const registry: CommandRegistry = {
    list: (guildId) => [...scope(guildId).values()],
    get: (guildId, id) => scope(guildId).get(id),
    replace(guildId, commands) {
      note(guildId, commands);
      scopes.set(guildId ?? 'global', new Map(commands.map((command) => [command.id, command])));
      bus.emit({ type: 'commands-changed' });
    },
    put(guildId, command) {
      note(guildId, [command]);
      scope(guildId).set(command.id, command);
      bus.emit({ type: 'commands-changed' });
    },
    remove(guildId, id) {
      const removed = scope(guildId).delete(id);
      if (removed) bus.emit({ type: 'commands-changed' });
      return removed;
    },
    visible: (guildId) => [...scope(guildId).values(), ...scope().values()],
    createdToday: (guildId) =>
      (creations.get(guildId ?? 'global') ?? []).filter((time) => clock() - time < DAY_MS).length,
  };
  return registry;
}
