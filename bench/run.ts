/**
 * `npm run bench`: how fast and how small the bot is, beside an empty discord.js bot in the same run.
 * `npm run bench -- --large FILE`: the same of a large corpus (JSON Lines), beside MiniSearch.
 * `npm run bench -- --ingest FILE`: how fast it is brought into a database, and that kill -9 costs nothing.
 * `npm run bench -- --following FILE`: how soon what others store is found, and a kept index is open.
 * `npm run bench -- --talk`: what 1,000 messages a second that are not meant for the bot cost.
 * `npm run bench -- --deliveries`: ten thousand subscriptions planned, a thousand channels delivered to; with
 *   an empty database at TEST_DATABASE_URL the first alone, there.
 * `npm run bench -- --kills N`: N kills of a fan-out, with `--reminders` around reminders of meetings; also on an
 *   empty database at TEST_DATABASE_URL.
 * `npm run bench -- --reader`: what the reader costs, beside the table of word vectors.
 * `npm run bench -- --linear`: whether readers of text take time in proportion to hostile texts.
 */
import { parseArgs } from 'node:util';
import { measureFanOut } from './deliveries/fan-out.ts';
import { measureKills } from './deliveries/kills.ts';
import { measurePlanning } from './deliveries/planning.ts';
import { measureIngest } from './ingest/ingest.ts';
import { measureFollowing } from './large/following.ts';
import { measureLarge } from './large/large.ts';
import { measureLinear } from './linear/linear.ts';
import { measureReader } from './reader/reader.ts';
import { table } from './wire/figures.ts';
import { measureLatency } from './wire/latency.ts';
import { measureStart } from './wire/start.ts';
import { measureTalk } from './wire/talk.ts';

const { deliveries, following, kills, large, linear, ingest, reader, reminders, talk } = parseArgs({
  options: {
    deliveries: { type: 'boolean' },
    kills: { type: 'string' },
    following: { type: 'string' },
    large: { type: 'string' },
    linear: { type: 'boolean' },
    reader: { type: 'boolean' },
    reminders: { type: 'boolean' },
    talk: { type: 'boolean' },
    ingest: { type: 'string' },
  },
}).values;

async function measureDeliveries(): Promise<string> {
  const postgresUrl = process.env.TEST_DATABASE_URL;
  if (postgresUrl) return measurePlanning({ postgresUrl, isRising: true });
  return [
    await measurePlanning({ isRising: true }),
    await measurePlanning({ isRising: false }),
    await measureFanOut(),
  ].join('\n');
}

async function report(): Promise<string> {
  if (deliveries) return measureDeliveries();
  if (kills !== undefined) {
    const of = reminders ? 'reminders' : 'editions';
    return measureKills({ kills: Number(kills), of, postgresUrl: process.env.TEST_DATABASE_URL });
  }
  if (linear) return measureLinear();
  if (reader) return measureReader();
  if (talk) return measureTalk();
  if (ingest !== undefined) return measureIngest(ingest);
  if (large !== undefined) return measureLarge(large);
  if (following !== undefined) return measureFollowing(following);
  return table([...(await measureStart()), ...(await measureLatency())]);
}

process.stdout.write(`${await report()}\n`);
