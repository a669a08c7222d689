import { Link } from "@fluentui/react/lib/Link";
import type { JSX } from "react";
import { useWorkbook } from "../hooks/useWorkbook";
import { useComplain } from "../messages/useComplain";
import type { OwnRefusal } from "../refusals/ownRefusal";
import { stripWords } from "../strings/frame";
import { useFrameStyles } from "./frame.styles";

/** Under the strip: why the selected cell shows an error, and the way to the cell that the sentence names. */
export function RefusalLine({ sentence, at }: OwnRefusal): JSX.Element {
  const styles = useFrameStyles();
  const workbook = useWorkbook();
  const complain = useComplain();
  return (
    <div className={styles.refusal}>
      {sentence}{" "}
      {at && <Link onClick={() => void workbook.selectRange(at).catch(complain)}>{stripWords.goTo(at)}</Link>}
    </div>
  );
}
