import { element } from "../element";
import type { RibbonAction, RibbonButton, RibbonTab } from "./ribbonTab";

/** The strip has one tab stop; arrows, Home and End move along its buttons, as in Excel's own ribbon. */
const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Draws the add-in's tab into `place`; `act` does what a pressed button says. */
export function drawRibbon(place: HTMLElement, tab: RibbonTab, act: (action: RibbonAction) => void): void {
  const buttons: HTMLButtonElement[] = [];

  const drawButton = ({ label, tip, icon, action }: RibbonButton) => {
    const image = element("img", { src: icon, alt: "", width: "32", height: "32" });
    const button = element("button", { type: "button", title: tip }, image, element("span", {}, label));
    button.tabIndex = buttons.length === 0 ? 0 : -1;
    button.addEventListener("click", () => act(action));
    buttons.push(button);
    return button;
  };

  const groups = tab.groups.map((group) => {
    const row = element("div", { class: "ribbon-buttons" }, ...group.buttons.map(drawButton));
    return element(
      "div",
      { class: "ribbon-group", role: "group", "aria-label": group.label },
      row,
      element("p", { "aria-hidden": "true" }, group.label),
    );
  });
  const toolbar = element(
    "div",
    { class: "ribbon-strip", role: "toolbar", "aria-label": tab.label },
    ...groups,
  );

  toolbar.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[MOVES[event.key]?.(at, buttons.length) ?? -1];
    if (at < 0 || !next) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  place.replaceChildren(element("p", { class: "ribbon-tab" }, tab.label), toolbar);
}
