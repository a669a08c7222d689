import { references } from "../../formulas/references";
import type { ReadSheets } from "./readSheets";

/** Whether a sheet's formulas refer to cells of another, directly or through other sheets. */
export function follows(read: ReadSheets, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (name: string): boolean => {
    if (name === to) return true;
    if (seen.has(name)) return false;
    seen.add(name);
    return [...referredBy(read, name)].some(visit);
  };
  return [...referredBy(read, from)].some(visit);
}

function referredBy(read: ReadSheets, name: string): Set<string> {
  const formulas = new Set(
    read.sheet(name)?.formulas.flatMap((row) => row.filter((held) => String(held).startsWith("="))) ?? [],
  );
  const sheets = [...formulas].flatMap((formula) =>
    references(String(formula)).flatMap((one) => {
      if (one.book !== null) return [];
      const called = one.kind === "name" && one.sheet === null ? read.called(one.name)?.sheet : one.sheet;
      return called && called !== name ? [called] : [];
    }),
  );
  return new Set(sheets);
}
