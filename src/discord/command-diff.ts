/** What Discord adds by itself. */
const ADDED: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'name_localized',
  'description_localized',
]);
/** Compared as sets. */
const UNORDERED: ReadonlySet<string> = new Set(['contexts', 'integration_types']);
/** They hold for global commands alone: Discord does not keep them for those of a server. */
const GLOBAL_ONLY: ReadonlySet<string> = new Set([...UNORDERED]);

/**
 * Whether Discord already has exactly these commands, in whatever order. It returns them with ids,
 * nulls and defaults added, `required: false` and empty lists left out, and keys in its own order.
 */
export function sameCommands(
  ours: readonly object[],
  theirs: readonly object[],
  scope: 'global' | 'guild',
): boolean {
  const forms = (commands: readonly object[]) =>
    commands.map((command) => canonical(command, scope)).sort();
  return JSON.stringify(forms(ours)) === JSON.stringify(forms(theirs));
}

function canonical(command: object, scope: 'global' | 'guild'): string {
  const own = Object.entries({ type: 1, description: '', ...command }).filter(
    ([key]) => scope === 'global' || !GLOBAL_ONLY.has(key),
  );
  return JSON.stringify(plain(Object.fromEntries(own)));
}

/** The value without what Discord adds or leaves out, its keys in the order of the alphabet. */
function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item));
    return UNORDERED.has(key) ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => !ADDED.has(name))
    .map(([name, item]) => [name, plain(item, name)] as const)
    .filter(([, item]) => !isDefault(item))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const isDefault = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);
