import { css } from "@fluentui/react/lib/Utilities";
import type { JSX } from "react";
import type { CallAnswer, CallError, CellValue } from "../../../workbook/calls/callFunction";
import { builder as words } from "../../strings/functions";
import { useFunctionStyles } from "./functions.styles";

/** How much of a large result is shown. */
const ROWS = 8;

/** What the call would give: its cells, or the sentence of its error. Nothing has been written. */
export function CallResult({ answer }: { readonly answer: CallAnswer }): JSX.Element {
  const styles = useFunctionStyles();
  if ("error" in answer) {
    return (
      <p role="alert">
        {words.refused}: {words.error(answer.error.code, answer.error.message)}
      </p>
    );
  }
  const faults = answer.cells.flat().filter(isError);
  return (
    <section>
      <h2 className={styles.group}>{words.result}</h2>
      <div className={styles.box} role="region" aria-label={words.result} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {answer.cells.slice(0, ROWS).map((row, at) => (
              <tr key={at}>
                {row.map((value, column) => (
                  <td key={column} className={css(typeof value === "number" && styles.number)}>
                    {shown(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.slice(0, 1).map(({ code, message }) => (
        <p key={code}>{words.error(code, message)}</p>
      ))}
    </section>
  );
}

function isError(value: CellValue | CallError): value is CallError {
  return typeof value === "object" && value !== null;
}

function shown(value: CellValue | CallError): string {
  if (isError(value)) return value.code;
  if (typeof value === "number") return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
  return value === null ? "" : String(value);
}
