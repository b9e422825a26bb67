/** What a job has come to so far, shown while it goes on. */
export interface Drafts<T> {
  /** Keeps the newest alone; nothing is shown before `begin` and after `end`. */
  offer(draft: T): void;
  /** There is a message now that drafts may be shown in. */
  begin(): void;
  /** Shows no more of them; resolves when none is on its way, so that what follows comes last. */
  end(): Promise<void>;
}

/** The pause after each edit: people read it as it grows, and Discord counts every request. */
const PAUSE_MS = 1_500;

/**
 * Shows drafts one after the other at a polite rate. `show` says whether Discord took the draft and
 * must not reject; after one that was not taken there are no more, so that the whole has the way free.
 */
export function createDrafts<T>(show: (draft: T) => Promise<boolean>): Drafts<T> {
  let newest: T | undefined;
  let open = false;
  let busy = false;
  let pause: NodeJS.Timeout | undefined;
  let showing = Promise.resolve();

  function next(): void {
    if (!open || busy || newest === undefined) return;
    const draft = newest;
    newest = undefined;
    busy = true;
    showing = showOne(draft);
  }

  async function showOne(draft: T): Promise<void> {
    const taken = await show(draft);
    if (!taken) open = false;
    if (open) pause = setTimeout(goOn, PAUSE_MS);
  }

  function goOn(): void {
    busy = false;
    next();
  }

  return {
    offer(draft) {
      newest = draft;
      next();
    },
    begin() {
      open = true;
      next();
    },
    end() {
      open = false;
      clearTimeout(pause);
      return showing;
    },
  };
}
