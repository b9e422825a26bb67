import { StoreError } from './store-error.ts';

const TOO_MANY =
  'has no connection left: let it have more (max_connections), or stop other programs';

/** By SQLSTATE and by codes of the network. The name of the database goes in front. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^28P01$/, 'refuses the password: check user and password in DATABASE_URL'],
  [/^28/, 'does not let this user in: check the user in DATABASE_URL, and pg_hba.conf'],
  [/^3D000$/, 'is not there: create the database (createdb), or check the name in DATABASE_URL'],
  [/^42501$/, 'does not let this user make tables: grant it CREATE on the schema'],
  [/^25006$/, 'takes no changes: DATABASE_URL should name the primary server'],
  [/^(53300|53400)$/, TOO_MANY],
  [/^(53|58030)/, 'cannot grow: the disk or the memory of its server is full'],
  [/^57014$/, 'took too long over a statement and was told to leave it'],
  [
    /^(57P0|08|ECONNRESET|EPIPE)/,
    'has closed the connection: it is restarting, or the network failed',
  ],
  [/^40(001|P01)$/, 'had two changes in each other’s way: try again'],
  [/^XX00[12]$/, 'is damaged: restore it from a backup'],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)$/,
    'cannot be reached: check that the server runs, and host and port in DATABASE_URL',
  ],
  [
    /^(SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_|CERT_|ERR_TLS)/,
    'shows a certificate that is not trusted: name its authority (sslrootcert=FILE in DATABASE_URL)',
  ],
];

/** Errors of the driver that have no code, by what they say. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [
    /timeout exceeded when trying to connect|connection timeout/i,
    'does not answer: check host and port in DATABASE_URL, and whether a firewall is between',
  ],
  [
    /Connection terminated|not queryable|connection error/i,
    'has closed the connection: it is restarting, or the network failed',
  ],
  [/client password must be a string/, 'wants a password: put it into DATABASE_URL'],
  [/does not support SSL/, 'speaks no TLS: take sslmode out of DATABASE_URL'],
];

/** `postgres://user@host:5432/name`: the address without its password and options. */
export function postgresName(url: string): string {
  const { username, host, pathname } = new URL(url);
  return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** An error of the database as a sentence for the operator; one that no operator can mend stays as it is. */
export function postgresInWords(name: string, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const reason =
    REASONS.find(([pattern]) => pattern.test(code))?.[1] ??
    MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1];
  return reason === undefined ? error : new StoreError(`${name} ${reason}`, { cause: error });
}
