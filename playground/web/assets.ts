/** The files of the playground's page: read, joined and bundled when they are first asked for. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

const PAGE = new URL('../page/', import.meta.url);
/** Later ones may refine earlier ones. */
const STYLES = ['tokens', 'layout', 'markdown', 'controls', 'message', 'composer'];
const MAX_SCRIPT_BYTES = 16 * 1024 * 1024;

let loading: Promise<ReadonlyMap<string, Asset>> | undefined;

/** By path. The first call takes about half a second; a failure is tried again by the next call. */
export function pageAssets(): Promise<ReadonlyMap<string, Asset>> {
  loading ??= loadAssets().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const [page, script, styles, avatars] = await Promise.all([
    read('page.html'),
    bundleScript(),
    Promise.all(STYLES.map((name) => read(`styles/${name}.css`))),
    readAvatars(),
  ]);
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', body: page }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: script }],
    ['/page.css', { type: 'text/css; charset=utf-8', body: styles.join('\n') }],
    ...avatars,
  ]);
}

async function readAvatars(): Promise<[string, Asset][]> {
  const names = await readdir(new URL('avatars/', PAGE));
  return Promise.all(
    names
      .filter((name) => name.endsWith('.svg'))
      .map(async (name): Promise<[string, Asset]> => {
        const body = await read(`avatars/${name}`);
        return [`/avatars/${name}`, { type: 'image/svg+xml; charset=utf-8', body }];
      }),
  );
}

async function bundleScript(): Promise<string> {
  const script = fileURLToPath(new URL('./bundle-page.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    maxBuffer: MAX_SCRIPT_BYTES,
  });
  return stdout;
}

const read = (path: string) => readFile(new URL(path, PAGE), 'utf8');
