const TAKES_KEYS = 'button, a, input, textarea, select, dialog, [role=button]';

/** As in Discord, whoever types while no control has the focus types into the composer. */
export function typeAnywhere(): void {
  document.addEventListener('keydown', (event) => {
    const free = !document.activeElement?.matches(TAKES_KEYS);
    const writes = event.key.length === 1 && event.key !== ' ';
    if (free && writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      document.getElementById('composer')?.focus();
    }
  });
}
