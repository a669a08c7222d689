import { ModelObject } from "../modelObject";
import type { Range } from "../range/range";
import type { Table } from "./table";

export class TableRow extends ModelObject {
  static override readonly wireClass = "TableRow";
  static override readonly scalars = ["Index", "Values"];

  constructor(
    private readonly table: Table,
    readonly Index: number,
  ) {
    super();
  }

  get Values(): unknown {
    return this.GetRange().Values;
  }

  set Values(values: unknown) {
    this.GetRange().Values = values;
  }

  GetRange(): Range {
    return this.table.GetDataBodyRange().GetRow(this.Index);
  }

  Delete(): void {
    this.table.Rows.DeleteRowsAt(this.Index, 1);
  }
}
