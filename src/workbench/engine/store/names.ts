import {
  type IDefinedNamesServiceParam,
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
} from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME as WORKBOOK,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { parseAddress, splitReference } from "../../../grid/address";
import type { DefinedName, NameOps, SheetId } from "../../host/gridStore";
import type { Grid } from "./grid";

/** Defined names, which Univer keeps under ids of their own. */
export class Names implements NameOps {
  private made = 0;

  constructor(private readonly grid: Grid) {}

  list(): DefinedName[] {
    return this.all().map(({ name, localSheetId, formulaOrRefString, comment, hidden }) => ({
      name,
      scope: localSheetId && localSheetId !== WORKBOOK ? localSheetId : null,
      formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
      comment: comment ?? "",
      visible: hidden !== true,
    }));
  }

  set({ name, scope, formula, comment, visible }: DefinedName): void {
    const before = this.find(name, scope);
    const params = {
      unitId: this.grid.unitId,
      id: before?.id ?? `name${++this.made}`,
      name,
      formulaOrRefString: asUniverWrites(formula),
      comment,
      hidden: !visible,
      localSheetId: scope ?? WORKBOOK,
    };
    if (!before) this.forgetWhatWasRead();
    this.grid.run(before ? SetDefinedNameCommand : InsertDefinedNameCommand, params);
  }

  remove(name: string, scope: SheetId | null): void {
    const found = this.find(name, scope);
    // Not the command, which writes #REF! into the formulas that use the name: in Excel they stay as they are.
    if (found) this.grid.run(RemoveDefinedNameMutation, { ...found, unitId: this.grid.unitId });
  }

  /**
   * The engine keeps each formula as it was read, and one that was read while the name was missing as `#NAME?` for good.
   * It knows long formulas by a number only, so all are read anew.
   */
  private forgetWhatWasRead(): void {
    this.grid.injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  }

  private all(): IDefinedNamesServiceParam[] {
    return Object.values(
      this.grid.injector.get(IDefinedNamesService).getDefinedNameMap(this.grid.unitId) ?? {},
    );
  }

  private find(name: string, scope: SheetId | null): IDefinedNamesServiceParam | undefined {
    return this.all().find(
      (other) =>
        other.name.toLowerCase() === name.toLowerCase() &&
        (other.localSheetId ?? WORKBOOK) === (scope ?? WORKBOOK),
    );
  }
}

/** Univer writes references without an equals sign and every other formula with one. */
function asUniverWrites(formula: string): string {
  const body = formula.slice(1);
  return parseAddress(splitReference(body).address) ? body : formula;
}
