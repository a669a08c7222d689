import { FormulaCurrentConfigService } from "@univerjs/engine-formula";
import { appliedOnce } from "./appliedOnce";

/** Keys of sheets by their names, or the other way round, for each workbook. */
type ByUnit = Record<string, Record<string, string> | null | undefined>;

/** What tells the engine which sheet a name means; 0.25.1 declares none of it. */
interface SheetNames {
  _mergeNameMap: (this: SheetNames, keys: ByUnit, changed: ByUnit) => void;
}

/**
 * Has the name of a sheet mean the sheet that has it. Univer 0.25.1 lets the names of sheets that have just been added or
 * removed go before those that are there: where a sheet goes and another takes its name at once, formulas read the one that
 * is gone, which is blank. Call before the first workbook is made.
 * @returns whether this call applied it: false once it is in place.
 */
export const patchSheetNames = appliedOnce(() => {
  const names = FormulaCurrentConfigService.prototype as unknown as SheetNames;
  const merge = names._mergeNameMap;
  names._mergeNameMap = function (keys, changed) {
    const free = Object.entries(changed).map(([unit, sheets]) => {
      const own = Object.entries(sheets ?? {}).filter(([, name]) => keys[unit]?.[name] === undefined);
      return [unit, Object.fromEntries(own)] as const;
    });
    merge.call(this, keys, Object.fromEntries(free));
  };
});
