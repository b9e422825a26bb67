import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a module in a process whose files may not grow beyond so many blocks of 512 bytes, as on a disk
 * that is full: the last write is cut short, the next fails. Gives what it printed.
 */
export async function onSmallDisk(blocks: number, module: string): Promise<string> {
  const shell = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" --input-type=module -e "$1"`;
  const { stdout } = await promisify(execFile)('sh', ['-c', shell, process.execPath, module]);
  return stdout;
}
