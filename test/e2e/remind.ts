import { join } from 'node:path';
import { openPosting } from '../../src/app/open-posting.ts';
import { openSqlDiscussionStore } from '../../src/data/stores/sql/discussions.ts';
import { openSqlMeetingStore } from '../../src/data/stores/sql/meetings.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { remindDue } from '../../src/discord/reminders.ts';
import { createMemoryLog } from '../fakes/log.ts';
import type { Desk } from './harness.ts';
import { TOKEN } from './prepare-bot.ts';

/** What a process does about reminders at a time (epoch ms). */
export async function remindAt(now: number, { folder, discord }: Desk): Promise<void> {
  const db = await openSqlite(join(folder, 'colloquy.db'));
  try {
    const tools = { clock: () => now, log: createMemoryLog() };
    const connection = { token: TOKEN, apiUrl: discord.apiUrl };
    const parts = {
      ...openPosting({ db, engine: 'sqlite', ...tools }, connection),
      ...tools,
      meetings: openSqlMeetingStore(db, tools),
      discussions: openSqlDiscussionStore(db, tools),
      holder: `at ${now}`,
    };
    await remindDue(parts, AbortSignal.timeout(20_000));
  } finally {
    await db.destroy();
  }
}
