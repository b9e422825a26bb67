import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { type Desk, it, textOf } from './harness.ts';

const LORA = 'arxiv:2106.09685';

/** Everything that the bot's database holds. */
async function databaseOf({ folder }: Desk): Promise<string> {
  const db = await openSqlite(join(folder, 'colloquy.db'));
  const tables = await db.introspection.getTables();
  const all = tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db));
  const text = JSON.stringify((await Promise.all(all)).map(({ rows }) => rows));
  await db.destroy();
  return text;
}

describe('/privacy', () => {
  it('shows, exports and deletes what is stored about a person', async ({ openDesk }) => {
    const desk = await openDesk();
    const max = desk.discord.person('max');
    await max.command('list save', { paper: LORA, text: 'a note' });
    await max.command('list save', { paper: LORA, list: 'team' });
    const shown = await max.command('privacy show');
    expect(shown.ephemeral).toBe(true);
    expect(textOf(shown.message)).toContain('2 saved papers');
    expect(textOf(shown.message)).toContain('no service outside gets it');
    const exported = await max.command('privacy export');
    const [file] = exported.message?.attachments ?? [];
    expect(await (await fetch(file?.url ?? '')).json()).toMatchObject({
      userId: max.id,
      data: { saved_paper: [{ note: 'a note' }, { list: `team:${desk.discord.guild.id}` }] },
    });
    expect(await databaseOf(desk)).toContain(max.id);
    const form = await max.command('privacy delete');
    const done = await max.submitModal(form, { confirm: 'delete' });
    expect(done.ephemeral).toBe(true);
    expect(textOf(done.message)).toContain('nothing is stored');
    expect(await databaseOf(desk)).not.toContain(max.id);
  });

  it('deletes nothing without the word, and names the services', async ({ openDesk }) => {
    const desk = await openDesk({ textGoesTo: ['languageModel'] });
    const max = desk.discord.person('max');
    await max.command('list save', { paper: LORA });
    const form = await max.command('privacy delete');
    const refused = await max.submitModal(form, { confirm: 'no' });
    expect(textOf(refused.message)).toContain('Nothing was deleted');
    const shown = textOf((await max.command('privacy show')).message);
    expect(shown).toContain('1 saved paper');
    expect(shown).toContain('language model');
  });
});
