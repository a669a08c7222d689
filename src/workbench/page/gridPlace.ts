import { pageElement } from "./element";
import { keepKeyboard } from "./keepKeyboard";
import type { Region } from "./regions";

/** The part of the page that the grid fills, once there is one. */
export interface GridPlace extends Region {
  element: HTMLElement;
  /** The grid is there: what stood in its place goes, and the keyboard passes to it if it waited there. */
  fill(grid: Region): void;
}

/** Where the page says that the workbook is being opened until it is. */
export function gridPlace(): GridPlace {
  const element = pageElement("grid");
  const opening = pageElement("opening");
  let region: Region = { hasFocus: () => document.activeElement === opening, focus: () => opening.focus() };
  const letGo = keepKeyboard(element, opening);
  return {
    element,
    hasFocus: () => region.hasFocus(),
    focus: () => region.focus(),
    fill(grid) {
      const waited = region.hasFocus();
      letGo();
      region = grid;
      opening.hidden = true;
      if (waited) grid.focus();
    },
  };
}
