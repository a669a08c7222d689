import type { IDropdownStyleProps, IDropdownStyles } from "@fluentui/react/lib/Dropdown";
import { makeStyles } from "@fluentui/react/lib/Theme";
import { quietButtons } from "../catalogue.styles";

/** The list reckons with rows of one height, so that it need not measure them. */
export const ROW_HEIGHT = 52;

const AS_HIGH_AS_ITS_TEXT = { height: "auto" };

/** The list of a facet's values. A long one goes over two lines: its count stands at its end. */
export const facetStyles = ({ theme }: IDropdownStyleProps): Partial<IDropdownStyles> => ({
  callout: theme && { border: `1px solid ${theme.palette.neutralTertiaryAlt}` },
  dropdownOptionText: { overflowWrap: "anywhere", whiteSpace: "normal" },
  dropdownItem: AS_HIGH_AS_ITS_TEXT,
  dropdownItemSelected: AS_HIGH_AS_ITS_TEXT,
  dropdownItemDisabled: AS_HIGH_AS_ITS_TEXT,
});

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
  facets: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "4px 8px",
    paddingBottom: 8,
  },
  narrowed: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: 8,
    selectors: { ...quietButtons(palette), "> button": { flex: "none" } },
  },
  narrowedTo: {
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: fonts.small.fontSize,
    color: semanticColors.bodySubtext,
  },
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
