import type { IPalette, IRawStyle } from "@fluentui/react/lib/Styling";

/** A button that is a row of a list: plain text, marked under the pointer and where the keyboard is. */
export const rowButton = (palette: IPalette): IRawStyle => ({
  border: "none",
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "left",
  cursor: "pointer",
  selectors: {
    ":hover": { background: palette.neutralLighter },
    ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" },
  },
});
