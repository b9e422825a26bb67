import { ref } from 'lit/directives/ref.js';

/** Opens a `<dialog>` modally once it is on the page: the browser keeps the focus inside. */
export const openModally = () =>
  ref((element) => {
    if (!(element instanceof HTMLDialogElement)) return;
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
  });
