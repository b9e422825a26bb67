/** Below this distance from the end, the end counts as in sight. */
const NEAR_PX = 60;

const watched = new WeakSet<Element>();

/** Keeps the newest message in sight for as long as the reader has not scrolled away from it. */
export function stickToEnd(list: Element | undefined): void {
  const inner = list?.firstElementChild;
  if (!(list instanceof HTMLElement) || !inner || watched.has(list)) return;
  watched.add(list);
  let stuck = true;
  const follow = () => {
    if (stuck) list.scrollTop = list.scrollHeight;
    list.toggleAttribute('data-away', !stuck);
  };
  list.addEventListener('scroll', () => {
    stuck = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX;
    list.toggleAttribute('data-away', !stuck);
  });
  const observer = new ResizeObserver(follow);
  observer.observe(inner);
  observer.observe(list);
}

export function scrollToEnd(): void {
  const list = document.getElementById('messages');
  if (list) list.scrollTop = list.scrollHeight;
}
