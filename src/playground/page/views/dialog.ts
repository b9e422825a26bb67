import { ref } from 'lit/directives/ref.js';

/** Opens a `<dialog>` modally as soon as it is there: the browser keeps the focus inside. */
export const openModally = () =>
  ref((element) => {
    if (element instanceof HTMLDialogElement && !element.open) element.showModal();
  });
