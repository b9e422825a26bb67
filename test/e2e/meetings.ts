import { type Desk, textOf } from './harness.ts';

export const LORA = 'arxiv:2106.09685';
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** Noon in so many days, as UTC has it. */
export function noonIn(days: number): {
  readonly date: string;
  readonly time: string;
  readonly at: number;
} {
  const date = new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  return { date, time: '12:00', at: Date.parse(`${date}T12:00Z`) };
}

export const eventsOf = ({ discord }: Desk) => discord.world.scheduledEvents.all();

/** Ada schedules a meeting; returns its one event. */
export async function scheduled(
  desk: Desk,
  options: Readonly<Record<string, string | number>> = {},
) {
  const { date, time, at } = noonIn(3);
  const values = { paper: LORA, date, time, timezone: 'UTC', ...options };
  const seen = await desk.discord.person('ada').command('meet schedule', values);
  const [event] = eventsOf(desk);
  if (event === undefined) throw new Error(textOf(seen.message));
  return { seen, event, at };
}
