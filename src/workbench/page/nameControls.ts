/** What the spreadsheet component leaves out of the controls around its canvas, and what a screen reader needs of them. */
const ATTRIBUTES: readonly (readonly [selector: string, attributes: Readonly<Record<string, string>>])[] = [
  ['[data-u-comp="defined-name"] input', { "aria-label": "Name box" }],
  ['[data-u-comp="defined-name"] a', { role: "button", "aria-label": "Names and ranges" }],
  ['[data-u-comp="formula-bar"] button', { "aria-label": "Height of the formula bar" }],
  ['button[data-u-comp="sheet-bar-append-button"]', { "aria-label": "Add a sheet" }],
  // The grid is reached through its hidden editor; a canvas that is a tab stop of its own would come before the page.
  ["canvas[tabindex]", { tabindex: "-1" }],
];

/** Names the controls in `place`, now and whenever the component draws them anew. */
export function nameControls(place: HTMLElement): void {
  const name = () => {
    for (const [selector, attributes] of ATTRIBUTES) {
      for (const control of place.querySelectorAll(selector)) {
        for (const [attribute, value] of Object.entries(attributes)) {
          if (control.getAttribute(attribute) !== value) control.setAttribute(attribute, value);
        }
      }
    }
    // Two toast areas share one name.
    document.querySelectorAll("section[data-react-aria-top-layer]").forEach((area, index) => {
      const label = `Spreadsheet notices ${index + 1}`;
      if (area.getAttribute("aria-label") !== label) area.setAttribute("aria-label", label);
    });
  };
  new MutationObserver(name).observe(place, { childList: true, subtree: true });
  name();
}
