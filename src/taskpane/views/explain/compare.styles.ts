import { makeStyles } from "@fluentui/react/lib/Theme";

export const useCompareStyles = makeStyles(({ palette }) => ({
  bridge: {
    width: "100%",
    borderCollapse: "collapse",
    selectors: {
      "th, td": {
        padding: "6px 8px 6px 0",
        borderBottom: `1px solid ${palette.neutralLight}`,
        textAlign: "left",
        verticalAlign: "top",
        fontWeight: "normal",
      },
      "td:last-child": { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
      "tr:last-child > *": { fontWeight: 600 },
    },
  },
}));
