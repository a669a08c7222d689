import type { BaseValueObject } from "@univerjs/engine-formula";
import type { Engine } from "../../src/workbench/engine/createEngine";
import { cellName } from "../../src/grid/cell";
import { bundledEngine } from "../host/engine/bundle";

/** How the engine writes what a formula comes to; it keeps the place to itself. */
interface Results {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  setRuntimeData: (this: Results, result: BaseValueObject) => void;
  _getValueObjectOfRuntimeData: (this: Results, result: BaseValueObject | null | undefined) => unknown;
}

/**
 * Takes note of the cells whose formula comes to a blank cell, for one of which Excel shows 0.
 * @returns the ids of their sheets and their addresses, `first1!B2`, as they are after the last calculation.
 */
export function noteBlankResults({ univer }: Engine): ReadonlySet<string> {
  const cells = new Set<string>();
  const runtime = univer.__getInjector().get(bundledEngine().IFormulaRuntimeService) as unknown as Results;
  const here = () => `${runtime.currentSubUnitId}!${cellName(runtime.currentRow, runtime.currentColumn)}`;
  const [set, write] = [runtime.setRuntimeData, runtime._getValueObjectOfRuntimeData];
  runtime.setRuntimeData = (result) => {
    cells.delete(here());
    set.call(runtime, result);
  };
  runtime._getValueObjectOfRuntimeData = (result) => {
    if (!result || result.isNull()) cells.add(here());
    return write.call(runtime, result);
  };
  return cells;
}
