import type { Box } from "../../grid/box";
import { stacked } from "../../grid/stacked";
import type { MoneyUnit } from "../looks/moneyUnit";
import type { Block } from "../plan/block";
import type { SheetPlan } from "../plan/sheetPlan";
import { spelledOut } from "./abbreviations";
import { fitted } from "./fitted";
import type { Part } from "./parts";
import { promptsOf } from "./prompts";
import { inReadingOrder, spokenOf } from "./readingOrder";
import type { Expected } from "./seenCells";
import { withGuards, type Guarded } from "./withGuards";

/** What a sheet has beside the contents of its cells, and what its parts said of them. */
interface Finishing extends Pick<
  SheetPlan,
  "name" | "widths" | "frozen" | "names" | "choices" | "statuses" | "charts" | "checks" | "linked"
> {
  readonly parts: readonly Part[];
  readonly firm: readonly Box[];
  readonly spills: readonly Box[];
  readonly headed: readonly Box[];
  readonly guarded: readonly Guarded[];
  readonly helping: readonly Box[];
  readonly expected: readonly Expected[];
  readonly unit: MoneyUnit;
}

/** A page's cells as a sheet that can be read: abbreviations spelled out, guards set, its parts in reading order. */
export function finishedSheet(written: Block, finishing: Finishing): SheetPlan {
  const { parts, firm, spills, headed, guarded, helping, expected, unit, ...known } = finishing;
  const hasNotes = parts.some(({ kind }) => kind === "notes");
  const { block: own, rows } = hasNotes ? spelledOut(written, expected) : { block: written, rows: 0 };
  const spelled: Part[] = rows > 0 ? [{ row: own.cells.length - rows, kind: "notes" }] : [];
  const { names } = known;
  const cells = withGuards({ cells: own.cells, spills, names, firm, headed }, guarded);
  const seen = fitted({ ...own, cells, ...known }, expected);
  // The guards of the sentence speak of every call behind it.
  const sheet = inReadingOrder(seen, [...parts, ...spelled], spokenOf({ ...own, names }), helping);
  return { ...sheet, statuses: stacked(sheet.statuses), prompts: promptsOf(sheet, unit) };
}
