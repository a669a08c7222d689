import { askSetting, keepSetting } from "../kept/workbookSettings";

/** A column of a table of ours: the id Excel knows it by, whatever its title becomes, and the title it was given. */
export interface OurColumn {
  readonly id: number;
  readonly heading: string;
}

const nameOf = (tableId: string) => `table.${tableId}`;

/** Asks for a table to be remembered as one of ours; its first column holds the codes. */
export function rememberTable(
  context: Excel.RequestContext,
  tableId: string,
  columns: readonly OurColumn[],
): void {
  keepSetting(context, nameOf(tableId), columns);
}

/** Asks whether a table is remembered; after the next sync `forget` asks for that to end. */
export function askRemembered(
  context: Excel.RequestContext,
  tableId: string,
): { readonly forget: () => void } {
  return { forget: askSetting(context, nameOf(tableId)).drop };
}

/** Asks which columns of a table are ours; after the next sync `read` gives them, none where the table is not ours. */
export function askColumns(
  context: Excel.RequestContext,
  tableId: string,
): { readonly read: () => readonly OurColumn[] } {
  const setting = askSetting(context, nameOf(tableId));
  return {
    read: () => {
      const kept = setting.read();
      return Array.isArray(kept) ? kept.filter(isColumn) : [];
    },
  };
}

function isColumn(kept: unknown): kept is OurColumn {
  const { id, heading } = (kept ?? {}) as Partial<OurColumn>;
  return typeof id === "number" && typeof heading === "string";
}
