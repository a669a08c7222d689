import type { IDropdownStyleProps, IDropdownStyles } from "@fluentui/react/lib/Dropdown";
import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../../theme/rowButton";
import { quietButtons } from "../catalogue.styles";

/** The list reckons with rows of one height, so that it need not measure them. */
export const ROW_HEIGHT = 70;

const AS_HIGH_AS_ITS_TEXT = { height: "auto" };

const row = { display: "flex", alignItems: "stretch", height: ROW_HEIGHT, margin: "0 -12px" } as const;

/** The list of a facet's values. A long one goes over two lines: its count stands at its end. */
export const facetStyles = ({ theme }: IDropdownStyleProps): Partial<IDropdownStyles> => ({
  callout: theme && { border: `1px solid ${theme.palette.neutralTertiaryAlt}` },
  dropdownOptionText: { overflowWrap: "anywhere", whiteSpace: "normal" },
  dropdownItem: AS_HIGH_AS_ITS_TEXT,
  dropdownItemSelected: AS_HIGH_AS_ITS_TEXT,
  dropdownItemDisabled: AS_HIGH_AS_ITS_TEXT,
});

export const useBrowseStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  row: { ...row, borderBottom: `1px solid ${palette.neutralLighter}` },
  lastOfCode: { ...row, borderBottom: `2px solid ${palette.themePrimary}` },
  tick: { display: "flex", flex: "none", alignItems: "center", width: 40, paddingLeft: 12 },
  /** Two lines of a title: the first words of many are the same. A bare 2 would come out as "2px", which is no clamp. */
  line: {
    display: "-webkit-box",
    overflow: "hidden",
    maxWidth: "100%",
    lineHeight: 19,
    overflowWrap: "anywhere",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
  },
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
  places: { margin: "4px -12px 0", padding: 0, listStyle: "none" },
  place: {
    ...rowButton(palette),
    display: "flex",
    alignItems: "center",
    gap: 8,
    width: "100%",
    minHeight: 40,
    padding: "4px 12px",
    borderBottom: `1px solid ${palette.neutralLighter}`,
  },
  placeIcon: { flex: "none", color: palette.themePrimary },
  placeTitle: { flex: 1, minWidth: 0, fontWeight: 600 },
  morePlaces: { display: "block", minHeight: 32, padding: "6px 0", fontSize: fonts.small.fontSize },
  nothing: { padding: "16px 0" },
}));
