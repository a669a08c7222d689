import type { DefinedName } from "../gridStore";
import { ModelObject } from "./modelObject";
import type { Range } from "./range/range";
import { there } from "./there";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

export class NamedItem extends ModelObject {
  static override readonly wireClass = "NamedItem";
  static override readonly scalars = ["Comment", "Formula", "Name", "Scope", "Type", "Value", "Visible"];
  static override readonly navigations = ["Worksheet", "WorksheetOrNullObject"];

  constructor(
    private readonly workbook: Workbook,
    private readonly defined: DefinedName,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.Name };
  }

  get Name(): string {
    return this.defined.name;
  }

  get Scope(): "Workbook" | "Worksheet" {
    return this.defined.scope === null ? "Workbook" : "Worksheet";
  }

  get Comment(): string {
    return this.defined.comment;
  }

  set Comment(comment: string) {
    this.change({ comment });
  }

  get Visible(): boolean {
    return this.defined.visible;
  }

  set Visible(visible: boolean) {
    this.change({ visible });
  }

  get Formula(): string {
    return this.defined.formula;
  }

  set Formula(formula: string) {
    this.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }

  /** Null for a name that is neither a range nor a constant: the workbench does not calculate names. */
  get Type(): string | null {
    if (this.GetRangeOrNullObject()) return "Range";
    const value = this.constant();
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "string" ? "String" : null;
  }

  /** The address of a named range, or the constant a name stands for. */
  get Value(): unknown {
    return this.GetRangeOrNullObject() ? this.Formula.slice(1) : this.constant();
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.defined.scope === null ? null : this.workbook.sheet(this.defined.scope);
  }

  get Worksheet(): Worksheet {
    return there(this.WorksheetOrNullObject);
  }

  GetRangeOrNullObject(): Range | null {
    return this.workbook.findRange(this.Formula.slice(1), this.WorksheetOrNullObject);
  }

  GetRange(): Range {
    return there(this.GetRangeOrNullObject());
  }

  Delete(): void {
    this.workbook.store.names.remove(this.defined.name, this.defined.scope);
  }

  private constant(): string | number | boolean | null {
    const text = this.Formula.slice(1).trim();
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
    return text !== "" && !Number.isNaN(Number(text)) ? Number(text) : null;
  }

  private change(patch: Partial<DefinedName>): void {
    Object.assign(this.defined, patch);
    this.workbook.store.names.set({ ...this.defined });
  }
}
