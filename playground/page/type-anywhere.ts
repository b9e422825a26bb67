const TAKES_LETTERS = 'input, textarea, select, [role=combobox], [role=menuitem], dialog, dialog *';
/** The option being filled in, the text box, or the place behind the options. */
const TAKERS = ['.chip[data-focused] input', '#composer', '#more-text'];

/** As in Discord, whoever types while no field has the focus types into the composer. */
export function typeAnywhere(): void {
  document.addEventListener('keydown', (event) => {
    const free = !document.activeElement?.matches(TAKES_LETTERS);
    const writes = event.key.length === 1 && event.key !== ' ';
    if (free && writes && !event.ctrlKey && !event.metaKey && !event.altKey) taker()?.focus();
  });
}

function taker(): HTMLElement | undefined {
  const found = TAKERS.map((selector) => document.querySelector(selector));
  return found.find((each) => each instanceof HTMLElement);
}
