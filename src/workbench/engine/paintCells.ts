import { InterceptorEffectEnum, type Injector, type IStyleData, type Nullable } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { CellFormat } from "../host/format";
import type { SheetId } from "../host/gridStore";
import { styleOf } from "./store/cellStyle";

/** What is painted over a cell's own look; null for nothing. */
export type PaintOf = (sheet: SheetId, row: number, column: number) => Partial<CellFormat> | null;

/** Has the grid show cells with something over their own look, which what reads their formats does not see. */
export function paintCells(injector: Injector, paintOf: PaintOf): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.paint",
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook }, next) => {
      const paint = paintOf(subUnitId, row, col);
      if (!paint) return next(cell);
      const own: Nullable<IStyleData> = workbook.getStyles().getStyleByCell(cell);
      return next({ ...cell, s: { ...own, ...styleOf(paint) } });
    },
  });
}
