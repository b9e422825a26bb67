import type { PageMessage } from '../../web/protocol.ts';
import type { Act } from '../connection.ts';
import type { Page } from '../page.ts';

/** One component of a message at a time; a failure is said under the message. */
export async function useComponent(
  page: Page,
  { id }: PageMessage,
  customId: string,
  action: Act,
): Promise<void> {
  if (page.state.busy.has(id)) return;
  const failures = new Map(page.state.failures);
  failures.delete(id);
  page.set({ busy: new Map(page.state.busy).set(id, customId), failures });
  const outcome = await page.act(action);
  const busy = new Map(page.state.busy);
  busy.delete(id);
  page.set({ busy });
  if (outcome.kind === 'failed' || outcome.kind === 'refused') {
    page.set({ failures: new Map(page.state.failures).set(id, outcome.reason) });
  }
}
