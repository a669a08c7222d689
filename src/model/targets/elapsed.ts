import { invalid } from "../refusal";

/** Refuses more elapsed periods than the year has. */
export function refuseBeyondYear(elapsed: number, periods: number): void {
  if (elapsed > periods) {
    throw invalid(
      "elapsed",
      `found ${elapsed}, but the year has ${periods} periods. Enter ${periods} or fewer.`,
    );
  }
}
