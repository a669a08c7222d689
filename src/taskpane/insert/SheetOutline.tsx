import type { JSX } from "react";
import { formatAddress } from "../../grid/address";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { insertWords } from "../strings/insert";
import { BlockPreview } from "./BlockPreview";
import { useInsertStyles } from "./insert.styles";

/** What the new sheets will hold: their parts by name, or the top of a sheet that is one block. */
export function SheetOutline({ sheets }: { readonly sheets: readonly SheetPlan[] }): JSX.Element {
  const styles = useInsertStyles();
  return (
    <>
      {sheets.map((sheet) =>
        sheet.sections.length === 0 ? (
          <BlockPreview key={sheet.name} block={sheet} />
        ) : (
          <section key={sheet.name} className={styles.outline}>
            <h2 className={styles.outlineName}>{sheet.name}</h2>
            <ol className={styles.sections}>
              {sheet.sections.map((section) => (
                <li key={section}>{section}</li>
              ))}
            </ol>
            {sheet.linked.length > 0 && (
              <>
                <p className={styles.quiet}>{insertWords.green}</p>
                <ul className={styles.sections}>
                  {followed(sheet).map(([key, words]) => (
                    <li key={key}>{words}</li>
                  ))}
                </ul>
              </>
            )}
            <p className={styles.quiet}>
              {insertWords.sheetHolds(sheet.cells.length, sheet.charts.length, sheet.checks.length)}
            </p>
          </section>
        ),
      )}
    </>
  );
}

/** What follows another sheet, each once with all its cells. */
function followed({ linked }: SheetPlan): [key: string, words: string][] {
  const keyOf = ({ label, sheet }: SheetPlan["linked"][number]) => `${label} ${sheet}`;
  const firsts = linked.filter(
    (one, place) => linked.findIndex((other) => keyOf(other) === keyOf(one)) === place,
  );
  return firsts.map((first) => {
    const boxes = linked.filter((one) => keyOf(one) === keyOf(first)).map(({ box }) => formatAddress(box));
    return [keyOf(first), insertWords.follows(boxes.join(", "), first.label, first.sheet)];
  });
}
