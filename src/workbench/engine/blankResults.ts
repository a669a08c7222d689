import type { Injector } from "@univerjs/core";
import { type BaseValueObject, IFormulaRuntimeService, NumberValueObject } from "@univerjs/engine-formula";

/** What writes a result into a cell; 0.25.1 keeps it to itself. */
interface Results {
  _getValueObjectOfRuntimeData(result: BaseValueObject | null | undefined): unknown;
}

/**
 * Has a formula that comes to a blank cell show 0, as in Excel: `IF(B1="",C1,B1)` with both blank is 0, and so is a blank
 * within a block. Univer 0.25.1 shows such a cell as blank, and hands it to other formulas as 0 or as blank, depending on
 * whether they are calculated with it or later.
 */
export function showBlankResults(injector: Injector): void {
  const results = injector.get(IFormulaRuntimeService) as unknown as Results;
  const write = results._getValueObjectOfRuntimeData.bind(results);
  results._getValueObjectOfRuntimeData = (result) =>
    write(!result || result.isNull() ? NumberValueObject.create(0) : result);
}
