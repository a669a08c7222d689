/** How long one slice of work may take: within a frame, so that the page still answers. */
const SLICE_MS = 12;
/** How many items pass before the clock is looked at. */
const AT_ONCE = 16;

/** Visits every item in order, and lets the page draw and answer between slices. */
export async function inSlices<T>(
  items: readonly T[],
  visit: (item: T, index: number) => void,
): Promise<void> {
  let start = performance.now();
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (index % AT_ONCE === 0 && performance.now() - start > SLICE_MS) {
      await nextSlice();
      start = performance.now();
    }
  }
}

/** Ends a slice: what waits to be drawn or answered comes first. */
export function nextSlice(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
