import type { RefusalReason } from "../../workbook/refusal";
import { refusalWords } from "../strings/refusals";
import { named } from "./named";

/** What happened, and what to do about it. */
function words(reason: RefusalReason): readonly string[] {
  switch (reason.kind) {
    case "notAnAddress":
      return refusalWords.notAnAddress(reason.text);
    case "noSheet":
      return refusalWords.noSheet(reason.sheet);
    case "offGrid":
      return refusalWords.offGrid(reason.rows, reason.columns);
    case "protected":
      return refusalWords.protected(reason.sheet);
    case "table":
      return refusalWords.table(reason.address, reason.table);
    case "spill":
      return refusalWords.spill(reason.address);
    case "array":
      return refusalWords.array(reason.address);
    case "rich":
      return refusalWords.rich(named(reason.cells));
    case "merged":
      return refusalWords.merged(reason.address);
    case "crowded":
      return refusalWords.crowded(reason.address, reason.cells);
    case "tooLarge":
      return refusalWords.tooLarge(reason.cells, reason.most);
    case "nameTaken":
      return refusalWords.nameTaken(reason.name);
    case "notOurTable":
      return refusalWords.notOurTable(reason.table);
    case "occupied":
      return refusalWords.occupied(reason.cells.length);
    case "changed":
      return refusalWords.changed(reason.address, named(reason.cells));
    case "grown":
      return refusalWords.grown(reason.address, reason.table, named(reason.cells));
    case "added":
      return refusalWords.added(reason.sheet, reason.what);
    case "failed":
      return refusalWords.failed(reason.message);
    case "notRestored":
      return [words(reason.because)[0] ?? "", refusalWords.takeBackByHand];
    default:
      return refusalWords[reason.kind];
  }
}

/** A refusal in three lines: what happened, what was changed, what to do. */
export function refusalLines(reason: RefusalReason): readonly string[] {
  const [happened = "", remedy = ""] = words(reason);
  const { nothingChanged, changedSomething } = refusalWords;
  return [happened, reason.kind === "notRestored" ? changedSomething : nothingChanged, remedy];
}
