import type { IPalette, IRawStyle } from "@fluentui/react/lib/Styling";

/** What every cell of a table of words and figures has, on the ground of the pane. */
export const tableCells = (palette: IPalette): IRawStyle => ({
  padding: "6px 8px 6px 0",
  borderBottom: `1px solid ${palette.neutralLight}`,
  textAlign: "left",
  verticalAlign: "top",
});
