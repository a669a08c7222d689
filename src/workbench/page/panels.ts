/** Enables each button to show and hide its panel; `shown` runs each time the panel appears. Only one panel is open at a time. */
export function makePanels(
  panels: readonly { button: HTMLElement; panel: HTMLElement; shown: () => void }[],
): void {
  const show = (wanted: HTMLElement | null) => {
    for (const { button, panel, shown } of panels) {
      const open = panel === wanted;
      if (open && panel.hidden) shown();
      panel.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    }
  };
  for (const { button, panel } of panels) {
    button.removeAttribute("disabled");
    button.addEventListener("click", () => show(panel.hidden ? panel : null));
  }
}
