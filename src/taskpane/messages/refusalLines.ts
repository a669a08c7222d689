import type { RefusalReason } from "../../workbook/refusal";
import { strings } from "../strings";
import { named } from "./named";

/** What happened, and what to do about it. */
function words(reason: RefusalReason): readonly string[] {
  const { refusals } = strings;
  switch (reason.kind) {
    case "notAnAddress":
      return refusals.notAnAddress(reason.text);
    case "noSheet":
      return refusals.noSheet(reason.sheet);
    case "offGrid":
      return refusals.offGrid(reason.rows, reason.columns);
    case "protected":
      return refusals.protected(reason.sheet);
    case "table":
      return refusals.table(reason.address, reason.table);
    case "spill":
      return refusals.spill(reason.address);
    case "array":
      return refusals.array(reason.address);
    case "rich":
      return refusals.rich(named(reason.cells));
    case "merged":
      return refusals.merged(reason.address);
    case "crowded":
      return refusals.crowded(reason.address, reason.cells);
    case "tooLarge":
      return refusals.tooLarge(reason.cells, reason.most);
    case "nameTaken":
      return refusals.nameTaken(reason.name);
    case "notOurTable":
      return refusals.notOurTable(reason.table);
    case "occupied":
      return refusals.occupied(reason.cells.length);
    case "changed":
      return refusals.changed(reason.address, named(reason.cells));
    case "grown":
      return refusals.grown(reason.address, reason.table, named(reason.cells));
    case "added":
      return refusals.added(reason.sheet, reason.what);
    case "failed":
      return refusals.failed(reason.message);
    case "notRestored":
      return [words(reason.because)[0] ?? "", refusals.takeBackByHand];
    default:
      return refusals[reason.kind];
  }
}

/** A refusal in three lines: what happened, what was changed, what to do. */
export function refusalLines(reason: RefusalReason): readonly string[] {
  const [happened = "", remedy = ""] = words(reason);
  const { nothingChanged, changedSomething } = strings.refusals;
  return [happened, reason.kind === "notRestored" ? changedSomething : nothingChanged, remedy];
}
