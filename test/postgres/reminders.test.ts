import { afterEach, describe, expect, it } from 'vitest';
import { startPlayground } from '../../playground/server.ts';
import { openPosting } from '../../src/app/open-posting.ts';
import { openSqlDiscussionStore } from '../../src/data/stores/sql/discussions.ts';
import { openSqlMeetingStore } from '../../src/data/stores/sql/meetings.ts';
import { remindDue } from '../../src/discord/reminders.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { meeting } from '../fakes/meetings.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

const TOKEN = 'a-token-of-the-playground';
const DAY = 24 * 60 * 60 * 1000;
/** Discord takes five events in five seconds. */
const MEETINGS = 5;

describe('the reminders of workers on one database', withPostgres, () => {
  it('come once, whoever sends them and whatever Discord loses', async ({ onTestFinished }) => {
    const { connect } = await databases.create();
    const discord = await startPlayground({ token: TOKEN });
    onTestFinished(() => discord.close());
    // The rate that processes share needs a clock that goes.
    let ahead = 0;
    const clock = () => Date.now() + ahead;
    const openWorker = async (holder: string) => {
      const db = await connect();
      const tools = { clock, log: createMemoryLog() };
      const connection = { token: TOKEN, apiUrl: discord.apiUrl };
      const meetings = openSqlMeetingStore(db, tools);
      const discussions = openSqlDiscussionStore(db, tools);
      const posting = openPosting({ db, engine: 'postgres', ...tools }, connection);
      const parts = { ...posting, ...tools, meetings, discussions, holder };
      return { meetings, remind: () => remindDue(parts, AbortSignal.timeout(20_000)) };
    };
    const workers = [await openWorker('a'), await openWorker('b'), await openWorker('c')];
    const [one] = workers;
    const startsAt = clock() + 2 * DAY;
    const channelId = discord.guild.channelId('general');
    for (const at of Array.from({ length: MEETINGS }, (_, each) => each)) {
      const eventId = await madeEvent(discord, startsAt);
      const place = { guildId: discord.guild.id, channelId };
      const times = { startsAt, endsAt: startsAt + 1_000 };
      const other = { id: `m${at}`, paperId: `p${at}`, hostId: undefined };
      await one?.meetings.book(meeting({ ...place, ...times, ...other }));
      await one?.meetings.confirm(other.id, eventId);
    }
    discord.faults.add({ method: 'POST', path: /\/messages$/, applyThen: 502, times: 2 });
    ahead = DAY + 1_000;
    for (let round = 0; round < 4; round++) {
      await Promise.all(workers.map(({ remind }) => remind()));
      ahead += 60_000;
    }
    const sent = discord.world.messages.list(channelId, { limit: 50 });
    expect(sent).toHaveLength(MEETINGS);
  });
});

/** An event of the server's, made by the bot. */
async function madeEvent(
  discord: Awaited<ReturnType<typeof startPlayground>>,
  startsAt: number,
): Promise<string> {
  const answer = await fetch(`${discord.apiUrl}/v10/guilds/${discord.guild.id}/scheduled-events`, {
    method: 'POST',
    headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'Reading',
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: 'here' },
      scheduled_start_time: new Date(startsAt).toISOString(),
      scheduled_end_time: new Date(startsAt + 1_000).toISOString(),
    }),
  });
  const { id } = (await answer.json()) as { readonly id: string };
  return id;
}
