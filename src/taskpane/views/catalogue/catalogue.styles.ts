import type { IPalette } from "@fluentui/react/lib/Styling";
import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

/** Buttons that look like links. */
export const quietButtons = ({ themePrimary }: IPalette, marginLeft = 0) => ({
  ".ms-Button--action": { height: 32, padding: 0, marginLeft, color: themePrimary },
});

/** What the steps of the Catalogue have in common, and what only one of them has. */
export const useCatalogueStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  open: {
    ...rowButton(palette),
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: 2,
    flex: 1,
    minWidth: 0,
    padding: "0 12px 0 4px",
    fontSize: fonts.medium.fontSize,
  },
  code: { fontWeight: 600 },
  standing: {
    overflow: "hidden",
    maxWidth: "100%",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: fonts.small.fontSize,
    color: semanticColors.bodySubtext,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 4px",
    margin: "0 -4px",
    selectors: quietButtons(palette),
  },
  badge: {
    display: "inline-block",
    flex: "none",
    padding: "0 6px",
    lineHeight: 14,
    verticalAlign: "top",
    border: `1px solid ${palette.themePrimary}`,
    borderRadius: 8,
    color: palette.themePrimary,
    fontSize: fonts.small.fontSize,
    fontWeight: 600,
    marginRight: 4,
  },
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: 8, margin: "8px 0" },
  hint: { margin: "4px 0 0", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  obstacle: {
    margin: 0,
    padding: 8,
    borderLeft: `4px solid ${semanticColors.errorIcon}`,
    background: semanticColors.errorBackground,
    color: semanticColors.bodyText,
  },
  warning: {
    margin: "4px 0",
    padding: 8,
    borderLeft: `4px solid ${semanticColors.warningIcon}`,
    background: semanticColors.warningBackground,
    color: semanticColors.warningText,
    overflowWrap: "anywhere",
  },
  warningIcon: { verticalAlign: "text-bottom" },
  columnBar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    selectors: quietButtons(palette, -4),
  },
  columnLine: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: 32 },
  moves: { flex: "none", selectors: { ".is-disabled": { background: "none" } } },
  collections: { margin: "8px 0", padding: 0, listStyle: "none" },
  collection: {
    padding: "8px 0 4px",
    borderBottom: `1px solid ${palette.neutralLight}`,
    selectors: { "> button": { width: "100%", minHeight: 44, padding: 0, color: palette.themePrimary } },
  },
  lookAgain: { marginTop: 12 },
  change: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: "0 8px",
    margin: 0,
    selectors: {
      dt: { color: semanticColors.bodySubtext },
      dd: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
    },
  },
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
  list: {
    maxHeight: 280,
    margin: "8px 0",
    overflow: "auto",
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    selectors: {
      ":focus-visible": { outline: `2px solid ${palette.themePrimary}` },
      table: { borderCollapse: "collapse", fontSize: fonts.small.fontSize },
      "th, td": {
        minWidth: 48,
        maxWidth: 220,
        padding: "4px 8px",
        borderBottom: `1px solid ${palette.neutralLight}`,
        textAlign: "left",
        verticalAlign: "top",
      },
      th: { position: "sticky", top: 0, background: palette.neutralLighter, fontWeight: 600 },
    },
  },
  note: { margin: "4px 0 8px", color: semanticColors.bodySubtext },
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
