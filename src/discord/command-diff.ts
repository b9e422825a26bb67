type Scope = 'global' | 'guild';

/** What a command, an option or a choice is made of; Discord adds ids, versions and fields of its own. */
const FIELDS: ReadonlySet<string> = new Set([
  ...['type', 'name', 'name_localizations', 'description', 'description_localizations'],
  ...['options', 'required', 'autocomplete', 'choices', 'value'],
  ...['min_length', 'max_length', 'min_value', 'max_value', 'channel_types'],
  ...['contexts', 'integration_types', 'default_member_permissions', 'nsfw'],
]);
/** Compared as sets; they hold for global commands alone, Discord does not keep them for a server's. */
const PLACES: ReadonlySet<string> = new Set(['contexts', 'integration_types']);

/**
 * Whether Discord already has exactly these commands, in whatever order. It returns them with nulls
 * and defaults added, `required: false` and empty lists left out, and keys in its own order.
 */
export function sameCommands(
  ours: readonly object[],
  theirs: readonly object[],
  scope: Scope,
): boolean {
  const forms = (commands: readonly object[]) =>
    commands.map((command) => canonical(command, scope)).sort();
  return JSON.stringify(forms(ours)) === JSON.stringify(forms(theirs));
}

function canonical(command: object, scope: Scope): string {
  const compared = Object.entries({ type: 1, ...command }).filter(
    ([name]) => scope === 'global' || !PLACES.has(name),
  );
  return JSON.stringify(plain(Object.fromEntries(compared), isField));
}

const isField = (name: string): boolean => FIELDS.has(name);
const isLocale = (): boolean => true;

/** The value without what does not count, its keys in the order of the alphabet. */
function plain(value: unknown, counts: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, counts));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name]) => counts(name))
    .map(([name, item]) => [name, plainField(name, item)] as const)
    .filter(([, item]) => !isDefault(item))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function plainField(name: string, value: unknown): unknown {
  if (PLACES.has(name) && Array.isArray(value)) return value.toSorted();
  return plain(value, name.endsWith('_localizations') ? isLocale : isField);
}

const isDefault = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
