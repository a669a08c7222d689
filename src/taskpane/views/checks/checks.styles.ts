import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

export const useChecksStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  summary: { margin: "4px 0 8px", fontWeight: 600 },
  group: { margin: "16px 0 4px", fontSize: fonts.medium.fontSize, fontWeight: 600 },
  sheet: {
    margin: "8px 0 2px",
    fontSize: fonts.small.fontSize,
    fontWeight: 600,
    color: semanticColors.bodySubtext,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { margin: "0 -12px", borderBottom: `1px solid ${palette.neutralLighter}` },
  line: { display: "flex", alignItems: "center", paddingRight: 4 },
  open: {
    ...rowButton(palette),
    flex: 1,
    minWidth: 0,
    minHeight: 44,
    padding: "6px 8px 6px 12px",
    overflowWrap: "anywhere",
  },
  place: { fontWeight: 600 },
  rule: { display: "block", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  reason: {
    display: "flex",
    alignItems: "flex-end",
    gap: 8,
    padding: "0 12px 8px",
    selectors: { ".ms-TextField": { flex: 1 } },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: 8, margin: "12px 0" },
  health: { margin: "0 0 8px" },
  quiet: { color: semanticColors.bodySubtext },
}));
