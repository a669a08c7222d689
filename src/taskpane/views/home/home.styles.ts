import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

export const useHomeStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  list: {
    margin: "0 -12px",
    padding: 0,
    listStyle: "none",
    selectors: { li: { borderBottom: `1px solid ${palette.neutralLight}` } },
  },
  item: {
    ...rowButton(palette),
    display: "flex",
    flexDirection: "column",
    gap: 2,
    width: "100%",
    padding: "10px 12px 4px",
  },
  changes: { margin: "0 0 12px", padding: "0 0 0 16px" },
  remove: { height: 32, margin: "0 0 4px 8px", color: palette.themePrimary },
  name: { fontWeight: 600 },
  title: { fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  standing: { display: "flex", gap: 6 },
  go: { fontSize: fonts.small.fontSize, color: palette.themePrimary },
  holds: { color: semanticColors.successIcon },
  look: { color: semanticColors.warningIcon },
  broken: { color: semanticColors.errorIcon },
  blank: { color: semanticColors.bodySubtext },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    margin: "4px -4px 12px",
    selectors: { ".ms-Button": { height: 36, color: palette.themePrimary } },
  },
}));
