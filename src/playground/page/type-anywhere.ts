/** As in Discord, whoever types while nothing has the focus types into the composer. */
export function typeAnywhere(): void {
  document.addEventListener('keydown', (event) => {
    const { activeElement } = document;
    const free = activeElement === document.body || activeElement?.id === 'messages';
    const writes = event.key.length === 1 && event.key !== ' ';
    if (free && writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      document.getElementById('composer')?.focus();
    }
  });
}
