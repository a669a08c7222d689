import { counted } from "../counted";
import { compareAmounts } from "../numbers/compareAmounts";
import { invalid } from "../refusal";

/** Refuses more elapsed periods than the year has. */
export function refuseBeyondYear(elapsed: number, periods: number): void {
  if (compareAmounts(elapsed, periods) > 0) {
    throw invalid(
      "elapsed",
      `found ${elapsed}, but the year has ${counted(periods, "period")}. Enter ${periods} or fewer.`,
    );
  }
}
