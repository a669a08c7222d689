import type { Placement } from "../../sheets/plan/draft";

/** The most characters Excel allows in a sheet's name. */
const LONGEST = 31;

/** Hands out names that are free: neither among those taken nor handed out before. Excel's names ignore letter case. */
export class FreeNames implements Placement {
  private readonly sheets: Set<string>;
  private readonly prefixes: Set<string>;
  private readonly tables: Set<string>;

  constructor(sheets: readonly string[], names: readonly string[], tables: readonly string[]) {
    this.sheets = new Set(sheets.map(lower));
    this.prefixes = new Set(names.map((name) => lower(name).split("_")[0] ?? ""));
    this.tables = new Set([...tables, ...names].map(lower));
  }

  sheet(wish: string): string {
    return take(this.sheets, (number) =>
      number === 1
        ? wish.slice(0, LONGEST)
        : `${wish.slice(0, LONGEST - 1 - String(number).length)} ${number}`,
    );
  }

  prefix(wish: string): string {
    return take(this.prefixes, (number) => (number === 1 ? wish : `${wish}${number}`));
  }

  table(wish: string): string {
    return take(this.tables, (number) => (number === 1 ? wish : `${wish}${number}`));
  }
}

const lower = (name: string) => name.toLowerCase();

function take(taken: Set<string>, candidate: (number: number) => string): string {
  let number = 1;
  while (taken.has(lower(candidate(number)))) number += 1;
  const free = candidate(number);
  taken.add(lower(free));
  return free;
}
