import { askColumns, type OurColumn } from "./ourTables";

/** A table of ours as it stands: its rows, and where in them the catalogue's columns are. */
export interface TableRead {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly body: Excel.Range;
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  /** Which of our columns are still there, with their place in the table; the first holds the codes. */
  readonly columns: readonly (OurColumn & { readonly place: number })[];
}

/** Reads a table by its id or name, in one sync; undefined where it is not one of ours or has lost its codes. */
export async function readTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  id: string,
): Promise<TableRead | undefined> {
  const ours = askColumns(context, id);
  table.load("name");
  table.columns.load("items/id, items/index");
  const body = table.getDataBodyRange().load("address, rowIndex, columnIndex, formulas, text");
  const whole = table.getRange().load("address");
  await context.sync();
  const places = new Map(table.columns.items.map((column) => [column.id, column.index]));
  const known = ours.read();
  const columns = known.flatMap((column) => {
    const place = places.get(column.id);
    return place === undefined ? [] : [{ ...column, place }];
  });
  const hasCodes = columns[0] !== undefined && columns[0].id === known[0]?.id;
  if (!hasCodes) return undefined;
  const { name } = table;
  return {
    id,
    name,
    address: whole.address,
    body,
    formulas: body.formulas as unknown[][],
    texts: body.text,
    columns,
  };
}
