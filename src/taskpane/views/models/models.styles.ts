import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

export const useModelStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  group: { margin: "16px 0 4px", fontSize: fonts.medium.fontSize, fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  card: {
    ...rowButton(palette),
    display: "block",
    width: "100%",
    margin: "0 0 8px",
    padding: "10px 12px",
    border: `1px solid ${palette.neutralTertiaryAlt}`,
    borderRadius: 4,
    background: semanticColors.bodyBackground,
  },
  title: { display: "block", marginBottom: 2, fontWeight: 600, color: palette.themePrimary },
  answers: { display: "block" },
  quiet: { margin: "4px 0 0", fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  options: {
    display: "flex",
    flexDirection: "column",
    gap: 8,
    margin: "8px 0",
    paddingLeft: 12,
    borderLeft: `3px solid ${palette.themeLight}`,
  },
  tick: { padding: "4px 0" },
  values: {
    display: "block",
    margin: "2px 0 0",
    fontSize: fonts.small.fontSize,
    color: semanticColors.bodySubtext,
    overflowWrap: "anywhere",
  },
  question: {
    margin: "0 0 8px",
    padding: 8,
    background: semanticColors.warningBackground,
    color: semanticColors.warningText,
    overflowWrap: "anywhere",
    selectors: { ".ms-Button": { margin: "8px 8px 0 0" } },
  },
}));
