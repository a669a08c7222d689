import { elementwise } from "../kinds/elementwise";
import { upTo } from "../statement";

export const project = elementwise(
  "PROJECT",
  "toDate elapsed periods=12 profile",
  "Year-end projection",
  (at) =>
    at.has("profile")
      ? `toDate*TOTAL(profile)/TOTAL(profile,${upTo(Number(at.here("elapsed")?.value ?? 0)).join(",") || "-1"})`
      : "toDate*periods/elapsed",
);
