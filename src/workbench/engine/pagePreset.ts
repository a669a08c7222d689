import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import type { EnginePreset } from "./createEngine";

/** All of Univer, drawing into the element (or the one with this id). Its ribbon is left out: ours stands in its place. */
export const pagePreset = (container: string | HTMLElement): EnginePreset => ({
  ...UniverSheetsCorePreset({
    container,
    toolbar: false,
    footer: { menus: false, zoomSlider: false },
    // Text such as 2010/11 is no slip here: Excel does not flag it either.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
  }),
  words: english,
});
