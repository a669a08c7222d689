import { isNumber, type CellValue } from "./figure";

const MARKERS = ["n/a", "na", "-", "..", "tbc", "no data", "no baseline", "no target"];

export const isBlank = (value: CellValue): boolean => typeof value === "string" && value.trim() === "";

/** Whether a figure is left open: blank, or one of the words that say so. */
export const isMissing = (value: CellValue): boolean =>
  typeof value === "string" && (isBlank(value) || MARKERS.includes(value.trim().toLowerCase()));

/** Whether a tick box says yes. */
export const isTicked = (value: CellValue): boolean =>
  typeof value === "string"
    ? ["yes", "y", "true", "x"].includes(value.trim().toLowerCase())
    : value === true || (isNumber(value) && value !== 0);
