import type { Inventory } from "../../../../workbook/health/inventory";
import type { OurCells } from "../../../../workbook/health/ourCells";
import type { Trial } from "../../../../workbook/health/trial";
import { health as words } from "../../../strings/health";

/** What is known of the add-in's health. */
export interface Known {
  readonly host: string | undefined;
  readonly inventory: Inventory;
  readonly own: OurCells;
  readonly trial: Trial | undefined;
}

/** One line: what it is about, how it stands in a word, what that means and what to do. */
export interface HealthLine {
  readonly name: string;
  readonly state: string;
  readonly meaning: string;
  readonly next: string;
}

const CAPABILITIES = ["spills", "mergedCells", "cards", "oneUndoStep"] as const;

/** Everything that Health says, in its order. */
export function healthLines({ host, inventory, own, trial }: Known): HealthLine[] {
  const { registered, listed } = inventory;
  const lacking = (from: readonly string[] | undefined, of: readonly string[] | undefined) =>
    from && of && from.filter((id) => !of.includes(id));
  const counts = own.calls.map(({ count }) => count);
  const showing = (error: string) => own.lost.filter((cell) => cell.error === error).length;
  const line = (
    name: keyof typeof words.names,
    [state, meaning, next]: readonly [string, string, string],
  ) => ({
    name: words.names[name],
    state,
    meaning,
    next,
  });
  return [
    line("host", words.host(host)),
    line("call", words.call[trial?.call ?? "untested"]),
    line("blank", words.blank[trial?.blank ?? "untested"]),
    line("functions", words.functions(registered?.length)),
    line("list", words.list(lacking(listed, registered), lacking(registered, listed))),
    line(
      "calls",
      words.calls(
        counts.reduce((all, one) => all + one, 0),
        Math.max(0, ...counts),
      ),
    ),
    line("lost", words.lost(showing("#NAME?"))),
    line("busy", words.busy(showing("#BUSY!"))),
    ...CAPABILITIES.map((name) => line(name, words.capability[inventory[name] ? "yes" : "no"][name])),
  ];
}
