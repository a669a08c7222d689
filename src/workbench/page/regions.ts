/** A part of the page that F6 stops at. */
export interface Region {
  /** Whether the keyboard is in it now. */
  hasFocus: () => boolean;
  focus: () => void;
}

/** F6 goes to the next region, Shift+F6 to the one before; the last is followed by the first, as in Excel. */
export function cycleRegions(regions: readonly Region[], listenOn: readonly EventTarget[]): void {
  const move = (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const at = regions.findIndex((region) => region.hasFocus());
    const step = event.shiftKey ? regions.length - 1 : 1;
    regions[at < 0 ? 0 : (at + step) % regions.length]?.focus();
  };
  for (const target of listenOn) {
    target.addEventListener("keydown", (event) => move(event as KeyboardEvent), { capture: true });
  }
}
