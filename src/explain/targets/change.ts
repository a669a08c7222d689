import { elementwise } from "../kinds/elementwise";

export const change = elementwise("CHANGE", "before after output=share", "Change", (at) =>
  at.option("output") === "points" ? "after-before" : "(after-before)/ABS(before)",
);
