/**
 * `npm run bench`: how fast and how small the bot is, beside an empty discord.js bot in the same run.
 * `npm run bench -- --large FILE`: the same of a large corpus (JSON Lines), beside MiniSearch.
 */
import { parseArgs } from 'node:util';
import { measureLarge } from './large/large.ts';
import { table } from './wire/figures.ts';
import { measureLatency } from './wire/latency.ts';
import { measureStart } from './wire/start.ts';

const { large } = parseArgs({ options: { large: { type: 'string' } } }).values;
const report =
  large === undefined
    ? table([...(await measureStart()), ...(await measureLatency())])
    : await measureLarge(large);
process.stdout.write(`${report}\n`);
