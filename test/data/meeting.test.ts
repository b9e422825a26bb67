import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followed, REMINDERS, remindersOf, usefulUntil } from '../../src/data/meeting.ts';
import { meeting } from '../fakes/meetings.ts';

const DAY = 24 * 60 * 60 * 1000;
const time = fc.integer({ min: 0, max: 1_000 * DAY });

describe('the reminders of a meeting', () => {
  it('come a day and an hour before, never late, and no kind twice', () => {
    fc.assert(
      fc.property(time, time, (startsAt, now) => {
        const plans = remindersOf(startsAt, now);
        for (const { kind, dueAt } of plans) {
          expect(dueAt).toBe(startsAt - REMINDERS[kind]);
          expect(dueAt).toBeGreaterThan(now);
          expect(usefulUntil(kind, startsAt)).toBeGreaterThan(dueAt);
        }
        const ahead = startsAt - now;
        expect(plans.map(({ kind }) => kind)).toEqual([
          ...(ahead > DAY ? ['day'] : []),
          ...(ahead > REMINDERS.hour ? ['hour'] : []),
        ]);
      }),
    );
  });

  it('that were sent come again only for a meeting that moved far', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: 0, max: 10 * DAY }), (startsAt, later) => {
        const sent = startsAt - DAY;
        const moved = startsAt + later;
        const kinds = remindersOf(moved, sent, { day: sent }).map(({ kind }) => kind);
        expect(kinds.includes('day')).toBe(later >= DAY / 2);
        expect(kinds).toContain('hour');
      }),
    );
  });
});

describe('a meeting whose event was changed by hand', () => {
  const event = { startsAt: 0, endsAt: 3_600_000, voiceId: undefined, isOver: false };

  it('is as its event says', () => {
    const one = meeting();
    expect(followed(one, event)).toBe(one);
    const moved = { ...event, startsAt: DAY, endsAt: DAY + 1, voiceId: 'v' };
    expect(followed(one, moved)).toMatchObject({ startsAt: DAY, endsAt: DAY + 1, voiceId: 'v' });
  });

  it('is as long as before where the end was taken off', () => {
    const moved = { ...event, startsAt: DAY, endsAt: undefined };
    expect(followed(meeting(), moved).endsAt).toBe(DAY + 3_600_000);
  });
});
