import type { JSX } from "react";
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
            <p className={styles.quiet}>
              {insertWords.sheetHolds(sheet.cells.length, sheet.charts.length, sheet.checks.length)}
            </p>
          </section>
        ),
      )}
    </>
  );
}
