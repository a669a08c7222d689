const NARROWEST = 270;
const WIDEST = 500;
const STEP = 10;

/** Lets the pane's width be set between 270 and 500 pixels, by dragging the separator or with the arrow keys. */
export function makeSeparator(separator: HTMLElement, pane: HTMLElement, initial = 320): void {
  let width = initial;

  const resize = (wanted: number) => {
    width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    pane.style.width = `${width}px`;
    separator.setAttribute("aria-valuenow", String(width));
    separator.setAttribute("aria-valuetext", `${width} pixels`);
  };

  separator.setAttribute("aria-valuemin", String(NARROWEST));
  separator.setAttribute("aria-valuemax", String(WIDEST));
  separator.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: NARROWEST, End: WIDEST }[
      event.key
    ];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  });

  separator.addEventListener("pointerdown", (event) => {
    separator.setPointerCapture(event.pointerId);
    const right = pane.getBoundingClientRect().right;
    const drag = (move: PointerEvent) => resize(right - move.clientX);
    separator.addEventListener("pointermove", drag);
    separator.addEventListener("pointerup", () => separator.removeEventListener("pointermove", drag), {
      once: true,
    });
  });
  resize(initial);
}
