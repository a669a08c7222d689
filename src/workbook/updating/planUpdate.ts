import type { Conventions } from "../../sheets/conventions";
import { stamped } from "../../sheets/edition";
import { asAgreed } from "../../sheets/plan/asAgreed";
import type { Draft } from "../../sheets/plan/draft";
import { WorkbookRefusal } from "../refusal";
import { referringTo } from "../removal/referringTo";
import { carriedInto } from "./carriedInto";
import type { CarriedPlan } from "./carriedPlan";
import type { ReadSheet } from "./laidSheet";
import { modelOf } from "./modelOf";
import { readToUpdate, wordedCells } from "./readToUpdate";

/** What stands after the name of the sheet as it was. */
const BEFORE = " (before)";
/** The most characters of a sheet's name. */
const LONGEST = 31;

/** A sheet of today's model with what was entered in one that is there. Nothing has been written. */
export interface UpdatePlan extends Omit<CarriedPlan, "typedOver" | "spare"> {
  readonly sheet: string;
  readonly sheetId: string;
  /** What the sheet as it was is to be called: it stays, as figures. */
  readonly kept: string;
  readonly prefix: string;
  readonly old: ReadSheet;
  /** The same for names that are free. */
  readonly trial: Draft;
  /** Cells elsewhere that refer to the sheet by where its cells stand: they go on with the sheet as it was. */
  readonly stay: readonly string[];
  readonly unread: readonly string[];
}

/** Plans the update of a ready model's sheet; refuses where it is protected, no model's, or a result was typed over. */
export async function planUpdate(sheet: string, conventions: Conventions): Promise<UpdatePlan> {
  const { own, sheetId, read, reading, unread } = await readToUpdate(sheet);
  const of = modelOf(own);
  if (!of) throw new WorkbookRefusal({ kind: "notOurs", sheet });
  const { model, prefix } = of;
  const old: ReadSheet = { ...read, worded: wordedCells(reading.names, sheet, prefix) };
  // A draft asks for its names more than once: each time the same are given.
  const carryInto = (name: string, names: string): CarriedPlan =>
    carriedInto(model, old, { sheet: () => name, prefix: () => names, table: (wish) => wish }, (draft) =>
      asAgreed(draft, conventions),
    );
  const { typedOver, ...carried } = carryInto(sheet, prefix);
  if (typedOver.length > 0) throw new WorkbookRefusal({ kind: "typedOver", sheet, cells: typedOver });
  const moving = new Set(carried.plan.names.map(({ name }) => name.toLowerCase()));
  const named = referringTo(sheet, {
    sheets: reading.sheets,
    names: Object.fromEntries(
      Object.entries(reading.names).filter(([name]) => !moving.has(name.toLowerCase())),
    ),
  });
  return {
    ...carried,
    sheet,
    sheetId,
    kept: freeName(sheet, reading.sheets.map(({ name }) => name).concat(unread)),
    prefix,
    old,
    trial: stamped(model, (place) => [
      carryInto(place.sheet(sheet), place.prefix(prefix.replace(/\d+$/, ""))).plan,
    ]),
    stay: named.cells,
    unread,
  };
}

function freeName(sheet: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? BEFORE : ` (before ${number})`;
    const name = `${sheet.slice(0, LONGEST - ending.length)}${ending}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
