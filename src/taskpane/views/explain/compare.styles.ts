import { makeStyles } from "@fluentui/react/lib/Theme";
import { tableCells } from "../../theme/tableCells";

export const useCompareStyles = makeStyles(({ palette }) => ({
  bridge: {
    width: "100%",
    borderCollapse: "collapse",
    selectors: {
      "th, td": {
        ...tableCells(palette),
        fontWeight: "normal",
      },
      "td:last-child": { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
      "tr:last-child > *": { fontWeight: 600 },
    },
  },
}));
