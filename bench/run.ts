/** `npm run bench`: how fast and how small the bot is, beside an empty discord.js bot in the same run. */
import { table } from './wire/figures.ts';
import { measureLatency } from './wire/latency.ts';
import { measureStart } from './wire/start.ts';

const rows = [...(await measureStart()), ...(await measureLatency())];
process.stdout.write(`${table(rows)}\n`);
