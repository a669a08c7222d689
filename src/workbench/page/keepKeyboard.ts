/** Milliseconds between looks at who uses the keyboard: nothing tells the page of it within the pane's frame. */
const INTERVAL = 50;

/** The elements with the keyboard, outermost first: a frame and what is focused in it. */
function focused(): HTMLElement[] {
  const active = document.activeElement as HTMLElement | null;
  const inner = active instanceof HTMLIFrameElement ? active.contentDocument?.activeElement : null;
  return [active, inner as HTMLElement | null | undefined].filter((element) => !!element);
}

/**
 * The spreadsheet component takes the keyboard when it is first drawn. It is given back at once to whoever used it, the
 * pane or the ribbon, unless that was nobody or `waiting`, which stands in the component's `place`. Returns what ends this.
 */
export function keepKeyboard(place: HTMLElement, waiting: HTMLElement): () => void {
  const ending = new AbortController();
  let users: HTMLElement[] = [];
  const remember = () => {
    const [outermost] = focused();
    if (place.contains(document.activeElement)) return;
    users = outermost === document.body || outermost === waiting ? [] : focused();
  };
  const timer = setInterval(remember, INTERVAL);
  place.addEventListener("focusin", () => users.forEach((user) => user.focus()), { signal: ending.signal });
  return () => {
    clearInterval(timer);
    ending.abort();
  };
}
