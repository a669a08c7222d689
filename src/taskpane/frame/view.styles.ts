import { makeStyles } from "@fluentui/react/lib/Theme";

export const useViewStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  view: { display: "flex", flexDirection: "column", flex: 1, minHeight: 0 },
  scroll: {
    flex: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    padding: "0 12px 16px",
    // What the keyboard comes to is shown with the frame around it.
    scrollPadding: "12px 0",
    selectors: { ":focus-visible": { outline: `2px solid ${palette.themePrimary}`, outlineOffset: "-2px" } },
  },
  /** Stays in sight while the view scrolls beneath it, and leaves that half of a screen at 400 % zoom. */
  top: {
    flex: "none",
    padding: "8px 12px 4px",
    selectors: { "@media (max-height: 480px)": { maxHeight: "40vh", overflowY: "auto" } },
  },
  title: { display: "flex", alignItems: "center", gap: 4, minHeight: 32 },
  heading: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    fontSize: fonts.mediumPlus.fontSize,
    fontWeight: 600,
    lineHeight: 20,
    overflowWrap: "anywhere",
    outlineOffset: "2px",
    selectors: { ":focus-visible": { outline: `2px solid ${palette.themePrimary}` } },
  },
  footer: {
    display: "flex",
    flex: "none",
    alignItems: "center",
    gap: 8,
    minHeight: 52,
    padding: "4px 12px",
    borderTop: `1px solid ${palette.neutralLight}`,
    background: semanticColors.bodyBackground,
    selectors: {
      ".ms-Button": { height: 44 },
      ".ms-Button--primary": { flex: "0 1 auto" },
      // Two lines hold what two buttons say, also on the narrowest pane.
      "@media (max-width: 300px)": { selectors: { ".ms-Button": { padding: "0 8px" } } },
    },
  },
  why: { padding: "4px 12px 0", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
}));
