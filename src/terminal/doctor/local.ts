import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type DatabaseAddress, databaseName } from '../../data/stores/sql/open-database.ts';
import { OlderDatabaseError } from '../../data/stores/sql/store-error.ts';
import type { Library } from '../../search/library.ts';
import { type Finding, note, ok, problem } from './finding.ts';

const OLDEST_NODE = 24;

export function examineNode(version: string): Finding {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return ok('node', version);
  return problem('node', `${version} is too old`, `run it on Node ${OLDEST_NODE} or newer`);
}

export interface DatabaseFacts {
  readonly papers: number;
  /** Engine, schema and size in words. */
  readonly facts: string;
}

/** `open` reads it if it is there; otherwise its folder must take the database and its lock. */
export async function examineDatabase(
  address: DatabaseAddress,
  open: () => Promise<DatabaseFacts | undefined>,
): Promise<Finding> {
  try {
    const name = databaseName(address);
    const found = await open();
    if (found !== undefined)
      return ok('database', `${name} holds ${found.papers} ingested papers (${found.facts})`);
    if (address.engine === 'sqlite')
      await access(await nearestFolder(dirname(resolve(address.path))), constants.W_OK);
    return ok('database', `${name} will be filled at the first start`);
  } catch (error) {
    if (error instanceof OlderDatabaseError)
      return ok(
        'database',
        `${databaseName(address)} will be brought up to date at the next start`,
      );
    const why = error instanceof Error ? error.message : String(error);
    return problem('database', why, 'mend it, or set DATABASE_URL to another place');
  }
}

/** The folder itself or the closest one above that exists. */
async function nearestFolder(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found || dirname(path) === path ? path : nearestFolder(dirname(path));
}

export async function examineCorpus(
  open: () => Promise<Library>,
  warnings: readonly string[],
): Promise<readonly Finding[]> {
  try {
    const library = await open();
    const { papers, read } = await library.info();
    await library.close();
    return [
      ok(
        'corpus',
        read === undefined ? `${papers} papers` : `${papers} papers, ${read} of them read`,
      ),
      ...warnings.map((warning) => note('corpus', warning)),
    ];
  } catch (error) {
    if (error instanceof OlderDatabaseError)
      return [note('corpus', 'is looked at when the database is up to date')];
    const why = error instanceof Error ? error.message : String(error);
    return [problem('corpus', why, 'mend the file, or take it out of CORPUS')];
  }
}
