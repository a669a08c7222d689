import { ActionButton } from "@fluentui/react/lib/Button";
import { css } from "@fluentui/react/lib/Utilities";
import { useState, type JSX } from "react";
import type { Block } from "../../sheets/plan/block";
import { isCard, isFormula, type Content } from "../../sheets/plan/content";
import { insertWords } from "../strings/insert";
import { useInsertStyles } from "./insert.styles";

/** How many rows are shown unless it is said to be more. */
const SHOWN = 5;

interface BlockPreviewProps {
  readonly block: Block;
  readonly rows?: number;
}

/**
 * The top of a block as a small table; it scrolls sideways within its box. Where it is known what formulas will show that
 * stands in their place, until the user asks for the formulas.
 */
export function BlockPreview({
  block: { cells, dressed, shows },
  rows = SHOWN,
}: BlockPreviewProps): JSX.Element {
  const styles = useInsertStyles();
  const [asFormulas, setAsFormulas] = useState(false);
  const seen = asFormulas ? cells : (shows ?? cells);
  const rest = cells.length - rows;
  const headings = dressed.filter(({ look }) => /heading$/i.test(look));
  const isHeading = (row: number) => headings.some(({ box }) => row >= box.row && row < box.row + box.rows);
  return (
    <div className={styles.preview}>
      <div className={styles.box} role="region" aria-label={insertWords.preview} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {seen.slice(0, rows).map((row, at) => (
              <tr key={at}>
                {row.map((content, column) =>
                  isHeading(at) ? (
                    <th key={column} scope="col">
                      {shown(content)}
                    </th>
                  ) : (
                    <td key={column} className={css(typeof content === "number" && styles.number)}>
                      {shown(content)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.quiet}>
        {[rest > 0 && insertWords.moreRows(rest), (cells[0]?.length ?? 0) > 3 && insertWords.wider]
          .filter(Boolean)
          .join(" · ")}
      </div>
      {shows && (
        <ActionButton
          text={asFormulas ? insertWords.showResults : insertWords.showFormulas}
          onClick={() => setAsFormulas(!asFormulas)}
        />
      )}
    </div>
  );
}

function shown(content: Content): string {
  if (content === null) return "";
  if (isFormula(content)) return content.formula;
  return isCard(content) ? content.text : String(content);
}
