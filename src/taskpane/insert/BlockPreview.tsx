import { css } from "@fluentui/react/lib/Utilities";
import type { JSX } from "react";
import type { Block } from "../../workbook/port";
import { strings } from "../strings";
import { useInsertStyles } from "./insert.styles";

/** How many rows below the headings are shown. */
const SHOWN = 4;

/** The block as a small table; it scrolls sideways within its box. */
export function BlockPreview({ block: { cells, headerRows } }: { readonly block: Block }): JSX.Element {
  const styles = useInsertStyles();
  const rest = cells.length - headerRows - SHOWN;
  const shown = cells.slice(0, headerRows + SHOWN);
  return (
    <div className={styles.preview}>
      <div className={styles.box} role="region" aria-label={strings.insert.preview} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((content, column) =>
                  at < headerRows ? (
                    <th key={column} scope="col">
                      {content}
                    </th>
                  ) : (
                    <td key={column} className={css(typeof content === "number" && styles.number)}>
                      {content}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.quiet}>
        {[rest > 0 && strings.insert.moreRows(rest), (cells[0]?.length ?? 0) > 3 && strings.insert.wider]
          .filter(Boolean)
          .join(" · ")}
      </div>
    </div>
  );
}
