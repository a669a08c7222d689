import { makeStyles } from "@fluentui/react/lib/Theme";

/** The list reckons with rows of one height, so that it need not measure them. */
export const ROW_HEIGHT = 52;

export const useCatalogueStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  row: {
    display: "flex",
    alignItems: "stretch",
    height: ROW_HEIGHT,
    margin: "0 -12px",
    borderBottom: `1px solid ${palette.neutralLighter}`,
  },
  tick: { display: "flex", flex: "none", alignItems: "center", width: 40, paddingLeft: 12 },
  open: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: 2,
    flex: 1,
    minWidth: 0,
    padding: "0 12px 0 4px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontSize: fonts.medium.fontSize,
    textAlign: "left",
    cursor: "pointer",
    selectors: {
      ":hover": { background: palette.neutralLighter },
      ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" },
    },
  },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "100%" },
  code: { fontWeight: 600 },
  standing: {
    overflow: "hidden",
    maxWidth: "100%",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: fonts.small.fontSize,
    color: semanticColors.bodySubtext,
  },
  count: { flex: "none", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  facets: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 8px", paddingBottom: 8 },
  facetBar: { display: "flex", justifyContent: "space-between", minHeight: 32, margin: "0 -8px" },
  nothing: { padding: "16px 0" },
  shape: { display: "flex", flexDirection: "column", gap: 8, marginBottom: 8 },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(76px, 30%) 1fr",
    gap: "6px 12px",
    margin: "4px 0 12px",
    selectors: {
      dt: { color: semanticColors.bodySubtext, fontSize: fonts.small.fontSize, lineHeight: 20 },
      dd: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
    },
  },
  subheading: { margin: "16px 0 4px", fontSize: fonts.medium.fontSize, fontWeight: 600 },
  links: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    selectors: { li: { marginBottom: 8, overflowWrap: "anywhere" } },
  },
  notes: {
    margin: 0,
    paddingLeft: 18,
    selectors: { li: { marginBottom: 6, overflowWrap: "anywhere" } },
  },
}));
