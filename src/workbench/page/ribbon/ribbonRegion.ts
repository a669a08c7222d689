import { pageElement } from "../element";
import type { Region } from "../regions";
import { drawRibbon } from "./ribbonStrip";
import type { RibbonAction, RibbonTab } from "./ribbonTab";

/** Draws the ribbon into its place; F6 enters it at the button that is its tab stop. */
export function ribbonRegion(tab: RibbonTab, act: (action: RibbonAction) => void): Region {
  const place = pageElement("ribbon");
  drawRibbon(place, tab, act);
  return {
    hasFocus: () => place.contains(document.activeElement),
    focus: () => place.querySelector<HTMLElement>('button[tabindex="0"]')?.focus(),
  };
}
