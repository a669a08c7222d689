import { makeStyles } from "@fluentui/react/lib/Theme";
import { rowButton } from "../../theme/rowButton";

export const useEarlierStyles = makeStyles(({ palette }) => ({
  earlier: {
    ...rowButton(palette),
    display: "block",
    width: "100%",
    minHeight: 32,
    padding: "6px 4px",
    borderBottom: `1px solid ${palette.neutralLight}`,
    overflowWrap: "anywhere",
  },
}));
