/** How long one turn of work may take: within a frame, so that the page still answers. */
const TURN_MS = 12;
/** How many items pass before the clock is looked at. */
const AT_ONCE = 64;

/** Visits every item in order, and lets the page draw and answer between turns. */
export async function inTurns<T>(
  items: readonly T[],
  visit: (item: T, place: number) => void,
): Promise<void> {
  let start = performance.now();
  for (const [place, item] of items.entries()) {
    visit(item, place);
    if (place % AT_ONCE === 0 && performance.now() - start > TURN_MS) {
      await turn();
      start = performance.now();
    }
  }
}

/** Ends a turn: what waits to be drawn or answered comes first. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
