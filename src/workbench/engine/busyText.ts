import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Has the grid show `#BUSY!`, as Excel does, in cells whose function has not answered. */
export function showBusy(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.busy",
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _location, next) => next(cell?.v === ErrorType.CONNECT ? { ...cell, v: "#BUSY!" } : cell),
  });
}
