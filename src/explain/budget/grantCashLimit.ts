import { yearTable } from "../kinds/yearTable";
import { upTo, type At } from "../statement";

export const grantCashLimit = yearTable("GRANT.CASHLIMIT", "grant inflation cost", {
  "Cost of what it pays for": (at) => `${at.has("cost") ? "cost" : "AT(grant,0)"}${inflated(at, "*")}`,
  "Cash grant": "grant",
  Pressure: "[Cost of what it pays for]-[Cash grant]",
  "Real value of grant": (at) => `[Cash grant]${inflated(at, "/")}`,
  "Real-terms cut": "1-[Real value of grant]/AT(grant,0)",
});

/** Times or divided by the inflation of every year since the base. */
const inflated = (at: At, sign: "*" | "/"): string =>
  upTo(at.column - 1)
    .map((year) => `${sign}(1+AT(inflation,${year}))`)
    .join("");
