import type { FoundTable } from "./sheetTables";

/** The figures and words of a pack, to compare the next one with. Plain JSON. */
export interface Snapshot {
  /** The day of the pack: "30 November 2026". */
  readonly made: string;
  /** By table, row and column in words. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, Held>>>>;
}

type Held = string | number | boolean;

/** One cell that is not what it was. */
export interface Change {
  readonly table: string;
  readonly where: string;
  /** Undefined for what was not there, or is not any more. */
  readonly was: Held | undefined;
  readonly is: Held | undefined;
}

/** Takes down what tables hold. */
export function snapshotOf(made: string, tables: readonly FoundTable[]): Snapshot {
  return {
    made,
    tables: Object.fromEntries(tables.map((table) => [`${table.sheet}: ${table.title}`, heldIn(table)])),
  };
}

function heldIn({ headings, rows }: FoundTable): Record<string, Held> {
  const held: Record<string, Held> = {};
  for (const [place, cells] of rows.entries()) {
    const label = String(cells[0]?.value ?? `Row ${place + 1}`);
    cells.slice(1).forEach((cell, at) => {
      if (!cell) return;
      const wish = `${label}, ${headings[at + 1] ?? ""}`;
      let key = wish;
      for (let count = 2; key in held; count++) key = `${wish} (${count})`;
      held[key] = cell.value;
    });
  }
  return held;
}

/** What is other than in the pack before: figures that differ by more than a thousand-millionth, and words. */
export function changesBetween(before: Snapshot, now: Snapshot): Change[] {
  const titles = [...new Set([...Object.keys(now.tables), ...Object.keys(before.tables)])];
  return titles.flatMap((table) => {
    const [was, is] = [before.tables[table] ?? {}, now.tables[table] ?? {}];
    return [...new Set([...Object.keys(is), ...Object.keys(was)])]
      .filter((where) => !isSame(was[where], is[where]))
      .map((where) => ({ table, where, was: was[where], is: is[where] }));
  });
}

const isSame = (was: Held | undefined, is: Held | undefined) =>
  typeof was === "number" && typeof is === "number"
    ? Math.abs(was - is) <= 1e-9 * Math.max(1, Math.abs(was))
    : was === is;

/** What was kept, as far as it is what this version keeps; undefined for anything else. */
export function readSnapshot(kept: unknown): Snapshot | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { made, tables } = kept as Partial<Record<keyof Snapshot, unknown>>;
  const isHeld = (one: unknown) => ["string", "number", "boolean"].includes(typeof one);
  const isTable = (one: unknown) =>
    typeof one === "object" && one !== null && Object.values(one).every(isHeld);
  return typeof made === "string" &&
    typeof tables === "object" &&
    tables !== null &&
    Object.values(tables).every(isTable)
    ? { made, tables: tables as Snapshot["tables"] }
    : undefined;
}
