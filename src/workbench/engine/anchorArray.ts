import type { Injector, IRange } from "@univerjs/core";
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
} from "@univerjs/engine-formula";

/** The spill operator, which Univer lacks: `ANCHORARRAY(A1)` is the block that the formula in A1 fills. */
export function registerAnchorArray(injector: Injector): void {
  const runtime = injector.get(IFormulaRuntimeService);
  const config = injector.get(IFormulaCurrentConfigService);
  injector.get(IFunctionService).registerExecutors(
    new AnchorArray((unit, sheet, row, column) => {
      const [now, before] = [runtime.getUnitArrayFormula(), config.getArrayFormulaRange()];
      return now[unit]?.[sheet]?.[row]?.[column] ?? before[unit]?.[sheet]?.[row]?.[column] ?? null;
    }),
  );
}

type SpillOf = (unit: string, sheet: string, row: number, column: number) => IRange | null;

class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly spillOf: SpillOf) {
    super("ANCHORARRAY");
  }

  override calculate(anchor: BaseValueObject): BaseValueObject {
    if (anchor.isError()) return anchor;
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as unknown as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const unit = reference.getUnitId() || (this.unitId ?? "");
    const sheet = reference.getSheetId() || (this.subUnitId ?? "");
    const spill = this.spillOf(unit, sheet, startRow, startColumn);
    if (!spill) return ErrorValueObject.create(ErrorType.REF);
    return this.createReferenceObject(reference, spill) as unknown as BaseValueObject;
  }
}
