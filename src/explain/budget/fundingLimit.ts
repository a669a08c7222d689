import { list } from "../kinds/list";
import { upTo, type At } from "../statement";

export const fundingLimit = list(
  "FUNDING.LIMIT",
  "generalGrant precept grantChange taxBaseChange bandDChange other",
  "Funding available",
  (at) =>
    [
      `generalGrant${grown(at, "grantChange")}`,
      `precept${grown(at, "taxBaseChange")}${grown(at, "bandDChange")}`,
      ...(at.has("other") ? ["other"] : []),
    ].join("+"),
);

/** The changes of every year so far, each on top of the one before. */
const grown = (at: At, change: string): string =>
  at.has(change)
    ? upTo(at.along + 1)
        .map((year) => `*(1+AT(${change},${year}))`)
        .join("")
    : "";
