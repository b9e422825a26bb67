/** Imports point one way: config → data → search → digest → commands → discord / email. */
const layer = (name, from, to, except) => ({
  name,
  severity: 'error',
  from: { path: from, ...(except && { pathNot: except }) },
  to: { path: to },
});

/** Rooms of `src/search` and what each may import there, besides `library.ts`; the façade may import all. */
const SEARCH_ROOMS = {
  text: [],
  keywords: ['text'],
  meaning: ['text'],
  writing: ['text'],
  thread: [],
  ranking: ['keywords', 'meaning', 'text'],
  query: ['ranking', 'keywords', 'text'],
  answering: ['ranking', 'text'],
  compact: ['ranking', 'keywords', 'meaning', 'text'],
  finding: ['query', 'ranking', 'keywords', 'meaning', 'text'],
  asking: ['finding', 'answering', 'query', 'ranking', 'keywords', 'text'],
};

const searchRooms = Object.entries(SEARCH_ROOMS).map(([room, below]) =>
  layer(
    `search-${room}-down`,
    `^src/search/${room}/`,
    `^src/search/(?!(${[room, ...below].join('|')})/|library\\.ts$)`,
  ),
);

const npm = (name, owner, packages) => ({
  name: `only-${name}`,
  severity: 'error',
  comment: `${packages.join(', ')}: only in ${owner}`,
  from: { path: '^(src|config|playground)/', pathNot: owner },
  to: { path: packages.map((p) => `node_modules/${p}/`).join('|') },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    layer('config-alone', '^config/', '^src/'),
    layer('shared-alone', '^src/shared/', '^(config|src/(?!shared/))'),
    layer('words-alone', '^src/words/', '^(config|src/(?!words/|shared/))'),
    layer('playground-alone', '^playground/', '^(config|src)/'),
    layer('data-down', '^src/data/', '^(config|src/(?!data/|shared/))'),
    layer('search-down', '^src/search/', '^(config|src/(?!search/|data/|shared/))'),
    ...searchRooms,
    layer('digest-down', '^src/digest/', '^(config|src/(?!digest/|words/|search/|data/|shared/))'),
    layer(
      'commands-down',
      '^src/commands/',
      '^(config|src/(?!commands/|digest/|search/|data/|words/|shared/))',
    ),
    layer(
      'discord-down',
      '^src/discord/',
      '^(config|src/(?!discord/|commands/|digest/|search/|data/|words/|shared/))',
    ),
    {
      name: 'playground-by-the-door',
      severity: 'error',
      comment: 'the product meets the playground on the wire; one file starts it',
      from: { path: '^(src|config)/', pathNot: '^src/app/open-playground\\.ts$' },
      to: { path: '^playground/' },
    },
    layer(
      'terminal-down',
      '^src/terminal/',
      '^(config|src/(?!terminal/|discord/|commands/|words/|search/|data/|shared/))',
    ),
    layer('http-down', '^src/http/', '^(config|src/(?!http/|words/|search/|data/|shared/))'),
    layer(
      'email-down',
      '^src/email/',
      '^(config|src/(?!email/|digest/|words/|search/|data/|shared/))',
    ),
    layer('app-composes', '^src/[^/]+/', '^src/(app/|main\\.ts|cli\\.ts)', '^src/app/'),
    layer('nothing-imports-tests', '^(src|config|playground)/', '^(test|bench)/'),
    {
      name: 'packages-listed',
      severity: 'error',
      comment: 'what runs in production is a dependency of the package.json nearest to it',
      from: { path: '^(src|config|playground)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    npm('sql', '^src/data/stores/sql/', ['kysely', 'better-sqlite3', 'pg']),
    npm('web-requests', '^src/data/sources/http/', [
      'undici',
      'cockatiel',
      'p-retry',
      'ipaddr\\.js',
    ]),
    npm('feeds', '^src/data/(files/feed|sources/arxiv/)', ['feedsmith']),
    npm('minisearch', '^src/search/', ['minisearch']),
    npm('discord', '^src/discord/', ['discord\\.js', '@discordjs']),
    npm('http', '^(playground/|src/http/)', ['hono', '@hono', 'ws']),
    npm('metrics', '^src/http/', ['prom-client']),
    npm('page', '^playground/', ['lit', '@skyra', 'rolldown']),
    npm('mail', '^(playground/|src/email/)', ['nodemailer', 'smtp-server', 'mailparser']),
    npm('croner', '^src/digest/', ['croner']),
    npm('dotenv', '^config/', ['dotenv']),
    npm('commander', '^src/(cli|app/reading-commands)\\.ts$', ['commander']),
    npm('i18n', '^src/words/', ['i18next']),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
