import { z } from 'zod';

/** The schema of `config/colloquy.json`: what an operator may tune. Every key has a default. */
export const SettingsSchema = z.strictObject({
  limits: z
    .strictObject({
      /** Commands one person may run at once, before the steady rate applies. */
      commandBurst: z.int().positive().default(30),
      commandsPerMinute: z.int().positive().default(60),
      /** How long buttons with long state keep working. */
      viewStateDays: z.int().positive().default(30),
      /** Larger files of papers are refused unread. */
      fileMegabytes: z.int().positive().max(512).default(160),
    })
    .prefault({}),
});

export type Settings = z.infer<typeof SettingsSchema>;
