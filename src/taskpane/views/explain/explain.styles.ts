import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

export const useExplainStyles = makeStyles(({ palette, fonts, semanticColors }) => ({
  sentence: { margin: "0 0 4px", fontSize: fonts.mediumPlus.fontSize, lineHeight: 22 },
  part: { margin: "16px 0 4px", fontSize: fonts.medium.fontSize, fontWeight: 600 },
  quiet: { margin: 0, fontSize: fonts.small.fontSize, color: semanticColors.bodySubtext },
  tree: { margin: 0, padding: 0, listStyle: "none" },
  node: {
    ...rowButton(palette),
    padding: "6px 4px",
    borderBottom: `1px solid ${palette.neutralLight}`,
    overflowWrap: "anywhere",
  },
  figure: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    marginTop: 8,
    selectors: { ".ms-Button": { height: 32, margin: 0, padding: "0 4px 0 0" } },
  },
}));
