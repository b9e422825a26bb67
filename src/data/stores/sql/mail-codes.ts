import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { MailCodeStore } from '../mail-codes.ts';
import type { Schema } from './schema.ts';

export function openSqlMailCodeStore(
  db: Kysely<Schema>,
  { clock }: { readonly clock: Clock },
): MailCodeStore {
  return {
    put: async ({ userId, codeHash, place, expiresAt }) => {
      const change = {
        code_hash: codeHash,
        address: place.address,
        address_hash: place.addressHash,
        tries: 0,
        expires_at: expiresAt,
      };
      await db
        .insertInto('mail_code')
        .values({ user_id: userId, ...change })
        .onConflict((conflict) => conflict.column('user_id').doUpdateSet(change))
        .execute();
    },
    try: async (userId, most) => {
      const row = await db
        .updateTable('mail_code')
        .set(({ eb }) => ({ tries: eb('tries', '+', 1) }))
        .where('user_id', '=', userId)
        .where('expires_at', '>', clock())
        .where('tries', '<', most)
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const place = { kind: 'mail', address: row.address, addressHash: row.address_hash } as const;
      const { code_hash: codeHash, expires_at: expiresAt, tries } = row;
      return { userId, codeHash, place, expiresAt, tries };
    },
    take: async (userId, codeHash) => {
      const done = await db
        .deleteFrom('mail_code')
        .where('user_id', '=', userId)
        .where('code_hash', '=', codeHash)
        .executeTakeFirst();
      return done.numDeletedRows > 0n;
    },
    purge: async () => {
      const done = await db
        .deleteFrom('mail_code')
        .where('expires_at', '<=', clock())
        .executeTakeFirst();
      return Number(done.numDeletedRows);
    },
  };
}
