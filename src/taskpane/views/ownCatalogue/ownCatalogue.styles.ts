import { makeStyles } from "@fluentui/react/lib/Theme";

export const useOwnStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  quiet: { margin: "4px 0 0", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  source: {
    display: "flex",
    flexDirection: "column",
    gap: 8,
    margin: "16px 0 0",
    selectors: { ".ms-Button": { height: 44, alignSelf: "stretch" } },
  },
  hidden: { margin: "0 0 8px" },
  template: { margin: "16px 0 0 -8px", color: palette.themePrimary },
  address: {
    margin: "4px 0",
    padding: 8,
    background: palette.neutralLighter,
    fontFamily: "Consolas, Menlo, monospace",
    fontSize: fonts.small.fontSize,
    overflowWrap: "anywhere",
  },
  points: {
    margin: "8px 0",
    paddingLeft: 20,
    selectors: { li: { marginBottom: 4, overflowWrap: "anywhere" } },
  },
  column: { padding: "4px 0 8px", borderBottom: `1px solid ${palette.neutralLighter}` },
  values: {
    margin: "4px 0 0",
    fontSize: fonts.small.fontSize,
    color: semanticColors.bodySubtext,
    overflowWrap: "anywhere",
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: 8,
    margin: "16px 0 4px",
  },
  group: { margin: 0, fontSize: fonts.medium.fontSize, fontWeight: 600 },
  problem: {
    margin: "0 -12px",
    padding: "8px 12px",
    borderBottom: `1px solid ${palette.neutralLighter}`,
    overflowWrap: "anywhere",
    selectors: { ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" } },
  },
  place: { fontWeight: 600 },
  fields: {
    margin: "4px 0 16px",
    selectors: {
      "> div": {
        display: "grid",
        gridTemplateColumns: "minmax(76px, 30%) 1fr",
        gap: 12,
        padding: "3px 0",
      },
      dt: { color: semanticColors.bodySubtext, fontSize: fonts.small.fontSize, lineHeight: 20 },
      dd: { margin: 0, overflowWrap: "anywhere" },
    },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: 8,
    margin: "0 0 8px",
    selectors: { ".ms-ProgressIndicator": { width: "100%" } },
  },
}));
