import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

export const useFunctionStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  group: { margin: "16px 0 4px", fontSize: fonts.medium.fontSize, fontWeight: 600 },
  list: { margin: "0 -12px", padding: 0, listStyle: "none" },
  item: {
    ...rowButton(palette),
    display: "block",
    width: "100%",
    padding: "8px 12px",
    borderBottom: `1px solid ${palette.neutralLight}`,
  },
  name: { display: "block", fontWeight: 600, color: palette.themePrimary },
  code: { fontFamily: "Consolas, Menlo, monospace", fontSize: fonts.small.fontSize },
  formula: {
    display: "block",
    margin: "4px 0",
    padding: "6px 8px",
    borderRadius: 2,
    background: palette.neutralLighter,
    fontFamily: "Consolas, Menlo, monospace",
    fontSize: fonts.small.fontSize,
    overflowWrap: "anywhere",
  },
  terms: { margin: 0, selectors: { dt: { marginTop: 8, fontWeight: 600 }, dd: { margin: 0 } } },
  quiet: { fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  argument: { marginTop: 8 },
  argumentLine: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    selectors: { ".ms-Button": { height: 32, marginRight: -8, color: palette.themePrimary } },
  },
  box: {
    overflowX: "auto",
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    selectors: { ":focus-visible": { outline: `2px solid ${palette.themePrimary}` } },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: fonts.small.fontSize,
    selectors: {
      "th, td": { padding: "3px 8px", border: `1px solid ${palette.neutralLight}`, whiteSpace: "nowrap" },
      th: { textAlign: "right", fontWeight: 600 },
    },
  },
  proved: { display: "flex", alignItems: "center", gap: 6, margin: "12px 0 8px", fontWeight: 600 },
  rounded: { display: "block", color: semanticColors.bodySubtext },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
}));
