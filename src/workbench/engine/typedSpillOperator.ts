import {
  type ICellData,
  ICommandService,
  type Injector,
  isICellData,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { type ISetRangeValuesCommandParams, SetRangeValuesCommand } from "@univerjs/sheets";
import { withAnchorArrays } from "./spillOperator";

/** Lets users type `A1#`: the formula is put into the engine's words before it reaches the cell. */
export function acceptSpillOperator(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const { value } = params as ISetRangeValuesCommandParams;
    if (isICellData(value)) translate(value);
    else if (Array.isArray(value)) value.flat().forEach(translate);
    else new ObjectMatrix(value).forValue((_row, _column, cell) => translate(cell));
  });
}

function translate(cell: Nullable<ICellData>): void {
  if (cell?.f) cell.f = withAnchorArrays(cell.f);
}
