import { makeStyles } from "@fluentui/react/lib/Theme";
import { quietButtons } from "../catalogue.styles";

/** The list reckons with rows of one height, so that it need not measure them. */
export const ROW_HEIGHT = 52;

export const useBrowseStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  row: {
    display: "flex",
    alignItems: "stretch",
    height: ROW_HEIGHT,
    margin: "0 -12px",
    borderBottom: `1px solid ${palette.neutralLighter}`,
  },
  tick: { display: "flex", flex: "none", alignItems: "center", width: 40, paddingLeft: 12 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "100%" },
  count: { flex: "none", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  facets: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "4px 8px", paddingBottom: 8 },
  within: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "0 4px 0 8px",
    borderLeft: `3px solid ${palette.themePrimary}`,
    background: palette.neutralLighter,
    selectors: quietButtons(palette),
  },
  withinName: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: 600,
  },
  recents: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: 4, padding: "4px 0" },
  chip: {
    minHeight: 32,
    maxWidth: 150,
    padding: "0 8px",
    overflow: "hidden",
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    borderRadius: 16,
    background: "none",
    color: palette.themePrimary,
    font: "inherit",
    fontSize: fonts.small.fontSize,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    cursor: "pointer",
    selectors: {
      ":hover": { background: palette.neutralLighter },
      ":focus-visible": { outline: `2px solid ${palette.themePrimary}` },
    },
  },
  /** Its box stands over the boxes of the rows. */
  tickAll: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: 36,
    borderBottom: `1px solid ${palette.neutralLight}`,
    selectors: quietButtons(palette),
  },
  nothing: { padding: "16px 0" },
}));
