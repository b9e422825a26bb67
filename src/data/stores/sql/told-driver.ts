import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/** What this database does differently from Kysely's driver for it. */
type Own = Partial<Pick<Driver, 'beginTransaction' | 'rollbackTransaction'>>;

/**
 * The dialect with each error of the database passed through `inWords`, whenever it happens: while
 * connecting, in a statement, at the end of a transaction.
 */
export function toldDialect(
  dialect: Dialect,
  inWords: (error: unknown) => unknown,
  own: Own = {},
): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createDriver: () => toldDriver(dialect.createDriver(), inWords, own),
  };
}

function toldDriver(driver: Driver, inWords: (error: unknown) => unknown, own: Own): Driver {
  const told = async <T>(doing: () => Promise<T>): Promise<T> => {
    try {
      return await doing();
    } catch (error) {
      throw inWords(error);
    }
  };
  /** Kysely's driver knows its own connections only. */
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const innerOf = (connection: DatabaseConnection) => inner.get(connection) ?? connection;
  const { beginTransaction, rollbackTransaction } = own;
  return {
    init: (options) => told(() => driver.init(options)),
    acquireConnection: (options) =>
      told(async () => {
        const connection = await driver.acquireConnection(options);
        const outer: DatabaseConnection = {
          executeQuery: (query, more) => told(() => connection.executeQuery(query, more)),
          streamQuery: (...args) => connection.streamQuery(...args),
        };
        inner.set(outer, connection);
        return outer;
      }),
    beginTransaction: (connection, settings) =>
      beginTransaction
        ? beginTransaction(connection, settings)
        : told(() => driver.beginTransaction(innerOf(connection), settings)),
    commitTransaction: (connection) => told(() => driver.commitTransaction(innerOf(connection))),
    rollbackTransaction: (connection) =>
      rollbackTransaction
        ? rollbackTransaction(connection)
        : told(() => driver.rollbackTransaction(innerOf(connection))),
    releaseConnection: (connection, options) =>
      driver.releaseConnection(innerOf(connection), options),
    destroy: (options) => driver.destroy(options),
  };
}
