import { makeStyles } from "@fluentui/react/lib/Theme";
import { tableCells } from "../theme/tableCells";

/** For views that are read: Home, Help and About. */
export const usePageStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  lead: { margin: "4px 0 16px", fontSize: fonts.mediumPlus.fontSize, lineHeight: 22 },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: 8,
    marginBottom: 16,
    selectors: { ".ms-Button": { height: 44 } },
  },
  code: {
    padding: "1px 4px",
    borderRadius: 2,
    background: palette.neutralLighter,
    fontFamily: "Consolas, Menlo, monospace",
    fontSize: fonts.small.fontSize,
    whiteSpace: "nowrap",
  },
  quiet: { color: semanticColors.bodySubtext },
  title: { margin: "0 0 4px", fontSize: fonts.medium.fontSize, fontWeight: 600 },
  text: { margin: "0 0 6px" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    selectors: {
      "th, td": {
        ...tableCells(palette),
      },
    },
  },
}));
