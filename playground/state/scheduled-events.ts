import type { APIGuildScheduledEvent } from 'discord-api-types/v10';
import type { Bus } from './bus.ts';

export interface ScheduledEvents {
  all(): readonly APIGuildScheduledEvent[];
  get(id: string): APIGuildScheduledEvent | undefined;
  /** Adds it, or replaces the one of the same id. */
  put(event: APIGuildScheduledEvent): void;
  remove(event: APIGuildScheduledEvent): void;
}

export function createScheduledEvents(bus: Bus): ScheduledEvents {
  const events = new Map<string, APIGuildScheduledEvent>();
  return {
    all: () => [...events.values()],
    get: (id) => events.get(id),
    put(event) {
      const type = events.has(event.id) ? 'scheduled-event-updated' : 'scheduled-event-created';
      events.set(event.id, event);
      bus.emit({ type, event });
    },
    remove(event) {
      events.delete(event.id);
      bus.emit({ type: 'scheduled-event-deleted', event });
    },
  };
}
