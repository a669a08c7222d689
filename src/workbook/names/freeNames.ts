import type { Placement } from "../../sheets/plan/draft";

/** The most characters Excel allows in a sheet's name. */
const LONGEST = 31;

/** Hands out names that are free: neither among those taken nor handed out before. Excel's names ignore letter case. */
export class FreeNames implements Placement {
  private readonly sheets: Set<string>;
  private readonly names: readonly string[];
  private readonly prefixes = new Set<string>();
  private readonly tables: Set<string>;

  constructor(sheets: readonly string[], names: readonly string[], tables: readonly string[]) {
    this.sheets = new Set(sheets.map(lower));
    this.names = names.map(lower);
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
    const numbered = (number: number) => (number === 1 ? wish : `${wish}${number}`);
    // A prefix may have more than one word: it is taken where a name begins with all of it.
    const isTaken = (prefix: string) => this.names.some((name) => name.startsWith(`${lower(prefix)}_`));
    return take(this.prefixes, numbered, isTaken);
  }

  table(wish: string): string {
    return take(this.tables, (number) => (number === 1 ? wish : `${wish}${number}`));
  }
}

const lower = (name: string) => name.toLowerCase();

function take(
  taken: Set<string>,
  candidate: (number: number) => string,
  isTaken: (name: string) => boolean = () => false,
): string {
  let number = 1;
  while (taken.has(lower(candidate(number))) || isTaken(candidate(number))) number += 1;
  const free = candidate(number);
  taken.add(lower(free));
  return free;
}
