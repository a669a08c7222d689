import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import type { EnginePreset } from "./createEngine";

/** All of Univer, drawing into the element (or the one with this id). Its ribbon is left out: ours stands in its place. */
export const pagePreset = (container: string | HTMLElement): EnginePreset => ({
  ...UniverSheetsCorePreset({ container, toolbar: false, footer: { menus: false, zoomSlider: false } }),
  words: english,
});
