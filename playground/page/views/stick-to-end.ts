/** Below this distance from the end, the end counts as in sight. */
const NEAR_PX = 60;

const watched = new WeakSet<Element>();

/**
 * Keeps the newest message in sight for as long as the reader has not scrolled away from it,
 * whatever grows: messages, pictures in them, the composer, a keyboard on the screen. Where the
 * reader is, is kept on the list as `data-away`.
 */
export function stickToEnd(list: Element | undefined): void {
  const inner = list?.firstElementChild;
  if (!(list instanceof HTMLElement) || !inner || watched.has(list)) return;
  watched.add(list);
  let before = list.scrollTop;
  const follow = () => {
    if (!list.hasAttribute('data-away')) list.scrollTop = list.scrollHeight;
    before = list.scrollTop;
  };
  list.addEventListener('scroll', () => {
    // The end may have moved on since the last look: only who goes up leaves it.
    const near = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX;
    if (near) list.removeAttribute('data-away');
    else if (list.scrollTop < before) list.setAttribute('data-away', '');
    before = list.scrollTop;
  });
  const observer = new ResizeObserver(follow);
  observer.observe(inner);
  observer.observe(list);
}

/** Brings the newest message into sight, and what comes after it. */
export function scrollToEnd(): void {
  const list = document.getElementById('messages');
  if (!list) return;
  list.removeAttribute('data-away');
  list.scrollTop = list.scrollHeight;
}
