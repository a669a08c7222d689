import { makeStyles } from "@fluentui/react/lib/Theme";

export const useTabStyles = makeStyles(({ palette, semanticColors, fonts }) => ({
  tabs: { display: "flex", height: 44 },
  tab: {
    flex: "1 1 auto",
    height: 44,
    margin: 0,
    padding: "0 2px",
    lineHeight: "normal",
    color: semanticColors.bodySubtext,
    selectors: {
      "&.is-selected": { color: palette.themePrimary, fontWeight: 400 },
      "&.is-selected::before": { left: 4, right: 4 },
      ".ms-Button-flexContainer": { justifyContent: "center" },
      // Fluent keeps room for the label in bold beside an icon; ours stays regular, and stands below.
      "::after": { display: "none" },
    },
  },
  face: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: 3,
    fontSize: fonts.xSmall.fontSize,
  },
  icon: { fontSize: 16, height: 16, lineHeight: 16 },
  more: { flex: "none", width: 36, height: 43 },
}));
