import { holds } from "../../grid/box";
import { cellName } from "../../grid/cell";
import { references } from "../../formulas/references";
import { isToFill, linkedLook } from "../../sheets/looks/looks";
import { contentHeld, isFormula } from "../../sheets/plan/content";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { describedCells, labelled, type DescribedCell } from "./describedCells";
import { isSpilled, laidAsRead, type LaidSheet, type ReadSheet } from "./laidSheet";
import { matchCells } from "./matchCells";
import { PlannedSheet } from "./plannedSheet";

/** What the user had entered in a cell of the old sheet. */
export interface Entered {
  /** The cell on the old sheet, and what stands beside and over it. */
  readonly address: string;
  readonly label: string;
  /** What it shows. */
  readonly text: string;
}

/** An entry that has its place on the new sheet. */
export interface Carried extends Entered {
  readonly to: string;
  /** It followed another sheet by cells of its own, which are others now: what it showed is kept, not the link. */
  readonly isUnlinked: boolean;
}

/** A model's sheet with what was entered in an older one. */
export interface CarriedPlan {
  readonly plan: SheetPlan;
  readonly carried: readonly Carried[];
  /** What has no place any more: it stays on the sheet as it was. */
  readonly lost: readonly Entered[];
  /** How many cells to be filled hold something of the plan's own, for which the old sheet has no cell. */
  readonly spare: number;
  /** Results that somebody has typed over. */
  readonly typedOver: readonly string[];
}

/** Puts what was entered into a planned sheet: each entry where the same name or label, heading and year stand. */
export function carriedPlan(old: ReadSheet, plan: SheetPlan, prefix: string): CarriedPlan {
  const laid = laidAsRead(old);
  const planned = new PlannedSheet(plan, prefix);
  const isOwn = (row: number, column: number) => !isSpilled(old.spills, row, column);
  const entriesOf = (sheet: LaidSheet, isLabel: boolean) =>
    describedCells(
      sheet,
      (part, row, column) => part === "entry" && (column === 0 || sheet.isHeading(row, column)) === isLabel,
    );
  const [ownLabels, ownFigures] = [entriesOf(laid, true), entriesOf(laid, false)];
  // Names and years first: by them the figures are known.
  const labels = matchCells(ownLabels, entriesOf(planned, true));
  const withLabels = planned.holding(overlaid(old, plan, labels).cells);
  const figures = matchCells(ownFigures, entriesOf(withLabels, false));
  const besides = (sheet: LaidSheet) => {
    const rows = new Set(entriesOf(sheet, false).map(({ row }) => row));
    return describedCells(sheet, (part, row) => part === "source" && rows.has(row));
  };
  const sources = matchCells(
    besides(laid).filter(({ row, column }) => isText(old, row, column)),
    besides(withLabels),
  );
  const pairs = new Map([...labels, ...figures, ...sources]);
  const met = new Set([...pairs.values()].map(({ row, column }) => cellName(row, column)));
  const spare = describedCells(planned, (part, row, column) => {
    const content = planned.contentAt(row, column);
    const isOwnText = part === "entry" && content !== null && !isFormula(content);
    return isOwnText && !met.has(cellName(row, column));
  }).length;
  const { cells, unlinked, linked } = overlaid(old, plan, pairs);
  const entries = [...ownLabels, ...ownFigures].filter(
    ({ row, column }) => isOwn(row, column) && heldIn(old, row, column) !== "",
  );
  const typed = typedFigures(old, laid, withLabels);
  const entered = (cell: DescribedCell): Entered => ({
    address: cellName(cell.row, cell.column),
    label: labelled(cell),
    text: laid.textAt(cell.row, cell.column),
  });
  return {
    plan: { ...plan, cells, dressed: [...plan.dressed, ...linked] },
    carried: entries.flatMap((cell) => {
      const to = pairs.get(cell);
      return to
        ? [{ ...entered(cell), to: cellName(to.row, to.column), isUnlinked: unlinked.has(cell) }]
        : [];
    }),
    lost: [...entries.filter((cell) => !pairs.has(cell)), ...typed.beside].map(entered),
    spare,
    typedOver: typed.over.map(({ row, column }) => cellName(row, column)),
  };
}

const heldIn = ({ formulas }: ReadSheet, row: number, column: number) => formulas[row]?.[column] ?? "";
const isText = (old: ReadSheet, row: number, column: number) => {
  const held = heldIn(old, row, column);
  return typeof held === "string" && held !== "" && !held.startsWith("=");
};

interface Overlaid {
  readonly cells: SheetPlan["cells"];
  readonly linked: SheetPlan["dressed"];
  readonly unlinked: ReadonlySet<DescribedCell>;
}

/** The contents of a plan with those of cells of the old sheet in place of them. */
function overlaid(
  old: ReadSheet,
  plan: SheetPlan,
  pairs: ReadonlyMap<DescribedCell, DescribedCell>,
): Overlaid {
  const cells = plan.cells.map((row) => [...row]);
  const linked: SheetPlan["dressed"][number][] = [];
  const unlinked = new Set<DescribedCell>();
  for (const [from, to] of pairs) {
    const line = cells[to.row];
    if (!line) continue;
    const held = heldIn(old, from.row, from.column);
    const isFormulaThere = typeof held === "string" && held.startsWith("=");
    // What the model itself works out there stays as the model of today does it.
    if (isFormulaThere && isFormula(line[to.column] ?? null)) continue;
    if (isFormulaThere && restsOnOwnCells(held)) {
      line[to.column] = old.values[from.row]?.[from.column] ?? null;
      unlinked.add(from);
      continue;
    }
    line[to.column] = contentHeld(held);
    if (isFormulaThere) linked.push(...dressedAsLinked(plan, to));
  }
  return { cells, linked, unlinked };
}

/** Whether a formula refers to cells of its own sheet by where they stand, where other cells stand now. */
const restsOnOwnCells = (formula: string): boolean =>
  references(formula).some(({ kind, sheet, book }) => kind === "cells" && sheet === null && book === null);

function dressedAsLinked(
  { dressed }: SheetPlan,
  { row, column }: DescribedCell,
): SheetPlan["dressed"][number][] {
  const box = { row, column, rows: 1, columns: 1 };
  const look = dressed.filter((one) => isToFill(one.look) && holds(one.box, row, column)).at(-1)?.look;
  return look ? [{ box, look: linkedLook(look) }] : [];
}

interface TypedFigures {
  /** Where the model calculates: typed over a result. */
  readonly over: readonly DescribedCell[];
  /** Put beside what is calculated. */
  readonly beside: readonly DescribedCell[];
}

/** Figures among what is calculated that no formula made. */
function typedFigures(old: ReadSheet, laid: LaidSheet, planned: PlannedSheet): TypedFigures {
  const isTyped = (row: number, column: number) =>
    typeof heldIn(old, row, column) === "number" && !isSpilled(old.spills, row, column);
  const others = (sheet: LaidSheet) => describedCells(sheet, (part) => part === "other");
  const all = others(laid);
  const now = matchCells(all, others(planned));
  const typed = all.filter(({ row, column }) => isTyped(row, column));
  const over = typed.filter((cell) => {
    const to = now.get(cell);
    return to !== undefined && planned.isCalculated(to.row, to.column);
  });
  const isTheSame = (cell: DescribedCell) => {
    const to = now.get(cell);
    return to && planned.contentAt(to.row, to.column) === heldIn(old, cell.row, cell.column);
  };
  return { over, beside: typed.filter((cell) => !over.includes(cell) && !isTheSame(cell)) };
}
