import { alreadyExists, invalidArgument } from "../../hostError";
import { ModelObject } from "../modelObject";
import type { Range } from "../range/range";
import type { Table } from "./table";

export class TableColumn extends ModelObject {
  static override readonly wireClass = "TableColumn";
  static override readonly scalars = ["Id", "Index", "Name", "Values"];

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }

  get Id(): number {
    const id = this.table.columnIds[this.Index];
    if (id === undefined) throw invalidArgument();
    return id;
  }

  get Name(): string {
    return this.table.titles()[this.Index] ?? "";
  }

  set Name(name: string) {
    const others = this.table.titles().filter((_, index) => index !== this.Index);
    if (name === "") throw invalidArgument();
    if (others.some((title) => title.toLowerCase() === name.toLowerCase())) throw alreadyExists();
    this.GetHeaderRowRange().Values = [[`'${name}`]];
  }

  /** The whole column, its title first. */
  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  Delete(): void {
    this.table.Columns.remove(this.Index);
  }

  GetRange(): Range {
    return this.table.GetRange().GetColumn(this.Index);
  }

  GetHeaderRowRange(): Range {
    return this.table.GetHeaderRowRange().GetCell(0, this.Index);
  }

  GetDataBodyRange(): Range {
    return this.table.GetDataBodyRange().GetColumn(this.Index);
  }
}
