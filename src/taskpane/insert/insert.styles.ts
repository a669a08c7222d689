import { makeStyles } from "@fluentui/react/lib/Theme";

export const useInsertStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  targetLine: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    selectors: { ".ms-Button": { height: 32, marginRight: -4, color: palette.themePrimary } },
  },
  summary: { margin: "8px 0 0", overflowWrap: "anywhere" },
  occupied: {
    margin: "8px 0 0",
    padding: 8,
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    borderLeft: `4px solid ${semanticColors.warningIcon}`,
    background: semanticColors.warningBackground,
    color: semanticColors.warningText,
  },
  cells: {
    margin: "6px 0 0",
    paddingLeft: 28,
    listStyle: "none",
    fontSize: fonts.small.fontSize,
    selectors: { li: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" } },
  },
  preview: { margin: "12px 0 4px" },
  box: {
    overflowX: "auto",
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    selectors: { ":focus-visible": { outline: `2px solid ${palette.themePrimary}` } },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: fonts.small.fontSize,
    selectors: {
      "th, td": {
        maxWidth: 150,
        overflow: "hidden",
        padding: "3px 8px",
        border: `1px solid ${palette.neutralLight}`,
        textAlign: "left",
        textOverflow: "ellipsis",
        whiteSpace: "nowrap",
        fontWeight: 400,
      },
      th: { fontWeight: 600, background: palette.neutralLighter },
    },
  },
  outline: { margin: "12px 0 4px" },
  outlineName: { margin: 0, fontSize: fonts.medium.fontSize, fontWeight: 600 },
  sections: { margin: "4px 0", paddingLeft: 20 },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  quiet: { margin: "4px 0 0", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
}));
