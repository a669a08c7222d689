import { helper } from "../helper";

export const pick = helper(
  "PLAN__PICK",
  "The items of a column at these places.",
  "v, places",
  `LET(n, PLAN__TALL(v), IF(n=1, IF(places, v), LOOKUP(places, SEQUENCE(n), v)))`,
);
