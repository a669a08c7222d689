import { calls } from "../../formulas/calls";
import { capabilities } from "../host";
import { unitBeside } from "../../sheets/ownBlock/unitBeside";
import { runBatch } from "../batch";
import type { Selection, SelectionKind } from "../port";
import { refusalOf, WorkbookRefusal } from "../refusal";

/** More cells than this are counted but not added up: reading a whole column would take seconds. */
const MOST_CELLS_READ = 10_000;

/** A unit is looked for in so many rows above, and not of a cell farther to the right: it costs reading all of them. */
const UNIT_WITHIN = { rows: 60, columns: 40 };

/** What is selected, what its first cell shows, and for several cells their sum. */
export async function readSelection(): Promise<Selection> {
  try {
    return await readCells();
  } catch (error) {
    // A chart or a picture is selected, and there is no range to be had.
    const { reason } = refusalOf(error);
    throw reason.kind === "gone" ? new WorkbookRefusal({ kind: "noCells" }) : error;
  }
}

function readCells(): Promise<Selection> {
  return runBatch(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address, cellCount");
    const first = selected.getCell(0, 0).load("address, text, formulas, valueTypes, rowIndex, columnIndex");
    const spiller = capabilities.spills() ? first.getSpillParentOrNullObject().load("formulas") : undefined;
    await context.sync();

    const several = selected.cellCount !== 1;
    const formula = spiller && !spiller.isNullObject ? spiller.formulas : first.formulas;
    const shown = {
      address: selected.address,
      anchor: first.address,
      kind: several ? "several" : kindOf(String(formula[0]?.[0] ?? ""), String(first.valueTypes[0]?.[0])),
      text: first.text[0]?.[0] ?? "",
      cells: selected.cellCount,
    } as const;
    if (!several) return withUnit(context, first, shown);
    if (selected.cellCount < 0 || selected.cellCount > MOST_CELLS_READ) return shown;

    selected.load("values");
    await context.sync();
    const numbers = selected.values.flat().filter((value): value is number => typeof value === "number");
    return numbers.length === 0 ? shown : { ...shown, sum: sumOf(numbers) };
  });
}

/** The same with the unit of a number that does not show one itself, where its sheet states it. */
async function withUnit(
  context: Excel.RequestContext,
  cell: Excel.Range,
  shown: Selection,
): Promise<Selection> {
  const { rowIndex: row, columnIndex: column } = cell;
  const isBare = String(cell.valueTypes[0]?.[0]) === "Double" && !/[£$€%]/.test(shown.text);
  if (!isBare || row === 0 || column > UNIT_WITHIN.columns) return shown;
  const above = Math.min(row, UNIT_WITHIN.rows);
  const around = cell.worksheet.getRangeByIndexes(row - above, 0, above + 1, column + 1).load("text");
  await context.sync();
  const unit = unitBeside(around.text);
  return unit ? { ...shown, unit } : shown;
}

/** The sum to Excel's 15 digits, so that 67.6 and 202.7 make 270.3 and not 270.29999999999995. */
function sumOf(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, value) => sum + value, 0).toPrecision(15));
}

function kindOf(formula: string, valueType: string): SelectionKind {
  if (valueType === "Empty") return "empty";
  if (!formula.startsWith("=")) return "plain";
  return calls(formula).length > 0 ? "ours" : "formula";
}
