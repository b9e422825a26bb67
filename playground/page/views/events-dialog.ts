import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../page.ts';
import { moment } from './dates.ts';
import { openModally } from './dialog.ts';

/** The server's scheduled events, the next one first. */
export function eventsDialog({ page, state, world }: View): TemplateResult | typeof nothing {
  if (state.dialog !== 'events') return nothing;
  const close = () => page.set({ dialog: undefined });
  const events = [...world.scheduledEvents.values()].toSorted((a, b) =>
    a.scheduled_start_time.localeCompare(b.scheduled_start_time),
  );
  return html`<dialog class="dialog" aria-labelledby="events-title" ${openModally()} @close=${close}>
    <h2 id="events-title">Events</h2>
    <ul class="events">${events.map(
      (event) => html`<li><b>${event.name}</b>
        <span class="muted">${moment(event.scheduled_start_time)}${event.entity_metadata?.location ? ` · ${event.entity_metadata.location}` : ''}</span>
        ${event.description ? html`<p>${event.description}</p>` : nothing}</li>`,
    )}</ul>
    <div class="form-buttons"><button type="button" class="button primary" @click=${close}>Close</button></div>
  </dialog>`;
}
