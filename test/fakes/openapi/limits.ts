/** What Discord refuses though its schema lets it pass: sums, uniqueness, emptiness, pings. */
export function problemsOfMessage(message: unknown): readonly string[] {
  const told = record(message);
  const embeds = list(told.embeds).map(record);
  const components = list(told.components).flatMap((row) => list(record(row).components));
  const ids = components.map((each) => record(each).custom_id).filter((id) => id !== undefined);
  const characters = embeds.reduce((sum, embed) => sum + weight(embed), 0);
  const empty = told.content === '' && embeds.length === 0 && components.length === 0;
  return [
    ...(characters > 6_000 ? [`embeds of ${characters} characters`] : []),
    ...embeds.flatMap(embedProblems),
    ...(list(told.components).length > 5 ? ['more than five rows'] : []),
    ...list(told.components).flatMap(rowProblems),
    ...(new Set(ids).size < ids.length ? ['a custom id twice'] : []),
    ...(empty ? ['an empty message'] : []),
    ...(list(record(told.allowed_mentions).parse).length > 0 ? ['pings people'] : []),
    ...(told.allowed_mentions === undefined ? ['may ping people'] : []),
    ...(JSON.stringify(message).isWellFormed() ? [] : ['broken text']),
  ];
}

export function problemsOfChoices(choices: readonly unknown[]): readonly string[] {
  return choices
    .map(record)
    .flatMap(({ name, value }) => [
      ...(blank(name) || String(name).length > 100 ? [`choice name ${String(name)}`] : []),
      ...(blank(value) || String(value).length > 100 ? [`choice value ${String(value)}`] : []),
    ]);
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export function problemsOfCommands(commands: readonly unknown[]): readonly string[] {
  const all = commands.map(record);
  const keys = all.map(({ name, type = 1 }) => `${type} ${name}`);
  return [
    ...(new Set(keys).size < keys.length ? ['a command twice'] : []),
    ...all.flatMap(({ name, type = 1, description, options }) => [
      ...(type === 1 && !isName(name) ? [`command name ${name}`] : []),
      ...(type === 1 && blank(description) ? [`${name} has no description`] : []),
      ...(type !== 1 && description ? [`the menu ${name} has a description`] : []),
      ...(type !== 1 && list(options).length > 0 ? [`the menu ${name} has options`] : []),
      ...optionProblems(list(options).map(record)),
    ]),
  ];
}

const isName = (name: unknown): boolean =>
  typeof name === 'string' && NAME.test(name) && name === name.toLowerCase();

function optionProblems(options: readonly Fields[]): readonly string[] {
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const late = options.slice(firstOptional).some(({ required }) => required === true);
  return [
    ...(firstOptional >= 0 && late ? ['a required option after an optional one'] : []),
    ...options.flatMap(({ name, autocomplete, choices }) => [
      ...(isName(name) ? [] : [`option name ${name}`]),
      ...(autocomplete === true && list(choices).length > 0 ? ['choices and autocomplete'] : []),
    ]),
  ];
}

type Fields = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? { ...value } : {};
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const blank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';
const size = (value: unknown): number => (typeof value === 'string' ? value.trim().length : 0);

const weight = ({ title, description, footer, author, fields }: Fields): number =>
  [title, description, record(footer).text, record(author).name]
    .concat(list(fields).flatMap((field) => [record(field).name, record(field).value]))
    .reduce<number>((sum, text) => sum + size(text), 0);

function embedProblems({ title, description, url, fields, footer }: Fields): readonly string[] {
  const texts = [title, description, record(footer).text].filter((text) => text !== undefined);
  const named = list(fields).flatMap((field) => [record(field).name, record(field).value]);
  return [
    ...([...texts, ...named].some(blank) ? ['an empty text in an embed'] : []),
    ...(texts.length + named.length === 0 ? ['an empty embed'] : []),
    ...(url === undefined || /^https?:\/\/[^/]+/.test(String(url)) ? [] : [`embed url ${url}`]),
  ];
}

function rowProblems(row: unknown): readonly string[] {
  const components = list(record(row).components).map(record);
  const menus = components.filter(({ type }) => type === 3);
  return [
    ...(menus.length > 0 && components.length > 1 ? ['a menu beside others'] : []),
    ...menus.flatMap(({ options }) => {
      const values = list(options).map((option) => record(option).value);
      const labels = list(options).map((option) => record(option).label);
      return [
        ...(new Set(values).size < values.length ? ['a menu value twice'] : []),
        ...([...values, ...labels].some(blank) ? ['an empty menu entry'] : []),
      ];
    }),
  ];
}
