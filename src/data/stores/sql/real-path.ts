import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a file is, or would be made, behind all symbolic links; its folder is there. Throws ELOOP's
 * error for links that go round in circles.
 */
export function realPath(path: string): string {
  const there = join(realpathSync(dirname(path)), basename(path));
  const stats = lstatSync(there, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() !== true) return there;
  // realpathSync fails for a link to a file that is still to be made, but tells a circle.
  if (isCircle(there)) return realpathSync(there);
  return realPath(resolve(dirname(there), readlinkSync(there)));
}

function isCircle(path: string): boolean {
  try {
    realpathSync(path);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ELOOP';
  }
}
